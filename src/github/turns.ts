import type { Preparation } from '../domain/decision.ts';
import type { TaskState } from '../domain/state.ts';
import type { TurnTaken } from '../domain/turn.ts';
import type { Journal } from '../journal/journal.ts';
import type { RepositoryJournal } from '../journal/repository.ts';
import { nextOf, turnOf } from '../workflow/turn.ts';

export interface Turning {
  readonly repositoryJournal: RepositoryJournal;
  readonly journal: Pick<Journal, 'read'>;
  /** GitHub's time, ISO 8601. */
  readonly now: () => string;
}

/** Asks for a turn, and looks at other tasks' journals as far as the answer depends on them. */
export function takeTurn(
  wish: Extract<Preparation, { kind: 'take-turn' }>,
  { repositoryJournal, journal }: Turning,
): Promise<TurnTaken> {
  const seen = new Map<number, TaskState | null>();
  return repositoryJournal.change(async (state) => {
    for (;;) {
      const turn = turnOf(state, wish, seen);
      if (turn.kind !== 'look') {
        const { events, ...answer } = turn;
        return { events, answer };
      }
      const heads = await Promise.all(turn.tasks.map((task) => journal.read(task)));
      for (const [index, task] of turn.tasks.entries()) seen.set(task, heads[index]?.state ?? null);
    }
  });
}

/** Of the queue for one slot: not everybody who is first in it can go. */
const MOST_NEXT = 4;

/** Frees the slot of a run that is over; the tasks that may want it. */
export function freeSlot(
  { task, epoch, used, ...freed }: Extract<Preparation, { kind: 'free-slot' }>,
  { repositoryJournal, now }: Turning,
): Promise<readonly number[]> {
  return repositoryJournal.change(async (state) => {
    const isThere = state.slots.some((slot) => slot.task === task && slot.epoch === epoch);
    return {
      events: isThere ? [{ kind: 'slot-freed', task, epoch, used }] : [],
      answer: nextOf(state, freed, now(), MOST_NEXT).filter((next) => next !== task),
    };
  });
}
