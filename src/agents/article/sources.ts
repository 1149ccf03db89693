/** What a reader sees of a source: what it is, who wrote it, when it was read, and the hash of what was read. Pure. */
import type { SourceRecord } from '../../domain/deliverable.ts';
import { LIST_MARKER, linkTarget } from './footnotes.ts';
import { shortened, toMarkdown } from './text.ts';

export const SOURCES_HEADING = '## Sources';

/** Hexadecimal digits of a hash that are shown; the record beside the text has all of them. */
const SHOWN_DIGITS = 12;
const MOST_WORDS = 120;

/**
 * `- [Title](address), by Ada, published 2026-11-02, licence: MIT, read 2026-11-22 10:00 UTC, SHA-256 `9f86d081884c``
 * @param label of a list that names the sources by their ids, as a brief does.
 */
export const sourceLine = (source: SourceRecord, label = ''): string =>
  `${beginOf(source, label)}${statedOf(source)}, read ${source.retrievedAt.slice(0, 16).replace('T', ' ')} UTC${endOf(source)}`;

const endOf = ({ sha256 }: SourceRecord): string => `, SHA-256 \`${sha256.slice(0, SHOWN_DIGITS)}\``;

function beginOf({ title, url }: SourceRecord, label: string): string {
  const target = linkTarget(url);
  const shown = toMarkdown(title);
  return `${LIST_MARKER}${label}${target === undefined ? shown : `[${shown}](${target})`}`;
}

function statedOf({ author, licence, published }: SourceRecord): string {
  const day = Date.parse(published ?? '');
  const words = (text: string): string => toMarkdown(shortened(text, MOST_WORDS));
  return [
    author === undefined ? '' : `, by ${words(author)}`,
    Number.isNaN(day) ? '' : `, published ${new Date(day).toISOString().slice(0, 10)}`,
    licence === undefined ? '' : `, licence: ${words(licence)}`,
  ].join('');
}

const READ = /^(.*), read \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC(?:, SHA-256 `[0-9a-f]{12}`)?$/;
/** All that older briefs state. */
const ONLY_PUBLISHED = /^(?:, published \d{4}-\d{2}-\d{2})?$/;

/** Whether a line shows this source as code writes it, whenever it was read. */
function shows(source: SourceRecord, line: string, label: string): boolean {
  const begin = beginOf(source, label);
  if (!line.startsWith(begin)) return false;
  const stated = READ.exec(line.slice(begin.length))?.[1];
  return stated !== undefined && (stated === statedOf(source) || ONLY_PUBLISHED.test(stated));
}

/** Whether a line is one that code wrote in an article’s section, of one of these sources. */
export const isSourceLine = (line: string, sources: readonly SourceRecord[]): boolean =>
  sources.some((source) => shows(source, line, ''));

/** The same with the source's id in front, as in a brief. */
export const isLabelledSourceLine = (line: string, sources: readonly SourceRecord[]): boolean =>
  sources.some((source) => shows(source, line, labelOf(source)));

export const labelOf = ({ id }: SourceRecord): string => `${id}: `;

/** The lines of an article’s section, where `before` are those of its last version: what was not read anew stays. */
export const sourceLines = (cited: readonly SourceRecord[], before: readonly string[] = []): string[] =>
  cited.map(
    (source) => before.find((line) => shows(source, line, '') && line.endsWith(endOf(source))) ?? sourceLine(source),
  );
