import { expect, test } from 'vitest';
import { gitRefsRepository } from '../../../src/journal/git-refs-repository.ts';
import { fakeGit } from '../../fakes/git.ts';

const SECOND = 1000;
/** Jobs at once on GitHub's free plan. */
const JOBS = 20;

test('twenty jobs that write at once all get through, within the time of a job', async () => {
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  let now = 0;
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      waiting.push({ at: now + milliseconds, wake });
    });
  const git = fakeGit({ pause: async () => {} });
  const slow: typeof git = {
    ...git,
    async createCommit(...given) {
      await sleep(SECOND);
      return git.createCommit(...given);
    },
    async updateRef(...given) {
      await sleep(SECOND);
      return git.updateRef(...given);
    },
  };
  const jobs = Array.from({ length: JOBS }, (_, index) =>
    gitRefsRepository(slow, undefined, sleep).change(async () => ({
      events: [{ kind: 'schedule-due', workflow: `workflow-${index}`, due: '2026-11-22T10:00:00.000Z' }],
      answer: index,
    })),
  );
  let isOver = false;
  const ends = Promise.allSettled(jobs).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    waiting.sort((one, other) => one.at - other.at);
    const next = waiting.shift();
    now = next?.at ?? now;
    next?.wake();
  }
  expect((await ends).filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(Object.keys((await gitRefsRepository(git).read()).ticks)).toHaveLength(JOBS);
  expect(now).toBeLessThan(15 * 60 * SECOND);
});
