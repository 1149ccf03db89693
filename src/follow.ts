import type { Handled } from './ports/view.ts';
import { isSlotSettled } from './workflow/wakes.ts';

/**
 * Whom a wake wakes in turn, and whom these do: one that is woken may find that its own run is over.
 * @param wake handles a task; null when it could not.
 */
export async function follow(
  { next, queue }: Pick<Handled, 'next' | 'queue'>,
  wake: (task: number) => Promise<Handled | null>,
): Promise<void> {
  const wakeAll = async (task: number): Promise<Handled | null> => {
    const handled = await wake(task);
    if (handled !== null) await follow(handled, wake);
    return handled;
  };
  for (const task of next) await wakeAll(task);
  // Of those who wait for the agent that a task has freed, whoever is first and can go takes its place.
  for (const task of queue) {
    const handled = await wakeAll(task);
    if (handled !== null && isSlotSettled(handled)) return;
  }
}
