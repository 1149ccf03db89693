/** Git's database in memory, with GitHub's rules: content-addressed objects, refs that only go forward. */
import { createHash } from 'node:crypto';
import type { GitDatabase, JournalCommit } from '../../src/journal/git-refs-chain.ts';

export interface FakeGit extends GitDatabase {
  readonly refs: ReadonlyMap<string, string>;
  readonly commits: ReadonlyMap<string, JournalCommit>;
  /** Trees that exist; a commit of any other is refused. */
  readonly trees: ReadonlySet<string>;
  /** Every call that changed something, in order. */
  readonly writes: readonly string[];
  /** The next writes of refs are done, and their answers are lost. */
  loseAnswers(count: number): void;
  /** The next reads of refs show what was there before their last write. */
  lagReads(count: number): void;
  /** As a person with a force-push would; null deletes. */
  force(ref: string, sha: string | null): void;
  isAncestor(ancestor: string, descendant: string): boolean;
}

export interface FakeGitOptions {
  /** ISO 8601. Dates of commits have whole seconds, as git's do. */
  readonly now?: () => string;
  readonly author?: string;
  /** Called before every request is answered. */
  readonly pause?: () => Promise<void>;
}

export function fakeGit(options: FakeGitOptions = {}): FakeGit {
  const { now = () => '2026-11-22T10:00:00.000Z', author = 'github-actions[bot]', pause = async () => {} } = options;
  const refs = new Map<string, string>();
  const before = new Map<string, string | null>();
  const commits = new Map<string, JournalCommit>();
  const trees = new Set<string>();
  const writes: string[] = [];
  let lostAnswers = 0;
  let laggingReads = 0;

  const isAncestor = (ancestor: string, descendant: string): boolean => {
    const queue = [descendant];
    const met = new Set<string>();
    for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
      if (sha === ancestor) return true;
      if (met.has(sha)) continue;
      met.add(sha);
      queue.push(...(commits.get(sha)?.parents ?? []));
    }
    return false;
  };

  const point = (ref: string, sha: string | null): void => {
    before.set(ref, refs.get(ref) ?? null);
    if (sha === null) refs.delete(ref);
    else refs.set(ref, sha);
  };

  const answer = (): 'done' | 'refused' => {
    if (lostAnswers === 0) return 'done';
    lostAnswers -= 1;
    return 'refused';
  };

  return {
    refs,
    commits,
    trees,
    writes,
    isAncestor,
    loseAnswers(count) {
      lostAnswers = count;
    },
    lagReads(count) {
      laggingReads = count;
    },
    force: point,

    async readRef(ref) {
      await pause();
      if (laggingReads === 0) return refs.get(ref) ?? null;
      laggingReads -= 1;
      return before.get(ref) ?? null;
    },
    async readCommit(sha) {
      await pause();
      const commit = commits.get(sha);
      if (commit === undefined) throw new Error(`there is no commit ${sha}`);
      return commit;
    },
    async createCommit(message, tree, parents) {
      await pause();
      if (!trees.has(tree)) return null;
      const at = `${now().slice(0, 19)}.000Z`;
      const sha = hash('commit', JSON.stringify([message, tree, parents, at, author]));
      const commit: JournalCommit = { sha, message, at, author, tree, parents: [...parents] };
      commits.set(sha, commit);
      writes.push(`commit ${sha}`);
      return commit;
    },
    async createTree(path, content) {
      await pause();
      const entry = Buffer.concat([Buffer.from(`100644 ${path}\0`), Buffer.from(hash('blob', content), 'hex')]);
      const sha = hash('tree', entry);
      trees.add(sha);
      writes.push(`tree ${sha}`);
      return sha;
    },
    async createRef(ref, sha) {
      await pause();
      if (refs.has(ref) || !commits.has(sha)) return 'refused';
      point(ref, sha);
      writes.push(`create ${ref}`);
      return answer();
    },
    async updateRef(ref, sha) {
      await pause();
      const current = refs.get(ref);
      if (current === undefined || !commits.has(sha) || !isAncestor(current, sha)) return 'refused';
      point(ref, sha);
      writes.push(`update ${ref}`);
      return answer();
    },
    async deleteRef(ref) {
      await pause();
      if (refs.has(ref)) writes.push(`delete ${ref}`);
      point(ref, null);
    },
    async matchingRefs(prefix) {
      await pause();
      const matching = [...refs].filter(([ref]) => ref.startsWith(prefix));
      return matching.map(([ref, sha]) => ({ ref: `refs/${ref}`, sha }));
    },
  };
}

/** Git's own way of naming an object. */
function hash(kind: 'blob' | 'tree' | 'commit', content: string | Buffer): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
}
