import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../fakes/world.ts';
import { ACTS, configurations, steps } from './acts.ts';
import { branches, effectsOf, openPulls, ourComments, play, stateOf, sweep } from './play.ts';

describe('whatever people, runs and GitHub do, and whichever wakes are lost, doubled or permuted', () => {
  test('a wake after the last one finds nothing to record and nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(steps(30), configurations, async (all, config) => {
        const world = await play(all, undefined, undefined, config);
        await sweep(world);
        const after = await sweep(world);
        expect(after.events).toEqual([]);
        expect(effectsOf(after, world)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('there is never more than one open pull request, branch and status comment of ours', async () => {
    await fc.assert(
      fc.asyncProperty(steps(30), configurations, async (all, config) => {
        let doubled = 1;
        const check = (now: World): void => {
          expect(openPulls(now)).toBeLessThanOrEqual(1);
          expect(branches(now).length).toBeLessThanOrEqual(1);
          doubled = Math.max(doubled, ourComments(now));
        };
        const world = await play(all, check, undefined, config);
        await sweep(world);
        expect(ourComments(world)).toBeLessThanOrEqual(
          all.some(({ act }) => act.startsWith('our comment')) ? doubled : 1,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('the issue shows the status of the journal', async () => {
    await fc.assert(
      fc.asyncProperty(steps(20), configurations, async (all, config) => {
        const world = await play(all, undefined, undefined, config);
        await sweep(world);
        const { status } = await stateOf(world);
        const over = status === 'done' || status === 'cancelled';
        expect(await world.journal.archived(world.task)).toBe(over);
        if (!over)
          expect([...world.issue.labels].filter((label) => label.startsWith('status'))).toEqual([`status: ${status}`]);
      }),
      { numRuns: 100 },
    );
  });
});

test('a merge that is refused is recorded in the wake that met another refusal before', async () => {
  const world = await play([
    { act: 'GitHub refuses merges', wakes: 'lost' },
    { act: 'the run delivers', wakes: 'once' },
    { act: 'grace requests changes', wakes: 'once' },
    { act: 'the run fails and asks to wait', wakes: 'once' },
    { act: 'grace approves', wakes: 'lost' },
    { act: 'GitHub refuses runs', wakes: 'lost' },
  ]);
  const { events } = await sweep(world);
  expect(events.map(({ kind }) => kind)).toEqual(['run-wanted', 'question-asked', 'verdict-given', 'merge-refused']);
});

test('a task whose work was merged is done, whoever merged it and whatever came first', async () => {
  await fc.assert(
    fc.asyncProperty(steps(30), configurations, async (all, config) => {
      const world = await play(all, undefined, undefined, config);
      const { delivered, abandoned } = await stateOf(world);
      const isOver = await world.journal.archived(world.task);
      if (isOver || delivered === null || (world.openPull()?.number ?? 0) <= abandoned) return;
      await ACTS['a person merges by hand'](world);
      await sweep(world);
      expect((await stateOf(world)).status).toBe('done');
    }),
    { numRuns: 100 },
  );
});

test('every act is known by its name', () => {
  expect(Object.keys(ACTS).length).toBeGreaterThan(30);
});
