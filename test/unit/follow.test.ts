import { expect, test } from 'vitest';
import { follow } from '../../src/follow.ts';
import type { Handled } from '../../src/ports/view.ts';

const NOTHING: Handled = {
  state: null,
  pull: null,
  reasons: [],
  events: [],
  effects: [],
  denied: [],
  next: [],
  queue: [],
};
const LET_THROUGH: Partial<Handled> = { events: [{ kind: 'run-admitted', epoch: 1, allowance: null }] };

/** In what order tasks are woken, by what each of them comes to; null can't be handled. */
async function woken(
  first: Partial<Handled>,
  others: Readonly<Record<number, Partial<Handled> | null>> = {},
): Promise<readonly number[]> {
  const order: number[] = [];
  await follow({ ...NOTHING, ...first }, async (task) => {
    order.push(task);
    const came = others[task];
    return came === null ? null : { ...NOTHING, ...came };
  });
  return order;
}

test('all that have to be woken are, then the queue until somebody is let through', async () => {
  expect(await woken({ next: [3, 4], queue: [5, 6, 7] }, { 6: LET_THROUGH })).toEqual([3, 4, 5, 6]);
});

test('one that can’t be handled leaves the slot to the next', async () => {
  expect(await woken({ queue: [5, 6] }, { 5: null })).toEqual([5, 6]);
});

test('whom a woken task frees is woken, too', async () => {
  const others = { 5: { ...LET_THROUGH, next: [8], queue: [9, 10] }, 9: LET_THROUGH };
  expect(await woken({ queue: [5, 6] }, others)).toEqual([5, 8, 9]);
});
