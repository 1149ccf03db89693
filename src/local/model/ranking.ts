/** Picks passages for a topic: close to it, central to their text, spread over sources, and not twice the same. */
import type { Passage } from './passages.ts';
import { frequencies, likeness, sameTerm, termsOf, weights } from './terms.ts';

export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
}

/** Words of the asking, not of the topic. */
const ASKING = new Set(
  termsOf(
    'write draft create article post blog page piece text story report summary overview introduction guide explainer please explain describe short brief topic reader',
  ),
);

export const topicTerms = (topic: string): string[] => [...new Set(termsOf(topic))].filter((term) => !ASKING.has(term));

/** Every passage that has to do with the topic, best first. Nothing when no source speaks of it, by title, heading or text. */
export function rank(
  passages: readonly Passage[],
  topic: readonly string[],
  sources: readonly string[] = [],
): Ranked[] {
  const weightOf = weights(passages.map(({ terms }) => terms));
  const counts = frequencies(passages.map(({ terms }) => terms));
  const most = Math.max(1, ...counts.values());
  const total = topic.reduce((sum, term) => sum + weightOf(term), 0) || 1;
  const ranked = passages.map((passage) => {
    const matches = (terms: readonly string[]): number =>
      topic
        .filter((term) => terms.some((other) => sameTerm(term, other)))
        .reduce((sum, term) => sum + weightOf(term), 0) / total;
    const closeness = matches(passage.terms) + 0.5 * matches(termsOf(passage.heading));
    const central =
      passage.terms.reduce((sum, term) => sum + Math.sqrt((counts.get(term) ?? 0) / most), 0) /
      (3 + passage.terms.length);
    const early = (1 - passage.place) * 0.15;
    const length = passage.plain.length > 35 && passage.plain.length < 220 ? 0.1 : 0;
    return { passage, closeness, score: closeness * 1.5 + central + early + length - unease(passage) };
  });
  const isNamed = sources.some((text) => termsOf(text).some((term) => topic.some((other) => sameTerm(term, other))));
  if (topic.length > 0 && ranked.every(({ closeness }) => closeness === 0) && !isNamed) return [];
  return ranked.toSorted((one, other) => other.score - one.score || one.passage.order - other.passage.order);
}

/** Parts of a document that are about the document, or about those who made it. */
const ASIDE =
  /^\W*(?:licen[cs](?:e|ing)|copyright|legal|contribut\w+|code of conduct|sponsors?|backers|donat\w+|support (?:us|me)|please sponsor|acknowledge?ments?|credits|authors?|maintainers?|related|see also|references|table of contents|contents|lizenz|impressum|mitwirken|licence)\b/i;

/** What makes a sentence hard to read where it is put: it stands aside, leans on another, points elsewhere, calls out, speaks as “we”, winds or lists. */
function unease({ leaning, plain, heading }: Passage): number {
  const aside = ASIDE.test(heading) ? 0.5 : 0;
  const winding = (plain.match(/[,;:()]/g)?.length ?? 0) > 4 ? 0.25 : 0;
  const long = plain.length > 220 ? 0.15 : 0;
  const pointing = /\b(?:above|below|following|refer to|more details|documentation)\b/i.test(plain) ? 0.25 : 0;
  const early = /^(?:\S+ ){1,4}(?:it|them|they|these|those)\b/i.test(plain) ? 0.25 : 0;
  const calling = /!\W*$/.test(plain) ? 0.4 : 0;
  const numbered = /^\d+[.:]\d|^\d+\. /.test(plain) ? 0.3 : 0;
  return (
    (leaning ? 0.6 : 0) +
    aside +
    pointing +
    early +
    calling +
    numbered +
    (/^(?:we|our|i|you|your)\b/i.test(plain) ? 0.3 : /\b(?:we|our|us)\b/i.test(plain) ? 0.2 : 0) +
    winding +
    long
  );
}

/** The best `count`, each unlike those before it (maximal marginal relevance, Carbonell and Goldstein 1998), two of every source at least where it has them. */
export function pick(ranked: readonly Ranked[], count: number): Passage[] {
  const chosen: Passage[] = [];
  const usable = ranked.filter(({ passage }) => !passage.leaning);
  const pool = usable.length >= 4 ? usable : [...ranked];
  const sources = [...new Set(pool.map(({ passage }) => passage.source))];
  const next = (from: readonly Ranked[]): Passage | undefined =>
    from
      .filter(({ passage }) => !chosen.includes(passage))
      .map(({ passage, score }) => ({
        passage,
        value: score - 1.2 * Math.max(0, ...chosen.map((other) => likeness(passage.terms, other.terms))),
        same: chosen.some((other) => other.quote === passage.quote || likeness(passage.terms, other.terms) > 0.7),
      }))
      .filter(({ same }) => !same)
      .toSorted((one, other) => other.value - one.value)[0]?.passage;
  for (let turn = 0; turn < 2; turn += 1) {
    for (const source of sources) {
      const found = next(pool.filter(({ passage }) => passage.source === source));
      if (found && chosen.length < count) chosen.push(found);
    }
  }
  for (let found = next(pool); found !== undefined && chosen.length < count; found = next(pool)) chosen.push(found);
  const order = new Map(sources.map((source, index) => [source, index]));
  return chosen.toSorted(
    (one, other) => (order.get(one.source) ?? 0) - (order.get(other.source) ?? 0) || one.order - other.order,
  );
}
