/** Which facts open an article and which one closes it. */
import type { GivenFact } from './blocks.ts';
import { isEnded } from './sentences.ts';
import { sameTerm, termsOf } from './terms.ts';

/**
 * What opens and what closes the article: of the first half the fact closest to the topic, of the second one that ends its
 * section. Sections with little to say keep it, as far as possible, and few facts all go into the middle.
 */
export function partsOf(sections: readonly (readonly GivenFact[])[], terms: readonly string[]) {
  const facts = sections.flat();
  const wide = sections.filter(({ length }) => length > 2);
  const closeness = ({ statement }: GivenFact): number =>
    terms.filter((term) => termsOf(statement.replace(/`[^`]*`/g, '')).some((other) => sameTerm(term, other))).length -
    Math.max(0, statement.length - 120) / 60;
  const best = (some: readonly GivenFact[], preferred: readonly (GivenFact | undefined)[]): GivenFact | undefined => {
    // What stands early says what it is about.
    const worth = (fact: GivenFact): number =>
      closeness(fact) + (preferred.includes(fact) ? 0.5 : 0) - facts.indexOf(fact) * 0.1;
    return some.toSorted((one, other) => worth(other) - worth(one))[0];
  };
  // A point of a list or a row of a table says little away from the others, and nothing stands before an opening.
  const first = facts
    .slice(0, Math.ceil(facts.length / 2))
    .filter((fact) => isEnded(fact.quote) && !opensLeaning(fact));
  const lead =
    facts.length >= 3
      ? best(
          first,
          wide.map((section) => section[0]),
        )
      : undefined;
  // An ending wants a sentence that has some weight and stands alone.
  const weighty = ({ statement, quote }: GivenFact): boolean =>
    isEnded(quote) && statement.length > 40 && !LEANS.test(statement) && !/\d\W*$/.test(statement);
  const ends = wide.flatMap((section) => section.at(-1) ?? []).filter((fact) => fact !== lead && weighty(fact));
  const able = ends.filter((fact) => facts.indexOf(fact) >= facts.length / 2);
  const late = facts.slice(-Math.floor(facts.length / 3)).filter(weighty);
  const closing = facts.length >= 5 ? best(able.length > 0 ? able : late, []) : undefined;
  const opening = lead === undefined ? [] : [lead, ...leaningOn(lead, facts)].filter((fact) => fact !== closing);
  return { opening, closing, rest: facts.filter((fact) => fact !== closing && !opening.includes(fact)) };
}

/** The sentence that goes on from there, where it would hang in the air without it. */
function leaningOn(lead: GivenFact, facts: readonly GivenFact[]): readonly GivenFact[] {
  const next = facts[facts.indexOf(lead) + 1];
  const leans = next?.source === lead.source && next.under === lead.under && LEANS.test(next.statement);
  return leans && next !== undefined ? [next] : [];
}

/** It opens with a word for what the sentence before it names. */
export const opensLeaning = ({ statement }: GivenFact): boolean =>
  /^(?:it|its|they|their|them|each|this|these|those|both|he|she|some|others|then|sie|es|er|dies\p{Ll}*|ils?|elles?)\b/iu.test(
    statement,
  );

/** Such a word stands near its beginning. */
const LEANS =
  /^(?:\S+ ){0,9}?(?:it|its|they|them|their|each|this|these|both|he|she|sie|es|dies\p{Ll}*|ils?|elles?)\b/iu;
