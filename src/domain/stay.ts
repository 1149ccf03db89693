/** From stage to stage: what a task takes along, what it leaves, and what it finds again when it comes back. */
import type { Finding } from './deliverable.ts';
import type { StageLeft } from './event.ts';
import type { TaskState } from './state.ts';
import { PUBLISH } from './task.ts';
import { NO_FAILURES } from './tried.ts';

/** Why the task is in its stage. `by` is who sent it there. */
export interface Stay {
  readonly from: string;
  readonly how: StageLeft['how'];
  readonly by: string;
  readonly because: string;
}

/** A stage as it was left. */
export interface StageRecord {
  readonly stage: string;
  readonly agent: string;
  readonly attempt: number;
  readonly rounds: number;
  /** Feedback that was given there and is not answered yet. */
  readonly pending: readonly string[];
  /** What it had to mend and has not, since it asked another stage for more first; absent in journals of older versions. */
  readonly findings?: readonly Finding[];
  /** What it delivered last; null when it only judged, or handed the task on. */
  readonly delivered: { readonly commit: string; readonly title: string; readonly description: string } | null;
  readonly how: StageLeft['how'];
  readonly to: string;
}

/** A task that is sent back more often than this in all has other troubles. */
const MOST_RECORDS = 20;

/** The task leaves its stage and enters another: attempts, rounds and open feedback are those of the stage. */
export function entering(state: TaskState, event: StageLeft): Partial<TaskState> {
  const stages = state.route?.stages ?? [];
  const index = event.to === PUBLISH ? state.stage : stages.findIndex(({ id }) => id === event.to);
  const judges = stages[state.stage]?.judges ?? false;
  const before = state.left.find(({ stage }) => stage === event.to);
  return {
    stage: index < 0 ? state.stage : index,
    sent: { from: event.from, how: event.how, by: event.by, because: event.because },
    left: [...state.left.filter(({ stage }) => stage !== event.from), recordOf(state, event, judges)].slice(
      -MOST_RECORDS,
    ),
    attempt: before?.attempt ?? 0,
    // To be sent back counts where the work has to be mended.
    rounds: (before?.rounds ?? 0) + (event.how === 'sent-back' ? 1 : 0),
    // What people said to a stage that only judges is for whoever did the work.
    pending: [...(before?.pending ?? []), ...(judges ? state.pending : [])],
    findings: [...(before?.findings ?? []), ...event.findings],
    ...(event.checks === undefined ? {} : { objected: event.checks }),
    ...NO_FAILURES,
    lease: null,
    approval: null,
    refusal: null,
    escalated: null,
    ...(event.how === 'passed' ? {} : { peer: null }),
  };
}

/** A person has looked: everybody may try anew. */
export const withoutRounds = ({ left, objected }: TaskState): Pick<TaskState, 'rounds' | 'left' | 'objected'> => ({
  rounds: 0,
  ...(objected === undefined ? {} : { objected: [] }),
  left: left.map((record) => ({ ...record, rounds: 0 })),
});

function recordOf(state: TaskState, { from, how, to }: StageLeft, judges: boolean): StageRecord {
  const { attempt, rounds, pending, findings, delivered, route } = state;
  const own = delivered?.stage === from ? delivered : null;
  return {
    stage: from,
    agent: route?.stages.find(({ id }) => id === from)?.agent ?? '',
    attempt,
    rounds,
    pending: judges ? [] : pending,
    findings: judges || how === 'passed' ? [] : findings,
    delivered: own === null ? null : { commit: own.commit, title: own.title, description: own.description },
    how,
    to,
  };
}
