/** Two sentences that say the same: the second one goes. */
import { likeness, termsOf } from '../terms.ts';
import { claimsOf, NO_CONFLICT, type Rule } from './reading.ts';

/** Share of words in common. Above it two sentences differ in little more than their order. */
const SAME = 0.65;
const FEWEST_TERMS = 4;

export const repeats: Rule = (reading) => {
  const claims = claimsOf(reading).map((spot) => ({ spot, terms: termsOf(spot.text) }));
  return claims.flatMap(({ spot, terms }, index) => {
    const first = claims.slice(0, index).find((other) => other.spot.row !== spot.row && isSame(terms, other.terms));
    if (first === undefined || terms.length < FEWEST_TERMS) return [];
    return [
      {
        spot,
        criterion: 'structure' as const,
        message: `This says the same as line ${first.spot.row.number}: keep one of them.`,
        ...NO_CONFLICT,
        mend: () => [],
      },
    ];
  });
};

/** Different figures make different statements. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  likeness(one, other) >= SAME && numbersOf(one) === numbersOf(other);

const numbersOf = (terms: readonly string[]): string =>
  terms
    .filter((term) => /\d/.test(term))
    .toSorted()
    .join();
