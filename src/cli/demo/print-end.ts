import { costText } from '../../comments/money.ts';
import type { Printer } from './printer.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';

/** What a person wants to see when it is over. */
export async function printEnd(report: Report, scene: Scene, printer: Printer): Promise<void> {
  const { claims, requests, tokens, feedback } = report;
  if (feedback.length > 0) {
    printer.heading('Feedback, and what became of it');
    for (const { body, answer, line } of feedback) {
      printer.text(
        `  ${line === null ? 'whole' : `line ${line}`}: ${oneLine(body)}\n    → ${oneLine(answer ?? 'no answer')}`,
      );
    }
  }
  printer.heading(
    `Journal (git log --first-parent refs/imprimatur/${report.status === 'done' || report.status === 'cancelled' ? 'finished' : 'tasks'}/${scene.task})`,
  );
  for (const { sha, at, subject } of await scene.history())
    printer.text(`  ${sha.slice(0, 7)} ${at.slice(11, 19)} ${subject}`);
  printer.heading('Figures');
  printer.text(
    `  claims     ${claims.proposed} proposed, ${claims.verified} verified, ${claims.dropped} dropped, ${claims.uncited} uncited`,
  );
  printer.text(`  requests   ${requests.total} to GitHub, ${requests.writes} of them writes`);
  printer.text(
    `  model      ${report.model}: ${tokens.input} tokens in, ${tokens.output} out, cost ${costText(report.cost)}`,
  );
  printer.text(`  time       ${report.seconds} s`);
  printer.heading(report.status === 'done' ? 'Published' : `Ended as ${report.status}`);
  if (report.status !== 'done') printer.text(`  ${await scene.status()}`);
  for (const { path } of report.published) printer.text(`  ${path}`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
