/** Fills the schema “facts”: the sentences of the sources that say most about the topic, quoted exactly. */
import { type Block, type GivenFact, type SourceText, sourcesOf, textOf } from './blocks.ts';
import { type Passage, passagesOf } from './passages.ts';
import { pick, rank, topicTerms } from './ranking.ts';
import { withNext } from './runs.ts';
import { likeness, sameTerm, termsOf } from './terms.ts';
import { lightly } from './wording.ts';

const FACTS = 16;
/** So many are picked for what they say; the rest are those that go on from there. */
const PICKED = 9;

/** A person who names a few sources wants those that have to do with the topic at all; of a feed, those that are about it. */
const FEW = 5;

/** The words of a title, which may be the name of a file. */
const named = (title: string): string => title.replace(/\.\w{2,8}$/, '').replace(/[-_]+/g, ' ');

function speakingOf(topic: readonly string[], sources: readonly SourceText[]): readonly SourceText[] {
  const shares = sources.map(({ title, text }) => {
    const terms = new Set(termsOf(`${named(title)} ${text}`));
    return topic.filter((term) => terms.has(term)).length;
  });
  const most = Math.max(...shares);
  // Only where a source speaks of all of it can another be said not to.
  const least = sources.length > FEW ? most / 2 : most === topic.length ? Math.min(1, most) : 0;
  const speaking = sources.filter((_, index) => (shares[index] ?? 0) >= least);
  return sources.length > FEW || speaking.length * 2 > sources.length ? speaking : sources;
}

/** It says the topic, and nothing about it. */
const isTitle = (terms: readonly string[], topic: readonly string[]): boolean =>
  new Set(terms).size <= topic.length && terms.every((term) => topic.some((other) => sameTerm(term, other)));

export async function chosenFacts(blocks: readonly Block[]): Promise<readonly GivenFact[]> {
  const topic = topicTerms(textOf(blocks, 'topic'));
  const sources = speakingOf(topic, sourcesOf(blocks));
  const all = (await Promise.all(sources.map(passagesOf))).flat();
  const saying = all.filter(({ terms }) => !isTitle(terms, topic));
  const passages = saying.length > 0 ? saying : all;
  const openings = sources.map(({ title, text }) => `${named(title)}\n${text.slice(0, 2000)}`);
  const ranked = rank(passages, topic, openings);
  const runs = withNext(pick(ranked, PICKED), ranked, FACTS);
  const isNew = (one: Passage): boolean => runs.every((other) => likeness(one.terms, other.terms) <= 0.7);
  const chosen = [...runs, ...pick(ranked, FACTS).filter(isNew)].slice(0, FACTS);
  // In the order of the sources as given, which `pick` can't know.
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return chosen
    .toSorted((one, other) => (order.get(one.source) ?? 0) - (order.get(other.source) ?? 0) || one.order - other.order)
    .map(({ source, quote, plain, heading }, index) => ({
      id: `f${index + 1}`,
      source,
      title: titles.get(source) ?? '',
      under: heading,
      statement: lightly(plain),
      quote,
    }));
}

export const facts = async (blocks: readonly Block[]): Promise<unknown> => ({
  facts: (await chosenFacts(blocks)).map(({ id, source, statement, quote }) => ({ id, source, statement, quote })),
});
