import { describe, expect, test } from 'vitest';
import type { TaskState } from '../../../src/domain/state.ts';
import { endRun, killRun, say } from '../../fakes/actors.ts';
import { aWorld, minutes, type World } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';

const stateOf = async (world: World): Promise<TaskState | undefined> => (await world.journal.read(world.task))?.state;
const status = (world: World): string => world.comments.find(({ by }) => by.endsWith('[bot]'))?.body ?? '';
const inMinutes = (world: World, count: number): string => new Date(world.now + count * 60_000).toISOString();

/** The model's API asks to come back in so many minutes. */
async function busy(world: World, count: number): Promise<void> {
  const notBefore = inMinutes(world, count);
  await endRun(world, { kind: 'failed', code: 'model-unavailable', text: '429: slow down', notBefore });
  await wake(world);
}

async function working(): Promise<World> {
  const world = await aWorld();
  await wake(world);
  return world;
}

describe('a run that was told to come back later', () => {
  test('puts the task into the queue, and the comment says why and until when', async () => {
    const world = await working();
    const until = inMinutes(world, 90).slice(0, 16).replace('T', ' ');
    await busy(world, 90);
    expect(await stateOf(world)).toMatchObject({ status: 'queued', failures: 1, runWanted: { epoch: 2 } });
    expect(status(world)).toContain(`Waiting until ${until} UTC`);
    expect(status(world)).toContain('The model’s API did not answer: 429: slow down');
    expect(status(world)).toContain(`after ${until} UTC, or the first sweep, starts the next attempt`);
  });

  test('is not started by any wake before, and by the first wake after', async () => {
    const world = await working();
    await busy(world, 90);
    for (const count of [1, 30, 58]) {
      minutes(world, count);
      await Promise.all([wake(world), wake(world)]);
      expect(world.runs).toHaveLength(1);
    }
    minutes(world, 2);
    await Promise.all([wake(world), wake(world), wake(world)]);
    expect(world.runs).toHaveLength(2);
    expect(await stateOf(world)).toMatchObject({ status: 'in-progress', attempt: 2, lease: { epoch: 3 } });
  });

  test('goes on at once when that time has passed already', async () => {
    const world = await working();
    await busy(world, -1);
    expect(await stateOf(world)).toMatchObject({ status: 'in-progress', attempt: 2 });
  });

  test('for longer than a month asks a person', async () => {
    const world = await working();
    await busy(world, 60 * 24 * 40);
    expect(await stateOf(world)).toMatchObject({ status: 'needs-human', question: { code: 'model-unavailable' } });
  });
});

test('three failures in a row ask a person, who reads what was tried', async () => {
  const world = await working();
  await killRun(world);
  await wake(world);
  await endRun(world, { kind: 'failed', code: 'model-misfit', text: 'facts: expected array, @grace' });
  await wake(world);
  await busy(world, 10);
  expect(await stateOf(world)).toMatchObject({ status: 'needs-human', failures: 3 });
  const [first, second, third] = world.runs.map(({ id }) => id);
  expect(status(world)).toContain('429: slow down (3 failures in a row)');
  expect(status(world)).toMatch(
    new RegExp(`- attempt 1: \`proposal-missing\` \\(\\[run ${first}\\]\\(http[^)]*\\)\\)`),
  );
  expect(status(world)).toMatch(new RegExp(`- attempt 2: \`model-misfit\` \\(\\[run ${second}\\]`));
  expect(status(world)).toMatch(new RegExp(`- attempt 3: \`model-unavailable\` \\(\\[run ${third}\\]`));
  expect(status(world)).not.toContain('@grace');
  say(world, 'ada', '/retry');
  await wake(world);
  expect(await stateOf(world)).toMatchObject({ status: 'in-progress', tried: [] });
  expect(status(world)).not.toContain('What was tried');
});
