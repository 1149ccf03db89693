/**
 * The graph of commits, walked here: `emulate` looks through all commits of the repository for each one that it walks
 * over, and takes the nearest common ancestor for where two parted, even if it is an older one to which a merge is a
 * shorter way.
 */
interface Linked {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
}

export interface History {
  /** Whether the one is the other, or before it. */
  isBefore(ancestor: string, commit: string): Promise<boolean>;
  /** Undefined when they share no history. */
  parting(base: string, head: string): Promise<Parting | undefined>;
}

/** How two commits differ. */
export interface Parting {
  readonly mergeBase: string;
  /** What only the head has, parents first. */
  readonly ahead: readonly string[];
  readonly behind: number;
}

/** @param read a commit; undefined when there is none. Those that are known already cost no time. */
export function createHistory<Commit extends Linked>(
  known: ReadonlyMap<string, Commit>,
  read: (sha: string) => Promise<Commit | undefined>,
): History {
  /** All that can be reached, parents before children. */
  async function reachable(from: string, except: ReadonlySet<string> = new Set()): Promise<Set<string>> {
    const found = new Set<string>();
    const seen = new Set<string>();
    const stack: { readonly sha: string; readonly isLeaving: boolean }[] = [{ sha: from, isLeaving: false }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const { sha, isLeaving } = step;
      if (isLeaving) found.add(sha);
      if (isLeaving || seen.has(sha) || except.has(sha)) continue;
      seen.add(sha);
      const commit = known.get(sha) ?? (await read(sha));
      if (commit === undefined) continue;
      stack.push({ sha, isLeaving: true }, ...commit.parents.map((parent) => ({ sha: parent.sha, isLeaving: false })));
    }
    return found;
  }

  return {
    async isBefore(ancestor, commit) {
      // Mostly a child, or a few generations down.
      for (let step = 0, sha: string | undefined = commit; step < 3 && sha !== undefined; step += 1) {
        if (sha === ancestor) return true;
        sha = (known.get(sha) ?? (await read(sha)))?.parents[0]?.sha;
      }
      return (await reachable(commit)).has(ancestor);
    },
    async parting(base, head) {
      const ofBase = await reachable(base);
      if (ofBase.size === 0) return undefined;
      const ahead = [...(await reachable(head, ofBase))];
      const own = new Set(ahead);
      const shared = await reachable(head);
      const parents = ahead.flatMap((sha) => known.get(sha)?.parents.map((parent) => parent.sha) ?? []);
      const candidates = new Set(ahead.length === 0 ? [head] : parents.filter((sha) => !own.has(sha)));
      // The newest of several is before none of the others.
      const [mergeBase] = [...ofBase].reverse().filter((sha) => candidates.has(sha));
      if (mergeBase === undefined) return undefined;
      return { mergeBase, ahead, behind: [...ofBase].filter((sha) => !shared.has(sha)).length };
    },
  };
}
