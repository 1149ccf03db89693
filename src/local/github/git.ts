/** Git objects and refs, read from and written to `emulate`. */
import type { LayerResponse } from '../layer.ts';
import type { Json } from './answers.ts';
import type { Emulate } from './emulate.ts';
import { createHistory } from './history.ts';
import type { TreeEntry } from './three-way.ts';

export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface GitCommit {
  readonly sha: string;
  readonly message: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly author: Identity;
  readonly committer: Identity;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

export interface ComparedCommit extends Json {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly author: Identity; readonly committer: Identity };
}

export interface Comparison extends Json {
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly merge_base_commit: ComparedCommit;
  readonly commits: readonly ComparedCommit[];
  readonly files: readonly (ChangedFile & Json)[];
}

export interface Git {
  /** Tips of the branches. Every push passes the layer, so this is exact. */
  readonly branches: Map<string, string>;
  /** Tips of the other refs, by their full names. */
  readonly tips: Map<string, string>;
  commit(sha: string): Promise<GitCommit | undefined>;
  /** Was just made, or read. */
  learn(commit: GitCommit): void;
  /** Whether the one is the other, or before it. */
  isBefore(ancestor: string, commit: string): Promise<boolean>;
  /** Three dots: what `head` adds since it left `base`. Undefined when they share no history. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  files(commit: string): Promise<ReadonlyMap<string, TreeEntry>>;
  text(commit: string, path: string): Promise<string | undefined>;
  createTree(baseTree: string | undefined, entries: readonly Json[]): Promise<string | undefined>;
  createCommit(commit: Json): Promise<string>;
  setBranch(branch: string, sha: string): Promise<void>;
}

/** Objects never change, so what was read once stays true. */
function remembering<Value>(limit: number): (key: string, read: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key, read) => {
    const found = known.get(key);
    if (found) return found;
    if (known.size >= limit) known.clear();
    const value = read();
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

export function createGit(emulate: Emulate, repository: string): Git {
  const branches = new Map<string, string>();
  const comparisons = remembering<Comparison | undefined>(500);
  const trees = remembering<ReadonlyMap<string, TreeEntry>>(50);
  const at = (path: string): string => `/repos/${repository}/${path}`;

  const read = async <Found>(path: string): Promise<Found | undefined> => {
    const answer = await emulate.call('GET', at(path));
    return answer.status === 200 ? (answer.body as Found) : undefined;
  };
  const write = async (method: string, path: string, body: Json): Promise<LayerResponse> => {
    const answer = await emulate.call(method, at(path), body);
    if (answer.status >= 300) throw new Error(`emulate refused ${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const commits = new Map<string, GitCommit>();
  const commit = async (sha: string): Promise<GitCommit | undefined> => {
    const found = commits.get(sha) ?? (await read<GitCommit>(`git/commits/${sha}`));
    if (found !== undefined) commits.set(sha, found);
    return found;
  };
  const history = createHistory(commits, commit);

  /** As lists of commits show it. */
  async function listed(sha: string): Promise<{ item: ComparedCommit; files: Comparison['files'] } | undefined> {
    const found = await read<ComparedCommit & Pick<Comparison, 'files'>>(`commits/${sha}`);
    if (found === undefined) return undefined;
    const { stats: _, files, ...item } = found;
    return { item, files };
  }

  /** What changed from one commit to another: `emulate` says so of a commit and its parent. */
  async function changes(from: string, to: string): Promise<Comparison['files']> {
    if ((await commit(to))?.parents[0]?.sha === from) return (await listed(to))?.files ?? [];
    const nobody = { name: 'nobody', email: 'nobody@localhost', date: '2000-01-01T00:00:00Z' };
    const whole = { message: to, parents: [from], author: nobody, committer: nobody };
    const joined = await git.createCommit({ ...whole, tree: (await commit(to))?.tree.sha });
    const files = (await listed(joined))?.files ?? [];
    return JSON.parse(JSON.stringify(files).replaceAll(joined, to));
  }

  async function compared(base: string, head: string): Promise<Comparison | undefined> {
    const parting = await history.parting(base, head);
    if (parting === undefined) return undefined;
    const { mergeBase, ahead, behind } = parting;
    const items = await Promise.all([base, mergeBase, ...ahead].map(async (sha) => (await listed(sha))?.item));
    const [baseCommit, mergeBaseCommit, ...own] = items.filter((item) => item !== undefined);
    if (baseCommit === undefined || mergeBaseCommit === undefined) return undefined;
    const diverged = ahead.length > 0 ? 'diverged' : 'behind';
    const straight = ahead.length > 0 ? 'ahead' : 'identical';
    return {
      base_commit: baseCommit,
      merge_base_commit: mergeBaseCommit,
      status: behind > 0 ? diverged : straight,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: own,
      files: ahead.length === 0 ? [] : await changes(mergeBase, head),
    };
  }

  const shaOf = (answer: LayerResponse): string => (answer.body as { sha: string }).sha;

  const git: Git = {
    branches,
    tips: new Map(),
    commit,
    learn: (made) => void commits.set(made.sha, made),
    isBefore: history.isBefore,
    compare(base, head) {
      const key = `${base}...${head}`;
      return comparisons(key, () => compared(base, head));
    },
    files: (commit) =>
      trees(commit, async () => {
        const tree = await read<{ tree: readonly TreeEntry[] }>(`git/trees/${commit}?recursive=1`);
        return new Map((tree?.tree ?? []).filter((entry) => entry.type !== 'tree').map((entry) => [entry.path, entry]));
      }),
    async text(commit, path) {
      const entry = (await git.files(commit)).get(path);
      const blob = entry && (await read<{ content: string }>(`git/blobs/${entry.sha}`));
      return blob && Buffer.from(blob.content, 'base64').toString('utf8');
    },
    async createTree(baseTree, entries) {
      const body = { ...(baseTree ? { base_tree: baseTree } : {}), tree: entries };
      const answer = await emulate.call('POST', at('git/trees'), body);
      return answer.status === 201 ? shaOf(answer) : undefined;
    },
    createCommit: async (commit) => shaOf(await write('POST', 'git/commits', commit)),
    async setBranch(branch, sha) {
      if (branches.has(branch)) await write('PATCH', `git/refs/heads/${branch}`, { sha, force: true });
      else await write('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha });
      branches.set(branch, sha);
    },
  };
  return git;
}
