/** The stages of a workflow as a task keeps them: agents, paths, edges and gates as they are when it is routed. */
import { ROLES } from '../agents/index.ts';
import { edgesIn } from '../config/rules/graph.ts';
import type { Config, WorkflowConfig } from '../config/schema.ts';
import type { PinnedStage } from '../domain/task.ts';
import { CHECKS } from '../gates/checks/index.ts';
import { assign, type Wishes } from './assign.ts';
import { stageGate } from './gate.ts';
import { fillPath } from './slug.ts';

export interface Pinning {
  readonly slug: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly wishes: Wishes;
}

export type Pinned =
  | { readonly kind: 'pinned'; readonly stages: readonly PinnedStage[] }
  | { readonly kind: 'nobody'; readonly stage: string; readonly skills: readonly string[] };

export function pin(workflow: WorkflowConfig, config: Config, { slug, date, wishes }: Pinning): Pinned {
  const stages: PinnedStage[] = [];
  for (const [index, stage] of workflow.stages.entries()) {
    const { id, deliver = '' } = stage;
    const edges = edgesIn(workflow.stages, index);
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
      // Who judges has the path of what was delivered last on the way here.
      path: judges ? (stages.findLast(({ path }) => path !== '')?.path ?? '') : fillPath(deliver, slug, date),
      judges,
      checks: judges ? [] : (stage.checks ?? role?.checks ?? CHECKS.map((check) => check.id)),
      gate: stageGate(config, { agent, gate: stage.gate }),
      edges,
      reviewer: reviewer === undefined ? null : { agent: reviewer, role: config.agents[reviewer]?.role ?? '' },
    });
  }
  return { kind: 'pinned', stages };
}
