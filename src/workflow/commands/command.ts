/** The contract of a slash command. A new one is one file of this shape and one line in `index.ts`. */
import type { Preparation } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import type { CommandFacts, Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';

export interface Command {
  readonly id: string;
  /** As it is written, with its argument: `/assign AGENT`. */
  readonly usage: string;
  readonly help: string;
  /** What it leads to. Only people with write access get this far. */
  run(given: Given): Carried;
}

export interface Given {
  /** What stands behind the command, lines that follow included. */
  readonly argument: string;
  readonly comment: CommandFacts;
  readonly state: TaskState;
  readonly snapshot: Snapshot;
  readonly context: Context;
}

export type Carried =
  | { readonly kind: 'done'; readonly events: readonly TaskEvent[]; readonly answer: string }
  /** Something must stand before. */
  | { readonly kind: 'prepare'; readonly preparation: Preparation; readonly reason: string }
  | { readonly kind: 'refused'; readonly answer: string };

export const done = (answer: string, ...events: readonly TaskEvent[]): Carried => ({ kind: 'done', events, answer });
export const refused = (answer: string): Carried => ({ kind: 'refused', answer });
