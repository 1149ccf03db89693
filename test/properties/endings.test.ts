import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endRun, review, say } from '../fakes/actors.ts';
import { US, type World } from '../fakes/world.ts';
import { configurations, steps } from './acts.ts';
import { play, stateOf, sweep } from './play.ts';

const isOver = async (world: World): Promise<boolean> => world.journal.archived(world.task);

test('closing the issue ends the task, wherever it is', async () => {
  await fc.assert(
    fc.asyncProperty(steps(25), configurations, async (all, config) => {
      const world = await play(all, undefined, undefined, config);
      if (await isOver(world)) return;
      const wasMerged = world.pulls.some(({ merged }) => merged !== null);
      world.issue.open = false;
      await sweep(world);
      const { status } = await stateOf(world);
      expect(status === 'cancelled' || (status === 'done' && wasMerged)).toBe(true);
      expect(await isOver(world)).toBe(true);
      const { abandoned } = await stateOf(world);
      expect(world.pulls.filter(({ open, number, author }) => open && author === US && number > abandoned)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a pull request that was given up and opened again by a person is merged like any other', async () => {
  const world = await play([
    { act: 'the run delivers', wakes: 'once' },
    { act: 'GitHub refuses pull requests', wakes: 'once' },
    { act: 'a person deletes the branch', wakes: 'once' },
    { act: 'ada says /retry', wakes: 'once' },
    { act: 'a person opens the pull request again', wakes: 'once' },
    { act: 'grace approves', wakes: 'once' },
  ]);
  expect(world.pulls).toHaveLength(1);
  expect((await stateOf(world)).status).toBe('done');
});

/** What a person of good will does next, from what the status says. */
async function help(world: World): Promise<void> {
  const { status, approval, lease, held } = await stateOf(world);
  if (held !== null) say(world, 'ada', '/resume');
  if (status === 'needs-human') say(world, 'ada', '/retry');
  if (lease !== null) await endRun(world);
  if (status === 'review' && approval === null) review(world, 'grace', 'APPROVED');
  await sweep(world);
}

test('good work and an approval end it well, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(steps(25), configurations, async (all, config) => {
      const world = await play(all, undefined, undefined, config);
      world.issue.open = true;
      world.context = world.configured;
      Object.assign(world.refuses, { run: null, 'pull-request': null, merge: null });
      await sweep(world);
      const before = (await stateOf(world)).status;
      for (let turn = 0; turn < 30 && !(await isOver(world)); turn += 1) await help(world);
      const { status } = await stateOf(world);
      expect(status).toBe(before === 'cancelled' ? 'cancelled' : 'done');
    }),
    { numRuns: 200 },
  );
});
