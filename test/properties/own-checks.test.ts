import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckFacts } from '../../src/domain/awaited.ts';
import { AWAITING } from '../builders/config.ts';
import { endRun, push, report, review, say } from '../fakes/actors.ts';
import { aWorld, minutes, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { sweep } from './play.ts';

const NAMES = ['build', 'link check'];
const shown = (name: string, is: CheckFacts['is']): CheckFacts => {
  if (is === 'green' || is === 'missing') return { name, is };
  const url = 'https://ci.example/1';
  if (is === 'running') return { name, is, url };
  return is === 'failed' ? { name, is, url, summary: 'no' } : { name, is, url, conclusion: 'cancelled' };
};

const reporting = fc
  .record({
    name: fc.constantFrom(...NAMES, 'build '),
    is: fc.constantFrom<CheckFacts['is']>('green', 'green', 'green', 'running', 'failed', 'stopped', 'missing'),
  })
  .map(({ name, is }) => ({ said: `${name}: ${is}`, act: (world: World) => report(world, shown(name, is)) }));
const acting = fc.constantFrom(
  { said: 'the run delivers', act: (world: World) => endRun(world) },
  { said: 'a person pushes', act: push },
  { said: 'grace approves', act: (world: World) => void review(world, 'grace', 'APPROVED') },
  { said: '/retry', act: (world: World) => say(world, 'ada', '/retry') },
  { said: 'time passes', act: (world: World) => minutes(world, 3) },
);
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: reporting }, { weight: 2, arbitrary: acting }), {
  minLength: 5,
  maxLength: 30,
});
const gates = fc.constantFrom(AWAITING, AWAITING.replace('gate: [automated], without-a-person: true, ', ''));

test('nothing is merged but where every check that is waited for was green on that very head; looking again changes nothing', async () => {
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(gates, steps, async (config, all) => {
      const world = await aWorld(config);
      await wake(world);
      await endRun(world);
      await wake(world);
      for (const { act } of all) {
        await act(world);
        await wake(world);
      }
      await sweep(world);
      for (const { checks } of world.merges)
        for (const name of NAMES) expect(checks).toContainEqual({ name, is: 'green' });
      merges += world.merges.length;
      minutes(world, 10);
      expect((await wake(world)).events).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(merges).toBeGreaterThan(20);
});
