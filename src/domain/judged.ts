/** What a person's verdict changes. */
import type { VerdictGiven } from './said.ts';
import { stageOf, type TaskState, type VerdictRecord } from './state.ts';
import { withoutRounds } from './stay.ts';
import { NO_FAILURES } from './tried.ts';

const KEPT = 50;
/** Lists in a state are bounded. */
export const keep = <T>(list: readonly T[], item: T, most = KEPT): T[] => [...list, item].slice(-most);

export function judged(state: TaskState, event: VerdictGiven): Partial<TaskState> {
  const record: VerdictRecord = {
    verdict: event.verdict,
    by: event.by,
    review: event.review,
    head: event.head,
    score: event.score,
    stage: stageOf(state)?.id ?? '',
    attempt: state.attempt,
  };
  const consumed = event.review === null ? state.consumed : keep(state.consumed, event.review, 200);
  const verdicts = keep(state.verdicts, record, 30);
  if (event.verdict === 'approved' && event.review !== null) {
    const approval = { review: event.review, by: event.by, head: event.head };
    return { verdicts, consumed, approval, question: null, refusal: null };
  }
  return {
    verdicts,
    consumed,
    approval: null,
    lease: null,
    runWanted: null,
    question: null,
    refusal: null,
    escalated: null,
    // What was answered so far was answered to somebody who has seen it.
    delivered: state.delivered === null ? null : { ...state.delivered, answers: [] },
    ...withoutRounds(state),
    ...NO_FAILURES,
    pending: [...new Set([...state.pending, ...event.feedback])].slice(-200),
    heard: [...new Set([...state.heard, ...event.feedback])].slice(-200),
  };
}
