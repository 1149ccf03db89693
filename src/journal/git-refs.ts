import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImprimaturError } from '../domain/errors.ts';
import type { JournalHead } from '../domain/snapshot.ts';
import { type Entry, FORMAT, parseEntry, printEntry, subjectOf } from './codec.ts';
import type { ActiveTask, Appended, Journal, JournalEntry } from './journal.ts';

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

const ACTIVE = 'imprimatur/tasks/';
const FINISHED = 'imprimatur/finished/';

/** Every journal commit points at this one tree, so that a reader who finds it learns what it is. */
const README = `This commit is an entry of a journal that Imprimatur keeps of a task.
Read it with: git log --first-parent refs/imprimatur/tasks/<issue>
`;
const TREE = '8ae1df15d89588e17bf74e0450afecf6553f0aa0';

/** Reads can lag behind writes: so often, and so long apart, we look before a write counts as lost. Milliseconds. */
const LOOKS = [0, 200, 1000];
const ANCESTORS = 30;

/** The journal on refs: an append is *create commit* and *update ref, fast-forward only*, GitHub's compare-and-swap. */
export function gitRefsJournal(git: GitDatabase, nonce: () => string = randomUUID): Journal {
  const headOf = (commit: JournalCommit, entry: Entry): JournalHead => ({
    sha: commit.sha,
    at: commit.at,
    state: entry.state,
  });

  async function commitEntry(message: string, parents: readonly string[]): Promise<JournalCommit> {
    const commit = await git.createCommit(message, TREE, parents);
    if (commit !== null) return commit;
    const tree = await git.createTree('README', README);
    const again = await git.createCommit(message, tree, parents);
    if (again === null) throw new Error(`the tree ${tree} was made and is not there`);
    return again;
  }

  /** After a refusal or a lost answer: is our commit the head, or among its first-parent ancestors? */
  async function stands(ref: string, sha: string, previous: string | null): Promise<boolean> {
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

  async function headAt(sha: string | null): Promise<JournalHead | null> {
    if (sha === null) return null;
    const commit = await git.readCommit(sha);
    return headOf(commit, parseEntry(commit.message));
  }

  async function activeRefs(): Promise<readonly { readonly task: number; readonly sha: string }[]> {
    const refs = await git.matchingRefs(ACTIVE);
    return refs
      .map(({ ref, sha }) => ({ task: Number(ref.slice(ref.lastIndexOf('/') + 1)), sha }))
      .filter(({ task }) => Number.isInteger(task));
  }

  async function activeTask({ task, sha }: { readonly task: number; readonly sha: string }): Promise<ActiveTask> {
    try {
      const commit = await git.readCommit(sha);
      return { task, head: headOf(commit, parseEntry(commit.message)) };
    } catch (error) {
      if (error instanceof ImprimaturError) return { task, unreadable: error };
      throw error;
    }
  }

  return {
    read: async (task) => headAt(await git.readRef(`${ACTIVE}${task}`)),

    async append(previous, events, state, content) {
      const entry: Entry = { v: FORMAT, nonce: nonce(), events, state };
      const parents = [...(previous === null ? [] : [previous.sha]), ...(content === undefined ? [] : [content])];
      const commit = await commitEntry(printEntry(subjectOf(events, state), entry), parents);
      const ref = `${ACTIVE}${state.task}`;
      const outcome = previous === null ? await git.createRef(ref, commit.sha) : await git.updateRef(ref, commit.sha);
      const won = outcome === 'done' || (await stands(ref, commit.sha, previous?.sha ?? null));
      const appended: Appended = won ? { kind: 'appended', head: headOf(commit, entry) } : { kind: 'lost' };
      return appended;
    },

    active: async () => (await activeRefs()).map(({ task }) => task),

    heads: async () => Promise.all((await activeRefs()).map(activeTask)),

    async archive(head) {
      const { task } = head.state;
      const made = (await git.createRef(`${FINISHED}${task}`, head.sha)) === 'done';
      if (made || (await git.readRef(`${FINISHED}${task}`)) === head.sha) await git.deleteRef(`${ACTIVE}${task}`);
    },

    async reopen(task) {
      const sha = await git.readRef(`${FINISHED}${task}`);
      if (sha === null) return;
      const made = (await git.createRef(`${ACTIVE}${task}`, sha)) === 'done';
      // Somebody else may have been faster, and have gone on from there.
      if (made || (await git.readRef(`${ACTIVE}${task}`)) !== null) await git.deleteRef(`${FINISHED}${task}`);
    },

    async archived(task) {
      return (await git.readRef(`${FINISHED}${task}`)) !== null;
    },

    finished: async (task) => headAt(await git.readRef(`${FINISHED}${task}`)),

    async history(task) {
      const entries: JournalEntry[] = [];
      let sha = (await git.readRef(`${ACTIVE}${task}`)) ?? (await git.readRef(`${FINISHED}${task}`));
      while (sha !== null) {
        const commit = await git.readCommit(sha);
        const { events } = parseEntry(commit.message);
        const subject = commit.message.split('\n')[0] ?? '';
        entries.unshift({ sha, at: commit.at, author: commit.author, subject, events });
        sha = events[0]?.kind === 'task-opened' ? null : (commit.parents[0] ?? null);
      }
      return entries;
    },
  };
}
