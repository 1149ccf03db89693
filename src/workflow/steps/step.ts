import type { Decision, Preparation } from '../../domain/decision.ts';
import type { RunWanted, TaskEvent } from '../../domain/event.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import { readBrief } from '../../triggers/brief.ts';
import { bounded } from '../bounded.ts';
import { partsWanted } from '../children.ts';
import type { Context } from '../context.ts';

/** What one status makes of what it sees. */
export type Step = (state: TaskState, snapshot: Snapshot, context: Context) => Decision;

export const nothing = (reason: string): Decision => ({ prepare: [], events: [], reasons: [reason] });

/** A comment that asked gets a quiet answer; whoever looks at the run, or asks `explain`, learns why. */
export function refused({ spoken }: Pick<Snapshot, 'spoken'>, reason: string): Decision {
  return spoken === undefined
    ? nothing(reason)
    : { ...nothing(reason), answers: [{ kind: 'react', comment: spoken, content: '-1' }] };
}

export const record = (events: readonly TaskEvent[], ...reasons: readonly string[]): Decision => ({
  prepare: [],
  events: events.map(bounded),
  reasons,
});

export const prepareFirst = (preparation: Preparation, reason: string): Decision => ({
  prepare: [preparation],
  events: [],
  reasons: [reason],
});

/** Of the task's own agent, and at once, unless said otherwise. */
export const runWanted = (
  state: TaskState,
  reason: string,
  { lease = 'work', notBefore }: Partial<Pick<RunWanted, 'lease' | 'notBefore'>> = {},
): TaskEvent => ({
  kind: 'run-wanted',
  lease,
  epoch: state.epoch + 1,
  reason,
  ...(notBefore === undefined ? {} : { notBefore }),
});

/** The task begins the work of its stage: a run is wanted, or the tasks that it hands over to. */
export function begin(state: TaskState, reason: string, { issue }: Pick<Snapshot, 'issue'>): TaskEvent {
  const stage = stageOf(state);
  if (stage?.handoff === undefined) return runWanted(state, reason);
  const { handoff } = stage;
  const { sources } = readBrief(issue?.title ?? '', issue?.body ?? '');
  return partsWanted(state, { ...stage, handoff }, sources);
}

/** The issue was closed: whatever the task was at, it is over. A merge closes it, too, so that is looked at first. */
export function closedByHand(snapshot: Snapshot): Decision | null {
  if (snapshot.issue === undefined || snapshot.issue.open) return null;
  return record(
    [{ kind: 'task-finished', outcome: 'cancelled', reason: 'the issue was closed' }],
    'The issue was closed.',
  );
}
