interface Member {
  readonly cancel: () => void;
  readonly decide: (go: boolean) => void;
}

interface Group {
  running: Member | undefined;
  waiting: Member[];
}

/** How GitHub lines up what shares a `concurrency` group: one runs, one waits, `queue: max` lets more wait. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /**
   * Resolves to the function that leaves the group once it is one's turn, or to `undefined` when a newer member took
   * the waiting place or the signal came first. `cancel` is called when a newer member wants the running one to end.
   */
  async enter(
    name: string,
    how: { readonly queue: boolean; readonly cancelInProgress: boolean },
    cancel: () => void,
    signal: AbortSignal,
  ): Promise<(() => void) | undefined> {
    if (signal.aborted) return undefined;
    const group = this.#groups.get(name) ?? { running: undefined, waiting: [] };
    this.#groups.set(name, group);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const member: Member = { cancel, decide: resolve };
    if (group.running === undefined) {
      group.running = member;
      resolve(true);
    } else {
      if (how.cancelInProgress) group.running.cancel();
      if (!how.queue) for (const dropped of group.waiting.splice(0)) dropped.decide(false);
      group.waiting.push(member);
    }
    const onAbort = () => resolve(false);
    signal.addEventListener('abort', onAbort, { once: true });
    const go = await promise;
    signal.removeEventListener('abort', onAbort);
    if (go) return () => this.#leave(group);
    if (group.running === member) this.#leave(group);
    else group.waiting = group.waiting.filter((other) => other !== member);
    return undefined;
  }

  #leave(group: Group): void {
    group.running = group.waiting.shift();
    group.running?.decide(true);
  }
}
