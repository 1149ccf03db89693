/** From an order to an outcome: the role works, the stage's checks judge, and what was expected to fail says why. */
import type { Role, WorkOrder } from '../agents/role.ts';
import type { Finding } from '../domain/deliverable.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { Delivered, Failed, PromptRecord, Question, Usage } from '../domain/proposal.ts';
import type { PinnedStage } from '../domain/task.ts';
import type { Engine } from './engine.ts';

export interface WorkDeps {
  readonly role: Role;
  readonly engine: Engine;
  /** The stage's checks, bound by who assembles the run. */
  readonly check: (delivered: Delivered, stage: PinnedStage) => Promise<readonly Finding[]>;
}

export interface Worked {
  readonly outcome: Delivered | Question | Failed;
  readonly usage: Usage;
  readonly prompts: readonly PromptRecord[];
}

/** Only bugs throw: an ImprimaturError becomes a failed outcome, with what was spent until then. */
export async function work(order: WorkOrder, { role, engine, check }: WorkDeps): Promise<Worked> {
  const outcome = await outcomeOf();
  return { outcome, usage: await engine.usage(), prompts: engine.prompts() };

  async function outcomeOf(): Promise<Worked['outcome']> {
    try {
      const result = await role.work(order, engine.ask);
      return result.kind === 'delivered' ? { ...result, findings: await check(result, order.stage) } : result;
    } catch (error) {
      if (error instanceof ImprimaturError) return { kind: 'failed', code: error.code, text: error.detail };
      throw error;
    }
  }
}
