/** The stages of a workflow as a task keeps them: agents, paths, edges and gates as they are when it is routed. */
import { ROLES } from '../agents/index.ts';
import { edgesIn } from '../config/rules/graph.ts';
import type { Config, StageConfig, WorkflowConfig } from '../config/schema.ts';
import type { FollowUpRights } from '../domain/child.ts';
import type { PinnedStage } from '../domain/task.ts';
import { CHECKS } from '../gates/checks/index.ts';
import { assign, type Wishes } from './assign.ts';
import { stageGate } from './gate.ts';
import { fillPath } from './slug.ts';

/** A stage in which nobody works: its gate is that of the tasks that do. */
const HANDED_OVER = { agent: '', role: '', judges: true, checks: [], gate: ['automated'], reviewer: null } as const;

export interface Pinning {
  readonly slug: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly wishes: Wishes;
  /** How many tasks stand above it. */
  readonly depth: number;
}

export type Pinned =
  | { readonly kind: 'pinned'; readonly stages: readonly PinnedStage[] }
  | { readonly kind: 'nobody'; readonly stage: string; readonly skills: readonly string[] };

export function pin(name: string, workflow: WorkflowConfig, config: Config, pinning: Pinning): Pinned {
  const { slug, date, wishes, depth } = pinning;
  const stages: PinnedStage[] = [];
  for (const [index, stage] of workflow.stages.entries()) {
    const { id, deliver = '', 'follow-ups': proposing } = stage;
    const edges = edgesIn(workflow.stages, index);
    // Who judges, or hands over, has the path of what was delivered last on the way here.
    const before = stages.findLast(({ path }) => path !== '')?.path ?? '';
    if (stage.handoff !== undefined) {
      stages.push({ ...HANDED_OVER, id, path: before, edges, handoff: { workflow: stage.workflow ?? '' } });
      continue;
    }
    const assigned = assign(stage, wishes, config.agents);
    if (assigned.kind === 'nobody') return { kind: 'nobody', stage: id, skills: assigned.skills };
    const { agent } = assigned;
    const { role: roleId = '', reviewer } = config.agents[agent] ?? {};
    const role = ROLES.find((one) => one.id === roleId);
    const judges = role?.judges ?? false;
    stages.push({
      id,
      agent,
      role: roleId,
      path: judges ? before : fillPath(deliver, slug, date),
      judges,
      checks: judges ? [] : (stage.checks ?? role?.checks ?? CHECKS.map((check) => check.id)),
      gate: stageGate(config, { agent, gate: stage.gate }),
      edges,
      reviewer: reviewer === undefined ? null : { agent: reviewer, role: config.agents[reviewer]?.role ?? '' },
      // The last task of a chain makes none.
      ...(proposing === undefined || depth >= config.limits.depth ? {} : { followUps: rightsOf(proposing, name) }),
    });
  }
  return { kind: 'pinned', stages };
}

const rightsOf = ({ most, workflow, agents }: NonNullable<StageConfig['follow-ups']>, own: string): FollowUpRights => ({
  most,
  workflow: workflow ?? own,
  ...(agents.length === 0 ? {} : { agents }),
});
