import { describe, expect, test } from 'vitest';
import type { ChildWish } from '../../../src/domain/child.ts';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { TaskEvent } from '../../../src/domain/event.ts';
import { fold } from '../../../src/domain/fold.ts';
import { EVENT_KEYS, type EventKey, keyOf, MACHINE, nextStatus } from '../../../src/domain/machine.ts';
import { STATUSES, type Status, TERMINAL } from '../../../src/domain/task.ts';
import {
  approvalVoided,
  approved,
  changesRequested,
  checkFailed,
  checksSeen,
  commandGiven,
  finding,
  leaseLost,
  leaseTaken,
  mergeRefused,
  opened,
  personWanted,
  questionAsked,
  rejected,
  retryAsked,
  reviewDelivered,
  reviewWanted,
  routed,
  runWanted,
  stage,
  stageLeft,
  superseded,
  taskFinished,
  verdictIgnored,
  workDelivered,
  workFailed,
  workMerged,
} from '../../builders/events.ts';
import { TASK_IN } from '../../builders/task.ts';

const wish = (part: string | null): ChildWish => ({
  ...{ key: 'part 12 write 1', workflow: 'blog', topic: 'Tides', because: 'it was asked for', sources: [], part },
});

const EVENT_OF: Readonly<Record<EventKey, TaskEvent>> = {
  'task-opened': opened(),
  'task-routed': routed(),
  'topic-chosen': { kind: 'topic-chosen', title: 'Mills', slug: 'mills', stages: [stage()] },
  'run-wanted/work': runWanted(2),
  'run-wanted/review': { ...runWanted(2), lease: 'review' },
  'run-admitted': { kind: 'run-admitted', epoch: 1, allowance: null },
  'run-deferred': { kind: 'run-deferred', epoch: 1, waits: { for: 'agent', agent: 'writer', holders: [3] } },
  'lease-taken': leaseTaken(2),
  'lease-lost': leaseLost(1),
  'work-failed': workFailed(1),
  'check-failed': checkFailed(1),
  'work-delivered': workDelivered(1),
  'review-delivered/approved': reviewDelivered(1),
  'review-delivered/changes-requested': reviewDelivered(1, { judgement: 'changes-requested', findings: [finding()] }),
  'stage-left/passed': stageLeft(),
  'stage-left/sent-back': stageLeft({ how: 'sent-back' }),
  'tasks-wanted/parts': { kind: 'tasks-wanted', as: 'parts', wanted: [wish('write')] },
  'tasks-wanted/follow-ups': { kind: 'tasks-wanted', as: 'follow-ups', wanted: [wish(null)] },
  'tasks-made': { kind: 'tasks-made', made: [{ key: 'part 12 write 1', issue: 13 }] },
  'tasks-ended': { kind: 'tasks-ended', ended: [{ key: 'part 12 write 1', end: { outcome: 'done', files: [] } }] },
  'person-wanted': personWanted(),
  'delivery-superseded': superseded(1),
  'review-wanted': reviewWanted(),
  'workflow-named': { kind: 'workflow-named', workflow: 'blog', by: 'ada' },
  'wishes-refused': { kind: 'wishes-refused', wishes: [{ what: 'priority: high', by: 'eve', because: 'no' }] },
  'verdict-given/approved': approved(),
  'verdict-given/changes-requested': changesRequested(),
  'verdict-given/rejected': rejected(),
  'verdict-ignored': verdictIgnored(),
  'approval-voided': approvalVoided(),
  'checks-seen': checksSeen(),
  'merge-refused': mergeRefused(),
  'question-asked': questionAsked(),
  'command-given': commandGiven(),
  'retry-asked': retryAsked(),
  'task-held': { kind: 'task-held', by: 'ada', reason: '' },
  'task-resumed': { kind: 'task-resumed', by: 'ada' },
  'priority-set': { kind: 'priority-set', priority: 'high', by: 'ada' },
  'due-set': { kind: 'due-set', due: '2026-12-31', by: 'ada' },
  'task-assigned': { kind: 'task-assigned', agent: 'writer', by: 'ada', stages: [stage()] },
  'task-reopened': { kind: 'task-reopened', by: 'ada' },
  'work-merged': workMerged(),
  'task-finished/done': taskFinished('done'),
  'task-finished/cancelled': taskFinished('cancelled'),
};

const PAIRS = STATUSES.flatMap((status) =>
  EVENT_KEYS.map((key) => ({ status, key, target: MACHINE[status][key] ?? 'nowhere' })),
);

/** Every status that can be reached from one, by whatever events. */
function reachable(from: Status): ReadonlySet<Status> {
  const met = new Set<Status>();
  const queue: Status[] = [from];
  for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
    if (met.has(status)) continue;
    met.add(status);
    queue.push(...Object.values(MACHINE[status]));
  }
  return met;
}

describe('the status machine', () => {
  test('names every event once, by its key', () => {
    expect(EVENT_KEYS.map((key) => keyOf(EVENT_OF[key]))).toEqual(EVENT_KEYS);
  });

  test.each(PAIRS)('$status, $key: leads to $target', ({ status, key, target }) => {
    const state = TASK_IN[status];
    const event = EVENT_OF[key];
    expect(state.status).toBe(status);
    if (target === 'nowhere') {
      expect(nextStatus(status, event)).toBeUndefined();
      const refusal = expect.objectContaining({ code: 'journal-damaged', detail: expect.stringContaining(status) });
      expect(() => fold(state, event)).toThrow(refusal);
      expect(() => fold(state, event)).toThrow(ImprimaturError);
    } else {
      expect(fold(state, event).status).toBe(target);
    }
  });

  test.each(STATUSES.filter((status) => !TERMINAL.includes(status)))('%s can be left by cancelling', (status) => {
    expect(MACHINE[status]['task-finished/cancelled']).toBe('cancelled');
  });

  test('what is done stays done, and what was cancelled can only be reopened', () => {
    expect(MACHINE.done).toEqual({});
    expect(MACHINE.cancelled).toEqual({ 'task-reopened': 'inbox' });
  });

  test('every status that a task can get into can end well', () => {
    for (const status of reachable('inbox')) if (status !== 'cancelled') expect(reachable(status)).toContain('done');
  });

  test('every status can be reached', () => {
    expect([...reachable('inbox')].toSorted()).toEqual(STATUSES.toSorted());
  });

  test('every event but the first leads somewhere', () => {
    const used = new Set(STATUSES.flatMap((status) => Object.keys(MACHINE[status])));
    expect(EVENT_KEYS.filter((key) => !used.has(key))).toEqual(['task-opened']);
  });

  test('a journal begins with the task’s opening and with nothing else', () => {
    expect(fold(null, opened()).status).toBe('inbox');
    for (const key of EVENT_KEYS.filter((other) => other !== 'task-opened')) {
      expect(() => fold(null, EVENT_OF[key])).toThrow('it begins with');
    }
  });
});
