/** What the local model makes of sources as researcher, and then as writer. */
import { type Revision, revisionSchema } from '../../../src/agents/article/schemas.ts';
import type { Ask, Part, WorkOrder } from '../../../src/agents/role.ts';
import type { Delivered } from '../../../src/domain/proposal.ts';
import { partsText, renderPrompt } from '../../../src/engine/prompt.ts';
import { article } from '../../../src/local/model/article.ts';
import { blocksOf } from '../../../src/local/model/blocks.ts';
import { brief, topic } from '../../../src/local/model/brief.ts';
import { revision } from '../../../src/local/model/revision.ts';
import { contentOf, deliveredBy, order, written } from '../agents/orders.ts';
import { BRIEF_PATH, researched, researching } from '../agents/research-orders.ts';

/** As the server answers: what it does not choose is null. */
const FILL: Readonly<Record<string, (blocks: ReturnType<typeof blocksOf>) => unknown>> = {
  article: async (blocks) => ({ back: null, ...(await article(blocks)) }),
  brief,
  topic,
};
export const ask: Ask = async (request) =>
  request.schema.parse(await FILL[request.name]?.(blocksOf(renderPrompt(request).user)));

/** What it makes of a revision's prompt. */
export async function revised(parts: readonly Part[]): Promise<Revision> {
  const answer = await revision(blocksOf(partsText(parts)));
  return revisionSchema({ forward: [], back: ['person'] }).parse({ ...answer, back: null });
}

export async function worked(
  changes: Partial<WorkOrder>,
): Promise<{ readonly first: Delivered; readonly last: Delivered }> {
  const first = deliveredBy(await researched(researching(changes), ask));
  const given = {
    stage: 'research',
    path: BRIEF_PATH,
    markdown: contentOf(first, BRIEF_PATH),
    evidence: first.evidence,
  };
  const last = deliveredBy(await written(order({ ...changes, upstream: [given] }), ask));
  return { first, last };
}
