/** Praise and superlatives in a sentence that cites nothing: they state something about the world. */
import type { Language } from '../../../gates/checks/text/language.ts';
import { type Rule, sentencesOf } from './reading.ts';

const SUPERLATIVES: Partial<Record<Language, RegExp>> = {
  en: /\b(?:the|their|its) (?:most \p{Ll}+|best|worst|largest|greatest|oldest|finest|fastest|biggest)\b/iu,
  de: /\b(?:der|die|das|dem|den) (?:wichtigst|größt|ältest|best|schnellst|schönst)\p{Ll}+/iu,
  fr: /\b(?:le|la|les) (?:plus \p{Ll}+|meilleure?s?|pires?)\b/iu,
};

export const unsupported: Rule = (reading) => {
  const words = SUPERLATIVES[reading.language ?? 'en'];
  return sentencesOf(reading).flatMap((spot) => {
    const found = spot.kind === 'text' ? words?.exec(spot.text)?.[0] : undefined;
    if (found === undefined) return [];
    return [
      {
        spot,
        criterion: 'accuracy' as const,
        message: 'This is said of the world and cites nothing: let it cite a source, or leave it out.',
        words: found,
        fact: '',
        quote: '',
        mend: () => [],
      },
    ];
  });
};
