/** A passage and the one that goes on from it say more than two that stand apart. */

import type { Passage } from './passages.ts';
import type { Ranked } from './ranking.ts';
import { likeness } from './terms.ts';

/** Below this a passage is not worth its place, whatever it goes on from. */
const LEAST = 0.1;

/**
 * The chosen passages with the next ones of their paragraphs, as many as there is room for, the best first. What leans
 * on the sentence before it is at home there.
 */
export function withNext(chosen: readonly Passage[], ranked: readonly Ranked[], most: number): Passage[] {
  const all = [...chosen];
  const isNext = (one: Passage): boolean =>
    all.some(
      ({ source, paragraph, order }) => source === one.source && paragraph === one.paragraph && order === one.order - 1,
    );
  const isNew = (one: Passage): boolean =>
    !all.some((other) => other.quote === one.quote || likeness(one.terms, other.terms) > 0.7);
  const worth = ({ passage, score }: Ranked): number => score + (passage.leaning ? 0.6 : 0);
  const candidates = ranked.filter((one) => worth(one) >= LEAST).toSorted((one, other) => worth(other) - worth(one));
  while (all.length < most) {
    const next = candidates.find(({ passage }) => !all.includes(passage) && isNext(passage) && isNew(passage));
    if (next === undefined) break;
    all.push(next.passage);
  }
  return all;
}
