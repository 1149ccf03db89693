import { ImprimaturError } from '../src/domain/errors.ts';
import type { Signal } from '../src/domain/signal.ts';
import { inCatalogue } from '../src/github/client.ts';
import { handle } from '../src/handle.ts';
import { assertAllowed, type Handled } from '../src/ports/view.ts';
import { wakeAt } from '../src/workflow/wake-at.ts';
import { isSlotSettled } from '../src/workflow/wakes.ts';
import type { Alarms } from './alarms.ts';
import { type Composing, composeFor, type Place } from './composing.ts';
import type { Tell } from './happenings.ts';
import type { Wakes } from './wakes.ts';

export interface Wish {
  readonly signal: Signal;
  /** Only when the task still waits for the end of a run: mostly the run's own job has handled it by now. */
  readonly ofRunsEnd?: boolean;
  /** Told of every request. */
  readonly onRequest?: () => void;
  /** Told what it came to, unless it failed. */
  readonly onHandled?: (handled: Handled) => void;
}

export interface Waking extends Composing {
  readonly wakes: Wakes;
  readonly alarms: Alarms;
  readonly tell: Tell;
}

/** Wakes one task, and again when it wants to be woken or when that failed. It never rejects: failures are told. */
export type Waker = (place: Place, wish: Wish) => Promise<void>;

/** Between tries of a wake that failed for a passing reason; afterwards the sweep goes on. Milliseconds. */
const PAUSES = [60_000, 120_000, 240_000];
/** GitHub's clock shows whole seconds, so it may be behind by so much. Milliseconds. */
const A_SECOND = 1000;

export function createWaker({ wakes, alarms, tell, ...composing }: Waking): Waker {
  /** Several wakes that wait for their turn become one, which has to do what any of them is for. */
  const wishes = new Map<string, readonly Wish[]>();
  const failures = new Map<string, number>();

  async function work(name: string, place: Place, asked: readonly Wish[], signal: Signal): Promise<void> {
    const told = asked.flatMap(({ onRequest }) => onRequest ?? []);
    const { journal, desk, view } = await composeFor(place, composing, told);
    if (asked.every(({ ofRunsEnd }) => ofRunsEnd)) {
      const state = (await journal.read(signal.task))?.state;
      if (state === undefined || (state.lease === null && state.runWanted === null)) return;
    }
    const handled = await handle(view(signal));
    const { state, reasons, next, queue } = handled;
    tell({ kind: 'handled', task: name, why: signal.why, status: state?.status ?? null, reasons });
    for (const { onHandled } of asked) onHandled?.(handled);
    for (const task of next) again(place, task);
    void wakeQueue(place, queue);
    const at = state === null ? null : wakeAt(state);
    if (at !== null)
      alarms.set(name, Date.parse(at) - Date.parse(desk.now()) + A_SECOND, () => again(place, signal.task));
    assertAllowed(handled);
  }

  function fail(name: string, place: Place, signal: Signal, thrown: unknown): void {
    const error = inCatalogue(thrown);
    const failed = failures.get(name) ?? 0;
    const isHopeless = error instanceof ImprimaturError && error.retry === 'never';
    const pause = isHopeless ? undefined : PAUSES[failed];
    tell({ kind: 'failed', doing: name, error, again: pause === undefined ? null : pause / 1000 });
    if (pause === undefined) return void failures.delete(name);
    failures.set(name, failed + 1);
    alarms.set(name, pause, () => again(place, signal.task));
  }

  const again = (place: Place, task: number): void => void wake(place, { signal: { task, why: 'sweep' } });

  /** Of those who wait for a slot, whoever is first and can go takes it. */
  async function wakeQueue(place: Place, queue: readonly number[]): Promise<void> {
    let isSettled = false;
    const onHandled = (handled: Handled): void => {
      isSettled = isSlotSettled(handled);
    };
    for (const task of queue) {
      await wake(place, { signal: { task, why: 'sweep' }, onHandled });
      if (isSettled) return;
    }
  }

  const wake: Waker = (place, wish) => {
    const name = `${place.owner}/${place.repo}#${wish.signal.task}`;
    wishes.set(name, [...(wishes.get(name) ?? []), wish]);
    return wakes.wake(name, async () => {
      const asked = wishes.get(name) ?? [];
      wishes.delete(name);
      alarms.clear(name);
      try {
        await work(name, place, asked, wish.signal);
        failures.delete(name);
      } catch (error) {
        fail(name, place, wish.signal, error);
      }
    });
  };
  return wake;
}
