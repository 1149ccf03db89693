/** What a sentence, a point of a list, and a row of a table say when they stand alone; null for what would mislead there. */
import type { Piece } from './pieces.ts';
import { balanced, isEnded, plainWords, sentencesIn, withoutLinks } from './sentences.ts';
import { wordsOf } from './terms.ts';
import { capitalised } from './wording.ts';

export interface Said {
  /** As it stands in the source, white space aside. */
  readonly quote: string;
  /** The same as a sentence of plain words. */
  readonly plain: string;
}

export interface Reading {
  /** Also what is no sentence and stands in no list. */
  readonly lines: boolean;
  /** Nouns have a capital letter wherever they stand. */
  readonly nounCapitals: boolean;
}

/** In the order of the text. */
export function saidBy({ kind, raw, cells }: Piece, { lines, nounCapitals }: Reading): (Said | null)[] {
  if (kind === 'row') return [rowOf(raw, cells, nounCapitals)];
  const sentences = sentencesIn(raw);
  if (kind === 'point') return sentences.map((quote) => sentenceOf(quote) ?? pointOf(quote));
  const said = sentences.map(sentenceOf);
  return lines && kind === 'paragraph' && said.every((one) => one === null) ? linesOf(raw) : said;
}

/** Of a verse, a glossary, notes; a line that goes on with a small letter is part of a sentence. */
const linesOf = (raw: string): (Said | null)[] => (/^\s*\p{Ll}/mu.test(raw) ? [] : raw.split('\n').map(pointOf));

/** What a document says of itself. */
const RECORD =
  /^(?:authors?|status|date|tags?|owners?|reviewers?|version|updated|published|contact|phone|e-?mail|address)\b[^.]{0,40}:/i;

/** Chinese, Japanese and Korean say in three characters what takes others a dozen. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MOST = { words: 45, characters: 340, quote: 700 } as const;

const hasLength = (plain: string, fewestWords: number, fewestCharacters: number): boolean => {
  const count = wordsOf(plain).length;
  const least = DENSE.test(plain) ? Math.ceil(fewestCharacters / 3) : fewestCharacters;
  return count >= fewestWords && count <= MOST.words && plain.length >= least && plain.length <= MOST.characters;
};

/** Without pictures, HTML, addresses, mentions and footnotes. The words of a link can be quoted with it. */
const isClean = (quote: string): boolean =>
  quote.length <= MOST.quote &&
  !/https?:|www\.|!\[|[[\]<>@]/i.test(withoutLinks(quote)) &&
  !/\[\s*!\[/.test(quote) &&
  balanced(withoutLinks(quote));

const POINTS_ELSEWHERE = /^\W*(?:see|note:|figure|table)\b/i;
const isWhole = (plain: string): boolean =>
  !/…$|\.\.\.$/.test(plain) && !RECORD.test(plain) && !POINTS_ELSEWHERE.test(plain);

function sentenceOf(quote: string): Said | null {
  const plain = plainWords(quote);
  const begins = !/^[\p{Ll}\p{P}\s]/u.test(plain.replace(/^(?:[“„"‘‚'«»(¿¡]\s?|`)/, ''));
  const isCode = /^`[^`]+`\s/.test(plain);
  return hasLength(plain, 5, 20) &&
    /[.!。！][”"’'»)\]`*_\s]*$/.test(quote) &&
    (begins || isCode) &&
    !quote.includes('|') &&
    isClean(quote) &&
    isWhole(plain)
    ? { quote, plain }
    : null;
}

/** Letters and digits that a quote needs at least to be found again. */
const SHORTEST = 8;
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
/** It only leads to a page or to another part of the text. */
const ONLY_LINK = /^\s*\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?\s*$/;
/** “(#408)” behind a line of a list of changes. */
const NUMBERS_BEHIND = /(?:\s*\(?(?:#\d+|[0-9a-f]{7,40})(?:,\s*#\d+)*\)?)+$/;

/** A point gets the full stop that it lacks. */
function pointOf(line: string): Said | null {
  const quote = line.replace(/\s+/g, ' ').trim();
  const words = plainWords(quote).replace(NUMBERS_BEHIND, '').trim();
  if (
    ONLY_LINK.test(quote) ||
    !hasLength(words, 3, 12) ||
    lettersIn(quote) < SHORTEST ||
    !/^[\p{L}\p{N}“„"‘‚'«(`]/u.test(words) ||
    /[:?]$/.test(words) ||
    quote.includes('|') ||
    !isClean(quote) ||
    !isWhole(words)
  )
    return null;
  return { quote, plain: ended(capitalised(words)) };
}

const ended = (words: string): string => (isEnded(words) ? words : `${words.replace(/[,;–—-]$/, '').trim()}.`);

/** “Kõpu: built 1531; height 36 m; country Estonia.”, as far as there is room for the cells. */
function rowOf(raw: string, cells: Piece['cells'], nounCapitals: boolean): Said | null {
  const quote = raw.replace(/\s+/g, ' ').trim();
  const [first, ...others] = cells
    .map(({ name, raw: cell }) => ({ name, words: plainWords(cell) }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  if (first === undefined || others.length === 0 || !isClean(quote) || lettersIn(quote) < SHORTEST) return null;
  let plain = capitalised(first.words);
  for (const [index, { name, words }] of others.entries()) {
    const next = `${plain}${index === 0 ? ': ' : '; '}${cellOf(nounCapitals ? name : small(name), words)}`;
    if (!hasLength(next, 0, 0)) break;
    plain = next;
  }
  return hasLength(plain, 2, 8) && plain !== first.words && isWhole(plain) ? { quote, plain: ended(plain) } : null;
}

/** With the name of its column; a figure in there would be one that no quote has. */
function cellOf(name: string, words: string): string {
  if (name === '' || /\p{N}/u.test(name) || words.toLowerCase().includes(name.toLowerCase())) return words;
  return wordsOf(words).length > 5 ? `${name}: ${words}` : `${name} ${words}`;
}

const small = (name: string): string => (/\p{Lu}{2}/u.test(name) ? name : name.toLowerCase());
