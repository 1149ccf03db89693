import { inCatalogue } from '../src/github/client.ts';
import type { Happening } from '../src/triggers/trigger.ts';
import { type Composing, composeFor, type Place } from './composing.ts';
import type { Tell } from './happenings.ts';
import type { Waker } from './waker.ts';

export interface Making extends Composing {
  readonly tell: Tell;
  readonly wake: Waker;
}

/**
 * Makes the tasks that schedules want by now, or that an event wants, and wakes them. It never rejects: failures are
 * told, and the next sweep finishes what was begun.
 */
export type Maker = (place: Place, happening: Happening | null, onRequest?: () => void) => Promise<void>;

export function createMaker({ tell, wake, ...composing }: Making): Maker {
  return async (place, happening, onRequest) => {
    const name = `${place.owner}/${place.repo}`;
    try {
      const composed = await composeFor(place, composing, onRequest === undefined ? [] : [onRequest]);
      const { made, said } = await (happening === null ? composed.due() : composed.respond(happening));
      if (said.length > 0) tell({ kind: 'made', repository: name, said });
      for (const task of made)
        await wake(place, { signal: { task, why: 'asked' }, ...(onRequest === undefined ? {} : { onRequest }) });
    } catch (error) {
      const doing = `the tasks that ${happening === null ? 'schedules' : `the event ${happening.event}`} of ${name} want`;
      tell({ kind: 'failed', doing, error: inCatalogue(error), again: null });
    }
  };
}
