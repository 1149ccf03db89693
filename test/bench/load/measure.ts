/** Requests per task, as tasks come in greater numbers. */
import { type Amount, amountOf } from '../requests/measure.ts';
import { judge } from './broken.ts';
import type { WayOfWaking } from './jobs.ts';
import { openGround, type Played } from './play.ts';

export interface Load {
  readonly way: WayOfWaking;
  readonly tasks: number;
  /** Of one task: means. */
  readonly each: Amount & { readonly jobs: number; readonly runs: number };
  readonly seconds: number;
  readonly sweeps: number;
  readonly failures: number;
  /** What was promised and not kept. */
  readonly broken: readonly string[];
}

function loadOf(played: Played, way: WayOfWaking, broken: readonly string[]): Load {
  const { tasks, jobs, seen, milliseconds, sweeps, failures } = played;
  const all = amountOf(jobs);
  const mean = (sum: number): number => sum / tasks.length;
  return {
    way,
    tasks: tasks.length,
    each: {
      requests: mean(all.requests),
      writes: mean(all.writes),
      throttle: mean(all.throttle),
      jobs: mean(jobs.length),
      runs: mean(seen.filter(({ kind }) => kind === 'dispatched').length),
    },
    seconds: milliseconds / 1000,
    sweeps,
    failures: failures.length,
    broken,
  };
}

/**
 * On a site of its own each; the first is one task alone, which nobody waits for.
 * @param progress told what begins, since hundreds of tasks take minutes.
 */
export async function measureLoad(
  counts: readonly number[],
  naive: readonly number[],
  progress: (text: string) => void,
): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (const [count, way] of [
    ...[1, ...counts].map((count) => [count, 'queue'] as const),
    ...naive.map((count) => [count, 'everybody'] as const),
  ]) {
    progress(`${count} ${count === 1 ? 'task' : 'tasks'}${way === 'everybody' ? ', the naive way' : ''} …`);
    const ground = await openGround(way);
    try {
      // What all tasks of a repository share is made by its first.
      if (count === 1) await ground.play(1);
      const played = await ground.play(count);
      loads.push(loadOf(played, way, (await judge(ground, played)).broken));
    } finally {
      await ground.close();
    }
  }
  return loads;
}
