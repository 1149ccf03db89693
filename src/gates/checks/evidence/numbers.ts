/** Numbers of a text by their values, however they are written. */
import type { Language } from '../text/language.ts';
import { IMPLIED, type NumberLexicon, numberLexicon } from './number-words.ts';

export interface Quantity {
  readonly shown: string;
  readonly index: number;
  /** What it may be: 1.200 is 1200 in German and 1.2 in English. */
  readonly values: readonly number[];
  /** Of a number whose groups are parted by spaces (12 200), its groups. */
  readonly groups: readonly number[];
  readonly kind: 'plain' | 'percent' | 'decade' | 'ordinal' | 'century' | 'time';
  readonly isWord: boolean;
}

const PERCENT = /^\s?-?(?:%|per ?cent\b|pct\b|prozent|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b)/iu;
const DIGITS = /(?<![\p{L}\d])(?<number>\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d+(?:[.,]\d+)*)/gu;

/** Digits of every script as 0 to 9, full-width forms and fractions taken apart, typographic marks plain. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[\p{Nd}]/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : String(worth(digit))))
    .replace(/[*_`]/g, '');

/** The digits of a script follow each other from 0 on (The Unicode Standard, 4.6: contiguous ranges of ten). */
function worth(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below % 10;
}

/** Expects text through `plainDigits`, dates and names with digits blanked. */
export function quantitiesIn(text: string, language: Language | null): Quantity[] {
  const lexicon = language === null ? null : numberLexicon(language);
  return [...digitsIn(text, lexicon), ...(lexicon === null ? [] : wordsIn(text, lexicon))].toSorted(
    (one, other) => one.index - other.index,
  );
}

function digitsIn(text: string, lexicon: NumberLexicon | null): Quantity[] {
  const times = [...text.matchAll(/(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)(?:\s?([ap])\.?m)?/giu)];
  const clock = times.map((found): Quantity => {
    const minutes = (Number(found[1]) % (found[3] ? 12 : 24)) * 60 + Number(found[2]);
    const values = found[3]?.toLowerCase() === 'p' ? [minutes + 720] : [minutes];
    return { shown: found[0], index: found.index, values, groups: [], kind: 'time', isWord: false };
  });
  const rest = times.reduce(
    (left, { 0: { length }, index }) => `${left.slice(0, index)}${' '.repeat(length)}${left.slice(index + length)}`,
    text,
  );
  const numbers = [...rest.matchAll(DIGITS)].map((found): Quantity => {
    const { number = '' } = found.groups ?? {};
    const after = rest.slice(found.index + number.length);
    const scale = scaleOf(after, lexicon);
    const values = valuesOf(number).flatMap((value) => scale.factors.map((factor) => value * factor));
    const kind = kindOf(number, after);
    const suffix = kind === 'plain' ? '' : (PERCENT.exec(after) ?? /^'?\p{L}*/u.exec(after))?.[0];
    return {
      shown: `${number}${scale.shown}${suffix ?? ''}`,
      index: found.index,
      values,
      groups: number.includes(' ') ? number.split(' ').map(Number) : [],
      kind,
      isWord: false,
    };
  });
  return [...clock, ...numbers];
}

function kindOf(number: string, after: string): Quantity['kind'] {
  if (PERCENT.test(after)) return 'percent';
  if (
    /^(?:st|nd|rd|th|e|ème|\.)?[\s-](?:century|centuries|jahrhunderts?|siècle|siglo|secolo|eeuw|século)/iu.test(after)
  )
    return 'century';
  if (/^\d{1,3}0$/.test(number) && /^(?:'?s|ern?)(?!\p{L})/u.test(after)) return 'decade';
  return /^(?:st|nd|rd|th)(?!\p{L})/iu.test(after) ? 'ordinal' : 'plain';
}

function valuesOf(number: string): number[] {
  const bare = number.replace(/[ ']/g, '');
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1) ?? '';
  if (marks.length === 0) return [Number(bare)];
  const grouped = Number(bare.replace(/[.,]/g, ''));
  const decimal = Number(`${bare.slice(0, bare.lastIndexOf(last)).replace(/[.,]/g, '')}.${bare.split(last).at(-1)}`);
  if (marks.length > 1) return [new Set(marks).size > 1 ? decimal : grouped];
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? [grouped, decimal] : [decimal];
}

/** A number right before “million”, “k” or “bn” is so many times larger; “3m” may also be metres. */
function scaleOf(
  after: string,
  lexicon: NumberLexicon | null,
): { readonly factors: readonly number[]; readonly shown: string } {
  const attached = /^(?:k|m|bn|b)(?![\p{L}\d])/iu.exec(after)?.[0];
  if (attached !== undefined) {
    const factor = { k: 1e3, m: 1e6, b: 1e9 }[attached.charAt(0).toLowerCase()] ?? 1;
    return { factors: [factor, 1], shown: attached };
  }
  const word = /^[\s-]?(\p{L}+)/u.exec(after);
  const factor = lexicon?.scales.get(word?.[1]?.toLowerCase() ?? '');
  return factor === undefined ? { factors: [1], shown: '' } : { factors: [factor], shown: word?.[0] ?? '' };
}

const WORD = /\p{L}+/gu;

/** “twenty-four”, “two hundred and fifty thousand”: neighbours are put together as one number. */
function wordsIn(text: string, { plain, scales, ordinals }: NumberLexicon): Quantity[] {
  const found: Quantity[] = [];
  let end = -1;
  let total = 0;
  let current = 0;
  let start = -1;
  let ordinal = false;
  const finish = (): void => {
    if (start >= 0 && total + current > 0) {
      const shown = text.slice(start, end);
      const after = text.slice(end);
      const kind = PERCENT.test(after)
        ? 'percent'
        : ordinal
          ? /^\s+centur/i.test(after)
            ? 'century'
            : 'ordinal'
          : 'plain';
      found.push({ shown, index: start, values: [total + current], groups: [], kind, isWord: true });
    }
    [start, total, current, ordinal] = [-1, 0, 0, false];
  };
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = raw.toLowerCase();
    const gap = text.slice(end, index);
    const joins = start >= 0 && /^(?:[\s-]+|\s+(?:and|und|et|y|e)\s+)$/u.test(gap);
    if (start >= 0 && /^(?:and|und|et|y|e)$/.test(word) && current + total >= 100) continue;
    const value = plain.get(word) ?? ordinals.get(word) ?? (word === 'one' && joins ? 1 : undefined);
    const scale = scales.get(word);
    const fits = joins && !ordinal && (current === 0 || (value ?? 0) < 10 ? current % 10 === 0 : current % 100 === 0);
    if (value !== undefined) {
      if (!fits) finish();
      if (start < 0) start = index;
      current += value;
      ordinal = ordinals.has(word);
    } else if (
      scale !== undefined &&
      (joins || /(?:^|[^\p{L}])(?:an?|one|ein|eine|un|une)\s+$/iu.test(text.slice(0, index)))
    ) {
      if (start < 0) start = index;
      if (scale === 100 || scale === 12) current = Math.max(1, current) * scale;
      else [total, current] = [total + Math.max(1, current) * scale, 0];
    } else {
      finish();
      continue;
    }
    end = index + raw.length;
  }
  finish();
  return found;
}

/** Numbers that words of the text imply: “both” is two. */
export const impliedIn = (text: string): number[] =>
  (text.toLowerCase().match(WORD) ?? []).flatMap((word) => (Object.hasOwn(IMPLIED, word) ? (IMPLIED[word] ?? []) : []));

const HEDGE =
  /\b(?:about|around|roughly|nearly|almost|approximately|some|circa|ca|etwa|rund|fast|ungefähr|environ|presque|unos|casi|circa)\.?\s+(?:\p{Sc}\s?)?$/iu;

export interface Carriers {
  readonly quantities: readonly Quantity[];
  /** Of words (“both” is two) and of dates. */
  readonly implied: readonly number[];
  readonly hasPercent: boolean;
}

/** Whether the number stands in what carries it: by value; rounded after a word like “about”; a year in its decade or century. */
export function isCarried(wanted: Quantity, text: string, { quantities, implied, hasPercent }: Carriers): boolean {
  const isRounded = HEDGE.test(text.slice(0, wanted.index));
  const words: Quantity = { shown: '', index: 0, values: implied, groups: [], kind: 'plain', isWord: true };
  const isKnown = (value: number): boolean =>
    [...quantities, words].some((one) => says(one, value, wanted.kind, isRounded, hasPercent || one === words));
  if (wanted.kind === 'percent' && wanted.values.some((value) => implied.includes(value / 100))) return true;
  return wanted.values.some(isKnown) || (wanted.groups.length > 0 && wanted.groups.every(isKnown));
}

function says(
  known: Quantity,
  value: number,
  kind: Quantity['kind'],
  isRounded: boolean,
  mayBePercent: boolean,
): boolean {
  if (kind === 'decade' || known.kind === 'decade') {
    if (kind !== 'decade') return false;
    return known.values.some((year) =>
      known.kind === 'decade' ? year % 100 === value % 100 : Math.floor(year / 10) * 10 === value,
    );
  }
  if (kind === 'time' || known.kind === 'time') return kind === known.kind && known.values.includes(value);
  if (kind === 'percent' && known.kind !== 'percent' && !mayBePercent) return false;
  if (kind === 'century' && known.values.some((year) => year >= 100 && Math.ceil(year / 100) === value)) return true;
  return known.values.some((other) => exact(other) === exact(value) || (isRounded && isRoundedTo(value, other)));
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** 203 is “about 200”: the number with as many significant digits as were written, and no further off than a tenth. */
function isRoundedTo(written: number, known: number): boolean {
  const digits = Math.max(1, String(written).replace(/^0\.0*|\.|0+$/g, '').length);
  return Number(known.toPrecision(digits)) === written && Math.abs(known - written) <= 0.1 * written;
}
