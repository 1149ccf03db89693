import { workflowMeant } from '../../config/schema.ts';
import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { foldAll } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import { UNNAMED } from '../../domain/task.ts';
import type { Context } from '../context.ts';
import { formWishes } from '../form-wishes.ts';
import { route } from '../route.ts';
import { begin, closedByHand, nothing, record, refused, type Step } from './step.ts';

/** An issue that is no task yet: it becomes one when a person with write access asks for it. */
export function decideOpening(snapshot: Snapshot, context: Context): Decision {
  const { issue } = snapshot;
  if (issue === undefined || !issue.open) return refused(snapshot, 'The issue is not open.');
  if (issue.asked === null) return refused(snapshot, 'Nobody asks for a workflow.');
  const { workflow: name, by, comment } = issue.asked;
  const isMade = snapshot.made?.workflow === name;
  if (!isMade && !snapshot.writers.includes(by))
    return refused(
      snapshot,
      `${by} may not write to the repository: it waits for the label \`workflow: …\` by a person who may.`,
    );
  const workflow = context.config.valid ? workflowMeant(name, context.config.config) : name;
  const opened: TaskEvent = {
    kind: 'task-opened',
    task: snapshot.task,
    issueId: issue.id,
    title: issue.title,
    by,
    workflow,
    ...(comment === undefined ? {} : { comment }),
    ...(snapshot.made?.parent === undefined ? {} : { parent: snapshot.made.parent }),
  };
  const wishes = formWishes(snapshot);
  const state = foldAll(null, [opened, ...wishes]);
  const routed = decideInbox(state, snapshot, context);
  return record(
    [opened, ...wishes, ...routed.events],
    snapshot.made === undefined
      ? `${by} asked for ${workflow === UNNAMED ? 'a task' : `the workflow “${workflow}”`}.`
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
  const named = namedSince(state, context);
  const { workflow } = foldAll(state, named);
  const depth = state.parent?.depth ?? 0;
  const agent = agentWished(snapshot, context) ?? state.parent?.choice?.agent ?? null;
  const next = route({ task, workflow, issue, taken, now, depth, agent }, context);
  if (next.kind === 'question-asked') return record([...named, next], `It can’t start: ${next.code}.`);
  const routed = foldAll(state, [...named, next]);
  return record([...named, next, begin(routed, 'a new task', snapshot)], `It goes to ${agentOf(routed)}.`);
};

/** Nobody named the workflow, and by now there is only one. */
function namedSince({ workflow, openedBy }: TaskState, { config }: Context): readonly TaskEvent[] {
  const meant = config.valid && workflow === UNNAMED ? workflowMeant(workflow, config.config) : UNNAMED;
  return meant === UNNAMED ? [] : [{ kind: 'workflow-named', workflow: meant, by: openedBy }];
}

/** The agent that somebody who may has named by label. */
function agentWished({ labelled = [], writers }: Snapshot, { config }: Context): string | null {
  const agents = config.valid ? config.config.agents : {};
  const wish = labelled.find(
    ({ kind, value, by }) => kind === 'agent' && by !== null && writers.includes(by) && Object.hasOwn(agents, value),
  );
  return wish?.value ?? null;
}

const agentOf = (state: TaskState): string => state.route?.stages[state.stage]?.agent ?? 'nobody';
