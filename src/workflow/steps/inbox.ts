import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { route } from '../route.ts';
import { begin, closedByHand, nothing, record, type Step } from './step.ts';

/** An issue that is no task yet: it becomes one when a person with write access set the label. */
export function decideOpening(snapshot: Snapshot, context: Context): Decision {
  const { issue } = snapshot;
  if (issue === undefined || !issue.open) return nothing('The issue is not open.');
  if (issue.asked === null) return nothing('No label asks for a workflow.');
  const { workflow, by } = issue.asked;
  const isMade = snapshot.made?.workflow === workflow;
  if (!isMade && !snapshot.writers.includes(by))
    return nothing(`${by} set the label, and may not write to the repository.`);
  const opened: TaskEvent = {
    kind: 'task-opened',
    task: snapshot.task,
    issueId: issue.id,
    title: issue.title,
    by,
    workflow,
    ...(snapshot.made?.parent === undefined ? {} : { parent: snapshot.made.parent }),
  };
  const state = fold(null, opened);
  const routed = decideInbox(state, snapshot, context);
  return record(
    [opened, ...routed.events],
    snapshot.made === undefined
      ? `${by} asked for the workflow “${workflow}”.`
      : `It was made by a trigger: ${snapshot.made.key}.`,
    ...routed.reasons,
  );
}

/** A task without a route gets one; a task that a person sent on again goes where it was. */
export const decideInbox: Step = (state, snapshot, context) => {
  const closed = closedByHand(snapshot);
  if (closed !== null) return closed;
  if (state.route !== null) return record([begin(state, 'asked again', snapshot)], 'A person asked for another try.');
  if (snapshot.issue === undefined) return nothing('The issue was not read.');
  const { issue, task, now, taken = [] } = snapshot;
  const depth = state.parent?.depth ?? 0;
  const next = route({ task, workflow: state.workflow, issue, taken, now, depth }, context);
  if (next.kind === 'question-asked') return record([next], `It can’t start: ${next.code}.`);
  const routed = fold(state, next);
  return record([next, begin(routed, 'a new task', snapshot)], `It goes to ${agentOf(routed)}.`);
};

const agentOf = (state: TaskState): string => state.route?.stages[state.stage]?.agent ?? 'nobody';
