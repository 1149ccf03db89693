/** Plays what happens to a task, and settles it. */

import { foldAll } from '../../src/domain/fold.ts';
import type { TaskState } from '../../src/domain/state.ts';
import type { Handled } from '../../src/ports/view.ts';
import { aWorld, minutes, US, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { ACTS, type Step } from './acts.ts';

type Wake = (world: World) => Promise<unknown>;

export async function play(
  all: readonly Step[],
  check: (world: World) => void = () => {},
  once: Wake = wake,
  config?: string,
): Promise<World> {
  const world = await aWorld(config);
  await once(world);
  for (const { act, wakes } of all) {
    await ACTS[act](world);
    await wakeUp(world, wakes, once);
    check(world);
  }
  return world;
}

async function wakeUp(world: World, wakes: Step['wakes'], once: Wake): Promise<void> {
  if (wakes === 'lost') return;
  if (wakes === 'three at once') {
    await Promise.all([once(world), once(world), once(world)]);
    return;
  }
  await once(world);
  if (wakes === 'twice') await once(world);
}

/** A sweep comes along, once everything has been still for long enough. */
export async function sweep(world: World): Promise<Handled> {
  minutes(world, 3);
  return wake(world);
}

/** The task as its journal tells, wherever that is kept. */
export async function stateOf(world: World): Promise<TaskState> {
  const history = await world.journal.history(world.task);
  return foldAll(
    null,
    history.flatMap(({ events }) => events),
  );
}

export const ourComments = (world: World): number => world.comments.filter(({ by }) => by === US).length;
export const openPulls = (world: World): number =>
  world.pulls.filter(({ open, author }) => open && author === US).length;
export const branches = (world: World): readonly string[] =>
  [...world.git.refs.keys()].filter((ref) => ref.startsWith('heads/'));

/** A merge that GitHub goes on refusing is tried anew by each wake, and by nothing else. */
export const effectsOf = (handled: Handled, world: World) =>
  handled.effects.filter(({ kind }) => kind !== 'merge-pull' || world.refuses.merge === null);

/** How many writes a story needs: it is killed after the first, after the second, and so on, until it is killed no more. */
export async function writesOf(told: (killedAfter: number) => Promise<{ readonly killed: boolean }>): Promise<number> {
  for (let count = 1; ; count += 1) if (!(await told(count)).killed) return count - 1;
}
