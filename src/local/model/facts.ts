/** Fills the schema “facts”: the sentences of the sources that say most about the topic, quoted exactly. */
import { type Block, type GivenFact, type SourceText, sourcesOf, textOf } from './blocks.ts';
import { pick, rank, topicTerms } from './ranking.ts';
import { passagesOf } from './sentences.ts';
import { termsOf } from './terms.ts';
import { lightly } from './wording.ts';

const FACTS = 14;

/** A person who names a few sources wants them all; of a feed, only the entries that are about the topic. */
const FEW = 5;

function speakingOf(topic: readonly string[], sources: readonly SourceText[]): readonly SourceText[] {
  if (sources.length <= FEW) return sources;
  const shares = sources.map(({ title, text }) => {
    const terms = new Set(termsOf(`${title} ${text}`));
    return topic.filter((term) => terms.has(term)).length;
  });
  const most = Math.max(...shares);
  return sources.filter((_, index) => (shares[index] ?? 0) * 2 >= most);
}

export async function chosenFacts(blocks: readonly Block[]): Promise<readonly GivenFact[]> {
  const topic = topicTerms(textOf(blocks, 'topic'));
  const sources = speakingOf(topic, sourcesOf(blocks));
  const passages = (await Promise.all(sources.map(passagesOf))).flat();
  const openings = sources.map(({ title, text }) => `${title}\n${text.slice(0, 2000)}`);
  const chosen = pick(rank(passages, topic, openings), FACTS);
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
