import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aConfig, inForce, WITHOUT_A_PERSON } from '../builders/config.ts';
import { endRun, push, review } from '../fakes/actors.ts';
import { aWorld, type MergeRecord, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { ACTS, configurations, steps } from './acts.ts';
import { play, stateOf, sweep } from './play.ts';

/** People who, by GitHub's own record, stand by this very head. */
const approvers = ({ head, author, reviews, writers }: MergeRecord): readonly string[] => {
  const last = new Map(reviews.filter(({ state }) => state !== 'COMMENTED').map((one) => [one.by, one]));
  return [...last.values()]
    .filter(({ state, head: at, by, bot }) => state === 'APPROVED' && at === head && !bot && by !== author)
    .map(({ by }) => by)
    .filter((by) => writers.includes(by));
};

test('nothing is merged but what a writer, who is not its author, approved at that very head', async () => {
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(steps(25), fc.constantFrom('ada', 'eve'), configurations, async (all, reviewer, config) => {
      const check = (now: World): void => {
        for (const merge of now.merges) expect(approvers(merge)).not.toEqual([]);
      };
      const world = await play(all, check, undefined, config);
      for (let run = 0; run < 4; run += 1) {
        await endRun(world);
        await sweep(world);
      }
      review(world, reviewer, 'APPROVED');
      await sweep(world);
      for (const merge of world.merges) expect(approvers(merge)).not.toEqual([]);
      merges += world.merges.length;
    }),
    { numRuns: 200 },
  );
  expect(merges).toBeGreaterThan(5);
});

test('an approval that is forged in the journal opens no gate, and is recorded as void', async () => {
  const world = await aWorld();
  await wake(world);
  await endRun(world);
  await wake(world);
  await ACTS['an approval is forged in the journal'](world);
  await sweep(world);
  expect(world.merges).toEqual([]);
  const { status, approval, ignored } = await stateOf(world);
  expect({ status, approval }).toEqual({ status: 'review', approval: null });
  expect(ignored[0]?.reason).toContain('never given');
});

test('an approval that is withdrawn before the merge opens no gate', async () => {
  const world = await aWorld();
  await wake(world);
  await endRun(world);
  await wake(world);
  world.refuses.merge = 'a check is missing';
  review(world, 'grace', 'APPROVED');
  await wake(world);
  world.refuses.merge = null;
  ACTS['the reviews are dismissed'](world);
  await sweep(world);
  expect(world.merges).toEqual([]);
  expect((await stateOf(world)).approval).toBeNull();
});

test('where the checks decide alone, the work is merged as it was delivered', async () => {
  const world = await aWorld();
  world.context = inForce(aConfig(WITHOUT_A_PERSON));
  await wake(world);
  await endRun(world);
  await wake(world);
  expect(world.merges).toHaveLength(1);
  expect((await stateOf(world)).status).toBe('done');
});

test('where the checks decide alone, what a person pushed waits for a person', async () => {
  const world = await aWorld();
  world.context = inForce(aConfig(WITHOUT_A_PERSON));
  world.refuses.merge = 'a check is missing';
  await wake(world);
  await endRun(world);
  await wake(world);
  await push(world);
  world.refuses.merge = null;
  await sweep(world);
  expect(world.merges).toEqual([]);
  review(world, 'grace', 'APPROVED');
  await sweep(world);
  expect(world.merges).toHaveLength(1);
  expect((await stateOf(world)).status).toBe('done');
});
