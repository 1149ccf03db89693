/** What the app is doing now: wakes of one task never overlap in this process. */
export interface Wakes {
  /** Does the work when its turn has come. Several that wait for one task are one: the first looks at everything. */
  wake(task: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export function createWakes(): Wakes {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  const start = (task: string, work: () => Promise<void>): Promise<void> => {
    const run = work().finally(() => running.delete(task));
    running.set(task, run);
    return run;
  };
  return {
    wake(task, work) {
      const current = running.get(task);
      const next = waiting.get(task);
      if (next !== undefined) return next;
      if (current === undefined) return start(task, work);
      const follow = (): Promise<void> => {
        waiting.delete(task);
        return start(task, work);
      };
      const later = current.then(follow, follow);
      waiting.set(task, later);
      return later;
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled([...running.values(), ...waiting.values()]);
    },
  };
}
