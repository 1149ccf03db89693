import { ROLES } from '../agents/index.ts';
import { isPlainPath } from '../config/fields.ts';
import { type Config, type WorkflowConfig, workflowNamed } from '../config/schema.ts';
import { didYouMean } from '../config/suggest.ts';
import { quoted } from '../config/words.ts';
import type { QuestionAsked, TaskRouted } from '../domain/event.ts';
import type { IssueFacts } from '../domain/snapshot.ts';
import { allowedPaths, UNNAMED } from '../domain/task.ts';
import { readBrief } from '../triggers/brief.ts';
import { lackingOf } from './assign.ts';
import type { Context } from './context.ts';
import { publishGate } from './gate.ts';
import { pin } from './pin.ts';
import { fillPath, slugFor, slugOfTitle } from './slug.ts';

/** Paths that the task would write under its plain slug: what has to be looked up before it is routed. */
export const wantedPaths = (workflow: WorkflowConfig, title: string, now: string): readonly string[] =>
  workflow.stages.flatMap(({ deliver }) =>
    deliver === undefined ? [] : [fillPath(deliver, slugOfTitle(title), now.slice(0, 10))],
  );

interface Routing {
  readonly task: number;
  readonly workflow: string;
  readonly issue: IssueFacts;
  readonly taken: readonly string[];
  readonly now: string;
  /** The agent that a person, or an agent that leads, named for it. */
  readonly agent: string | null;
  /** How many tasks stand above it. */
  readonly depth: number;
}

/** Why a name means no workflow, with what is there. */
export function unknownWorkflow(name: string, { workflows }: Config): string {
  const names = Object.keys(workflows);
  if (name === UNNAMED)
    return `none is named, and ${names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`}.`;
  return `the configuration has no ${quoted(name)}. ${didYouMean(name, names) ?? 'It has none.'}`;
}

/** Routes a task: its stages, slug and paths are pinned. Asks a person where the task or the configuration won't do. */
export function route(routing: Routing, context: Context): TaskRouted | QuestionAsked {
  const { issue, now, taken, task, depth } = routing;
  const ask = (code: QuestionAsked['code'], detail: string): QuestionAsked => ({
    kind: 'question-asked',
    code,
    detail,
  });
  if (!context.config.valid) return ask(context.config.code, context.config.detail);
  const { config, sha } = context.config;
  const workflow = workflowNamed(config, routing.workflow);
  if (workflow === undefined) return ask('workflow-unknown', unknownWorkflow(routing.workflow, config));
  const wanted = wantedPaths(workflow, issue.title, now);
  const slug = slugFor(
    issue.title,
    task,
    wanted.filter((path) => taken.includes(path)),
  );
  const brief = readBrief(issue.title, issue.body, workflow.sources);
  const { skills, audience } = brief;
  const wishes = { agent: routing.agent, skills };
  const pinned = pin(routing.workflow, workflow, config, { slug, date: now.slice(0, 10), wishes, depth });
  if (pinned.kind === 'nobody') return ask('skills-missing', `${pinned.skills.join(', ')} (stage ${pinned.stage})`);
  const { stages } = pinned;
  const lacking = lackingOf(skills, stages, config.agents);
  if (lacking.length > 0) return ask('skills-missing', `${lacking.join(', ')} (the task)`);
  if (depth >= config.limits.depth && stages.some(({ handoff }) => handoff !== undefined))
    return ask('chain-too-long', String(depth));
  const first = stages[0];
  const finds = ROLES.find(({ id }) => id === first?.role)?.findsTopics ?? false;
  if (brief.topic === '' && !finds) return ask('topic-missing', '');
  // Where others do the work, their workflow may name the sources.
  if (brief.sources.length === 0 && first?.handoff === undefined) return ask('sources-missing', '');
  const bad = stages.find((stage) => allowedPaths(stage).some((path) => !isPlainPath(path)));
  if (bad !== undefined) return ask('config-invalid', `stage ${bad.id} delivers to ${bad.path}`);
  const awaited = workflow.publish['wait-for'];
  const waitFor = awaited.length === 0 ? {} : { waitFor: awaited };
  const publish = publishGate(workflow);
  const given = { ...(audience === '' ? {} : { audience }), ...(skills.length === 0 ? {} : { skills }) };
  return { kind: 'task-routed', title: issue.title, slug, stages, publish, ...waitFor, config: sha, ...given };
}
