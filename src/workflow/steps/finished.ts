import type { Decision } from '../../domain/decision.ts';
import { fold } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { begin, nothing, prepareFirst, record, refused } from './step.ts';

const isReopened = ({ reopening, writers }: Snapshot): boolean =>
  reopening !== undefined && writers.includes(reopening.by);

/**
 * A task that is over, and was put away: it is taken up again where a person with write access wants that. Whoever says
 * anything else to it gets a quiet answer.
 */
export function decideFinished(_state: TaskState | null, snapshot: Snapshot, _context: Context): Decision {
  if (snapshot.finished && isReopened(snapshot))
    return prepareFirst({ kind: 'reopen-journal' }, 'The task is taken up again.');
  return snapshot.finished ? refused(snapshot, 'The task is over.') : nothing('The task is over.');
}

/** A cancelled task goes on where it was: what was delivered is put before a person again, anything else is tried again. */
export function decideReopening(state: TaskState, snapshot: Snapshot): Decision {
  const by = snapshot.reopening?.by;
  if (by === undefined || !isReopened(snapshot)) return nothing('The task is cancelled.');
  const reopened = { kind: 'task-reopened', by } as const;
  const next = fold(state, reopened);
  const reason = `${by} reopened it.`;
  if (state.delivered !== null) {
    const { pull } = snapshot;
    const abandoned = pull && !pull.open ? pull.number : state.abandoned;
    return record([reopened, { kind: 'review-wanted', abandoned }], reason);
  }
  return record(state.route === null ? [reopened] : [reopened, begin(next, `reopened by ${by}`, snapshot)], reason);
}
