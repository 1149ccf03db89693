import { ImprimaturError } from '../src/domain/errors.ts';
import { inCatalogue } from '../src/github/client.ts';
import type { Happening } from '../src/triggers/trigger.ts';
import type { InvalidConfig } from '../src/workflow/context.ts';
import type { Alarms } from './alarms.ts';
import { type Composing, composeFor, type Place } from './composing.ts';
import type { Tell } from './happenings.ts';
import type { Waker } from './waker.ts';
import type { Wakes } from './wakes.ts';

export interface Making extends Composing {
  readonly tell: Tell;
  readonly wake: Waker;
  readonly wakes: Wakes;
  readonly alarms: Alarms;
}

/**
 * Makes the tasks that schedules want by now, or that an event wants, and wakes them; and again when a schedule is due.
 * It never rejects: failures are told, and the next sweep finishes what was begun.
 */
export type Maker = (place: Place, happening: Happening | null, onRequest?: () => void) => Promise<void>;

/** GitHub’s clock shows whole seconds, so it may be behind by so much. Milliseconds. */
const A_SECOND = 1000;

export function createMaker({ tell, wake, wakes, alarms, ...composing }: Making): Maker {
  let events = 0;

  async function work(place: Place, happening: Happening | null, clock: string, onRequest?: () => void): Promise<void> {
    const composed = await composeFor(place, composing, onRequest === undefined ? [] : [onRequest], tellOf(place));
    const { made, said, next } = await (happening === null ? composed.due() : composed.respond(happening));
    if (next !== undefined) {
      const pause = Date.parse(next) - Date.parse(composed.desk.now()) + A_SECOND;
      alarms.set(clock, pause, () => void make(place, null));
    } else if (happening === null) alarms.clear(clock);
    if (said.length > 0) tell({ kind: 'made', repository: `${place.owner}/${place.repo}`, said });
    for (const task of made)
      await wake(place, { signal: { task, why: 'asked' }, ...(onRequest === undefined ? {} : { onRequest }) });
  }

  /** Nothing can be made by it, and no issue says so. A repository without any does not use us yet. */
  const tellOf =
    ({ owner, repo }: Place) =>
    ({ code, detail }: InvalidConfig): void => {
      if (code === 'config-missing') return;
      const doing = `the triggers of ${owner}/${repo}`;
      tell({ kind: 'failed', doing, error: new ImprimaturError(code, detail), again: null });
    };

  const make: Maker = (place, happening, onRequest) => {
    const name = `${place.owner}/${place.repo}`;
    const clock = `${name} by the clock`;
    events += 1;
    // Looks at the clock may be one; events are all different.
    return wakes.wake(happening === null ? clock : `${name} by event ${events}`, async () => {
      try {
        await work(place, happening, clock, onRequest);
      } catch (error) {
        const doing = `the tasks that ${happening === null ? 'schedules' : `the event ${happening.event}`} of ${name} want`;
        tell({ kind: 'failed', doing, error: inCatalogue(error), again: null });
      }
    });
  };
  return make;
}
