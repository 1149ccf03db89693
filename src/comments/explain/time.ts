/** A run that has to wait for a time. */
import { sentenceOf } from '../../domain/errors.ts';
import type { TaskState } from '../../domain/state.ts';
import { capital, type Explanation } from './explanation.ts';

export function waitingUntil(state: TaskState, time: string, who: string): Explanation {
  const last = state.tried?.at(-1);
  const reason = last === undefined ? (state.runWanted?.reason ?? '') : sentenceOf(last.code, last.detail);
  return {
    headline: `Waiting until ${time}`,
    why: `${capital(who)} goes on after ${time}. ${capital(reason)}`,
    moves: last?.code === 'budget-used-up' ? 'That time, or a higher cap in `limits` and then `/retry`.' : 'That time.',
    next: `The first event on the issue or the pull request after ${time}, or the first sweep, starts the next attempt.`,
  };
}

/** `2026-11-22 14:03 UTC`, never earlier than the moment that it stands for. */
export const minuteOf = (moment: string): string =>
  `${new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
