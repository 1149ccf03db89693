import type { Effect } from '../../domain/effect.ts';
import type { Refusal } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import { reasonOf, statusOf } from '../client.ts';
import type { Known } from '../known.ts';
import type { Observing } from '../observe.ts';

export interface Executing extends Observing {
  /** File name of the Actions workflow that runs agents. */
  readonly workflowFile: string;
}

/** How one kind of effect is done; afterwards the wake knows what it led to. */
export type Doing<K extends Effect['kind']> = (
  effect: Extract<Effect, { kind: K }>,
  known: Known,
  executing: Executing,
) => Promise<void>;

export type Doings<K extends Effect['kind']> = { readonly [Kind in K]: Doing<Kind> };

/** GitHub said no, and would say it again: the next decision sees it. A token without the right is another matter. */
export function refuse(known: Known, kind: Refusal['kind'], error: unknown, remedy = ''): void {
  const isAnswer = [403, 404, 405, 409, 422].includes(statusOf(error) ?? 0);
  if (!isAnswer || /not accessible/i.test(reasonOf(error))) throw error;
  known.prepared = {
    ...known.prepared,
    refusals: [...known.prepared.refusals, { kind, reason: `${reasonOf(error)}${remedy}` }],
  };
}

export function stateOf(known: Known): TaskState {
  if (!known.journal) throw new Error('effects follow from a journal');
  return known.journal.state;
}

const MOST_LOST = 2;

/**
 * The answer was lost, and what was asked for may be done or not: it is looked for, and else tried again. A server that
 * loses one after the other is left to a later wake.
 */
export function lose(known: Known, error: unknown, ...looked: readonly ('branch' | 'pull')[]): void {
  known.lost += 1;
  if (known.lost > MOST_LOST) throw error;
  for (const key of looked) delete known[key];
}
