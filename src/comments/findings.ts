/** What the checks found, in the same words and order wherever it is shown. */
import { type Finding, scoreOf } from '../domain/deliverable.ts';
import { neutralLine } from './neutral.ts';

/** One finding as an item of a Markdown list. */
export const findingItem = ({ severity, check, line, message }: Finding): string =>
  `- **${severity}** (${check}${lineText(line)}): ${neutralLine(message)}`;

/** The same in plain words, where its place stands beside it. */
export const findingText = ({ severity, check, message }: Finding): string => `${severity} (${check}): ${message}`;

/** How the score comes about, each point with its finding; it opens from the score itself. */
export function scoreDetails(findings: readonly Finding[]): string {
  const sum = findings.reduce((total, { weight }) => total + weight, 0);
  const rows = findings.map(
    ({ weight, severity, check, line }) => `| −${weight} | ${severity}: ${check}${lineText(line)} |`,
  );
  const floor = sum > 100 ? ['| ≥ 0 | a score is never below 0 |'] : [];
  const table = ['| points | |', '| ---: | --- |', '| 100 | to begin with |', ...rows, ...floor];
  return [
    `<details><summary>Score ${scoreOf(findings)} of 100</summary>`,
    '',
    ...(findings.length === 0 ? ['100 points: the checks found nothing.'] : table),
    '',
    '</details>',
  ].join('\n');
}

const lineText = (line: number | undefined): string => (line === undefined ? '' : `, line ${line}`);
