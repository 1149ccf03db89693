import type { Timers } from './timers.ts';

/** When tasks want to be woken, and schedules are due, in memory only: the sweep finds them again. Each has one alarm, the last that was set. */
export interface Alarms {
  set(task: string, milliseconds: number, ring: () => void): void;
  clear(task: string): void;
  /** From now on none rings, and none can be set. */
  stop(): void;
}

/** A timer can't be set for more than 24 days, and a clock may be put right meanwhile: so an alarm may ring early. */
const LONGEST = 24 * 3600 * 1000;

export function createAlarms(timers: Timers): Alarms {
  const set = new Map<string, () => void>();
  let stopped = false;
  const clear = (task: string): void => {
    set.get(task)?.();
    set.delete(task);
  };
  return {
    clear,
    set(task, milliseconds, ring) {
      clear(task);
      if (stopped) return;
      const cancel = timers.after(Math.min(Math.max(milliseconds, 0), LONGEST), () => {
        set.delete(task);
        ring();
      });
      set.set(task, cancel);
    },
    stop() {
      stopped = true;
      for (const task of [...set.keys()]) clear(task);
    },
  };
}
