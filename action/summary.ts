import { contextLines } from '../src/comments/context.ts';
import { explain } from '../src/comments/explain.ts';
import { codeLink, type Failure, failureOf, listItems } from '../src/comments/failure.ts';
import { findingItem, findingText, scoreDetails } from '../src/comments/findings.ts';
import { usageText } from '../src/comments/money.ts';
import { neutralCode, neutralLine } from '../src/comments/neutral.ts';
import type { Effect } from '../src/domain/effect.ts';
import type { ImprimaturError } from '../src/domain/errors.ts';
import type { Proposal, Reviewed } from '../src/domain/proposal.ts';
import type { Handled } from '../src/ports/view.ts';
import type { InvalidConfig } from '../src/workflow/context.ts';
import type { Place } from './output.ts';

/** What a wake did, for a person who opens the run. Empty when there was nothing to do. */
export function handledSummary({ state, pull, reasons, events, effects }: Handled, dryRun: boolean): string {
  if (state === null || (events.length === 0 && effects.length === 0)) return '';
  const { headline, why, moves, next, code, list = [] } = explain(state, pull);
  const lines = [
    `## ${dryRun ? '🎭 Preview · ' : ''}#${state.task} ${neutralLine(state.title)}: ${headline}`,
    '',
    `- **Why:** ${why}`,
    ...listItems(list, '  '),
    `- **What moves it:** ${moves}`,
    `- **By itself:** ${next}`,
    '',
    ...reasons.map((reason) => `- ${neutralLine(reason)}`),
    '',
    `<details><summary>${events.length} ${dryRun ? 'would be recorded' : 'recorded'}, ${effects.length} ${dryRun ? 'would be done' : 'done'} on GitHub</summary>`,
    '',
    ...events.map((event) => `- 📒 \`${event.kind}\``),
    ...effects.map((effect) => `- 🔧 ${effectText(effect)}`),
    '',
    '</details>',
    '',
    `<sub>${code === undefined ? '' : `${codeLink(code)} · `}${usageText(state.usage)}</sub>`,
  ];
  return `${lines.join('\n')}\n`;
}

/** One line an effect: the log, the dry run and the summary all print it. */
export function effectText(effect: Effect): string {
  switch (effect.kind) {
    case 'start-run':
      return `start run ${effect.epoch}`;
    case 'advance-branch':
      return `move \`${effect.name}\` to ${effect.to.slice(0, 7)}`;
    case 'open-pull':
      return `open a pull request: ${neutralLine(effect.title)}`;
    case 'update-pull':
      return `update #${effect.pull}`;
    case 'close-pull':
      return `close #${effect.pull}`;
    case 'merge-pull':
      return `merge #${effect.pull} at ${effect.head.slice(0, 7)}`;
    case 'reply':
      return `answer comment ${effect.comment} on #${effect.pull}`;
    case 'set-check':
      return `set the check to ${effect.check.conclusion}`;
    case 'propose-lessons':
      return `propose ${effect.lessons.length === 1 ? 'a lesson' : `${effect.lessons.length} lessons`} for ${effect.agent}`;
    case 'add-label':
    case 'remove-label':
      return `${effect.kind === 'add-label' ? 'add' : 'remove'} the label \`${effect.label}\``;
    case 'create-comment':
      return 'write the status comment';
    case 'edit-comment':
      return 'edit the status comment';
    case 'delete-comment':
      return 'delete a doubled status comment';
    case 'close-issue':
      return `close the issue as ${effect.reason}`;
    case 'open-issue':
      return 'open the issue again';
    case 'react':
      return `answer comment ${effect.comment} with ${effect.content === 'eyes' ? '👀' : '👎'}`;
    case 'make-task':
      return `make a task: ${neutralLine(effect.topic)}`;
    case 'archive':
      return 'put the journal away';
  }
}

/** What an agent's run did. */
export function proposalSummary({ outcome, usage, prompts, stage, agent, task, context = [] }: Proposal): string {
  const head = `## #${task} ${stage}, by ${agent}`;
  const given = contextLines(context);
  const read = given.length === 0 ? '' : `Given to read beside its sources:\n\n${given.join('\n')}\n\n`;
  const foot = `${read}<sub>${usageText(usage)} · prompts: ${prompts.map(({ name, sha256 }) => `${neutralLine(name)} \`${sha256.slice(0, 12)}\``).join(', ') || 'none'}</sub>`;
  if (outcome.kind === 'handed-on')
    return `${head}\n\n↩️ Goes back to **${neutralLine(outcome.to)}**: ${neutralLine(outcome.because)}\n\n${foot}\n`;
  if (outcome.kind === 'reviewed') return `${head}\n\n${reviewText(outcome)}\n\n${foot}\n`;
  if (outcome.kind !== 'delivered') {
    const failure = failureOf(outcome.code, outcome.text);
    return `${head}\n\n${failureText(failure)}\n\n${foot}\n`;
  }
  const { counts, findings, files, answers, evidence } = outcome;
  const lines = [
    head,
    '',
    `**${neutralLine(outcome.title)}**`,
    '',
    '| claims proposed | verified | dropped | uncited | sources |',
    '| --- | --- | --- | --- | --- |',
    `| ${counts.proposed} | ${counts.verified} | ${counts.dropped} | ${counts.uncited} | ${evidence.sources.length} |`,
    '',
    ...files.map(({ path }) => `- 📄 ${neutralCode(path)}`),
    '',
    scoreDetails(findings),
    '',
    ...findings.map(findingItem),
    ...answers.map(({ done, text }) => `- ${done ? '✅' : '➖'} ${neutralLine(text)}`),
    '',
    foot,
  ];
  return `${lines.join('\n')}\n`;
}

function reviewText({ judgement, summary, findings }: Reviewed): string {
  const sign = judgement === 'approved' ? '✅ Nothing must be mended' : '↩️ Changes requested';
  return [`**${sign}.** ${neutralLine(summary)}`, '', ...findings.map(findingItem)].join('\n');
}

/** GitHub shows no more annotations of a level in one step. */
const MOST_ANNOTATIONS = 10;

/** What the checks found, at its line of the file that the run proposes: the gravest first. */
export function annotationsOf({ outcome }: Proposal): readonly {
  readonly level: 'warning' | 'notice';
  readonly text: string;
  readonly place: Place;
}[] {
  if (outcome.kind !== 'delivered') return [];
  const placed = outcome.findings.map((finding) => {
    const { severity, check, path, line } = finding;
    const level = severity === 'fix' ? ('warning' as const) : ('notice' as const);
    const place = { title: `${severity}: ${check}`, file: path, ...(line === undefined ? {} : { startLine: line }) };
    return { level, text: findingText(finding), place };
  });
  return (['warning', 'notice'] as const).flatMap((level) =>
    placed.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS),
  );
}

const failureText = ({ code, sentence, list }: Failure): string =>
  [`**${neutralLine(sentence)}** (${codeLink(code)})`, ...(list.length === 0 ? [] : ['', ...listItems(list)])].join(
    '\n',
  );

/** What is wrong with the configuration. Empty when what the summary says so far has it. */
export function configSummary({ code, detail }: InvalidConfig, said: string): string {
  const failure = failureOf(code, detail);
  const text = failureText(failure);
  return said.includes(listItems(failure.list)[0] ?? failure.sentence) ? '' : `### ❌ Configuration\n\n${text}\n`;
}

export function errorSummary(error: ImprimaturError): string {
  return `## ❌ ${neutralLine(error.message)}\n\n**What to do:** ${error.help}\n\n<sub>${codeLink(error.code)} · another try ${error.retry === 'later' ? 'may help' : 'alone does not help'}</sub>\n`;
}
