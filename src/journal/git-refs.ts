import { randomUUID } from 'node:crypto';
import { ImprimaturError } from '../domain/errors.ts';
import type { JournalHead } from '../domain/snapshot.ts';
import { type Entry, FORMAT, parseEntry, printEntry, subjectOf } from './codec.ts';
import { appendLink, type GitDatabase, type JournalCommit } from './git-refs-chain.ts';
import type { ActiveTask, Appended, Journal, JournalEntry } from './journal.ts';

const ACTIVE = 'imprimatur/tasks/';
const FINISHED = 'imprimatur/finished/';

const README = {
  text: `This commit is an entry of a journal that Imprimatur keeps of a task.
Read it with: git log --first-parent refs/imprimatur/tasks/<issue>
`,
  tree: '8ae1df15d89588e17bf74e0450afecf6553f0aa0',
};

/** The journal on refs: an append is *create commit* and *update ref, fast-forward only*, GitHub's compare-and-swap. */
export function gitRefsJournal(git: GitDatabase, nonce: () => string = randomUUID): Journal {
  const headOf = (commit: JournalCommit, entry: Entry): JournalHead => ({
    sha: commit.sha,
    at: commit.at,
    state: entry.state,
  });

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
      const message = printEntry(subjectOf(events, state), entry);
      const chain = { ref: `${ACTIVE}${state.task}`, readme: README };
      const commit = await appendLink(git, chain, { message, previous: previous?.sha ?? null, content });
      const appended: Appended = commit === null ? { kind: 'lost' } : { kind: 'appended', head: headOf(commit, entry) };
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
