import type { Decision } from '../domain/decision.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type Status, TERMINAL } from '../domain/task.ts';
import { freeFirst } from './admission.ts';
import type { Context } from './context.ts';
import { decideBlocked } from './steps/blocked.ts';
import { decideFinished, decideReopening } from './steps/finished.ts';
import { decideInProgress } from './steps/in-progress.ts';
import { decideInbox, decideOpening } from './steps/inbox.ts';
import { decideMade } from './steps/made.ts';
import { decideNeedsHuman } from './steps/needs-human.ts';
import { decideQueued } from './steps/queued.ts';
import { decideReview } from './steps/review.ts';
import { decideCommands, decideLabels } from './steps/said.ts';
import type { Step } from './steps/step.ts';

const STEPS: Readonly<Record<Status, Step>> = {
  inbox: decideInbox,
  queued: decideQueued,
  'in-progress': decideInProgress,
  review: decideReview,
  blocked: decideBlocked,
  'needs-human': decideNeedsHuman,
  done: decideFinished,
  cancelled: decideReopening,
};

/** What should be recorded now. Pure: the same snapshot and context give the same decision. What people say goes first. */
export function decide(snapshot: Snapshot, context: Context): Decision {
  const decision = decideStep(snapshot, context);
  const state = snapshot.journal?.state;
  if (state === undefined || decision.prepare.length > 0 || decision.events.length === 0) return decision;
  return freeFirst(state, decision.events, snapshot) ?? decision;
}

function decideStep(snapshot: Snapshot, context: Context): Decision {
  if (snapshot.finished) return decideFinished(null, snapshot, context);
  if (snapshot.journal === null) return decideOpening(snapshot, context);
  const { state } = snapshot.journal;
  const said = TERMINAL.includes(state.status)
    ? null
    : (decideCommands(state, snapshot, context) ?? decideLabels(state, snapshot, context));
  return said ?? decideMade(state, snapshot) ?? STEPS[state.status](state, snapshot, context);
}
