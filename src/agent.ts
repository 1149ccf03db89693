import { ROLES } from './agents/index.ts';
import type { Role } from './agents/role.ts';
import type { Config } from './config/schema.ts';
import { ImprimaturError } from './domain/errors.ts';
import type { Delivered, Proposal, Usage } from './domain/proposal.ts';
import { stageOf, type TaskState } from './domain/state.ts';
import type { PinnedStage } from './domain/task.ts';
import type { Allowance } from './domain/turn.ts';
import { workerIn } from './domain/worker.ts';
import type { Engine } from './engine/engine.ts';
import { type Worked, work } from './engine/work.ts';
import { checkDelivery, topicOf } from './gates/checks/index.ts';
import { folderOfPages } from './gates/checks/text/site.ts';
import type { AnswerCache } from './gather/web/cache.ts';
import { contextItems, orderOf } from './order.ts';
import type { Desk } from './ports/desk.ts';
import { sealed } from './proposal/seal.ts';

export interface AgentDeps {
  readonly desk: Desk;
  /** Number of this run. */
  readonly run: number;
  /**
   * @param agent whose engine it is: agents may have models of their own.
   * @param spent what the task has used before.
   * @param allowance what the repository's caps leave to this run; null where there are none.
   */
  readonly engine: (config: Config, agent: string, spent: Usage | null, allowance: Allowance | null) => Engine;
  /** Pages that earlier runs of the task fetched, so that a server is asked only whether they have changed. */
  readonly pages?: AnswerCache;
  /** What may not leave the run: its keys and tokens. */
  readonly secrets?: readonly string[];
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of each step, so that a person who watches the log sees where it is. */
  readonly progress: (text: string) => void;
}

/** The winner of a dispatch records the lease right after; a run that still has none after these looks has no task. */
const LOOKS = 30;
const BETWEEN_LOOKS = 2000;

/**
 * The work of one run: verifies its own lease, gathers, lets the role work, and returns what it proposes. It writes
 * nothing.
 * @throws ImprimaturError `run-elsewhere` before any model call when the lease is not this run's.
 */
export async function runAgent(task: number, deps: AgentDeps): Promise<Proposal> {
  const { progress } = deps;
  const state = await ownTask(task, deps);
  const stage = stageOf(state);
  const { lease } = state;
  const worker = lease?.kind === 'review' ? stage?.reviewer : stage;
  const agent = lease?.kind === 'review' ? worker?.agent : workerIn(state);
  const role = ROLES.find(({ id }) => id === worker?.role);
  if (stage === null || worker == null || agent === undefined || role === undefined || lease === null) {
    throw new ImprimaturError('journal-damaged', `stage ${state.stage} has no role that is known here`);
  }
  const what = lease.kind === 'review' ? 'Review' : `Attempt ${state.attempt}`;
  progress(`${what} of ${stage.id}, by ${agent}`);
  const { base, ...worked } = await workOn(state, stage, { agent, role }, deps);
  progress(`Ended: ${worked.outcome.kind}`);
  const proposal: Proposal = { v: 1, task, epoch: lease.epoch, run: deps.run, stage: stage.id, agent, base, ...worked };
  return sealed(proposal, deps.secrets ?? []);
}

const NOTHING_SPENT: Usage = { model: 'none', calls: 0, inputTokens: 0, outputTokens: 0, cost: 0 };

/** What is expected to go wrong before the work begins is a failed outcome, too: a person reads it on the issue. */
async function workOn(
  state: TaskState,
  stage: PinnedStage,
  { agent, role }: { readonly agent: string; readonly role: Role },
  deps: AgentDeps,
): Promise<Worked & Pick<Proposal, 'base' | 'context'>> {
  const { desk, progress, pages } = deps;
  try {
    const config = await desk.config();
    const { order, base, notes } = await orderOf({ state, stage, agent, role, config, desk, pages });
    if (!role.judges) progress(`${order.sources.length} sources read, ${order.missing.length} could not be`);
    const checking = {
      ...(role.judges ? {} : await desk.site(folderOfPages(stage.path, order.slug))),
      settings: config.checks,
      topic: topicOf(order.title, order.brief),
      secrets: deps.secrets ?? [],
    };
    const check = (delivered: Delivered, of: PinnedStage) => checkDelivery(delivered, of, checking);
    const engine = deps.engine(config, agent, state.usage, state.lease?.admitted?.allowance ?? null);
    const worked = await work(order, { role, engine, check });
    const said = [...notes, ...(worked.notes ?? [])];
    return { ...worked, base, ...(said.length === 0 ? {} : { notes: said }), context: contextItems(order) };
  } catch (error) {
    if (!(error instanceof ImprimaturError)) throw error;
    const outcome = { kind: 'failed', code: error.code, text: error.detail } as const;
    return { base: null, outcome, usage: NOTHING_SPENT, prompts: [] };
  }
}

async function ownTask(task: number, { desk, run, sleep }: AgentDeps): Promise<TaskState> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await sleep(BETWEEN_LOOKS);
    const state = await desk.state(task);
    if (state?.lease?.run.id === run) return state;
    const mayStillCome = state !== null && state.runWanted !== null;
    if (!mayStillCome) break;
  }
  throw new ImprimaturError('run-elsewhere', `task ${task}, run ${run}`);
}
