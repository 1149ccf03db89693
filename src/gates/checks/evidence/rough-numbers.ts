/**
 * Numbers that a text says by a share or by their size alone: “a quarter of them”, “hundreds of mills”. English only; of
 * other languages nothing is found.
 */
import type { Language } from '../text/language.ts';
import type { Carriers } from './numbers.ts';

export interface RoughNumber {
  readonly shown: string;
  readonly value: number;
  /** Of a share, its numerator and denominator; of a size none. */
  readonly parts: readonly number[];
}

const NUMERATORS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DENOMINATORS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** “The other half of” is a place in a row. */
const SHARE = new RegExp(
  `(?<!\\p{L})(?:(?<numerator>an?|${NUMERATORS.slice(1).join('|')})[\\s-]+(?<part>${DENOMINATORS.join('|')}|halve)s?|` +
    '(?<!(?:the|this|that|first|second|other|last|latter|better)\\s+)half)(?=\\s+of(?!\\p{L}))',
  'giu',
);
const SIZES: Readonly<Record<string, number>> = {
  ten: 10,
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const size = Object.keys(SIZES).join('|');
/** “3.5 millions” is a number. */
const SIZE = new RegExp(
  `(?<!\\p{L}|\\p{N}[\\s-]?)(?:(?:(?:${size})s\\s+of\\s+)*(?:${size})s|(?:several|many|some|few)\\s+(?:${size}))(?!\\p{L})`,
  'giu',
);

export function roughNumbersIn(text: string, language: Language | null): RoughNumber[] {
  if (language !== 'en') return [];
  const shares = [...text.matchAll(SHARE)].map(({ 0: shown, groups: { numerator = 'a', part = 'half' } = {} }) => {
    const above = Math.max(1, NUMERATORS.indexOf(numerator.toLowerCase()));
    const below = Math.max(0, DENOMINATORS.indexOf(part.toLowerCase())) + 2;
    return { shown, value: above / below, parts: above === 1 ? [below] : [above, below] };
  });
  const sizes = [...text.matchAll(SIZE)].map(({ 0: shown }) => {
    const words = shown.toLowerCase().match(new RegExp(size, 'g')) ?? [];
    return { shown, value: words.reduce((product, word) => product * (SIZES[word] ?? 1), 1), parts: [] };
  });
  return [...shares, ...sizes];
}

/** The text with blanks in their places: “a fifth of” is no ordinal, and of “two thirds” the two is none by itself. */
export const withoutShares = (text: string, language: Language | null): string =>
  language === 'en' ? text.replace(SHARE, (shown) => ' '.repeat(shown.length)) : text;

const YEAR = /^[12]\d{3}$/;

/** A share may stand there in per cent (to the nearest 2) or as “one in four”, a size as any number of it. */
export function isRoughlyCarried(
  { value, parts }: RoughNumber,
  known: readonly RoughNumber[],
  { quantities, implied }: Carriers,
): boolean {
  if (known.some((other) => other.value === value && other.parts.length === parts.length)) return true;
  if (parts.length === 0)
    return quantities.some(
      (one) => !YEAR.test(one.shown) && one.values.some((number) => number >= value && number < 1000 * value),
    );
  const values = [...quantities.flatMap((quantity) => quantity.values), ...implied];
  return (
    implied.includes(value) ||
    parts.every((part) => values.includes(part)) ||
    quantities.some((one) =>
      one.values.some((number) => Math.abs((one.kind === 'percent' ? number / 100 : number) - value) <= 0.02),
    )
  );
}
