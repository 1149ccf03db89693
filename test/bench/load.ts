/** `npm run load`: many tasks through the whole pipeline at once, and what each of them takes. */
import { parseArgs } from 'node:util';
import { measureLoad } from './load/measure.ts';
import { loadTable } from './load/show.ts';

export const TASKS = [10, 50, 200];
/** What the naive way takes grows with the square of their number. */
export const NAIVE_TASKS = [10, 20];

if (import.meta.main) {
  const { values } = parseArgs({
    options: { tasks: { type: 'string', multiple: true }, naive: { type: 'string', multiple: true } },
  });
  console.log(
    loadTable(
      await measureLoad(values.tasks?.map(Number) ?? TASKS, values.naive?.map(Number) ?? NAIVE_TASKS, console.error),
    ),
  );
}
