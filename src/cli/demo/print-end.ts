import { costText } from '../../comments/money.ts';
import type { Scenes } from './measure.ts';
import { shortened } from './narration.ts';
import type { Printer } from './printer.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';

/** What a person wants to see when it is over. */
export async function printEnd(report: Report, { first, second }: Scenes, printer: Printer): Promise<void> {
  printFeedback(report, printer);
  await printJournal(first, report, printer);
  printFigures(report, printer);
  for (const [index, task] of report.tasks.entries()) {
    const scene = index === 0 ? first : second;
    printer.heading(task.status === 'done' ? `Published by #${task.task}` : `#${task.task} ended as ${task.status}`);
    if (task.status !== 'done') printer.text(`  ${await scene.status()}`);
    for (const { path } of task.published.filter((file) => file.path.endsWith('.md'))) printer.text(`  ${path}`);
  }
}

function printFeedback({ feedback, recurrences }: Report, printer: Printer): void {
  if (feedback.length === 0) return;
  printer.heading('Feedback, what became of it, and who was told again');
  for (const { body, answer, line, url, usedInNextTask } of feedback) {
    const [told] = usedInNextTask;
    printer.text(`  ${line === null ? 'whole' : `line ${line}`}: ${shortened(body, 88)}`);
    printer.text(`    → ${shortened(answer ?? 'no answer', 90)}`);
    if (told !== undefined) printer.text(`    → told to the ${told.agent} of #${told.task}: ${url}`);
  }
  const again = recurrences.filter((one) => one.again !== null).length;
  printer.text(`  Had to be said again after that: ${again} of ${recurrences.length}`);
}

async function printJournal(scene: Scene, { status }: Report, printer: Printer): Promise<void> {
  const folder = status === 'done' || status === 'cancelled' ? 'finished' : 'tasks';
  printer.heading(`Journal (git log --first-parent refs/imprimatur/${folder}/${scene.task})`);
  for (const { sha, at, subject } of await scene.history())
    printer.text(`  ${sha.slice(0, 7)} ${at.slice(11, 19)} ${subject}`);
}

function printFigures({ tasks, requests, tokens, model, cost, seconds }: Report, printer: Printer): void {
  printer.heading('Figures');
  for (const { task, claims } of tasks) {
    const { proposed, verified, dropped, uncited } = claims;
    printer.text(
      `  claims #${task}  ${proposed} proposed, ${verified} verified, ${dropped} dropped, ${uncited} uncited`,
    );
  }
  printer.text(`  requests   ${requests.total} to GitHub, ${requests.writes} of them writes`);
  printer.text(`  model      ${model}: ${tokens.input} tokens in, ${tokens.output} out, cost ${costText(cost)}`);
  printer.text(`  time       ${seconds} s`);
}
