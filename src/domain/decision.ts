import type { FileContent } from './deliverable.ts';
import type { Effect } from './effect.ts';
import type { TaskEvent } from './event.ts';
import type { Feedback } from './feedback.ts';
import type { SlotEnd } from './repository.ts';
import type { TurnWish } from './turn.ts';

/** Work that must stand before an event may name it: committed content, remembered feedback. */
export type Preparation =
  | {
      readonly kind: 'commit-content';
      readonly epoch: number;
      readonly parent: string;
      readonly files: readonly FileContent[];
      readonly message: string;
    }
  /** A task that was over is taken up again. */
  | { readonly kind: 'reopen-journal' }
  /** Asks for the run's turn, in the journal that tasks share. */
  | ({ readonly kind: 'take-turn' } & TurnWish)
  /** The run is over: its slot is free, and what it used is settled. */
  | ({ readonly kind: 'free-slot' } & SlotEnd)
  | { readonly kind: 'remember'; readonly agent: string; readonly feedback: readonly Feedback[] };

export interface Decision {
  /** When there are any, they come first, and the decision is made again with what they led to. */
  readonly prepare: readonly Preparation[];
  readonly events: readonly TaskEvent[];
  /** Why: shown to people. */
  readonly reasons: readonly string[];
  /** What somebody is answered who asked for a task and gets none; absent where nobody is. */
  readonly answers?: readonly Effect[];
}
