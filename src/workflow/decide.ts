import type { Decision } from '../domain/decision.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Status } from '../domain/task.ts';
import type { Context } from './context.ts';
import { decideInProgress } from './steps/in-progress.ts';
import { decideInbox, decideOpening } from './steps/inbox.ts';
import { decideNeedsHuman } from './steps/needs-human.ts';
import { decideQueued } from './steps/queued.ts';
import { decideReview } from './steps/review.ts';
import { nothing, type Step } from './steps/step.ts';

const STEPS: Readonly<Record<Status, Step>> = {
  inbox: decideInbox,
  queued: decideQueued,
  'in-progress': decideInProgress,
  review: decideReview,
  blocked: decideQueued,
  'needs-human': decideNeedsHuman,
  done: () => nothing('The task is done.'),
  cancelled: () => nothing('The task is cancelled.'),
};

/** What should be recorded now. Pure: the same snapshot and context give the same decision. */
export function decide(snapshot: Snapshot, context: Context): Decision {
  if (snapshot.finished) return nothing('The task is over.');
  if (snapshot.journal === null) return decideOpening(snapshot, context);
  const { state } = snapshot.journal;
  return STEPS[state.status](state, snapshot, context);
}
