/** Words and their weights: what makes one sentence closer to a topic than another. */

const STOP_WORDS = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being below between both
  but by can cannot could did do does doing done down during each either else etc even ever every few for from further get gets
  had has have having he her here hers him his how however i if in into is it its itself just least less let like may me might
  more most much must my near need needs neither no nor not now of off often on once one only or other others ought our ours out
  over own per quite rather really same shall she should since so some still such than that the their theirs them themselves
  then there these they this those though through thus to too two under until up upon us use used uses using very via was we
  well were what when where whether which while who whom whose why will with within without would yet you your yours`.split(
    /\s+/,
  ),
);

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

export const wordsOf = (text: string): string[] =>
  [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** A word without the endings that English puts on it; other languages lose little by it. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (lower.length <= 4) return lower.replace(/(?<=[a-z]{2}[^s])s$/, '');
  return lower
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\w{3})(?:ation|ment|ing|ed|ly|er|al|e)$/, '')
    .replace(/(?<=\w{2})([bdgmnprt])\1$/, '$1');
}

/** The stems of the words that carry meaning. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && (word.length > 2 || /\d|\P{ASCII}/u.test(word)))
    .map(stem);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

/** How telling a term is: rare ones more than common ones (inverse document frequency, Spärck Jones 1972). */
export function weights(documents: readonly (readonly string[])[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const terms of documents) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + documents.length / (1 + (frequency.get(term) ?? 0)));
}

export const frequencies = (documents: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const terms of documents) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Share of the terms that two texts have in common, from 0 to 1 (Jaccard). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  const common = [...first].filter((term) => second.has(term)).length;
  return common === 0 ? 0 : common / (first.size + second.size - common);
}

/** Terms are one when they are equal, or when long ones differ only in their ending. */
export const sameTerm = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= 5 &&
    other.length >= 5 &&
    one.slice(0, 5) === other.slice(0, 5) &&
    Math.abs(one.length - other.length) <= 3);
