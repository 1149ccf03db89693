/** A topic that an agent chose where nobody had named one. */
import { workflowNamed } from '../config/schema.ts';
import type { TopicChosen } from '../domain/event.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { readBrief } from '../triggers/brief.ts';
import type { Context } from './context.ts';
import { pin } from './pin.ts';
import { slugFor, slugOfTitle } from './slug.ts';

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
  const pinned = pin(state.workflow, workflow, config.config, {
    slug,
    date: now.slice(0, 10),
    wishes: { agent: null, skills: state.route.skills ?? [] },
    depth: state.parent?.depth ?? 0,
  });
  if (pinned.kind === 'nobody' || slugOfTitle(topic) === 'post') return null;
  const stages = state.route.stages.map((stage, index) => {
    const path = pinned.stages.find(({ id }) => id === stage.id)?.path;
    return index <= state.stage || path === undefined ? stage : { ...stage, path };
  });
  return { kind: 'topic-chosen', title: topic, slug, stages };
}
