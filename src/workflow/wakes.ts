/** Whom a wake wakes in turn. */
import type { TaskEvent } from '../domain/event.ts';
import type { TaskState } from '../domain/state.ts';

/** Tasks that have to be woken: what this wake made, and who waits for this task, once it is over. */
export function nextTasks(events: readonly TaskEvent[], state: TaskState | null): readonly number[] {
  const made = events.flatMap((event) => (event.kind === 'tasks-made' ? event.made.map(({ issue }) => issue) : []));
  const isFinished = events.some(({ kind }) => kind === 'task-finished');
  const parent = isFinished && state?.parent !== undefined ? [state.parent.task] : [];
  return [...new Set([...made, ...parent])];
}

/** What a wake has come to. */
interface Ended {
  readonly events: readonly TaskEvent[];
  readonly state: TaskState | null;
}

/**
 * A slot that was freed needs nobody more of its queue: this wake has let its task through, or was told that there is
 * none left. One who is gone, or whom another wake has let through, may leave it to the next.
 */
export function isSlotSettled({ events, state }: Ended): boolean {
  const { waits, admitted } = state?.runWanted ?? {};
  const isTold = state?.held === null && admitted === undefined && waits !== undefined && waits.for !== 'turn';
  return isTold || events.some(({ kind }) => kind === 'run-admitted');
}
