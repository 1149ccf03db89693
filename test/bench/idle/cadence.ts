/** How often the clock starts a run, computed from the `schedule` of an Actions workflow file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cron } from 'croner';
import { parse } from 'yaml';
import { CHECKOUT, WORKFLOW_FILE } from '../../../src/local/harness.ts';

export const WITH_APP = 'docs/imprimatur-with-app.yml';

const HOURS = 3_600_000;
/** A month to count on: 30 days, from a midnight. */
const BEGIN = Date.UTC(2026, 10, 1);

/** Runs that the clock starts within so many hours, when it is never late. */
export function ticks(crons: readonly string[], hours: number): number {
  return crons.reduce((sum, cron) => sum + ticksOf(new Cron(cron, { timezone: 'UTC' }), hours), 0);
}

function ticksOf(cron: Cron, hours: number): number {
  const end = BEGIN + hours * HOURS;
  let count = 0;
  for (let next = cron.nextRun(new Date(BEGIN - 1)); next !== null && next.getTime() < end; next = cron.nextRun(next))
    count += 1;
  return count;
}

/** The cron lines of a file. */
export async function cronsOf(path: string): Promise<string[]> {
  const file = parse(await readFile(join(CHECKOUT, path), 'utf8')) as {
    on: { schedule?: readonly { cron: string }[] };
  };
  return (file.on.schedule ?? []).map(({ cron }) => cron);
}

export interface Cadence {
  readonly path: string;
  readonly crons: readonly string[];
  readonly day: number;
  readonly month: number;
}

export const cadences = (): Promise<Cadence[]> =>
  Promise.all(
    [WORKFLOW_FILE, WITH_APP].map(async (path) => {
      const crons = await cronsOf(path);
      return { path, crons, day: ticks(crons, 24), month: ticks(crons, 30 * 24) };
    }),
  );
