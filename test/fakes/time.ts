/** A time that goes on when it is told to. */
import type { Timers } from '../../app/timers.ts';

export interface Time {
  readonly timers: Timers;
  /** What so far has passed. Milliseconds. */
  passed(): number;
  /** From now until each timer that is set. Milliseconds. */
  waiting(): readonly number[];
  pass(milliseconds: number): void;
}

export function aTime(): Time {
  let passed = 0;
  let due: readonly { readonly at: number; readonly work: () => void }[] = [];
  return {
    timers: {
      after(milliseconds, work) {
        const timer = { at: passed + milliseconds, work };
        due = [...due, timer];
        return () => {
          due = due.filter((one) => one !== timer);
        };
      },
    },
    passed: () => passed,
    waiting: () => due.map(({ at }) => at - passed),
    pass(milliseconds) {
      passed += milliseconds;
      const now = due.filter(({ at }) => at <= passed).toSorted((left, right) => left.at - right.at);
      due = due.filter(({ at }) => at > passed);
      for (const { work } of now) work();
    },
  };
}

export const MINUTES = 60_000;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;
