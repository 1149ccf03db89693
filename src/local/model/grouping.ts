/** Facts in two to four groups with a heading each: by the headings that they stood under, else by their words. */
import { type Language, languageOf } from '../../gates/checks/text/language.ts';
import type { GivenFact } from './blocks.ts';
import { frequencies, isStopWord, likeness, sameTerm, stem, termsOf, wordsOf } from './terms.ts';
import { capitalised } from './wording.ts';

export interface Group {
  readonly heading: string;
  readonly facts: readonly GivenFact[];
}

const MOST_GROUPS = 4;
/** With so many facts an article can do without one that stands alone. */
const ENOUGH = 9;

export function group(facts: readonly GivenFact[], topic: readonly string[]): Group[] {
  let parts: GivenFact[][] = [];
  for (const fact of facts) {
    const same = parts.find(([first]) => first?.source === fact.source && subjectOf(first) === subjectOf(fact));
    if (same) same.push(fact);
    else parts.push([fact]);
  }
  for (;;) {
    const smallest = parts.toSorted((one, other) => one.length - other.length)[0];
    if (smallest === undefined || parts.length < 2) break;
    if (parts.length <= MOST_GROUPS && (smallest.length > 1 || parts.length === 2)) break;
    const left = parts.flat().length - smallest.length;
    // Under another heading it would say something that its source does not.
    if (smallest.length === 1 && left >= ENOUGH && hasOthers(parts, smallest))
      parts = parts.filter((part) => part !== smallest);
    else parts = merged(parts, parts.indexOf(smallest));
  }
  if (parts.length === 1 && facts.length >= 4) parts = split(facts);
  const used = new Set<string>();
  return parts.map((part) => ({ heading: headingOf(part, parts, topic, used), facts: part }));
}

/** A heading that names a kind of text is no subject of its own. */
const subjectOf = ({ under, title }: GivenFact): string => {
  const heading = tidy(under);
  return EMPTY_HEADING.test(heading) || heading === tidy(title) ? '' : heading;
};

/** Whether its source has another part. */
const hasOthers = (parts: readonly GivenFact[][], part: readonly GivenFact[]): boolean =>
  parts.some((other) => other !== part && other[0]?.source === part[0]?.source);

/** Into the neighbour of the same source, the smaller one if both are. */
function merged(parts: readonly GivenFact[][], index: number): GivenFact[][] {
  const cost = (at: number): number => {
    const [part, other] = [parts[index]?.[0], parts[at]?.[0]];
    if (part === undefined || other === undefined) return Number.POSITIVE_INFINITY;
    return (part.source === other.source ? 0 : 100) + (parts[at]?.length ?? 0);
  };
  const into = cost(index - 1) <= cost(index + 1) ? index - 1 : index;
  const joined = [...(parts[into] ?? []), ...(parts[into + 1] ?? [])];
  return parts.toSpliced(into, 2, joined);
}

/** In two or three runs, where neighbours have least in common. */
function split(facts: readonly GivenFact[]): GivenFact[][] {
  const terms = facts.map(({ statement }) => termsOf(statement));
  const wanted = facts.length >= 9 ? 3 : 2;
  const cuts: number[] = [];
  const near = (at: number): boolean => [0, facts.length, ...cuts].every((other) => Math.abs(other - at) >= 2);
  while (cuts.length < wanted - 1) {
    const ideal = (facts.length * (cuts.length + 1)) / wanted;
    const best = facts
      .map((_, at) => at)
      .filter(near)
      .toSorted((one, other) => weakness(one, ideal) - weakness(other, ideal))[0];
    if (best === undefined) break;
    cuts.push(best);
  }
  const bounds = [0, ...cuts.toSorted((one, other) => one - other), facts.length];
  return bounds.slice(1).map((end, index) => facts.slice(bounds[index], end));

  function weakness(at: number, ideal: number): number {
    return likeness(terms[at - 1] ?? [], terms[at] ?? []) + (Math.abs(at - ideal) / facts.length) * 0.5;
  }
}

const EMPTY_HEADING =
  /^(?:introduction|overview|notes?|summary|contents|background|context|decision|consequences|status|readme|misc(?:ellaneous)?|other|details|discussion|conclusions?|faq|changelog|appendix|einleitung|überblick|zusammenfassung|hintergrund|fazit|résumé|contexte)$/i;

/** What names a file names no subject. */
const FILE_NAME = /\.(?:txt|md|markdown|html?)$|^[\w-]*[\d_][\w-]*$/i;

function headingOf(
  part: readonly GivenFact[],
  all: readonly GivenFact[][],
  topic: readonly string[],
  used: Set<string>,
): string {
  const counts = new Map<string, number>();
  for (const { under } of part) counts.set(tidy(under), (counts.get(tidy(under)) ?? 0) + 1);
  const given = [...counts.entries()].toSorted(([, one], [, other]) => other - one).map(([heading]) => heading);
  const title = part[0]?.title ?? '';
  const own = given.filter((heading) => !EMPTY_HEADING.test(heading) && heading !== tidy(title));
  const [first = ''] = own;
  // Of a part that has several headings, the first names it only if most of it stands there.
  const isWhole = (counts.get(first) ?? 0) * 4 >= part.length * 3;
  const candidates = [
    ...(isWhole ? own : []),
    ...(FILE_NAME.test(title) ? [] : [tidy(title)]),
    ...own,
    ...keyPhrases(part, all, topic, 2),
    ...nounsTogether(keyPhrases(part, all, topic, 1), part),
    ...(FILE_NAME.test(title) ? [tidy(title.replace(/\.\w{2,4}$/, '').replace(/[-_]+/g, ' '))] : []),
    'Further points',
    'More from the sources',
    'One thing more',
    'Besides',
  ];
  // The title of the article is no name for a part of it.
  const isTitle = (candidate: string): boolean => {
    const terms = termsOf(candidate);
    return terms.length > 0 && terms.length === topic.length && terms.every((term) => topic.includes(term));
  };
  const isNew = (candidate: string): boolean =>
    !isTitle(candidate) && ![...used].some((other) => other.toLowerCase().includes(candidate.toLowerCase()));
  const heading = candidates.find((candidate) => candidate.length > 2 && isNew(candidate)) ?? 'Further points';
  used.add(heading);
  return heading;
}

/** A word that always stands before the same kind of word, as “wild” before pollinators and bees, is half of a name. */
function isHalf(phrase: string, scores: ReadonlyMap<string, { readonly count: number }>): boolean {
  if (phrase.includes(' ')) return false;
  const followed = [...scores].filter(([other]) => other.startsWith(`${phrase} `));
  const times = followed.reduce((sum, [, { count }]) => sum + count, 0);
  return followed.length > 0 && times >= (scores.get(phrase)?.count ?? 0);
}

const MEASURE = /^(?:minutes?|hours?|days?|weeks?|months?|years?|degrees?|percent|times?|things?|number|part)$/i;

const tidy = (heading: string): string =>
  capitalised(
    heading
      .replace(/^(?:\d+(?:\.\d+)*[.)]?|[A-Z][.)])\s+/, '')
      .replace(/[`*_]/g, '')
      .replace(/[\s.:;,]+$/, '')
      .slice(0, 80)
      .trim(),
  );

/** Two words that the group alone says, where it says none often. */
function nounsTogether(phrases: readonly string[], part: readonly GivenFact[]): string[] {
  const words = phrases.filter((phrase) => !phrase.includes(' '));
  const [one, other] = words;
  if (one === undefined || other === undefined) return [];
  const language = languageOf(part.map(({ statement }) => statement).join(' ')) ?? 'en';
  const second = part.some(({ statement }) => statement.includes(other)) ? other : other.toLowerCase();
  return [`${one} ${AND[language]} ${second}`];
}

const AND = { en: 'and', de: 'und', fr: 'et', es: 'y', it: 'e', nl: 'en', pt: 'e' } as const satisfies Record<
  Language,
  string
>;

/** Pairs and words that the group says so many times and the others seldom, in the words of the text. */
function keyPhrases(
  part: readonly GivenFact[],
  all: readonly GivenFact[][],
  topic: readonly string[],
  least: number,
): string[] {
  const elsewhere = frequencies(
    all.filter((other) => other !== part).map((other) => other.flatMap(({ statement }) => termsOf(statement))),
  );
  const scores = new Map<string, { score: number; count: number }>();
  const count = (phrase: string, score: number): void => {
    const known = scores.get(phrase) ?? { score: 0, count: 0 };
    scores.set(phrase, { score: known.score + score, count: known.count + 1 });
  };
  const isGerman = languageOf(part.map(({ statement }) => statement).join(' ')) === 'de';
  for (const { statement } of part) {
    const words = wordsOf(statement);
    const usable = (index: number): boolean => {
      const word = words[index] ?? '';
      return (
        word.length > 3 &&
        !isStopWord(word) &&
        !/\d/.test(word) &&
        !/(?:ly|ing|ed)$/.test(word) &&
        !MEASURE.test(word) &&
        // German nouns have a capital letter wherever they stand.
        (!isGerman || (index > 0 && /^\p{Lu}/u.test(word)))
      );
    };
    words.forEach((word, index) => {
      if (!usable(index)) return;
      const own =
        1 / (1 + (elsewhere.get(stem(word)) ?? 0)) + (topic.some((term) => sameTerm(term, stem(word))) ? -0.4 : 0);
      // A sentence's first word has a capital letter that need not be its own.
      const shown = index === 0 ? word.toLowerCase() : word;
      count(shown, own);
      const next = words[index + 1];
      if (usable(index + 1) && statement.includes(`${word} ${next}`)) count(`${shown} ${next}`, own * 1.4);
    });
  }
  return [...scores.entries()]
    .filter(
      ([phrase, { count: times }]) =>
        times >= least && !isHalf(phrase, scores) && !topic.some((term) => sameTerm(term, stem(phrase))),
    )
    .toSorted(([one, first], [other, second]) => second.score - first.score || one.localeCompare(other, 'en'))
    .map(([phrase]) => capitalised(phrase));
}
