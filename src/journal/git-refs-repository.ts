import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ImprimaturError } from '../domain/errors.ts';
import { foldRepositoryAll, NOTHING_YET, type RepositoryEvent, type RepositoryState } from '../domain/repository.ts';
import { type EntryOf, FORMAT, parseEntryWith, printEntry } from './codec.ts';
import { appendLink, type GitDatabase } from './git-refs-chain.ts';
import type { RepositoryJournal } from './repository.ts';

type Entry = EntryOf<RepositoryEvent, RepositoryState>;

const README = {
  text: `This commit is an entry of the journal that Imprimatur keeps of what tasks share.
Read it with: git log --first-parent refs/imprimatur/repository
`,
  tree: 'b30433883e65f6abc9e59169861cabde3d1ec3c8',
};
const CHAIN = { ref: 'imprimatur/repository', readme: README };

/** Who is beaten so often in a row leaves it to a later wake. */
const TRIES = 12;
/**
 * Those who were beaten together shall not come back together: each waits for a random time of a span that doubles.
 * An entry takes some two seconds, since GitHub wants a second between two writes; so that twenty jobs, as many as run
 * at once on GitHub's free plan, all get through, it may grow to the time that all of them take. Milliseconds.
 */
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 40_000;

const stateShape = z.object({
  slots: z.array(z.object({ agent: z.string(), task: z.number(), epoch: z.number(), at: z.string() })),
  waiting: z.array(z.object({ agent: z.string(), task: z.number(), since: z.string() })),
  days: z.record(z.string(), z.object({ tokens: z.number() })),
  ticks: z.record(z.string(), z.string()),
  made: z.array(z.object({ key: z.string(), at: z.string(), issue: z.number().nullable() })),
});

/** The journal of the repository on its ref. */
export function gitRefsRepository(
  git: GitDatabase,
  nonce: () => string = randomUUID,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): RepositoryJournal {
  async function head(): Promise<{ readonly sha: string | null; readonly state: RepositoryState }> {
    const sha = await git.readRef(CHAIN.ref);
    if (sha === null) return { sha, state: NOTHING_YET };
    const { message } = await git.readCommit(sha);
    return { sha, state: parseEntryWith<RepositoryEvent, RepositoryState>(message, stateShape).state };
  }
  return {
    read: async () => (await head()).state,
    async change(think) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        if (attempt > 0) await pause(Math.random() * Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
        const { sha, state } = await head();
        const { events, answer } = await think(state);
        if (events.length === 0) return answer;
        const entry: Entry = { v: FORMAT, nonce: nonce(), events, state: foldRepositoryAll(state, events) };
        const message = printEntry(events.map(phrase).join(', ').slice(0, 200), entry);
        if ((await appendLink(git, CHAIN, { message, previous: sha })) !== null) return answer;
      }
      throw new ImprimaturError('repository-busy', `${TRIES} others were faster`);
    },
  };
}

/** As `git log --oneline` shows it. */
function phrase(event: RepositoryEvent): string {
  switch (event.kind) {
    case 'slot-taken':
      return `${event.agent} works on #${event.task}, run ${event.epoch}`;
    case 'slot-freed':
      return `run ${event.epoch} of #${event.task} is over`;
    case 'turn-awaited':
      return `#${event.task} waits for ${event.agent}`;
    case 'turn-given-up':
      return `#${event.task} waits no more`;
    case 'schedule-due':
      return `${event.workflow} was due at ${event.due}`;
    case 'issue-wanted':
      return `an issue for ${event.key}`;
    case 'issue-made':
      return `#${event.issue} is the issue for ${event.key}`;
  }
}
