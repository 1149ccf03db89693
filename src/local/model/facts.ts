/** Fills the schema “facts”: the sentences of the sources that say most about the topic, quoted exactly. */
import { type Block, sourcesOf, textOf } from './blocks.ts';
import { pick, rank, topicTerms } from './ranking.ts';
import { passagesOf } from './sentences.ts';
import { lightly } from './wording.ts';

const FACTS = 14;

export async function facts(blocks: readonly Block[]): Promise<unknown> {
  const passages = (await Promise.all(sourcesOf(blocks).map(passagesOf))).flat();
  const chosen = pick(rank(passages, topicTerms(textOf(blocks, 'topic'))), FACTS);
  // In the order of the sources as given, which `pick` can't know.
  const order = new Map(sourcesOf(blocks).map(({ id }, index) => [id, index]));
  return {
    facts: chosen
      .toSorted(
        (one, other) => (order.get(one.source) ?? 0) - (order.get(other.source) ?? 0) || one.order - other.order,
      )
      .map(({ source, quote, plain }, index) => ({ id: `f${index + 1}`, source, statement: lightly(plain), quote })),
  };
}
