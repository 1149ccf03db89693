import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/domain/task.ts';
import { decide } from '../../../src/workflow/decide.ts';
import { wakeAt } from '../../../src/workflow/wake-at.ts';
import { inForce } from '../../builders/config.ts';
import { runWanted } from '../../builders/events.ts';
import { seen } from '../../builders/snapshot.ts';
import { aTask, TASK_IN } from '../../builders/task.ts';

const UNTIL = '2026-11-22T12:00:00.000Z';
const working = aTask().afterDeaths(1).state;

describe('a task wants to be woken', () => {
  test('when the wait for its run is over: then, and not a moment before, a wake records something', () => {
    const state = aTask()
      .queued()
      .and({ ...runWanted(2), notBefore: UNTIL }).state;
    expect(wakeAt(state)).toBe(UNTIL);
    const eventsAt = (now: string) => decide({ ...seen(state), now }, inForce()).events.map(({ kind }) => kind);
    expect(eventsAt('2026-11-22T11:59:59.999Z')).toEqual([]);
    expect(eventsAt(UNTIL)).toEqual(['run-wanted']);
  });

  test.each(STATUSES)('at no time while %s and waiting for somebody else', (status) => {
    expect(wakeAt(TASK_IN[status])).toBeNull();
  });

  test('no more once the run has started', () => {
    expect(wakeAt(working)).toBeNull();
  });
});
