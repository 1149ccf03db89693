import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desired } from '../../src/domain/effect.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { handle } from '../../src/handle.ts';
import type { View } from '../../src/ports/view.ts';
import { type Context, NOT_READ, needsConfig } from '../../src/workflow/context.ts';
import { decide } from '../../src/workflow/decide.ts';
import { project } from '../../src/workflow/project.ts';
import { reconcile } from '../../src/workflow/reconcile.ts';
import type { World } from '../fakes/world.ts';
import { wake, worldView } from '../fakes/world-view.ts';
import { steps } from './acts.ts';
import { effectsOf, play, stateOf } from './play.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** The view of the world, which hands out only frozen facts and says what it handed out. */
function watched(world: World, seen: (snapshot: Snapshot, context: Context) => void): View {
  const view = worldView(world);
  return {
    ...view,
    async snapshot() {
      // A copy, as a real view would give: the world itself goes on changing.
      const snapshot = frozen(structuredClone(await view.snapshot()));
      seen(snapshot, await view.context(snapshot));
      return snapshot;
    },
    actual: async (desired: Desired, recorded, state) =>
      frozen(structuredClone(await view.actual(frozen(desired), recorded, frozen(state)))),
  };
}

describe('deciding', () => {
  test('gives the same for the same facts, and changes none of them', async () => {
    let decisions = 0;
    await fc.assert(
      fc.asyncProperty(steps(20), async (all) => {
        await play(
          all,
          () => {},
          (world) =>
            handle(
              watched(world, (snapshot, context) => {
                decisions += 1;
                const decision = decide(snapshot, context);
                expect(decide(structuredClone(snapshot), structuredClone(context))).toEqual(decision);
              }),
            ),
        );
      }),
      { numRuns: 60 },
    );
    expect(decisions).toBeGreaterThan(100);
  });

  test('says why, whatever it decides', async () => {
    await fc.assert(
      fc.asyncProperty(steps(20), async (all) => {
        await play(
          all,
          () => {},
          (world) =>
            handle(
              watched(world, (snapshot, context) => {
                const { reasons } = decide(snapshot, context);
                expect(reasons.length).toBeGreaterThan(0);
                for (const reason of reasons) expect(reason).toMatch(/^\S.*\.$/s);
              }),
            ),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('desires the same from the same state, and wants nothing of what is so already', async () => {
    await fc.assert(
      fc.asyncProperty(steps(20), async (all) => {
        const world = await play(all);
        const view = worldView(world);
        const snapshot = await view.snapshot();
        if (snapshot.journal === null) return;
        const context = await view.context(snapshot);
        const desired = project(snapshot.journal.state, snapshot, context);
        expect(project(snapshot.journal.state, structuredClone(snapshot), context)).toEqual(desired);
        const actual = await view.actual(desired, [], snapshot.journal.state);
        expect(reconcile(desired, structuredClone(actual))).toEqual(reconcile(desired, actual));
      }),
      { numRuns: 60 },
    );
  });
});

test('where the configuration is not read, reading it would have changed nothing', async () => {
  let unread = 0;
  await fc.assert(
    fc.asyncProperty(steps(25), async (all) => {
      await play(
        all,
        () => {},
        (world) =>
          handle(
            watched(world, (snapshot) => {
              if (needsConfig(snapshot)) return;
              unread += 1;
              const without: Context = { config: NOT_READ };
              expect(decide(snapshot, without)).toEqual(decide(snapshot, world.context));
              const state = snapshot.journal?.state;
              if (state === undefined) return;
              expect(project(state, snapshot, without)).toEqual(project(state, snapshot, world.context));
            }),
          ),
      );
    }),
    { numRuns: 60 },
  );
  expect(unread).toBeGreaterThan(50);
});

test('a signal that comes a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(steps(25), async (all) => {
      const world = await play(all);
      await wake(world);
      const before = await stateOf(world);
      const again = await wake(world);
      expect(again.events).toEqual([]);
      expect(effectsOf(again, world)).toEqual([]);
      expect(await stateOf(world)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
