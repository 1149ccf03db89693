/** The gate that is in force: what the task was routed with, and what the configuration says now, whichever is stricter. */
import { type Config, type WorkflowConfig, workflowNamed } from '../config/schema.ts';
import type { Step } from '../domain/proposal.ts';
import { edgesOfState, stageOf, type TaskState } from '../domain/state.ts';
import { GATES, type GateName, type PinnedStage, PUBLISH } from '../domain/task.ts';
import type { Context } from './context.ts';

/** All names of a gate must hold, so the union of two gates is the stricter. In the order in which they are asked. */
export function stricter(...gates: readonly (readonly GateName[])[]): readonly GateName[] {
  const all = new Set(gates.flat());
  return GATES.filter((name) => all.has(name));
}

const BY_TRUST: Readonly<Record<Config['agents'][string]['trust'], readonly GateName[]>> = {
  high: ['automated'],
  medium: ['automated', 'peer'],
  low: ['automated', 'human'],
};

/** What a stage needs before it counts as passed: what it says itself, or else what its agent's trust asks for. */
export function stageGate(
  config: Config,
  { agent, gate }: { readonly agent: string; readonly gate?: readonly GateName[] | undefined },
): readonly GateName[] {
  return stricter(['automated'], gate ?? BY_TRUST[config.agents[agent]?.trust ?? 'low']);
}

/** Where the task goes when its stage is passed: where the agent wants, if an edge leads there. */
export function nextOf(state: TaskState): Step {
  const stage = stageOf(state);
  const { forward } = edgesOfState(state);
  const own = stage?.judges ? state.peer : state.delivered?.stage === stage?.id ? state.delivered : null;
  const wish = own?.next;
  if (wish !== undefined && forward.includes(wish.to)) return wish;
  return { to: forward[0] ?? PUBLISH, because: 'the workflow goes on there' };
}

/**
 * What must hold now. A workflow or a stage that is no longer configured needs a person, and so does what a person pushed.
 * @param head of the branch or the pull request; null where there is none yet.
 */
export function gateInForce(state: TaskState, context: Context, head: string | null): readonly GateName[] {
  const stage = stageOf(state);
  if (stage === null) return stricter(GATES);
  const publishes = nextOf(state).to === PUBLISH;
  const pinned = stricter(stage.gate, publishes ? (state.route?.publish ?? ['human']) : []);
  const pushed = head !== null && head !== state.delivered?.commit;
  const asked = state.escalated === null ? [] : ['human' as const];
  return stricter(pinned, currentGate(state, stage, context, publishes), pushed ? ['human'] : [], asked);
}

function currentGate(
  state: TaskState,
  stage: PinnedStage,
  { config }: Context,
  publishes: boolean,
): readonly GateName[] {
  const workflow = config.valid ? workflowNamed(config.config, state.workflow) : undefined;
  if (!config.valid || workflow === undefined) return ['human'];
  const configured = workflow.stages.find(({ id }) => id === stage.id);
  const own =
    configured === undefined
      ? ['human' as const]
      : stageGate(config.config, { gate: configured.handoff === undefined ? configured.gate : [], agent: stage.agent });
  return stricter(own, publishes ? publishGate(workflow) : []);
}

export const publishGate = (workflow: WorkflowConfig): readonly GateName[] => workflow.publish.gate;
