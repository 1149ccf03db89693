/** A topic that an agent chose where nobody had named one: what was not delivered yet gets its slug and its path from it. */
import { withSlug } from '../agents/article/front-matter.ts';
import { type WorkflowConfig, workflowNamed } from '../config/schema.ts';
import type { FileContent, Finding } from '../domain/deliverable.ts';
import type { TopicChosen } from '../domain/event.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { evidencePathOf, type PinnedStage } from '../domain/task.ts';
import { readBrief } from '../triggers/brief.ts';
import type { Context } from './context.ts';
import { pin } from './pin.ts';
import { fillPath, slugFor, slugOfTitle } from './slug.ts';

/** Null where a person named the topic, or the workflow is gone: then everything stays as it was routed. */
export function topicChosen(
  state: TaskState,
  topic: string | undefined,
  { issue, taken = [], now }: Snapshot,
  { config }: Context,
): TopicChosen | null {
  const workflow = config.valid ? workflowNamed(config.config, state.workflow) : undefined;
  if (topic === undefined || issue === undefined || state.route === null || !config.valid || workflow === undefined)
    return null;
  if (topic === state.title || readBrief(issue.title, issue.body).topic !== '') return null;
  const slug = slugFor(topic, state.task, taken);
  const date = routedOn(workflow, state) ?? now.slice(0, 10);
  const pinned = pin(state.workflow, workflow, config.config, {
    slug,
    date,
    wishes: { agent: null, skills: state.route.skills ?? [] },
    depth: state.parent?.depth ?? 0,
  });
  if (pinned.kind === 'nobody' || slugOfTitle(topic) === 'post') return null;
  // What stands on the branch stays where it is: people may have written there.
  const open = state.delivered === null ? 0 : state.stage + 1;
  const stages = state.route.stages.map((stage, index) => {
    const path = pinned.stages.find(({ id }) => id === stage.id)?.path;
    return index < open || path === undefined ? stage : { ...stage, path };
  });
  return { kind: 'topic-chosen', title: topic, slug, stages };
}

/** The day in the pinned paths, YYYY-MM-DD: all of a task have the same. Null where they have none. */
function routedOn(workflow: WorkflowConfig, { route }: TaskState): string | null {
  const days = workflow.stages.flatMap(({ id, deliver = '' }) => {
    const path = route?.stages.find((stage) => stage.id === id)?.path ?? '';
    const [before = '', ...more] = deliver.split('{{date}}');
    const start = fillPath(before, route?.slug ?? '', '').length;
    return more.length === 0 ? [] : [path.slice(start, start + 10)];
  });
  return days.find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) ?? null;
}

interface Made {
  readonly files: readonly FileContent[];
  readonly findings: readonly Finding[];
}

/** What the agent made before anybody knew its topic, at the path that it has now. */
export function moved(made: Made, state: TaskState, chosen: TopicChosen | null): Made {
  const [from, to] = [stageOf(state), chosen?.stages[state.stage]];
  if (chosen === null || from === null || to === undefined || from.path === to.path) return made;
  const pathOf = movedPath(from, to);
  return {
    files: made.files.map(({ path, content }) => ({
      path: pathOf(path),
      content: path === from.path ? withSlug(content, chosen.slug) : content,
    })),
    findings: made.findings.map((finding) => ({ ...finding, path: pathOf(finding.path) })),
  };
}

const movedPath =
  (from: PinnedStage, to: PinnedStage) =>
  (path: string): string => {
    if (path === from.path) return to.path;
    return path === evidencePathOf(from.path) ? evidencePathOf(to.path) : path;
  };
