/** `npm run bench`: figures of one run beside those of naive and bare things measured in the same run. See README.md. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureIdle } from './idle/measure.ts';
import { idleTables } from './idle/show.ts';
import { measureLoad } from './load/measure.ts';
import { loadTable } from './load/show.ts';
import { NAIVE_TASKS, TASKS } from './load.ts';
import { measure } from './requests/measure.ts';
import { openStage } from './requests/stage.ts';
import { requestTables, sizeTable, startupTable, webhookTable } from './show.ts';
import { measureSize } from './startup/size.ts';
import { measureStartup } from './startup/startup.ts';
import { measureWebhooks } from './webhooks/measure.ts';

const WEBHOOKS = 10_000;

/** Comments, labels and reviews that concern no task. */
const OF_NO_TASK = 200;

const { values } = parseArgs({
  options: { json: { type: 'string' }, runs: { type: 'string', default: '25' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log(
    'npm run bench -- [--json FILE] [--runs N]   N: processes of each kind, at least 15 for a median to trust',
  );
} else {
  const stage = await openStage();
  try {
    // A repository's first task also makes what all others share: the journal's tree, the memory, the labels.
    const first = measure(await stage.ours(['Please shorten this sentence.', 'Please remove this sentence.']));
    const ours = measure(await stage.ours(['Too wordy: trim it.', 'Drop that line.']));
    const naive = { five: measure(await stage.naive(5)), two: measure(await stage.naive(2)) };
    console.log(requestTables(ours, first, naive));
    await stage.close();
    const idle = await measureIdle(OF_NO_TASK);
    console.log(idleTables(idle));
    const load = await measureLoad(TASKS, NAIVE_TASKS, console.error);
    console.log(loadTable(load));
    const startup = await measureStartup(Math.max(1, Number(values.runs)));
    console.log(startupTable(startup));
    const webhooks = await measureWebhooks(WEBHOOKS);
    console.log(webhookTable(webhooks));
    const size = measureSize();
    console.log(sizeTable(size));
    const report = { requests: { ours, first, naive }, idle, load, startup, webhooks, size, node: process.version };
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await stage.close();
  }
}
