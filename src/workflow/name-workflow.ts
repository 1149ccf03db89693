/** A person names the workflow of a task that has none yet, or one that nobody knows. */
import { workflowMeant, workflowNamed } from '../config/schema.ts';
import type { TaskEvent } from '../domain/event.ts';
import { fold } from '../domain/fold.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import type { Context } from './context.ts';
import { unknownWorkflow } from './route.ts';
import { retried } from './steps/needs-human.ts';

interface Naming {
  readonly state: TaskState;
  readonly by: string;
  /** When it was said, ISO 8601. */
  readonly at: string;
  readonly snapshot: Snapshot;
  readonly context: Context;
}

/** What that leads to; or why to nothing. */
export function named(name: string, { state, by, at, snapshot, context }: Naming): readonly TaskEvent[] | string {
  if (state.route !== null)
    return `It is a task of the workflow “${state.workflow}”; for another one, open a new issue.`;
  if (!context.config.valid) return 'The configuration can’t be read now.';
  const { config } = context.config;
  const workflow = workflowMeant(name, config);
  if (workflowNamed(config, workflow) === undefined)
    return `Which workflow is meant can’t be told: ${unknownWorkflow(name, config)}`;
  const event: TaskEvent = { kind: 'workflow-named', workflow, by, at };
  const next = fold(state, event);
  return state.status === 'needs-human' ? [event, ...retried(next, by, snapshot, context)] : [event];
}
