/** Which agent does a stage. Pure: the same wishes and agents give the same answer. */
import { canDo } from '../config/fitting.ts';
import type { Config, StageConfig } from '../config/schema.ts';
import { didYouMean } from '../config/suggest.ts';
import type { TaskState } from '../domain/state.ts';
import type { PinnedStage } from '../domain/task.ts';
import type { Context } from './context.ts';

export type Assigned =
  | { readonly kind: 'assigned'; readonly agent: string; readonly why: string }
  /** Nobody has what is asked for. */
  | { readonly kind: 'nobody'; readonly skills: readonly string[] };

export interface Wishes {
  /** The agent that a person, or a leading agent, named for the task. */
  readonly agent: string | null;
  /** Skills that the task asks for, beside those of the stage. */
  readonly skills: readonly string[];
}

/**
 * Direct: a named agent does the stages of its role, and others keep theirs. By skill: who has all skills that the stage
 * asks for, and most of those of the task; of equals the first by name.
 */
export function assign(
  stage: Pick<StageConfig, 'agent' | 'skills'>,
  wishes: Wishes,
  agents: Config['agents'],
): Assigned {
  const wished = wishes.agent === null ? undefined : agentNamed(agents, wishes.agent);
  const own = stage.agent === undefined ? undefined : agentNamed(agents, stage.agent);
  if (wishes.agent !== null && wished !== undefined && canDo(wished, own, stage.skills))
    return { kind: 'assigned', agent: wishes.agent, why: 'it was named for this task' };
  if (stage.agent !== undefined) return { kind: 'assigned', agent: stage.agent, why: 'the stage names it' };
  const [best] = Object.entries(agents)
    .filter(([, agent]) => has(agent, stage.skills).length === stage.skills.length)
    .map(([name, agent]) => ({ name, match: has(agent, wishes.skills) }))
    .toSorted((one, other) => other.match.length - one.match.length || (one.name < other.name ? -1 : 1));
  if (best === undefined) return { kind: 'nobody', skills: lacking(stage.skills, agents) };
  const forTask = best.match.length === 0 ? '' : `, and ${best.match.join(', ')} for the task`;
  return { kind: 'assigned', agent: best.name, why: `it has the skills ${stage.skills.join(', ')}${forTask}` };
}

/** The stages of a task that a person gives to an agent, by its name; or why it can’t be. */
export function assigned(name: string, state: TaskState, { config }: Context): readonly PinnedStage[] | string {
  if (!config.valid) return 'The configuration can’t be read now.';
  const { agents } = config.config;
  if (!Object.hasOwn(agents, name))
    return `There is no agent of this name. ${didYouMean(name, Object.keys(agents)) ?? ''}`;
  const stages = reassigned(state, name, agents);
  if (stages !== null) return stages;
  return state.route?.stages.slice(state.stage).some(({ agent }) => agent === name)
    ? `${name} has its stages of this task already.`
    : `No stage that is left of this task is for the role of ${name}.`;
}

/**
 * The stages of a task that is given to another agent: from the current one on, those of its role are its. Null when it
 * has no such stage, or does them already.
 */
export function reassigned(
  { route, stage: current }: Pick<TaskState, 'route' | 'stage'>,
  name: string,
  agents: Config['agents'],
): readonly PinnedStage[] | null {
  const agent = agentNamed(agents, name);
  if (route === null || agent === undefined) return null;
  const stages = route.stages.map((stage, index) =>
    index >= current && stage.role === agent.role && stage.agent !== name ? { ...stage, agent: name } : stage,
  );
  return stages.some((stage, index) => stage !== route.stages[index]) ? stages : null;
}

type Agent = Config['agents'][string];

const agentNamed = (agents: Config['agents'], name: string): Agent | undefined =>
  Object.hasOwn(agents, name) ? agents[name] : undefined;

const has = ({ skills }: Agent, wanted: readonly string[]): readonly string[] =>
  wanted.filter((skill) => skills.includes(skill));

/** Of the skills that a task asks for, those that none of its agents has. */
export const lackingOf = (
  skills: readonly string[],
  stages: readonly Pick<PinnedStage, 'agent'>[],
  agents: Config['agents'],
): readonly string[] =>
  skills.filter((skill) => !stages.some(({ agent }) => agentNamed(agents, agent)?.skills.includes(skill)));

/** The skills that no agent has, or else all: each is there, and nobody has them together. */
function lacking(skills: readonly string[], agents: Config['agents']): readonly string[] {
  const none = skills.filter((skill) => !Object.values(agents).some((agent) => agent.skills.includes(skill)));
  return none.length > 0 ? none : skills;
}
