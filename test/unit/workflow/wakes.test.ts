import { expect, test } from 'vitest';
import type { TaskEvent } from '../../../src/domain/event.ts';
import type { TaskState, WantedRun } from '../../../src/domain/state.ts';
import { isSlotSettled } from '../../../src/workflow/wakes.ts';
import { leaseTaken } from '../../builders/events.ts';
import { aTask } from '../../builders/task.ts';

const { state: queued } = aTask().queued();
const wanted: WantedRun = { lease: 'work', epoch: 1, reason: 'a run' };
const waits = { for: 'agent', agent: 'writer', holders: [3] } as const;
const waiting: TaskState = { ...queued, runWanted: { ...wanted, waits } };
const held = { by: 'ada', reason: 'a look' };

test.each<[string, boolean, TaskState | null, readonly TaskEvent[]]>([
  ['was let through', true, aTask().inProgress().state, [{ kind: 'run-admitted', epoch: 1, allowance: null }]],
  ['was let through by another wake, and started by both', false, aTask().inProgress().state, [leaseTaken(1)]],
  ['was told that no slot is free', true, waiting, []],
  [
    'was told that others go first',
    false,
    { ...queued, runWanted: { ...wanted, waits: { for: 'turn', agent: 'writer', ahead: [2] } } },
    [],
  ],
  ['is held, and was told before', false, { ...waiting, held }, []],
  [
    'was let through by another wake',
    false,
    { ...queued, runWanted: { ...wanted, admitted: { allowance: null } } },
    [],
  ],
  ['is over', false, aTask().cancelled().state, []],
  ['is gone', false, null, []],
])('of the queue for a slot, one that %s ends it: %s', (_, ends, state, events) => {
  expect(isSlotSettled({ state, events })).toBe(ends);
});
