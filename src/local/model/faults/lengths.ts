/** A sentence that has to be read twice because of its length. */

import { seamOf } from '../arrangement.ts';
import type { Sentence } from '../page.ts';
import { wordsOf } from '../terms.ts';
import { capitalised, shorter } from '../wording.ts';
import { NO_CONFLICT, type Rule, reworded, type Spot, sentencesOf } from './reading.ts';

const MOST_WORDS = 35;
/** What says two things needs fewer words to be hard to read. */
const MOST_WORDS_OF_TWO = 30;

const isLong = (text: string): boolean => wordsOf(text).length > MOST_WORDS;
const isDouble = (text: string): boolean => wordsOf(text).length > MOST_WORDS_OF_TWO && seamOf(text) !== undefined;

export const lengths: Rule = (reading) =>
  sentencesOf(reading)
    .filter(({ text }) => isLong(text) || isDouble(text))
    .map((spot) => ({
      spot,
      criterion: 'clarity',
      message: isLong(spot.text)
        ? `This sentence has ${wordsOf(spot.text).length} words: shorten it, or make two of it.`
        : `This sentence has ${wordsOf(spot.text).length} words and falls into two: make two of it.`,
      ...NO_CONFLICT,
      mend: () => shortened(spot, spot.text),
    }));

/** In parts, or shorter; what stays too long can't be said here. */
function shortened(spot: Spot, text: string): readonly Sentence[] {
  const parts = (seamOf(text) ?? []).map((part) => `${capitalised(part).replace(/[.!;]$/, '')}.`);
  if (parts.length > 0 && !parts.some(isLong)) return parts.map((part) => reworded(spot, part));
  const less = shorter(text);
  if (less !== undefined && !isLong(less)) return [reworded(spot, less)];
  return parts.flatMap((part) => (isLong(part) ? shortened(spot, part) : [reworded(spot, part)]));
}
