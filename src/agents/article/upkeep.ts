/** What code keeps in order around edited lines: blank lines, empty sections, footnotes, title and sources. */
import type { SourceRecord } from '../../domain/deliverable.ts';
import type { OutLine } from './edits.ts';
import { LIST_MARKER, labelsIn, linkTarget, parseDefinition } from './footnotes.ts';
import { fieldLine, parseFrontMatter, sourcesLines } from './front-matter.ts';
import { headingLine } from './render.ts';
import { isSourceLine, sourceLines } from './sources.ts';
import { fromMarkdown, toMarkdown } from './text.ts';

const newLine = (text: string, kind: OutLine['kind'], ending: OutLine['ending']): OutLine => ({
  text,
  ending,
  kind,
  from: null,
  byPerson: false,
  by: [],
});

/** Headings of ours that lost all their text go, and so do the blank lines that removed lines leave behind. */
export function tidyGaps(lines: readonly OutLine[], removedNumbers: readonly number[]): readonly OutLine[] {
  if (removedNumbers.length === 0) return lines;
  const withoutEmptySections = lines.filter((line, index) => {
    if (line.kind !== 'heading' || line.byPerson || line.from === null) return true;
    const next = lines.slice(index + 1).find(({ kind }) => kind !== 'blank');
    const emptied = removedNumbers.some((number) => number > (line.from ?? 0) && number < (next?.from ?? Infinity));
    return !(emptied && (next === undefined || next.kind === 'heading' || next.kind === 'fixed'));
  });
  return withoutEmptySections.filter((line, index, all) => {
    const previous = all[index - 1];
    return !(line.kind === 'blank' && !line.byPerson && previous?.kind === 'blank' && index < all.length - 1);
  });
}

/** Definitions of ours that nothing refers to any more go; new ones come after the last. */
export function keepFootnotes(lines: readonly OutLine[], added: readonly string[]): readonly OutLine[] {
  const used = new Set(
    lines
      .filter(({ kind, byPerson }) => kind !== 'front' && kind !== 'field' && (kind !== 'fixed' || byPerson))
      .filter(({ text }) => parseDefinition(text) === undefined)
      .flatMap(({ text }) => labelsIn(text)),
  );
  const isUsed = (text: string): boolean => used.has(parseDefinition(text)?.label ?? '');
  const kept = lines.filter(
    (line) => line.kind !== 'fixed' || line.byPerson || parseDefinition(line.text) === undefined || isUsed(line.text),
  );
  const ending = lines[0]?.ending ?? '';
  const fresh = added.filter(isUsed).map((text) => newLine(text, 'fixed', ending));
  if (fresh.length === 0) return kept;
  const lastDefinition = kept.findLastIndex(
    ({ text, kind }) => kind === 'fixed' && parseDefinition(text) !== undefined,
  );
  if (lastDefinition >= 0) return kept.toSpliced(lastDefinition + 1, 0, ...fresh);
  const lastText = kept.findLastIndex(({ kind }) => kind !== 'blank');
  return kept.toSpliced(lastText + 1, 0, newLine('', 'blank', ending), ...fresh);
}

/** A changed title stands in the heading and in the front matter, unless a person wrote the other one. */
export function keepTitle(before: string, lines: readonly OutLine[]): readonly OutLine[] {
  const old = parseFrontMatter(before)?.title;
  const heading = lines.find(({ kind }) => kind === 'title');
  const field = lines.find(({ kind, text }) => kind === 'field' && text.startsWith('title:'));
  if (typeof old !== 'string' || !heading || !field) return lines;
  const replace = (target: OutLine, text: string, by: readonly string[]): readonly OutLine[] =>
    target.byPerson || target.text === text
      ? lines
      : lines.map((line) => (line === target ? { ...line, text, from: null, by } : line));
  if (heading.from === null && field.from !== null)
    return replace(field, fieldLine('title', wordsOf(heading.text)), heading.by);
  if (field.from === null && heading.from !== null) {
    const title = parseFrontMatter(`---\n${field.text}\n---\n`)?.title;
    return typeof title === 'string' ? replace(heading, headingLine(1, title), field.by) : lines;
  }
  return lines;
}

const wordsOf = (heading: string): string => fromMarkdown(heading.replace(/^#+ /, ''));

/** The front matter lists the sources that are cited, unless a person wrote in that list. */
export function keepSources(lines: readonly OutLine[], cited: readonly SourceRecord[]): readonly OutLine[] {
  const start = lines.findIndex(({ kind, text }) => kind === 'front' && /^sources:/.test(text));
  if (start < 0) return lines;
  const behind = lines.findIndex(
    ({ kind, text }, index) => index > start && !(kind === 'front' && /^[\s-](?!--)/.test(text)),
  );
  const end = behind < 0 ? lines.length : behind;
  const block = lines.slice(start, end);
  const wanted = sourcesLines(cited);
  if (block.some(({ byPerson }) => byPerson) || block.map(({ text }) => text).join('\n') === wanted.join('\n'))
    return lines;
  const ending = lines[start]?.ending ?? '';
  return lines.toSpliced(start, end - start, ...wanted.map((text) => newLine(text, 'front', ending)));
}

/**
 * The section of the sources lists those that are cited, but for those that a person lists there. Without one, none is made.
 * @param known what its lines were made from.
 */
export function keepSourceLines(
  lines: readonly OutLine[],
  cited: readonly SourceRecord[],
  known: readonly SourceRecord[],
): readonly OutLine[] {
  const isOurs = ({ kind, byPerson, text }: OutLine): boolean =>
    kind === 'fixed' && !byPerson && isSourceLine(text, known);
  const before = lines.filter(isOurs).map(({ text }) => text);
  const isListed = ({ title, url }: SourceRecord): boolean =>
    lines.some(
      ({ byPerson, text }) =>
        byPerson && text.startsWith(LIST_MARKER) && text.includes(linkTarget(url) ?? toMarkdown(title)),
    );
  const wanted = sourceLines(
    cited.filter((source) => !isListed(source)),
    before,
  );
  const start = lines.findIndex(isOurs);
  if (start < 0 || wanted.length === 0 || wanted.join('\n') === before.join('\n')) return lines;
  const ending = lines[start]?.ending ?? '';
  return lines.flatMap((line, index) => {
    if (index === start) return wanted.map((text) => newLine(text, 'fixed', ending));
    return isOurs(line) ? [] : [line];
  });
}
