import type { TaskState } from '../domain/state.ts';

/** What a state waits for that comes by itself, at a time that it names: ISO 8601. */
const WAITS: readonly ((state: TaskState) => string | undefined)[] = [
  ({ runWanted }) => (runWanted?.waits?.for === 'budget' ? runWanted.waits.until : undefined),
  ({ status, runWanted }) => (status === 'queued' || status === 'review' ? runWanted?.notBefore : undefined),
];

/**
 * When the task next wants to be woken although nothing happens: ISO 8601, on GitHub's clock, earliest first; null
 * when it waits for an event or for nobody. Who has no timers loses nothing: the next event or sweep sees it, too.
 */
export function wakeAt(state: TaskState): string | null {
  const times = WAITS.flatMap((wait) => wait(state) ?? []);
  return times.toSorted((left, right) => Date.parse(left) - Date.parse(right))[0] ?? null;
}
