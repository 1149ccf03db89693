/** A task's history as what happened when, with the state before and after. Pure. */
import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import type { JournalEntry } from '../../journal/journal.ts';

export interface Moment {
  readonly event: TaskEvent;
  /** ISO 8601, GitHub's. */
  readonly at: string;
  /** The stage that it happened in; null before the task is routed. */
  readonly stage: { readonly id: string; readonly agent: string } | null;
  /** After it. */
  readonly state: TaskState;
}

export function momentsOf(history: readonly JournalEntry[]): readonly Moment[] {
  let state: TaskState | null = null;
  const moments: Moment[] = [];
  for (const { events, at } of history) {
    for (const event of events) {
      const stage = state === null ? null : stageOf(state);
      state = fold(state, event);
      moments.push({ event, at, stage, state });
    }
  }
  return moments;
}
