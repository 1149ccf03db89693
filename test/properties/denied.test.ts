import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effect } from '../../src/domain/effect.ts';
import { review } from '../fakes/actors.ts';
import type { World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { ACTS, configurations, steps } from './acts.ts';
import { effectsOf, play, stateOf, sweep } from './play.ts';

const KINDS: readonly Effect['kind'][] = [
  'start-run',
  'advance-branch',
  'open-pull',
  'merge-pull',
  'set-check',
  'reply',
  'add-label',
  'create-comment',
  'edit-comment',
  'close-issue',
];

const statusOf = (world: World): string => world.comments.find(({ body }) => body.includes('imprimatur:'))?.body ?? '';

test('whatever a permission is missing for, a sweep says so, and with it the next one leaves nothing undone', async () => {
  await fc.assert(
    fc.asyncProperty(steps(20), configurations, fc.subarray([...KINDS]), async (all, config, kinds) => {
      const world = await play([], undefined, undefined, config);
      for (const kind of kinds) world.denies.add(kind);
      for (const { act } of all) {
        await ACTS[act](world);
        await wake(world);
      }
      const { denied } = await sweep(world);
      const again = await sweep(world);
      expect(again.denied).toEqual(denied);
      expect(again.events).toEqual([]);
      expect(effectsOf(again, world)).toEqual([]);

      world.denies.clear();
      await sweep(world);
      const after = await sweep(world);
      expect(after.denied).toEqual([]);
      expect(after.events).toEqual([]);
      expect(effectsOf(after, world)).toEqual([]);
      expect(statusOf(world)).not.toContain('A permission is missing');
    }),
    { numRuns: 150 },
  );
});

test('a check that may not be set stops no merge, and keeps the journal at hand until it may', async () => {
  const world = await play([{ act: 'the run delivers', wakes: 'once' }]);
  world.denies.add('set-check');
  await review(world, 'grace', 'APPROVED');
  await wake(world);
  expect((await stateOf(world)).status).toBe('done');
  expect(world.pulls.map(({ merged }) => merged !== null)).toEqual([true]);
  expect([...world.issue.labels]).toContain('status: done');
  expect(statusOf(world)).toContain('**A permission is missing:** The token may not do this: set-check is not allowed');
  expect(await world.journal.archived(world.task)).toBe(false);

  world.denies.clear();
  await sweep(world);
  expect(await world.journal.archived(world.task)).toBe(true);
  expect(statusOf(world)).not.toContain('A permission is missing');
});
