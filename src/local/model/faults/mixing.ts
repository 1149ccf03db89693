/** A paragraph that goes from one source to another without a word that leads over, before it or in it. */
import { likeness, termsOf } from '../terms.ts';
import { NO_CONFLICT, type Rule, reworded, type Spot, sentencesOf } from './reading.ts';

/** Sentences with this much in common need no bridge. */
const RELATED = 0.08;

export const mixing: Rule = (reading) =>
  sentencesOf(reading).flatMap((spot) => {
    const { before, facts } = spot;
    if (opens(spot)?.kind !== 'claim') return [];
    if (before?.kind !== 'claim' || before.facts.length === 0 || facts.length === 0) return [];
    const sources = new Set(before.facts.map(({ source }) => source));
    if (facts.some(({ source }) => sources.has(source))) return [];
    if (likeness(termsOf(before.text), termsOf(spot.text)) > RELATED) return [];
    return [
      {
        spot,
        criterion: 'structure' as const,
        message: `Here the paragraph goes over to another source and another thought, and no word leads there: say how they belong together.`,
        ...NO_CONFLICT,
        mend: () => [
          { text: 'Another source adds to this.', kind: 'connection' as const, facts: [] },
          reworded(spot, spot.text),
        ],
      },
    ];
  });

/** The first sentence of the paragraph. */
const opens = (spot: Spot): Spot | undefined => (spot.before === undefined ? spot : opens(spot.before));
