/** Fills the schema “facts”: the sentences of the sources that say most about the topic, quoted exactly. */
import { type Block, sourcesOf, textOf } from './blocks.ts';
import { pick, rank, topicTerms } from './ranking.ts';
import { passagesOf } from './sentences.ts';
import { lightly } from './wording.ts';

const FACTS = 14;

export async function facts(blocks: readonly Block[]): Promise<unknown> {
  const sources = sourcesOf(blocks);
  const passages = (await Promise.all(sources.map(passagesOf))).flat();
  const openings = sources.map(({ title, text }) => `${title}\n${text.slice(0, 2000)}`);
  const chosen = pick(rank(passages, topicTerms(textOf(blocks, 'topic')), openings), FACTS);
  // In the order of the sources as given, which `pick` can't know.
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  return {
    facts: chosen
      .toSorted(
        (one, other) => (order.get(one.source) ?? 0) - (order.get(other.source) ?? 0) || one.order - other.order,
      )
      .map(({ source, quote, plain }, index) => ({ id: `f${index + 1}`, source, statement: lightly(plain), quote })),
  };
}
