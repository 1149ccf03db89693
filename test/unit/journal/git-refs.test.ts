import { describe, expect, test } from 'vitest';
import type { TaskEvent } from '../../../src/domain/event.ts';
import { fold, foldAll } from '../../../src/domain/fold.ts';
import type { JournalHead } from '../../../src/domain/snapshot.ts';
import { gitRefsJournal } from '../../../src/journal/git-refs.ts';
import type { Appended, Journal } from '../../../src/journal/journal.ts';
import { leaseTaken, opened, questionAsked, routed, runWanted, taskFinished } from '../../builders/events.ts';
import { type FakeGit, fakeGit } from '../../fakes/git.ts';

const ACTIVE = 'imprimatur/tasks/12';
const FINISHED = 'imprimatur/finished/12';

/** Nonces that tell appends apart: 1, 2, 3, … */
const counting = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return String(count);
  };
};

const constant = (): string => 'always the same';

function append(journal: Journal, head: JournalHead | null, ...events: readonly TaskEvent[]): Promise<Appended> {
  return journal.append(head, events, foldAll(head?.state ?? null, events));
}

async function mustAppend(journal: Journal, head: JournalHead | null, ...events: readonly TaskEvent[]) {
  const appended = await append(journal, head, ...events);
  if (appended.kind === 'lost') throw new Error('the append was lost');
  return appended.head;
}

async function openedJournal(git: FakeGit = fakeGit()) {
  const journal = gitRefsJournal(git, counting());
  return { git, journal, head: await mustAppend(journal, null, opened()) };
}

const winners = (all: readonly Appended[]): number => all.filter(({ kind }) => kind === 'appended').length;

describe('the journal on refs', () => {
  test('is read back as it was written', async () => {
    const { journal, head } = await openedJournal();
    const next = await mustAppend(journal, head, routed(), runWanted(1));
    expect(await journal.read(12)).toEqual(next);
    expect(next.state.status).toBe('queued');
    expect(await journal.read(13)).toBeNull();
  });

  test('makes the tree that its commits point at when it is missing, and makes it once', async () => {
    const { git, journal, head } = await openedJournal();
    await mustAppend(journal, head, routed());
    expect(git.writes.filter((write) => write.startsWith('tree'))).toHaveLength(1);
    expect([...git.trees]).toEqual([...new Set([...git.commits.values()].map(({ tree }) => tree))]);
  });

  test('takes the content as a further parent, so that it can’t be collected as garbage', async () => {
    const { git, journal, head } = await openedJournal();
    const content = await git.createCommit('content', [...git.trees][0] ?? '', []);
    const next = foldAll(head.state, [routed()]);
    const appended = await journal.append(head, [routed()], next, content?.sha);
    const commit = git.commits.get(appended.kind === 'appended' ? appended.head.sha : '');
    expect(commit?.parents).toEqual([head.sha, content?.sha]);
  });

  test('tells its history, oldest first, also when it was put away', async () => {
    const { journal, head } = await openedJournal();
    const asking = await mustAppend(journal, head, questionAsked());
    const last = await mustAppend(journal, asking, taskFinished('cancelled'));
    const subjects = (await journal.history(12)).map(({ subject }) => subject);
    expect(subjects).toEqual([
      'task 12: opened by ada (blog)',
      'task 12: a person is asked (sources-missing)',
      'task 12: cancelled',
    ]);
    await journal.archive(last);
    expect((await journal.history(12)).map(({ subject }) => subject)).toEqual(subjects);
  });

  test('lists the tasks that are not over', async () => {
    const { journal, head } = await openedJournal();
    await mustAppend(journal, null, opened({ task: 112 }));
    expect(await journal.active()).toEqual([12, 112]);
    await journal.archive(head);
    expect(await journal.active()).toEqual([112]);
  });
});

describe('of 50 racers', () => {
  const FIFTY = Array.from({ length: 50 });

  test('one opens the journal, 49 lose', async () => {
    const git = fakeGit();
    const journal = gitRefsJournal(git, counting());
    const all = await Promise.all(FIFTY.map(() => append(journal, null, opened())));
    expect(winners(all)).toBe(1);
  });

  test('one appends, 49 lose, and the winner’s entry is the head', async () => {
    const { git, journal, head } = await openedJournal();
    await mustAppend(journal, head, routed(), runWanted(1));
    const queued = await journal.read(12);
    const all = await Promise.all(FIFTY.map(() => append(journal, queued, leaseTaken(1))));
    expect(winners(all)).toBe(1);
    const winner = all.find(({ kind }) => kind === 'appended');
    expect(winner?.kind === 'appended' && winner.head.sha).toBe(git.refs.get(ACTIVE));
  });

  test('several believe that they won when the nonce is switched off', async () => {
    const git = fakeGit();
    const journal = gitRefsJournal(git, constant);
    const opening = await Promise.all(FIFTY.map(() => append(journal, null, opened())));
    expect(winners(opening)).toBeGreaterThan(1);
    const head = await journal.read(12);
    const appending = await Promise.all(FIFTY.map(() => append(journal, head, routed())));
    expect(winners(appending)).toBeGreaterThan(1);
  });
});

describe('an append whose answer was lost', () => {
  test('is found when it is the head', async () => {
    const { git, journal, head } = await openedJournal();
    git.loseAnswers(1);
    const next = await mustAppend(journal, head, routed());
    expect(git.refs.get(ACTIVE)).toBe(next.sha);
  });

  test('is found when it opened the journal', async () => {
    const git = fakeGit();
    git.loseAnswers(1);
    const head = await mustAppend(gitRefsJournal(git, counting()), null, opened());
    expect(git.refs.get(ACTIVE)).toBe(head.sha);
  });

  test('is found by ancestry when others have gone on from it', async () => {
    const { git, head } = await openedJournal();
    const others = gitRefsJournal(git, () => 'others');
    // The answer gets lost, and before we look, somebody appends twice.
    const late: FakeGit = {
      ...git,
      async updateRef(ref, sha) {
        await git.updateRef(ref, sha);
        const ours = await others.read(12);
        const once = await mustAppend(others, ours, runWanted(1));
        await mustAppend(others, once, leaseTaken(1));
        return 'refused';
      },
    };
    const appended = await append(gitRefsJournal(late, counting()), head, routed());
    expect(appended.kind).toBe('appended');
    expect((await others.read(12))?.state.status).toBe('in-progress');
  });

  test('is found although reads lag behind', async () => {
    const { git, journal, head } = await openedJournal();
    git.loseAnswers(1);
    git.lagReads(1);
    expect((await append(journal, head, routed())).kind).toBe('appended');
  });

  test('counts as lost when somebody else’s entry stands there', async () => {
    const { git, journal, head } = await openedJournal();
    await mustAppend(
      gitRefsJournal(git, () => 'others'),
      head,
      questionAsked(),
    );
    expect((await append(journal, head, routed())).kind).toBe('lost');
    expect((await journal.read(12))?.state.status).toBe('needs-human');
  });
});

describe('all that is active', () => {
  test('is read with one look at the refs and one commit for each task', async () => {
    const { git, journal, head } = await openedJournal();
    await mustAppend(journal, null, { ...opened(), task: 7 });
    const reads: string[] = [];
    const counted = gitRefsJournal({
      ...git,
      matchingRefs: (prefix) => {
        reads.push(prefix);
        return git.matchingRefs(prefix);
      },
      readCommit: (sha) => {
        reads.push(sha);
        return git.readCommit(sha);
      },
      readRef: () => Promise.reject(new Error('no ref is read by itself')),
    });
    const heads = await counted.heads();
    expect(heads.map(({ task }) => task).toSorted((one, other) => one - other)).toEqual([7, 12]);
    expect(heads.find(({ task }) => task === 12)).toEqual({ task: 12, head });
    expect(reads).toHaveLength(3);
  });

  test('is read although one of them is of a newer version', async () => {
    const { git, journal } = await openedJournal();
    const newer = await git.createCommit('write: something new\n\n{"v":2}', [...git.trees][0] ?? '', []);
    git.force('imprimatur/tasks/7', newer?.sha ?? '');
    const heads = await journal.heads();
    expect(heads.find(({ task }) => task === 7)).toMatchObject({ unreadable: { code: 'journal-newer' } });
    expect(heads.find(({ task }) => task === 12)).toMatchObject({ head: { state: { status: 'inbox' } } });
  });
});

describe('archiving', () => {
  async function finished() {
    const { git, journal, head } = await openedJournal();
    return { git, journal, head: await mustAppend(journal, head, taskFinished('cancelled')) };
  }

  test('moves the journal, and doing it twice is doing it once', async () => {
    const { git, journal, head } = await finished();
    expect(await journal.archived(12)).toBe(false);
    await journal.archive(head);
    const after = new Map(git.refs);
    await journal.archive(head);
    expect(git.refs).toEqual(after);
    expect([...git.refs]).toEqual([[FINISHED, head.sha]]);
    expect(await journal.archived(12)).toBe(true);
    expect(await journal.read(12)).toBeNull();
    expect(await journal.finished(12)).toEqual(head);
    expect(await journal.finished(13)).toBeNull();
  });

  test('is completed by whoever comes after a crash half-way', async () => {
    const { git, journal, head } = await finished();
    await git.createRef(FINISHED, head.sha);
    await journal.archive(head);
    expect([...git.refs.keys()]).toEqual([FINISHED]);
  });

  test('keeps the active journal when another one was put away under that number', async () => {
    const { git, journal, head } = await finished();
    const other = await git.createCommit('another', [...git.trees][0] ?? '', []);
    git.force(FINISHED, other?.sha ?? null);
    await journal.archive(head);
    expect(git.refs.get(ACTIVE)).toBe(head.sha);
  });
});

test('a folded state and the state in the journal are the same', async () => {
  const { journal, head } = await openedJournal();
  const next = await mustAppend(journal, head, routed());
  const history = await journal.history(12);
  const replayed = history
    .flatMap(({ events }) => events)
    .reduce((state: ReturnType<typeof fold> | null, event) => fold(state, event), null);
  expect(replayed).toEqual(next.state);
});
