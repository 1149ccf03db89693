/** A claim that says the contrary of its passage, or more than it: negations, comparisons turned round, certainty that is not there. */
import type { GivenFact } from '../blocks.ts';
import { plainWords, sentencesIn } from '../sentences.ts';
import { sameTerm, stem, termsOf, wordsOf } from '../terms.ts';
import { restating } from '../wording.ts';
import { NEGATIONS, OPPOSITES, STRONG, WEAK } from './contrary-words.ts';
import { claimsOf, type Fault, type Rule, type Spot } from './reading.ts';

interface Conflict {
  readonly what: string;
  readonly words: string;
  readonly quote: string;
}

export const contrary: Rule = (reading) =>
  claimsOf(reading).flatMap((spot): readonly Fault[] => {
    const fact = closest(spot);
    if (fact === undefined) return [];
    const passage = plainWords(clauseOf(fact.quote, spot.text));
    const all = spot.facts.map(({ quote }) => quote).join(' ');
    const compared = turned(spot.text, passage);
    const conflict =
      (compared === 'straight' ? undefined : (compared ?? opposite(spot.text, passage, all))) ??
      negated(spot.text, passage) ??
      overclaimed(spot.text, passage, all);
    if (conflict === undefined) return [];
    return [
      {
        spot,
        criterion: 'accuracy',
        message: `${conflict.what}: say what the passage says.`,
        words: conflict.words,
        fact: fact.id,
        quote: conflict.quote,
        mend: () => [{ text: restating(fact), kind: 'claim', facts: spot.facts.map(({ id }) => id) }],
      },
    ];
  });

/** The passage that the claim has most words of. */
function closest({ text, facts }: Spot): GivenFact | undefined {
  const terms = termsOf(text);
  return facts
    .map((fact) => ({ fact, share: shareOf(terms, termsOf(fact.quote)) }))
    .toSorted((one, other) => other.share - one.share)[0]?.fact;
}

const shareOf = (terms: readonly string[], others: readonly string[]): number =>
  terms.length === 0 ? 0 : terms.filter((term) => others.some((other) => sameTerm(term, other))).length / terms.length;

/** Of a passage of several sentences the one that the claim restates. */
function clauseOf(quote: string, claim: string): string {
  const terms = termsOf(claim);
  const sentences = sentencesIn(quote);
  const best = sentences
    .map((sentence) => ({ sentence, share: shareOf(terms, termsOf(sentence)) }))
    .toSorted((one, other) => other.share - one.share)[0];
  return best === undefined || shareOf(terms, termsOf(quote)) > best.share + 0.15 ? quote : best.sentence;
}

const lower = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase().replaceAll('’', "'"));

const negationsIn = (text: string): string[] =>
  lower(text).filter((word) => NEGATIONS.has(word) || /n't$|^n'|^kein/.test(word));

/** Enough of the claim stands in the passage that they speak of the same thing. */
const RESTATES = 0.5;

function negated(claim: string, passage: string): Conflict | undefined {
  const [said, given] = [negationsIn(claim), negationsIn(passage)];
  if ((said.length - given.length) % 2 === 0 || shareOf(termsOf(claim), termsOf(passage)) < RESTATES) return undefined;
  // A long passage may negate something that the claim leaves out.
  if (said.length === 0 && !isNear(claim, passage, given[0] ?? '')) return undefined;
  return said.length > given.length
    ? { what: `The claim says “${said[0]}”, and the passage does not`, words: exact(claim, said[0]), quote: passage }
    : {
        what: `The passage says “${given[0]}”, and the claim leaves it out`,
        words: claim,
        quote: exact(passage, given[0]),
      };
}

/** Whether the claim restates the part of the passage that has the negation. */
function isNear(claim: string, passage: string, negation: string): boolean {
  const part = passage.split(/[,;:–—]\s/).find((one) => lower(one).includes(negation)) ?? passage;
  const terms = termsOf(part);
  return terms.length > 0 && shareOf(terms, termsOf(claim)) > 0.5;
}

/** The word as it is written there. */
const exact = (text: string, word = ''): string =>
  wordsOf(text).find((one) => one.toLowerCase().replaceAll('’', "'") === word) ?? text;

function opposite(claim: string, passage: string, all: string): Conflict | undefined {
  const [said, given] = [lower(claim), lower(passage)];
  const everywhere = new Set(lower(all).map(stem));
  for (const [one, other] of OPPOSITES) {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = said.find((each) => mine.includes(each));
      const against = given.find((each) => theirs.includes(each));
      if (word === undefined || against === undefined) continue;
      const isCarried = mine.some((each) => everywhere.has(stem(each))) || said.some((each) => theirs.includes(each));
      if (isCarried || shareOf(termsOf(claim), termsOf(passage)) < RESTATES - 0.1) continue;
      return {
        what: `The claim says “${word}” where the passage says “${against}”`,
        words: exact(claim, word),
        quote: exact(passage, against),
      };
    }
  }
  return undefined;
}

const THAN = /^(.*)\s(\p{L}{3,}er|more|less|fewer|mehr|weniger|plus|moins)\b(.*?)\s(?:than|als|que)\s(.*)$/iu;

interface Comparison {
  readonly word: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What is compared with what: of the same clause, so that nothing else gets in. */
function comparisonIn(text: string): Comparison | undefined {
  const match = THAN.exec(text);
  if (match === null) return undefined;
  return {
    word: match[2]?.toLowerCase() ?? '',
    left: termsOf(match[1]?.split(/[,;]/).at(-1) ?? ''),
    right: termsOf(match[4]?.split(/[,;]/)[0] ?? ''),
  };
}

/** “A is larger than B” where the passage says that B is larger, or that A is smaller. Undefined: it compares nothing. */
function turned(claim: string, passage: string): Conflict | 'straight' | undefined {
  const [said, given] = [comparisonIn(claim), comparisonIn(passage)];
  if (said === undefined || given === undefined) return undefined;
  const contrary = OPPOSITES.some(
    ([one, other]) =>
      (one.includes(said.word) && other.includes(given.word)) ||
      (other.includes(said.word) && one.includes(given.word)),
  );
  if (said.word !== given.word && !contrary) return undefined;
  const straight = shareOf(said.left, given.left) + shareOf(said.right, given.right);
  const crossed = shareOf(said.left, given.right) + shareOf(said.right, given.left);
  if (straight === crossed) return undefined;
  return crossed > straight === contrary
    ? 'straight'
    : { what: 'The comparison is the other way round', words: claim, quote: passage };
}

/** “All” where the passage has “some”, “does” where it has “may”. */
function overclaimed(claim: string, passage: string, all: string): Conflict | undefined {
  if (shareOf(termsOf(claim), termsOf(passage)) < RESTATES) return undefined;
  const [said, given, whole] = [lower(claim), lower(passage), new Set(lower(all))];
  const strong = said.find((word) => STRONG.has(word) && !whole.has(word));
  const weak = given.find((word) => WEAK.has(word));
  if (weak === undefined || said.some((word) => WEAK.has(word))) return undefined;
  if (strong === undefined) return undefined;
  return {
    what: `The claim says “${strong}” where the passage only says “${weak}”`,
    words: exact(claim, strong),
    quote: exact(passage, weak),
  };
}
