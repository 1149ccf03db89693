/** What titles and headings of sources speak of, as phrases that can be counted. Pure. */
import type { Source } from '../../domain/deliverable.ts';
import { isSmallWord } from '../../gates/checks/text/language.ts';

export interface Word {
  readonly shown: string;
  /** The form in which words are compared. */
  readonly key: string;
}

export interface Phrase {
  /** As it stands in a title or heading. */
  readonly shown: string;
  readonly keys: readonly string[];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

export const wordsOf = (text: string): Word[] =>
  [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => ({ shown: segment, key: keyOf(segment) }));

/** Case, and the endings of a plural and a possessive, make no other word. */
function keyOf(word: string): string {
  const lower = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/, '');
  return lower.length > 3 ? lower.replace(/(?<=[^s])s$/, '').replace(/(?<=[^aeiou])y$/, 'ie') : lower;
}

/** The words that say what a phrase is about. */
export const tellingKeys = (words: readonly Word[]): string[] =>
  words.filter(({ shown, key }) => !isSmallWord(shown) && /\p{L}/u.test(key)).map(({ key }) => key);

/** Names of parts that any text may have. */
const PARTS_OF_TEXTS = new Set(
  `introduction contents overview summary background conclusion conclusions references notes appendix license licence
  installation usage examples changelog comments related resources acknowledgements contributing update updates news fix
  fixes bug bugs feature features change changes einleitung inhalt zusammenfassung quellen introducción resumen
  conclusión sommaire références résumé`
    .split(/\s+/)
    .map(keyOf),
);

/** A phrase must have a word that says something of its own. */
const isTelling = (words: readonly Word[]): boolean =>
  tellingKeys(words).some((key) => !PARTS_OF_TEXTS.has(key) && (key.length > 2 || /\P{ASCII}/u.test(key)));

const MOST_WORDS = 4;

/** Every run of up to four words that neither starts nor ends with a small word or a number. */
export function phrasesIn(text: string): Phrase[] {
  return partsOf(text).flatMap((part) => {
    const words = wordsOf(part.text);
    return words.flatMap((_, from) =>
      Array.from({ length: Math.min(MOST_WORDS, words.length - from) }, (_, more) => words.slice(from, from + more + 1))
        .filter((run) => isEdge(run[0]) && isEdge(run.at(-1)) && isTelling(run))
        .map((run) => ({ shown: shownIn(part.text, run), keys: run.map(({ key }) => key) })),
    );
  });
}

const isEdge = (word: Word | undefined): boolean =>
  word !== undefined && !isSmallWord(word.shown) && /\p{L}/u.test(word.shown) && !PARTS_OF_TEXTS.has(word.key);

/** A phrase does not run across a colon, a dash or a bracket. */
const partsOf = (text: string): { readonly text: string }[] =>
  text.split(/[:;,.!?()[\]{}|/“”„"«»]|\s[-–—]\s/u).map((part) => ({ text: part }));

/** The run as it is written, with what stands between its words. */
function shownIn(text: string, run: readonly Word[]): string {
  const pattern = run.map(({ shown }) => shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(String.raw`\P{L}{0,3}?`);
  return new RegExp(pattern, 'u').exec(text)?.[0] ?? run.map(({ shown }) => shown).join(' ');
}

/** The title as a phrase of its own; undefined when it tells nothing. */
export function wholeTitle(title: string): Phrase | undefined {
  const words = wordsOf(title);
  return isTelling(words) && words.length <= 20 ? { shown: title, keys: words.map(({ key }) => key) } : undefined;
}

/** What code puts before the titles of the repository's own doings. */
const OWN_PREFIX = /^(?:Release [^:]*|(?:Issue|Pull request) #\d+):\s*/;
const OWN_LIST = /^Commits since \d{4}-\d{2}-\d{2}$/;

/** Titles by source, without the name of the site where several end with it, and without what code added. */
export function titlesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const endOf = (title: string): string => /\s+[|–—·-]\s+([^|–—·]+)$/u.exec(title)?.[0] ?? '';
  const ends = sources.map(({ title }) => endOf(title));
  const isShared = (end: string): boolean => end !== '' && ends.filter((other) => other === end).length > 1;
  return new Map(
    sources.map(({ id, title }) => {
      const end = endOf(title);
      const own = isShared(end) ? title.slice(0, -end.length) : title;
      return [id, OWN_LIST.test(own) ? '' : own.replace(OWN_PREFIX, '').replace(/\.(?:md|txt|html?)$/i, '')];
    }),
  );
}

export const headingsOf = (text: string): string[] =>
  [...text.slice(0, READ).matchAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm)].map((match) =>
    (match[1] ?? '').replace(/[`*_]/g, ''),
  );

/** Beyond this a source is not read: what it is about, it says before. Characters. */
const READ = 50_000;

/** How often each of the phrases stands in the text. */
export function countIn(text: string, byFirst: ReadonlyMap<string, readonly Phrase[]>): ReadonlyMap<Phrase, number> {
  const keys = wordsOf(text.slice(0, READ)).map(({ key }) => key);
  const counts = new Map<Phrase, number>();
  keys.forEach((first, at) => {
    for (const phrase of byFirst.get(first) ?? [])
      if (phrase.keys.every((key, index) => keys[at + index] === key))
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  });
  return counts;
}
