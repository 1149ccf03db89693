import { slug as slugOf } from 'github-slugger';
import { type Config, isPlainPath, type WorkflowConfig, workflowNamed } from '../config/schema.ts';
import { didYouMean } from '../config/suggest.ts';
import { quoted } from '../config/words.ts';
import type { QuestionAsked, TaskRouted } from '../domain/event.ts';
import type { IssueFacts } from '../domain/snapshot.ts';
import { evidencePathOf, type GateName, type PinnedStage } from '../domain/task.ts';
import { readBrief } from '../triggers/brief.ts';
import type { Context } from './context.ts';

const MOST_SLUG = 60;

/** Slug of a title: what GitHub makes of a heading, cut at a word. A title without a letter becomes `post`. */
export function slugOfTitle(title: string): string {
  const whole = slugOf(title).replace(/-+/g, '-').replace(/^-|-$/g, '');
  if (whole.length <= MOST_SLUG) return whole || 'post';
  const cut = whole.slice(0, MOST_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-$/, '');
}

/** The gate that is in force: all of its names must hold, so the union of two gates is the stricter. */
export function stricter(...gates: readonly (readonly GateName[])[]): readonly GateName[] {
  const all = new Set(gates.flat());
  return (['automated', 'human'] as const).filter((name) => all.has(name));
}

/** What a stage needs before its work goes out, from the stage, the trust of its agent, and how the workflow publishes. */
export function gateOf(config: Config, workflow: WorkflowConfig, index: number): readonly GateName[] {
  const stage = workflow.stages[index];
  if (stage === undefined) return ['automated', 'human'];
  const trust = config.agents[stage.agent]?.trust ?? 'low';
  const byTrust: readonly GateName[] = trust === 'high' ? ['automated'] : ['automated', 'human'];
  const isLast = index === workflow.stages.length - 1;
  return stricter(['automated'], stage.gate ?? byTrust, isLast ? workflow.publish.gate : []);
}

/** Fills in a path; the slug can't leave its folder, since a slug has no slashes. */
export const fillPath = (path: string, slug: string, date: string): string =>
  path.replaceAll('{{slug}}', slug).replaceAll('{{date}}', date);

/** Paths that the task would write under its plain slug: what has to be looked up before it is routed. */
export function wantedPaths(workflow: WorkflowConfig, title: string, now: string): readonly string[] {
  return workflow.stages.map(({ deliver }) => fillPath(deliver, slugOfTitle(title), now.slice(0, 10)));
}

interface Routing {
  readonly task: number;
  readonly workflow: string;
  readonly issue: IssueFacts;
  readonly taken: readonly string[];
  readonly now: string;
}

function unknownWorkflow(name: string, { workflows }: Config): string {
  const there = didYouMean(name, Object.keys(workflows)) ?? 'There is none.';
  return `${quoted(name)}. ${there}`;
}

/** Routes a task: its stages, slug and paths are pinned. Asks a person where the task or the configuration won't do. */
export function route(routing: Routing, context: Context): TaskRouted | QuestionAsked {
  const { issue, now, taken, task } = routing;
  const ask = (code: QuestionAsked['code'], detail: string): QuestionAsked => ({
    kind: 'question-asked',
    code,
    detail,
  });
  if (!context.config.valid) return ask(context.config.code, context.config.detail);
  const { config, sha } = context.config;
  const workflow = workflowNamed(config, routing.workflow);
  if (workflow === undefined) return ask('workflow-unknown', unknownWorkflow(routing.workflow, config));
  const brief = readBrief(issue.title, issue.body, workflow.sources);
  if (brief.topic === '') return ask('topic-missing', '');
  if (brief.sources.length === 0) return ask('sources-missing', '');
  const plain = slugOfTitle(issue.title);
  const isTaken = wantedPaths(workflow, issue.title, now).some((path) => taken.includes(path));
  const slug = isTaken ? `${plain}-${task}` : plain;
  const stages = workflow.stages.map((stage, index): PinnedStage => {
    const path = fillPath(stage.deliver, slug, now.slice(0, 10));
    const role = config.agents[stage.agent]?.role ?? '';
    return {
      id: stage.id,
      agent: stage.agent,
      role,
      path,
      checks: stage.checks,
      gate: gateOf(config, workflow, index),
    };
  });
  const bad = stages.find(({ path }) => !isPlainPath(path) || !isPlainPath(evidencePathOf(path)));
  if (bad !== undefined) return ask('config-invalid', `stage ${bad.id} delivers to ${bad.path}`);
  return { kind: 'task-routed', title: issue.title, slug, stages, config: sha };
}
