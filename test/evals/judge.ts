/** What the checks and the peer make of a draft, as they would in the product: the peer is asked about what passed the checks. */
import { createHash } from 'node:crypto';
import { edit } from '../../src/agents/edit.ts';
import type { WorkOrder } from '../../src/agents/role.ts';
import type { Finding } from '../../src/domain/deliverable.ts';
import type { PinnedStage } from '../../src/domain/task.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Model } from '../../src/engine/model.ts';
import { CHECKS, checkDelivery } from '../../src/gates/checks/index.ts';
import { type Draft, PATH } from './drafts.ts';
import { CONTEXT, HOUSE, SETTINGS } from './house.ts';

export interface Judged {
  readonly draft: Draft;
  readonly checks: readonly Finding[];
  /** Null when it was not asked. */
  readonly peer: readonly Finding[] | null;
}

const ids = CHECKS.map(({ id }) => id);
const STAGE: PinnedStage = {
  id: 'write',
  agent: 'writer',
  role: 'write',
  path: PATH,
  judges: false,
  checks: ids,
  gate: ['automated', 'peer'],
  edges: ['publish'],
  reviewer: { agent: 'editor', role: 'edit' },
};

export const fixes = (findings: readonly Finding[] | null): readonly Finding[] =>
  (findings ?? []).filter(({ severity }) => severity === 'fix');

/** @param modelFor the peer's model for this draft; undefined where no answer of it is known. */
export async function judge(draft: Draft, modelFor: (draft: Draft) => Model | undefined): Promise<Judged> {
  const checks = await checkDelivery(draft.delivered, STAGE, { topic: draft.topic, settings: SETTINGS });
  if (fixes(checks).length > 0) return { draft, checks, peer: null };
  const model = modelFor(draft);
  if (model === undefined) throw new Error(`no answer was recorded for ${draft.id}`);
  return { draft, checks, peer: await askPeer(draft, model) };
}

export async function askPeer(draft: Draft, model: Model): Promise<readonly Finding[]> {
  const outcome = await edit.work(orderOf(draft), createEngine({ model }).ask);
  if (outcome.kind !== 'reviewed') throw new Error(`${draft.id}: the peer judged nothing`);
  return outcome.findings;
}

const orderOf = ({ topic, current, disclosure }: Draft): WorkOrder => ({
  task: 1,
  stage: STAGE,
  title: topic,
  brief: { topic },
  instructions: edit.instructions,
  context: CONTEXT,
  sources: [],
  missing: [],
  upstream: [],
  current,
  feedback: [],
  remembered: [],
  lessons: null,
  treated: [],
  past: [],
  sent: null,
  edges: { forward: [], back: [] },
  topics: 'take',
  checked: ids,
  house: HOUSE,
  findings: [],
  slug: 'draft',
  date: '2026-11-22',
  disclosure,
});

/** Names a draft as it stands: an answer to another text is no answer to this one. */
export const draftKey = ({ id, current }: Draft): string =>
  `${id} ${createHash('sha256').update(JSON.stringify(current)).digest('hex').slice(0, 16)}`;
