import { startHarness } from '../../local/harness.ts';
import { startLocalModel } from '../../local/model.ts';
import { keepOutput } from './keep.ts';
import { measure } from './measure.ts';
import type { DemoOptions } from './options.ts';
import { printEnd } from './print-end.ts';
import { type Printer, terminalPrinter } from './printer.ts';
import type { Report } from './report.ts';
import { planEdit, planReview } from './reviewer.ts';
import { type Scene, sceneOf } from './scene.ts';
import { AUTHOR, binarySources, modelName, REVIEWER, seedFiles } from './seed.ts';

/** From an issue to a merged page, told as it happens. */
export async function runDemo(options: DemoOptions): Promise<Report> {
  const started = Date.now();
  const printer = terminalPrinter(started);
  const local = options.model === null ? await startLocalModel() : null;
  const model = options.model ?? { baseUrl: local?.url ?? '', apiKey: 'local' };
  const harness = await startHarness({
    files: seedFiles(options),
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    model,
    actions: {
      onJob: ({ kind, job, run }) => {
        if (kind === 'started' && job.key === 'agent')
          printer.step('Actions', `job ${job.key} of run ${run.id} starts`);
      },
    },
  });
  try {
    printer.step('GitHub', `serves ${harness.gitHub.url}/${harness.owner}/${harness.repo}`);
    printer.step(
      'model',
      local === null ? `${modelName(options)}` : `${modelName(options)}: quotes the sources, it is no language model`,
    );
    const scene = await sceneOf(harness, options);
    for (const [path, content] of binarySources(options)) await scene.upload(path, content);
    await act(scene, options, printer);
    const report = await measure(scene, options, (Date.now() - started) / 1000);
    await printEnd(report, scene, printer);
    if (options.out !== null) await keepOutput(options.out, scene, options);
    if (options.keep) await untilInterrupted(printer, scene);
    return report;
  } finally {
    await harness.close();
    await local?.close();
  }
}

async function act(scene: Scene, options: DemoOptions, printer: Printer): Promise<void> {
  await scene.openIssue();
  printer.step(AUTHOR, `opens #${scene.task} “${options.topic}” with the label “workflow: blog”`);
  await scene.idle();
  const first = await scene.pull();
  if (first === null) return printer.step('writer', `delivers nothing: ${await scene.status()}`);
  printer.step('writer', `delivers #${first.number} “${first.title}”`);

  const edit = planEdit(await scene.article());
  if (edit !== null) {
    await scene.editLine(edit.line, edit.text);
    printer.step(REVIEWER, `rewrites line ${edit.line} on the branch: “${edit.text}”`);
    await scene.idle();
  }
  const plan = planReview(await scene.article(), edit?.line ?? null, options.review);
  await scene.requestChanges(plan);
  printer.step(REVIEWER, `requests changes, ${plan.onLines.length} comments on lines`);
  for (const { line, body } of plan.onLines) printer.detail(`line ${line}: ${body.replace(/\s*\n\s*/g, ' ')}`);
  printer.detail(plan.body);
  await scene.idle();

  for (const { body } of await scene.answers()) printer.step('writer', `answers: ${body.split('\n')[0]}`);
  const kept = edit === null || (await scene.article()).split('\n').includes(edit.text);
  if (edit !== null)
    printer.step('writer', kept ? `keeps ${REVIEWER}’s sentence as it is` : `LOST ${REVIEWER}’s sentence`);
  const approved = await scene.approve();
  if (approved === null) return printer.step(REVIEWER, `has nothing to approve: ${await scene.status()}`);
  printer.step(REVIEWER, `approves ${approved.slice(0, 7)}`);
  await scene.idle();
  printer.step(
    'GitHub',
    `#${first.number} is ${(await scene.pull())?.merged ? 'merged' : 'NOT merged'}, #${scene.task} is ${await scene.issueState()}`,
  );
}

function untilInterrupted(printer: Printer, scene: Scene): Promise<void> {
  printer.text(`\nStill serving. Issue: ${scene.issueUrl}  Ctrl-C ends it.`);
  return new Promise((resolve) => process.once('SIGINT', resolve));
}
