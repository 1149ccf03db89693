import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentOnLine, endRun, review } from '../fakes/actors.ts';
import { aWorld, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { branches, openPulls, ourComments, stateOf, sweep } from './play.ts';

/** Several wakes for one fact, whose requests are answered in an order that chance chooses. */
async function wakesAtOnce(world: World, scheduler: fc.Scheduler, count: number): Promise<void> {
  world.pause = () => scheduler.schedule(Promise.resolve());
  await scheduler.waitFor(Promise.all(Array.from({ length: count }, () => wake(world))));
  world.pause = async () => {};
}

const FACTS: readonly ((world: World) => void | Promise<void>)[] = [
  () => {},
  (world) => endRun(world),
  (world) => {
    commentOnLine(world, 'grace', 'Which mill?');
    review(world, 'grace', 'CHANGES_REQUESTED');
  },
  (world) => endRun(world),
  (world) => void review(world, 'grace', 'APPROVED'),
];

test('wakes that come at once, in whatever order their requests are answered, leave one of everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
      const world = await aWorld();
      for (const [index, happens] of FACTS.entries()) {
        await happens(world);
        await wakesAtOnce(world, scheduler, count);
        await sweep(world);
        const runs = index < 2 ? 1 : 2;
        expect(world.runs).toHaveLength(runs);
        expect(openPulls(world)).toBeLessThanOrEqual(1);
        expect(branches(world).length).toBeLessThanOrEqual(1);
        expect(ourComments(world)).toBe(1);
      }
      expect(world.pulls).toHaveLength(1);
      expect(world.merges).toHaveLength(1);
      expect(world.pulls[0]?.replies).toHaveLength(1);
      expect((await stateOf(world)).status).toBe('done');
    }),
    { numRuns: 60 },
  );
});

test('of fifty wakes for one issue, one starts a run', async () => {
  const world = await aWorld();
  const all = await Promise.all(Array.from({ length: 50 }, () => wake(world)));
  expect(all.filter(({ events }) => events.length > 0)).toHaveLength(1);
  expect(all.filter(({ effects }) => effects.length > 0)).toHaveLength(1);
  expect(world.runs).toHaveLength(1);
  expect((await stateOf(world)).lease?.run.id).toBe(world.runs[0]?.id);
});
