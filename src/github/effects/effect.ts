import type { Effect } from '../../domain/effect.ts';
import type { TaskState } from '../../domain/state.ts';
import { reasonOf } from '../client.ts';
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

/** GitHub said no, and would say it again: the next decision sees it. */
export function refuse(known: Known, kind: 'pull-request' | 'merge' | 'run', error: unknown): void {
  known.prepared = { ...known.prepared, refusals: [...known.prepared.refusals, { kind, reason: reasonOf(error) }] };
}

export function stateOf(known: Known): TaskState {
  if (!known.journal) throw new Error('effects follow from a journal');
  return known.journal.state;
}
