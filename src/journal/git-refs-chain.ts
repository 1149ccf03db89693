import { setTimeout as sleep } from 'node:timers/promises';

/** A commit, as far as a journal needs it. */
export interface JournalCommit {
  readonly sha: string;
  readonly message: string;
  /** ISO 8601, set by the server. */
  readonly at: string;
  readonly author: string;
  readonly tree: string;
  /** First parent first. */
  readonly parents: readonly string[];
}

/** Git's database, as far as a journal needs it. Refs are full names without `refs/`. */
export interface GitDatabase {
  readRef(ref: string): Promise<string | null>;
  readCommit(sha: string): Promise<JournalCommit>;
  /** Null when the tree is not there. */
  createCommit(message: string, tree: string, parents: readonly string[]): Promise<JournalCommit | null>;
  /** A tree with one file; its SHA. */
  createTree(path: string, content: string): Promise<string>;
  /** `refused` also covers an answer that was lost: the caller looks whether it was done all the same. */
  createRef(ref: string, sha: string): Promise<'done' | 'refused'>;
  /** Fast-forward only. */
  updateRef(ref: string, sha: string): Promise<'done' | 'refused'>;
  /** Deleting what is not there is no error. */
  deleteRef(ref: string): Promise<void>;
  /** Each with the SHA of its commit. */
  matchingRefs(prefix: string): Promise<readonly { readonly ref: string; readonly sha: string }[]>;
}

/** What a chain of entries is appended to. */
export interface Chain {
  /** The tree that every entry points at, so that a reader who finds one learns what it is. */
  readonly readme: { readonly text: string; readonly tree: string };
  /** Full name without `refs/`. */
  readonly ref: string;
}

export interface Link {
  readonly message: string;
  /** Head that it is appended to; null opens the chain. */
  readonly previous: string | null;
  /** A further parent. */
  readonly content?: string | undefined;
}

/** Reads can lag behind writes: so often, and so long apart, we look before a write counts as lost. Milliseconds. */
const LOOKS = [0, 200, 1000];
const ANCESTORS = 30;

/** *Create commit* and *update ref, fast-forward only*, GitHub's compare-and-swap. Null: somebody else was faster. */
export async function appendLink(git: GitDatabase, chain: Chain, link: Link): Promise<JournalCommit | null> {
  const { previous, content, message } = link;
  const parents = [...(previous === null ? [] : [previous]), ...(content === undefined ? [] : [content])];
  const commit = await commitLink(git, chain, message, parents);
  const outcome =
    previous === null ? await git.createRef(chain.ref, commit.sha) : await git.updateRef(chain.ref, commit.sha);
  return outcome === 'done' || (await stands(git, chain.ref, commit.sha, previous)) ? commit : null;
}

async function commitLink(
  git: GitDatabase,
  { readme }: Chain,
  message: string,
  parents: readonly string[],
): Promise<JournalCommit> {
  const commit = await git.createCommit(message, readme.tree, parents);
  if (commit !== null) return commit;
  const tree = await git.createTree('README', readme.text);
  const again = await git.createCommit(message, tree, parents);
  if (again === null) throw new Error(`the tree ${tree} was made and is not there`);
  return again;
}

/** After a refusal or a lost answer: is our commit the head, or among its first-parent ancestors? */
async function stands(git: GitDatabase, ref: string, sha: string, previous: string | null): Promise<boolean> {
  for (const wait of LOOKS) {
    if (wait > 0) await sleep(wait);
    let current = await git.readRef(ref);
    if (current === previous) continue;
    for (let step = 0; current !== null && step < ANCESTORS; step += 1) {
      if (current === sha) return true;
      if (current === previous) return false;
      current = (await git.readCommit(current)).parents[0] ?? null;
    }
    return false;
  }
  return false;
}
