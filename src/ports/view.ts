import type { Preparation } from '../domain/decision.ts';
import type { Actual, Desired, Effect } from '../domain/effect.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { TaskEvent } from '../domain/event.ts';
import type { Denial, Snapshot } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import type { Context } from '../workflow/context.ts';

/** One wake's view of a task on GitHub: it reads what is needed, once, and learns from its own writes. */
export interface View {
  snapshot(): Promise<Snapshot>;
  context(snapshot: Snapshot): Promise<Context>;
  prepare(preparation: Preparation): Promise<void>;
  /** False when somebody else appended first: the view has forgotten what may have changed. */
  append(events: readonly TaskEvent[], state: TaskState): Promise<boolean>;
  /**
   * @param recorded what this wake has recorded so far.
   * @param state what that folds to.
   */
  actual(desired: Desired, recorded: readonly TaskEvent['kind'][], state: TaskState): Promise<Actual>;
  /** False when the token has no right to it: the view knows that from then on. */
  execute(effect: Effect): Promise<boolean>;
}

/** What a wake did, for the log and the job's summary. */
export interface Handled {
  readonly state: TaskState | null;
  /** Number of the task's pull request. */
  readonly pull: number | null;
  readonly reasons: readonly string[];
  readonly events: readonly TaskEvent[];
  readonly effects: readonly Effect[];
  /** What a permission was missing for. */
  readonly denied: readonly Denial[];
  /** Tasks that have to be woken: what this wake made, and who waits for this task. */
  readonly next: readonly number[];
  /** Tasks that wait for the slot that this wake freed, in their order: to be woken one by one, until `isSlotSettled`. */
  readonly queue: readonly number[];
}

/**
 * A wake that did all it was allowed to has failed nevertheless, so that somebody hears of it.
 * @throws ImprimaturError `permission-missing`
 */
export function assertAllowed({ denied: [first] }: Pick<Handled, 'denied'>): void {
  if (first !== undefined) throw new ImprimaturError('permission-missing', first.detail);
}
