/** Whom a wake wakes in turn. */
import type { TaskEvent } from '../domain/event.ts';
import type { Prepared } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';

/** Tasks that may go on: who waited for the agent, what this wake made, and who waits for this task, once it is over. */
export function nextTasks(
  events: readonly TaskEvent[],
  state: TaskState | null,
  { freed }: Prepared,
): readonly number[] {
  const made = events.flatMap((event) => (event.kind === 'tasks-made' ? event.made.map(({ issue }) => issue) : []));
  const isOver = events.some(({ kind }) => kind === 'task-finished');
  const parent = isOver && state?.parent !== undefined ? [state.parent.task] : [];
  return [...new Set([...(freed?.next ?? []), ...made, ...parent])];
}
