/** The repository's own checks before the work goes out. */
import { workflowNamed } from '../config/schema.ts';
import type { TaskState } from '../domain/state.ts';
import { PUBLISH } from '../domain/task.ts';
import type { Context } from './context.ts';
import { nextOf } from './gate.ts';

/**
 * The checks that must be green before the merge: those that the configuration names now. They are names of jobs that
 * the repository renames as it likes, and a name that is pinned could keep a task waiting for ever for a check that
 * never comes. What the task was routed with holds where the configuration can't tell.
 */
export function awaitedNames(state: TaskState, { config }: Context): readonly string[] {
  if (nextOf(state).to !== PUBLISH) return [];
  const workflow = config.valid ? workflowNamed(config.config, state.workflow) : undefined;
  return workflow?.publish['wait-for'] ?? state.route?.waitFor ?? [];
}
