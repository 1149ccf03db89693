/** The block of YAML at the top of an article. One field is one line, but for `sources`. */
import { parse, stringify } from 'yaml';
import type { SourceRecord } from '../../domain/deliverable.ts';
import { oneLine, withoutTricks } from './text.ts';

export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly slug: string;
  readonly tags: readonly string[];
  readonly sources: readonly SourceRecord[];
  readonly disclosure: string;
}

export const TITLE_LIMIT = 120;
export const DESCRIPTION_LIMIT = 240;

export const fieldLine = (name: string, value: string): string =>
  stringify({ [name]: value }, { lineWidth: 0, blockQuote: false }).trimEnd();

export const tagsLine = (tags: readonly string[]): string =>
  `tags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`;

export const sourcesLines = (sources: readonly SourceRecord[]): string[] =>
  sources.length === 0
    ? ['sources: []']
    : stringify(
        { sources: sources.map(({ title, url }) => ({ title: oneLine(withoutTricks(title)), url })) },
        { lineWidth: 0, blockQuote: false },
      )
        .trimEnd()
        .split('\n');

export const frontMatterLines = (fields: FrontMatter): string[] => [
  '---',
  fieldLine('title', fields.title),
  fieldLine('description', fields.description),
  fieldLine('date', fields.date),
  fieldLine('slug', fields.slug),
  tagsLine(fields.tags),
  ...sourcesLines(fields.sources),
  fieldLine('disclosure', fields.disclosure),
  '---',
];

/** Index of the line that closes the front matter; -1 when there is none. */
export const frontMatterEnd = (lines: readonly string[]): number =>
  lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;

/** The fields of a file's front matter; undefined when it has none, or none that can be read. */
export function parseFrontMatter(markdown: string): Readonly<Record<string, unknown>> | undefined {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)?.[1];
  if (block === undefined) return undefined;
  try {
    const fields: unknown = parse(block, { logLevel: 'error' });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? Object.fromEntries(Object.entries(fields))
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text under another slug; as it is where it has no front matter that we wrote. */
export function withSlug(markdown: string, slug: string): string {
  const lines = markdown.split('\n');
  const at = lines.slice(0, frontMatterEnd(lines) + 1).findIndex((line) => line.startsWith('slug: '));
  return at < 0 ? markdown : lines.with(at, fieldLine('slug', slug)).join('\n');
}

/** A tag is a few plain words in lower case. */
export const tidyTags = (tags: readonly string[]): string[] =>
  [
    ...new Set(
      tags
        .map((tag) =>
          tag
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '-')
            .replace(/^-+|-+$/g, '')
            .slice(0, 40),
        )
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, 8);
