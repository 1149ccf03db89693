import { ROLES } from './agents/index.ts';
import type { Current, Role, WorkOrder } from './agents/role.ts';
import { type Config, workflowNamed } from './config/schema.ts';
import type { Evidence } from './domain/deliverable.ts';
import { ImprimaturError } from './domain/errors.ts';
import type { Delivered, Proposal, Usage } from './domain/proposal.ts';
import { stageOf, type TaskState } from './domain/state.ts';
import { evidencePathOf, type PinnedStage } from './domain/task.ts';
import type { Engine } from './engine/engine.ts';
import { type Worked, work } from './engine/work.ts';
import { checkDelivery, topicOf } from './gates/checks/index.ts';
import { folderOfPages } from './gates/checks/text/site.ts';
import { gather } from './gather/index.ts';
import { fetcher } from './gather/web/fetcher.ts';
import type { Desk } from './ports/desk.ts';
import { sealed } from './proposal/seal.ts';
import { readBrief } from './triggers/brief.ts';

export interface AgentDeps {
  readonly desk: Desk;
  /** Number of this run. */
  readonly run: number;
  /** @param spent what the task has used before. */
  readonly engine: (config: Config, spent: Usage | null) => Engine;
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
  const role = ROLES.find(({ id }) => id === stage?.role);
  if (stage === null || role === undefined || state.lease === null) {
    throw new ImprimaturError('journal-damaged', `stage ${state.stage} has no role that is known here`);
  }
  progress(`Attempt ${state.attempt} of ${stage.id}, by ${stage.agent}`);
  const { base, ...worked } = await workOn(state, stage, role, deps);
  progress(`Ended: ${worked.outcome.kind}`);
  const { epoch } = state.lease;
  const proposal: Proposal = { v: 1, task, epoch, run: deps.run, stage: stage.id, agent: stage.agent, base, ...worked };
  return sealed(proposal, deps.secrets ?? []);
}

const NOTHING_SPENT: Usage = { model: 'none', calls: 0, inputTokens: 0, outputTokens: 0, cost: 0 };

/** What is expected to go wrong before the work begins is a failed outcome, too: a person reads it on the issue. */
async function workOn(
  state: TaskState,
  stage: PinnedStage,
  role: Role,
  deps: AgentDeps,
): Promise<Worked & { readonly base: string | null }> {
  const { desk, progress } = deps;
  try {
    const config = await desk.config();
    const { current, base } = await currentOf(state, stage, desk);
    const order = await orderOf(state, stage, role.instructions, current, config, deps);
    progress(`${order.sources.length} sources read, ${order.missing.length} could not be`);
    const checking = {
      ...(await desk.site(folderOfPages(stage.path, order.slug))),
      settings: config.checks,
      topic: topicOf(order.title, order.brief),
      secrets: deps.secrets ?? [],
    };
    const check = (delivered: Delivered, of: PinnedStage) => checkDelivery(delivered, of, checking);
    return { base, ...(await work(order, { role, engine: deps.engine(config, state.usage), check })) };
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

/** What a revision builds on: the text at the live head, and what we delivered last, to see what a person changed. */
async function currentOf(
  state: TaskState,
  stage: PinnedStage,
  desk: Desk,
): Promise<{ readonly current: Current | null; readonly base: string | null }> {
  const branch = state.delivered === null ? null : await desk.branch(state);
  if (branch === null) return { current: null, base: null };
  const { head, ours } = branch;
  const [markdown, delivered, beside] = await Promise.all([
    desk.textAt(stage.path, head),
    ours === head ? null : desk.textAt(stage.path, ours),
    desk.textAt(evidencePathOf(stage.path), head),
  ]);
  if (markdown === null || beside === null) return { current: null, base: head };
  return {
    current: { markdown, delivered: delivered ?? markdown, evidence: JSON.parse(beside) as Evidence },
    base: head,
  };
}

async function orderOf(
  state: TaskState,
  stage: PinnedStage,
  instructions: string,
  current: Current | null,
  config: Config,
  { desk }: AgentDeps,
): Promise<WorkOrder> {
  const { title, body } = await desk.issue(state.task);
  const brief = readBrief(title, body, workflowNamed(config, state.workflow)?.sources);
  const { sources, missing } = await gather(brief.sources, {
    files: { read: desk.file },
    history: desk.history,
    web: fetcher({ allowHosts: config.gather['allow-hosts'] }),
    folder: stage.path.split('/').slice(0, -1).join('/'),
    now: desk.now(),
  });
  const own = await desk.file(`.github/agents/${stage.agent}.agent.md`);
  const context = await Promise.all(
    config.context.map(async (path) => ({ path, text: textOf((await desk.file(path))?.content) })),
  );
  const said = state.pending.length === 0 ? [] : await desk.feedback(stage.agent);
  return {
    task: state.task,
    stage,
    title,
    brief,
    instructions: own === null ? instructions : withoutFrontMatter(textOf(own.content)),
    context,
    sources,
    missing,
    current,
    feedback: said.filter(({ id }) => state.pending.includes(id)),
    findings: state.findings,
    slug: state.route?.slug ?? '',
    date: desk.now().slice(0, 10),
    disclosure: config.disclosure,
  };
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
