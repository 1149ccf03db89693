/** From an order to an outcome: the role works, the stage's checks judge, and what was expected to fail says why. */
import type { Role, WorkOrder } from '../agents/role.ts';
import type { Finding } from '../domain/deliverable.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { Delivered, Failed, Note, PromptRecord, Proposal, Usage } from '../domain/proposal.ts';
import type { PinnedStage } from '../domain/task.ts';
import { BudgetUsedUp } from './caps.ts';
import type { Engine } from './engine.ts';
import { ModelFailure } from './model.ts';

export interface WorkDeps {
  readonly role: Role;
  readonly engine: Engine;
  /** The stage's checks, bound by who assembles the run. */
  readonly check: (delivered: Delivered, stage: PinnedStage) => Promise<readonly Finding[]>;
}

export interface Worked {
  readonly outcome: Proposal['outcome'];
  readonly usage: Usage;
  readonly prompts: readonly PromptRecord[];
  readonly notes?: readonly Note[];
}

/** Only bugs throw: an ImprimaturError becomes a failed outcome, with what was spent until then. */
export async function work(order: WorkOrder, { role, engine, check }: WorkDeps): Promise<Worked> {
  const outcome = await outcomeOf();
  const notes = engine.notes();
  const account = { outcome, usage: await engine.usage(), prompts: engine.prompts() };
  return notes.length === 0 ? account : { ...account, notes };

  async function outcomeOf(): Promise<Worked['outcome']> {
    try {
      const checked = (delivered: Delivered) => check(delivered, order.stage);
      const result = await role.work(order, engine.ask, checked);
      return result.kind === 'delivered' ? { ...result, findings: await checked(result) } : result;
    } catch (error) {
      if (!(error instanceof ImprimaturError)) throw error;
      const failed: Failed = { kind: 'failed', code: error.code, text: error.detail };
      if (error instanceof BudgetUsedUp) return { ...failed, notBefore: error.until };
      const wait = error instanceof ModelFailure ? error.retryAfter : undefined;
      return wait === undefined ? failed : { ...failed, notBefore: engine.later(wait) };
    }
  }
}
