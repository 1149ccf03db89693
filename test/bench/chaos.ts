/** `npm run chaos`: tasks against a model in chaos, seeded; fails when one of them does not end as it should. */
import { parseArgs } from 'node:util';
import { type Ended, playChaos, tasksOf } from './chaos/play.ts';
import { table } from './table.ts';

export function chaosTable(ended: readonly Ended[]): string {
  const kinds = [...new Set(ended.map(({ task }) => task.kind))];
  const rows = kinds.map((kind) => {
    const of = ended.filter(({ task }) => task.kind === kind);
    const ends = Map.groupBy(of, ({ code }) => code);
    const codes = [...ends].map(([code, all]) => (all.length === of.length ? `${code}` : `${code} ${all.length}`));
    return [
      kind,
      of.length,
      of.filter(({ status }) => status === 'done').length,
      of.filter(({ status }) => status === 'needs-human').length,
      of.reduce((sum, { runs }) => sum + runs, 0),
      of.reduce((sum, { served }) => sum + served.acts.length, 0),
      (Math.max(...of.map(({ longest }) => longest)) / 1000).toFixed(1),
      of.filter(({ wrong }) => wrong.length > 0).length,
      codes.join(', '),
    ];
  });
  return table(
    ['the model’s API', 'tasks', 'done', 'needs-human', 'runs', 'calls', 'longest run, s', 'wrong', 'ended as'],
    rows,
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { tasks: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  const started = performance.now();
  const ended = await playChaos(tasksOf(Number(values.tasks), Number(values.seed)));
  const wrong = ended.filter(({ wrong: faults }) => faults.length > 0);
  console.log(chaosTable(ended));
  console.log(
    `\n${ended.length} tasks in ${((performance.now() - started) / 1000).toFixed(1)} s, seed ${values.seed}; ${wrong.length} ended wrongly.`,
  );
  for (const { task, wrong: faults } of wrong)
    console.log(`task ${task.number} (${task.acts.join(', ')}): ${faults.join('; ')}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
