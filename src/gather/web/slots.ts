export interface Slots {
  /** Runs the work when its host and the whole have room. */
  run<Result>(host: string, work: () => Promise<Result>): Promise<Result>;
}

/** So many requests at once in all, and one at a time to one host. A request that waits for its host holds no place. */
export async function slotsOf(most: number): Promise<Slots> {
  const { default: limitOf } = await import('p-limit');
  const all = limitOf(most);
  const hosts = new Map<string, ReturnType<typeof limitOf>>();
  return {
    run(host, work) {
      const own = hosts.get(host) ?? limitOf(1);
      hosts.set(host, own);
      return own(() => all(work));
    },
  };
}
