import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../app/happenings.ts';
import { BUDGET, createSweeps } from '../../../app/sweeps.ts';
import type { Waker } from '../../../app/waker.ts';
import { type FakeRepository, type Installations, installationsOf } from '../../fakes/installations.ts';
import { aTime, MINUTES } from '../../fakes/time.ts';

const named = (count: number, repository: FakeRepository = {}): Record<string, FakeRepository> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`site-${index}`, repository]));

interface Options {
  readonly minutes?: number;
  readonly random?: number;
  readonly suspended?: readonly number[];
  /** Requests that waking a task takes. */
  readonly perTask?: number;
  readonly wake?: Waker;
}

function sweeping(installations: Installations, options: Options = {}) {
  const { minutes = 15, random = 0.5, suspended = [], perTask = 0 } = options;
  const time = aTime();
  const told: Happening[] = [];
  const woken: string[] = [];
  const made: string[] = [];
  const fake = installationsOf(installations, suspended);
  const wake: Waker = async (place, { signal, onRequest }) => {
    woken.push(`${place.owner}/${place.repo}#${signal.task}`);
    for (let request = 0; request < perTask; request += 1) onRequest?.();
  };
  const sweeps = createSweeps({
    wake: options.wake ?? wake,
    make: async (place) => void made.push(`${place.owner}/${place.repo}`),
    tell: (happening) => told.push(happening),
    timers: time.timers,
    random: () => random,
    minutes,
    clientOf: fake.clientOf,
  });
  const swept = () => told.filter((one): one is Extract<Happening, { kind: 'swept' }> => one.kind === 'swept');
  return { ...time, ...fake, sweeps, told, woken, made, swept };
}

describe('a sweep', () => {
  test('looks after every active task of every installation, page by page', async () => {
    const { sweeps, woken, made, swept } = sweeping({
      1: { ...named(150), busy: { tasks: [4, 12] } },
      2: { other: { tasks: [7] } },
    });
    sweeps.start();
    await sweeps.settled();
    expect(woken.toSorted()).toEqual(['owner-1/busy#12', 'owner-1/busy#4', 'owner-2/other#7']);
    expect(made).toHaveLength(152);
    // A list of installations, three pages of repositories, two questions to each repository.
    expect(swept()).toEqual([
      { kind: 'swept', repositories: 152, tasks: 3, requests: 1 + 3 + 152 * 2, complete: true },
    ]);
  });

  test('leaves suspended installations and archived repositories alone', async () => {
    const { sweeps, asked, woken } = sweeping(
      { 1: { old: { archived: true, tasks: [1] }, live: { tasks: [2] } }, 2: { asleep: { tasks: [3] } } },
      { suspended: [2] },
    );
    sweeps.start();
    await sweeps.settled();
    expect(woken).toEqual(['owner-1/live#2']);
    expect(asked.filter((request) => /old|^2 /.test(request))).toEqual([]);
  });

  test('goes on after a repository that can’t be read, and after an installation that refuses', async () => {
    const { sweeps, woken, told } = sweeping({
      1: { broken: { refuses: 404 }, fine: { tasks: [1] } },
      2: { forbidden: { refuses: 403 }, later: { tasks: [2] } },
      3: { other: { tasks: [3] } },
    });
    sweeps.start();
    await sweeps.settled();
    expect(woken.toSorted()).toEqual(['owner-1/fine#1', 'owner-3/other#3']);
    const failed = told.flatMap((one) => (one.kind === 'failed' ? [one.doing] : []));
    expect(failed.toSorted()).toEqual(['the sweep of installation 2', 'the sweep of owner-1/broken']);
  });

  test('that an installation refused goes on there the next time, past what refused', async () => {
    const { sweeps, woken, pass } = sweeping({ 2: { forbidden: { refuses: 403 }, later: { tasks: [2] } } });
    sweeps.start();
    await sweeps.settled();
    pass(20 * MINUTES);
    await sweeps.settled();
    expect(woken).toEqual(['owner-2/later#2']);
  });
});

describe('the budget of a sweep', () => {
  test('ends it, and the next goes on where it ended, until all were seen as often', async () => {
    const each = named(400, { tasks: [1] });
    const { sweeps, woken, swept, pass } = sweeping({ 1: each, 2: each }, { perTask: 3 });
    sweeps.start();
    await sweeps.settled();
    expect(swept()[0]).toMatchObject({ complete: false });
    for (let sweep = 0; sweep < 4; sweep += 1) {
      pass(20 * MINUTES);
      await sweeps.settled();
    }
    // The first 800 are all tasks that there are: none is seen twice before all were seen once.
    expect(new Set(woken.slice(0, 800)).size).toBe(800);
    for (const { requests } of swept()) expect(requests).toBeLessThan(BUDGET + 20);
  });

  test('holds within a repository, too', async () => {
    const tasks = Array.from({ length: 900 }, (_, index) => index + 1);
    const { sweeps, woken, swept, pass } = sweeping({ 1: { site: { tasks } } }, { perTask: 2 });
    sweeps.start();
    await sweeps.settled();
    expect(swept()[0]?.requests).toBeLessThan(BUDGET + 5);
    pass(20 * MINUTES);
    await sweeps.settled();
    expect(woken).toHaveLength(900);
    expect(new Set(woken).size).toBe(900);
    expect(swept()[1]).toMatchObject({ complete: true });
  });
});

describe('sweeps', () => {
  test('never overlap: the next is set when one has ended', async () => {
    const held = Promise.withResolvers<void>();
    const { sweeps, swept, pass, waiting } = sweeping({ 1: { site: { tasks: [1] } } }, { wake: () => held.promise });
    sweeps.start();
    pass(60 * MINUTES);
    expect(waiting()).toEqual([]);
    held.resolve();
    await sweeps.settled();
    expect(swept()).toHaveLength(1);
    expect(waiting()).toEqual([15 * MINUTES]);
  });

  test.each([
    [0, 11.25],
    [0.5, 15],
    [0.999, 18.7425],
  ])('drift apart: with the chance %f the next is in %f minutes', async (random, minutes) => {
    const { sweeps, waiting } = sweeping({}, { random });
    sweeps.start();
    await sweeps.settled();
    expect(waiting()).toEqual([minutes * MINUTES]);
  });

  test('can be switched off', async () => {
    const { sweeps, waiting, asked } = sweeping({ 1: named(1) }, { minutes: 0 });
    sweeps.start();
    await sweeps.settled();
    expect([waiting(), asked]).toEqual([[], []]);
  });

  test('end after the task at hand when they are stopped, and none follows', async () => {
    const held = Promise.withResolvers<void>();
    let begun = 0;
    const { sweeps, waiting } = sweeping(
      { 1: { site: { tasks: [1, 2, 3] } } },
      {
        wake: () => {
          begun += 1;
          return held.promise;
        },
      },
    );
    sweeps.start();
    while (begun === 0) await new Promise((resolve) => setImmediate(resolve));
    sweeps.stop();
    held.resolve();
    await sweeps.settled();
    expect(begun).toBe(1);
    expect(waiting()).toEqual([]);
  });
});
