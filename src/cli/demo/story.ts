import { startHarness } from '../../local/harness.ts';
import { startLocalModel } from '../../local/model.ts';
import { playNextTask } from './act-next-task.ts';
import { playTask } from './act-task.ts';
import { modelName, pipeline } from './configuration.ts';
import { serveFeeds } from './feeds.ts';
import { keepOutput, keepReport } from './keep.ts';
import { measure } from './measure.ts';
import type { DemoOptions } from './options.ts';
import { printEnd } from './print-end.ts';
import { type Printer, terminalPrinter } from './printer.ts';
import type { Report } from './report.ts';
import { type Scene, sceneOf } from './scene.ts';
import { AUTHOR, binarySources, issueOf, REVIEWER, seedFiles } from './seed.ts';
import { watch } from './watch.ts';

/** Milliseconds. */
const WEEK_AND_MORE = 8 * 24 * 60 * 60 * 1000;

/** Two tasks, each from an issue to a merged page, told as it happens. */
export async function runDemo(options: DemoOptions): Promise<Report> {
  const started = Date.now();
  const printer = terminalPrinter(started);
  const watching = watch(printer);
  const local = options.model === null ? await startLocalModel() : null;
  const feeds = await serveFeeds(options.feeds);
  const harness = await startHarness({
    files: seedFiles(options, pipeline(feeds.addresses), feeds.hosts),
    // Long enough ago that a Monday has come since.
    gitHub: { founded: new Date(started - WEEK_AND_MORE).toISOString() },
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    model: options.model ?? { baseUrl: local?.url ?? '', apiKey: 'local' },
    actions: { onJob: watching.onJob },
  });
  try {
    printer.step('GitHub', `serves ${harness.gitHub.url}/${harness.owner}/${harness.repo}`);
    printer.step('model', `${modelName(options)}${local === null ? '' : ': quotes the sources, is no language model'}`);
    const first = sceneOf(harness, issueOf(options));
    const second = sceneOf(harness, null);
    for (const [path, content] of binarySources(options)) await first.upload(path, content);
    const stage = { printer, watching };
    const edit = await playTask(first, options, stage);
    await playNextTask(second, edit, stage);
    const scenes = { first, second };
    const report = await measure(scenes, options, (Date.now() - started) / 1000);
    await printEnd(report, scenes, printer);
    if (options.json !== null) await keepReport(options.json, report);
    if (options.out !== null) await keepOutput(options.out, scenes, report, options);
    if (options.keep) await untilInterrupted(printer, first);
    return report;
  } finally {
    await harness.close();
    await feeds.close();
    await local?.close();
  }
}

function untilInterrupted(printer: Printer, scene: Scene): Promise<void> {
  printer.text(`\nStill serving. Issue: ${scene.issueUrl}  Ctrl-C ends it.`);
  return new Promise((resolve) => process.once('SIGINT', resolve));
}
