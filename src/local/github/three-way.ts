/** A three-way merge by path. Pure. */

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  /** null deletes. */
  readonly sha: string | null;
}

export interface Merged {
  /** What has to happen to our side to have both. */
  readonly changes: readonly TreeChange[];
  /** Paths that both sides changed, and differently. */
  readonly conflicts: readonly string[];
}

type Files = ReadonlyMap<string, TreeEntry>;

const same = (one: TreeEntry | undefined, other: TreeEntry | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode;

export function mergeFiles(base: Files, ours: Files, theirs: Files): Merged {
  const changed = [...new Set([...base.keys(), ...theirs.keys()])].filter(
    (path) => !same(base.get(path), theirs.get(path)) && !same(ours.get(path), theirs.get(path)),
  );
  const conflicts = changed.filter((path) => !same(base.get(path), ours.get(path)));
  const changes = changed.flatMap((path): TreeChange[] => {
    const before = base.get(path);
    const after = theirs.get(path);
    if (after) return [after];
    return before ? [{ ...before, sha: null }] : [];
  });
  return { changes, conflicts };
}
