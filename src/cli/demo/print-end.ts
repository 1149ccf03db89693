import { costText } from '../../comments/money.ts';
import type { Scenes } from './measure.ts';
import { shortened, wishIn } from './narration.ts';
import type { Printer } from './printer.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';
import { timelineOf } from './timeline.ts';

/** What a person wants to see when it is over. */
export async function printEnd(report: Report, { first, second }: Scenes, printer: Printer): Promise<void> {
  printFeedback(report, printer);
  printLearned(report, printer);
  printTopics(report, printer);
  await printTimeline(first, report, printer);
  await printJournal(first, report, printer);
  printFigures(report, printer);
  for (const [index, task] of report.tasks.entries()) {
    const scene = index === 0 ? first : second;
    printer.heading(task.status === 'done' ? `Published by #${task.task}` : `#${task.task} ended as ${task.status}`);
    if (task.status !== 'done') printer.text(`  ${await scene.status()}`);
    for (const { path } of task.published.filter((file) => file.path.endsWith('.md'))) printer.text(`  ${path}`);
  }
}

function printFeedback({ feedback }: Report, printer: Printer): void {
  if (feedback.length === 0) return;
  printer.heading('Feedback, and what became of it');
  for (const { body, answer, line, url } of feedback) {
    printer.text(`  ${line === null ? 'whole' : `line ${line}`}: ${shortened(wishIn(body), 84)}`);
    printer.text(`    → ${shortened(answer ?? 'no answer', 88)}`);
    printer.text(`    ${url}`);
  }
}

/** The line as the prompt has it shows that it was told, and where it comes from. */
function printLearned({ feedback, recurrences, tasks }: Report, printer: Printer): void {
  if (feedback.length === 0) return;
  const told = feedback.filter(({ usedInNextTask }) => usedInNextTask.length > 0);
  const [example] = told.flatMap(({ usedInNextTask }) => usedInNextTask.slice(-1));
  printer.heading(`Learned: ${told.length} of ${feedback.length} told to #${tasks.at(-1)?.task}`);
  if (example !== undefined) printer.text(`  ${example.prompt}\n    ${example.line}`);
  const again = recurrences.filter((one) => one.again !== null).length;
  printer.text(`  Had to be said again afterwards: ${again} of ${recurrences.length}`);
}

const SHOWN = 3;

function printTopics({ tasks }: Report, printer: Printer): void {
  for (const { task, topics } of tasks) {
    if (topics.length === 0) continue;
    printer.heading(`Topics that were weighed for #${task}`);
    for (const { words, score, sources, outcome } of topics.slice(0, SHOWN))
      printer.text(`  ${String(score).padStart(3)}  ${shortened(words, 60)} (${sources} sources) ${outcome}`.trimEnd());
    if (topics.length > SHOWN) printer.text(`       and ${topics.length - SHOWN} more, in its brief`);
  }
}

async function printTimeline(scene: Scene, { pullRequest }: Report, printer: Printer): Promise<void> {
  if (pullRequest === null) return;
  printer.heading(`Pull request #${pullRequest.number}`);
  for (const { at, who, what } of await timelineOf(scene, pullRequest.number))
    printer.text(`  ${at.slice(11, 19)} ${shortened(`${who} ${what}`, 86)}`);
}

async function printJournal(scene: Scene, { status }: Report, printer: Printer): Promise<void> {
  const folder = status === 'done' || status === 'cancelled' ? 'finished' : 'tasks';
  printer.heading(`Journal (git log --first-parent refs/imprimatur/${folder}/${scene.task})`);
  for (const { sha, at, subject } of await scene.history())
    printer.text(`  ${sha.slice(0, 7)} ${at.slice(11, 19)} ${shortened(subject, 78)}`);
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
