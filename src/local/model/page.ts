/** The article as the prompt shows it, line by line, and what becomes of each line. */
import type { Edit } from '../../agents/article/schemas.ts';
import { type Block, textOf } from './blocks.ts';

export type Sentence = Edit['sentences'][number];

export interface Row {
  readonly number: number;
  readonly kind: string;
  /** Of a claim: the facts that it rests on. */
  readonly facts: readonly string[];
  /** Without the marks of a heading or the name of a field. */
  readonly original: string;
  /** What replaces it; undefined while it stays. */
  sentences?: readonly Sentence[];
  gone: boolean;
  /** Ids of the feedback that changed it. */
  readonly by: Set<string>;
  readonly added: { readonly sentences: readonly Sentence[]; readonly heading: string; readonly by: string }[];
}

export function pageOf(blocks: readonly Block[]): Row[] {
  return textOf(blocks, 'article')
    .split('\n')
    .flatMap((line) => {
      const match = /^(\d+) \| (\w+)(?: ([\w,]+))? \|(?: (.*))?$/.exec(line);
      if (!match) return [];
      const [, number, kind = '', facts = '', text = ''] = match;
      return [
        {
          number: Number(number),
          kind,
          facts: facts.split(',').filter((id) => id !== ''),
          original: kind === 'title' || kind === 'heading' ? text.replace(/^#+ /, '') : text,
          gone: false,
          by: new Set<string>(),
          added: [],
        },
      ];
    });
}

export const isText = ({ kind }: Row): boolean => kind === 'text' || kind === 'claim';

/** What the line says now. */
export const wordsOfRow = (row: Row): string => row.sentences?.map(({ text }) => text).join(' ') ?? row.original;

export const sentenceOf = (row: Row, text = row.original): Sentence =>
  row.kind === 'claim' ? { text, kind: 'claim', facts: [...row.facts] } : { text, kind: 'connection', facts: [] };

export const currentSentences = (row: Row): readonly Sentence[] => row.sentences ?? [sentenceOf(row)];

/** Why a line can't be changed; undefined when it can. */
export function untouchable({ kind, number }: Row): string | undefined {
  if (kind === 'person') return `line ${number} was written by a person, and what people write stays as it is`;
  if (kind === 'blank') return `line ${number} is blank: it has nothing to change`;
  return kind === 'fixed' ? `line ${number} is kept by code` : undefined;
}

/** The lines of one paragraph: neighbours without a blank line between. */
export function paragraphOf(rows: readonly Row[], row: Row): Row[] {
  const at = rows.indexOf(row);
  const start = rows.findLastIndex((other, index) => index < at && !isText(other));
  const end = rows.findIndex((other, index) => index > at && !isText(other));
  return rows.slice(start + 1, end < 0 ? rows.length : end);
}

/** Heading (absent in the opening section) and lines of the section that a line belongs to. */
export function sectionOf(rows: readonly Row[], row: Row): { heading: Row | undefined; lines: Row[] } {
  const at = rows.indexOf(row);
  const isHead = ({ kind }: Row): boolean => kind === 'heading' || kind === 'title';
  const start = rows.findLastIndex((other, index) => index <= at && isHead(other));
  const end = rows.findIndex((other, index) => index > at && isHead(other));
  const head = rows[start];
  const lines = rows.slice(start + 1, end < 0 ? rows.length : end).filter(isText);
  return { heading: head?.kind === 'heading' ? head : undefined, lines };
}

/** In words. */
export const linesOf = (rows: readonly Row[]): string =>
  rows.length === 1 ? `line ${rows[0]?.number}` : `lines ${rows.map(({ number }) => number).join(', ')}`;

export const headingsOf = (rows: readonly Row[]): Row[] => rows.filter(({ kind, gone }) => kind === 'heading' && !gone);

export function editsOf(rows: readonly Row[]): Edit[] {
  return rows.flatMap((row): Edit[] => {
    const own = { feedback: [...row.by], line: row.number, heading: '' };
    const added = row.added.map(
      ({ sentences, heading, by }): Edit => ({
        feedback: by === '' ? [] : [by],
        line: row.number,
        action: 'insert-after',
        heading,
        sentences: [...sentences],
      }),
    );
    if (row.gone) return [{ ...own, action: 'delete', sentences: [] }, ...added];
    if (row.sentences) return [{ ...own, action: 'replace', sentences: [...row.sentences] }, ...added];
    return added;
  });
}
