/** What a group of facts is called: by a heading of its source, else by the words that it says often, else by nouns of its own. */
import { quantitiesIn } from '../../gates/checks/evidence/numbers.ts';
import { type Language, languageOf } from '../../gates/checks/text/language.ts';
import type { GivenFact } from './blocks.ts';
import { connectingFor } from './connecting.ts';
import { isEnded } from './sentences.ts';
import { frequencies, isStopWord, sameTerm, stem, termsOf, wordsOf } from './terms.ts';
import { capitalised } from './wording.ts';

export const EMPTY_HEADING =
  /^(?:introduction|overview|notes?|summary|contents|background|context|decision|consequences|status|readme|misc(?:ellaneous)?|other|details|discussion|conclusions?|faq|changelog|appendix|einleitung|überblick|zusammenfassung|hintergrund|fazit|résumé|contexte)$/i;

/** What names a file names no subject. */
const FILE_NAME = /\.(?:txt|md|markdown|html?)$|^[\w-]*[\d_][\w-]*$/i;

export function headingOf(
  part: readonly GivenFact[],
  all: readonly GivenFact[][],
  topic: readonly string[],
  used: Set<string>,
): string {
  const counts = new Map<string, number>();
  for (const { under } of part) counts.set(tidy(under), (counts.get(tidy(under)) ?? 0) + 1);
  const given = [...counts.entries()].toSorted(([, one], [, other]) => other - one).map(([heading]) => heading);
  const title = part[0]?.title ?? '';
  const isOfOne = part.every(({ source }) => source === part[0]?.source);
  const quotes = part.map(({ quote }) => quote).join(' ');
  // A heading has no place for a footnote: its figures have to stand in a passage.
  const isCarried = (heading: string): boolean =>
    quantitiesIn(heading, languageOf(quotes)).every(({ shown }) =>
      quotes.toLowerCase().includes(shown.trim().toLowerCase()),
    );
  const own = given.filter((heading) => !EMPTY_HEADING.test(heading) && heading !== tidy(title) && isCarried(heading));
  const [first = ''] = own;
  // Of a part that has several headings, the first names it only if most of it stands there.
  const isWhole = (counts.get(first) ?? 0) * 4 >= part.length * 3;
  const isListed = part.filter(({ quote }) => !isEnded(quote)).length * 2 >= part.length;
  const { headings, and } = connectingFor(quotes);
  const candidates = [
    ...(isWhole ? own : []),
    ...(FILE_NAME.test(title) || !isCarried(tidy(title)) || !isOfOne ? [] : [tidy(title)]),
    ...together(own, and),
    ...(isListed
      ? headings.points
      : [...keyPhrases(part, all, topic, 2), ...nounsTogether(keyPhrases(part, all, topic, 1), part)]),
    ...(FILE_NAME.test(title) ? [tidy(title.replace(/\.\w{2,4}$/, '').replace(/[-_]+/g, ' '))] : []),
    ...(all.length === 1 ? [headings.only] : []),
    ...headings.further,
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

/** What two parts of a text are called that came together. */
const together = ([one = '', other = '', ...more]: readonly string[], and: string): readonly string[] =>
  other !== '' && more.length === 0 && one.length + other.length <= MOST_TOGETHER
    ? [`${one} ${and} ${other.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`]
    : [one, other, ...more].filter((heading) => heading !== '');
const MOST_TOGETHER = 40;

/** A word that always stands before the same kind of word, as “wild” before pollinators and bees, is half of a name. */
function isHalf(phrase: string, scores: ReadonlyMap<string, { readonly count: number }>): boolean {
  if (phrase.includes(' ')) return false;
  const followed = [...scores].filter(([other]) => other.startsWith(`${phrase} `));
  const times = followed.reduce((sum, [, { count }]) => sum + count, 0);
  return followed.length > 0 && times >= (scores.get(phrase)?.count ?? 0);
}

const MEASURE = /^(?:minutes?|hours?|days?|weeks?|months?|years?|degrees?|percent|times?|things?|number|part)$/i;

export const tidy = (heading: string): string =>
  capitalised(
    heading
      .replace(/^(?:\d+(?:\.\d+)*[.)]?|[A-Z][.)])\s+/, '')
      .replace(/^[\s/|:–—-]+/, '')
      .replace(/[`*_]/g, '')
      .replace(/[\s.:;,]+$/, '')
      .slice(0, 80)
      .trim(),
  );

/** A noun or two that the group alone says, where it says none often: in the order in which they come. */
function nounsTogether(phrases: readonly string[], part: readonly GivenFact[]): string[] {
  const text = part.map(({ statement }) => statement).join(' ');
  const language = languageOf(text) ?? 'en';
  const nouns = phrases.flatMap((phrase) => {
    const at = text.search(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu'));
    const shown = text.slice(at, at + phrase.length);
    const before = wordsOf(text.slice(0, at)).at(-1) ?? '';
    const behind = text.slice(at + phrase.length);
    // Before another word it may be an adjective.
    const ends = /^\s*[^\s\p{L}\p{N}]|^\s*$/u.test(behind) || isStopWord(wordsOf(behind)[0] ?? '');
    const isNoun = language === 'de' || (BEFORE_NOUN.test(before) && ends && /^\p{Ll}/u.test(shown));
    return at < 0 || phrase.includes(' ') || !isNoun ? [] : [{ shown, at }];
  });
  const [one, other] = nouns.toSorted((first, second) => first.at - second.at);
  if (one === undefined) return [];
  return [other === undefined ? capitalised(one.shown) : `${capitalised(one.shown)} ${AND[language]} ${other.shown}`];
}

const BEFORE_NOUN =
  /^(?:an?|the|its|their|his|her|our|in|of|with|without|for|from|by|on|no|every|each|une?|le|la|les|des?|du|sa|son|ses|leurs?|en|à|el|los|las|il|gli|een|het|os|as)$/i;

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
  for (const { statement, quote } of part) {
    // Neither code nor the name of a column tells what it is about.
    const words = wordsOf(statement.replace(/`[^`]*`/g, '|'));
    const usable = (index: number): boolean => {
      const word = words[index] ?? '';
      return (
        word.length > 3 &&
        !isStopWord(word) &&
        quote.toLowerCase().includes(word.toLowerCase()) &&
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
