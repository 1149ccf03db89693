import type { ImprimaturError } from '../domain/errors.ts';
import type { TaskEvent } from '../domain/event.ts';
import type { JournalHead } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';

export type Appended =
  | { readonly kind: 'appended'; readonly head: JournalHead }
  /** Somebody else appended first: observe and decide again. */
  | { readonly kind: 'lost' };

/** The memory of tasks: a chain of events per task, with compare-and-swap at its head. */
export interface Journal {
  /** Null when the task was never opened, or was put away. */
  read(task: number): Promise<JournalHead | null>;
  /**
   * Appends events after `previous`; null opens the journal.
   * @param content commit that holds the work that the events speak of.
   */
  append(
    previous: JournalHead | null,
    events: readonly TaskEvent[],
    state: TaskState,
    content?: string,
  ): Promise<Appended>;
  /** Tasks that are not over. */
  active(): Promise<readonly number[]>;
  /** The same with their heads, in a request and one for each task. One that can't be read keeps the others from nothing. */
  heads(): Promise<readonly ActiveTask[]>;
  /** Puts the journal of a finished task away. Doing it twice is doing it once. */
  archive(head: JournalHead): Promise<void>;
  /** Takes a task up again that was put away. Doing it twice is doing it once. */
  reopen(task: number): Promise<void>;
  /** Whether the task was put away. */
  archived(task: number): Promise<boolean>;
  /** The last entry of a task that was put away; null when it was not. */
  finished(task: number): Promise<JournalHead | null>;
  /** The chain, oldest first, for people and tests. */
  history(task: number): Promise<readonly JournalEntry[]>;
}

export type ActiveTask =
  | { readonly task: number; readonly head: JournalHead }
  | { readonly task: number; readonly unreadable: ImprimaturError };

export interface JournalEntry {
  readonly sha: string;
  readonly at: string;
  readonly author: string;
  readonly subject: string;
  readonly events: readonly TaskEvent[];
}
