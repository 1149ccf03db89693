/** A model that lies in a way of its own, and what becomes of its work in the job that decides. */

import type { Delivered } from '../../src/domain/proposal.ts';
import { CHECKS, checkDelivery } from '../../src/gates/checks/index.ts';
import { decide } from '../../src/workflow/decide.ts';
import { inForce } from '../builders/config.ts';
import { POST } from '../builders/events.ts';
import { aProposal } from '../builders/proposal.ts';
import { shaOf } from '../builders/sha.ts';
import { seen } from '../builders/snapshot.ts';
import { aTask } from '../builders/task.ts';
import { ARTICLE, connection, deliveredBy, FACTS, order, scripted, written } from '../unit/agents/orders.ts';

const { state } = aTask().inProgress();
const stageWith = (checks: readonly string[]) => ({ ...order().stage, path: POST, checks });

export const ALL = CHECKS.map(({ id }) => id);
/** What a stage looks like whose check is switched off. */
export const without = (...off: readonly string[]): readonly string[] => ALL.filter((id) => !off.includes(id));

export interface Answers {
  readonly facts?: readonly object[];
  readonly sentences: readonly object[];
  readonly changes?: Parameters<typeof order>[0];
}

/** The work of an honest agent with a model that answers so. */
export async function workOf({ facts = FACTS.facts, sentences, changes = {} }: Answers): Promise<Delivered> {
  const sections = [{ heading: '', paragraphs: [[connection('This is about mills.'), ...sentences]] }];
  const answers = { facts: { facts }, article: { ...ARTICLE, sections } };
  return deliveredBy(await written(order({ ...changes, stage: stageWith(ALL) }), scripted(answers)));
}

/** What `handle` makes of it: the work is sent back with these findings, or it goes on. */
export async function judged(
  delivered: Delivered,
  checks: readonly string[] = ALL,
): Promise<readonly string[] | 'goes on'> {
  const findings = await checkDelivery(delivered, stageWith(checks), { people: [], topic: 'How tide mills work' });
  const proposal = { valid: true, proposal: aProposal(state, { outcome: delivered }), findings } as const;
  const snapshot = seen(state, { base: shaOf('base'), run: { kind: 'ended', detail: 'it left a proposal', proposal } });
  const decision = decide(snapshot, inForce());
  const failed = decision.events.find(({ kind }) => kind === 'check-failed');
  if (failed?.kind === 'check-failed')
    return failed.findings.filter(({ severity }) => severity === 'fix').map(({ message }) => message);
  return decision.prepare.some(({ kind }) => kind === 'commit-content') ? 'goes on' : ['nothing was decided'];
}
