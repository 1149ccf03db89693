/**
 * What a brief says of how it was made: which topics were weighed, what was looked at, what could not be read. Code
 * writes these lines from its own records, no model can change them, and a check can tell that they are code's.
 */
import type { SourceRecord } from '../../domain/deliverable.ts';
import { LIST_MARKER } from '../article/footnotes.ts';
import { isLabelledSourceLine, isSourceLine, labelOf, SOURCES_HEADING, sourceLine } from '../article/sources.ts';
import { oneLine, shortened, toMarkdown } from '../article/text.ts';
import { type Candidate, FORMULA } from './topics.ts';

export interface Missing {
  readonly locator: string;
  readonly reason: string;
}

const WEIGHED = '## Topics that were weighed';
/** What briefs of before called the list of their sources. */
const LOOKED_AT = '## What was looked at';
const UNREAD = '## What could not be read';
const HEADINGS: readonly string[] = [WEIGHED, LOOKED_AT, UNREAD];

export const isLedgerHeading = (line: string): boolean => HEADINGS.includes(line);

const HEAD = ['| Topic | Sources | Mentions | Newest | Score | |', '| --- | --- | --- | --- | --- | --- |'] as const;
const EXPLAINED = `Score = ${FORMULA}; a source without a date counts as old.`;

/** @param chosen id of the topic that the brief is about. */
export function weighedLines(candidates: readonly Candidate[], chosen: string, sources: number): string[] {
  const rows = candidates.map(({ id, words, sources: of, mentions, newest, score, before }) =>
    [
      '',
      cell(words),
      `${of.length} of ${sources}`,
      `${mentions}`,
      newest ?? 'no date',
      `${score}`,
      id === chosen ? 'taken' : before === null ? '' : `${before.outcome} before`,
      '',
    ]
      .join(' | ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
  return [WEIGHED, '', EXPLAINED, '', ...HEAD, ...rows];
}

const cell = (words: string): string => toMarkdown(shortened(oneLine(words), MOST_WORDS));
const MOST_WORDS = 90;
const ROW =
  /^\| (?:\\\||[^|])+ \| \d+ of \d+ \| \d+ \| (?:\d{4}-\d{2}-\d{2}|no date) \| \d{1,3} \|(?: (?:taken|published before|rejected before))? \|$/;

export const lookedAtLines = (sources: readonly SourceRecord[], missing: readonly Missing[]): string[] => [
  SOURCES_HEADING,
  '',
  ...sources.map((source) => sourceLine(source, labelOf(source))),
  ...(missing.length === 0 ? [] : ['', UNREAD, '', ...missing.map(missingLine)]),
];

const missingLine = ({ locator, reason }: Missing): string =>
  `${LIST_MARKER}\`${oneLine(locator).replaceAll('`', '')}\`: ${toMarkdown(shortened(reason, 300))}`;

/** Answers whether a line is such a record, and no sentence of anybody. */
export function ledgerOf(sources: readonly SourceRecord[], missing: readonly Missing[]): (line: string) => boolean {
  const exact = new Set<string>([...HEADINGS, ...HEAD, EXPLAINED, ...missing.map(missingLine)]);
  return (line) =>
    exact.has(line) ||
    (line.length < MOST_WORDS * 3 && ROW.test(line)) ||
    isSourceLine(line, sources) ||
    isLabelledSourceLine(line, sources);
}

/** What follows the ledger: a heading, the disclosure, a footnote. */
const BEHIND = /^(?:#{1,6} |\*.*\*$|\[\^)/;

/** The same Markdown with records of this run's reading. What people wrote among them stays, behind the new ones. */
export function withFreshLedger(
  markdown: string,
  people: ReadonlySet<string>,
  sources: readonly SourceRecord[],
  missing: readonly Missing[],
): string {
  const lines = markdown.split('\n');
  const start = Math.max(lines.lastIndexOf(SOURCES_HEADING), lines.lastIndexOf(LOOKED_AT));
  if (start < 0) return markdown;
  const next = lines.findIndex(
    (line, index) => index > start && BEHIND.test(line) && !isLedgerHeading(line) && !people.has(line),
  );
  const end = next < 0 ? lines.length : next;
  const kept = lines.slice(start, end).filter((line) => people.has(line));
  const fresh = [...lookedAtLines(sources, missing), ...(kept.length === 0 ? [] : ['', ...kept]), ''];
  return lines.toSpliced(start, end - start, ...fresh).join('\n');
}
