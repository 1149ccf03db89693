import { describe, expect, test } from 'vitest';
import { boardSchema } from '../../../src/board/schema.ts';
import { type BoardEntry, boardView, taskView } from '../../../src/board/view.ts';
import { waitsFor } from '../../../src/board/waiting.ts';
import { NOTHING } from '../../../src/comments/explain/explanation.ts';
import { explain } from '../../../src/comments/explain.ts';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { STATUSES } from '../../../src/domain/task.ts';
import { leaseTaken, routed, runWanted, stage } from '../../builders/events.ts';
import { shaOf } from '../../builders/sha.ts';
import { aTask, TASK_IN } from '../../builders/task.ts';

const PLACE = { repository: 'acme/site', url: 'https://github.com/acme/site' };
const NOW = '2026-11-22T12:00:00.000Z';

const entry = (state: TaskState, at = '2026-11-22T10:00:00.000Z', pull: number | null = null): BoardEntry => ({
  head: { sha: shaOf(`head of ${state.task}`), at, state },
  pull,
});

const held = (state: TaskState): TaskState => ({ ...state, held: { by: 'grace', reason: 'not before the fair' } });
const wanted = aTask().queued().state;
const later = aTask()
  .queued()
  .and({ ...runWanted(2), notBefore: '2026-11-22T13:00:00.000Z' }).state;
const peer = { agent: 'editor', role: 'edit' };
const peered = aTask()
  .queued({ gate: ['automated', 'peer'], reviewer: peer })
  .inReview();
const judged = peered.and({ ...runWanted(2), lease: 'review' }).and({ ...leaseTaken(2), lease: 'review' }).state;

/** Each way of waiting that there is. */
const WAITING: readonly (readonly [string, TaskState, ReturnType<typeof waitsFor>])[] = [
  ['not routed', TASK_IN.inbox, 'wake'],
  ['waiting for its run', wanted, 'runner'],
  ['waiting for a time', later, 'time'],
  ['held, with a run that waits', held(wanted), 'person'],
  ['held while its run works', held(TASK_IN['in-progress']), 'agent'],
  ['being worked on', TASK_IN['in-progress'], 'agent'],
  ['blocked', TASK_IN.blocked, 'input'],
  ['waiting for a review', TASK_IN.review, 'person'],
  ['being judged by a peer', judged, 'agent'],
  ['approved', aTask().inReview().approvedBy('grace').state, 'wake'],
  ['approved and refused by GitHub', aTask().inReview().approvedBy('grace').refusedToMerge().state, 'person'],
  ['asking', TASK_IN['needs-human'], 'person'],
  ['done', TASK_IN.done, 'nothing'],
  ['cancelled', TASK_IN.cancelled, 'nothing'],
];

describe('whom a task waits for', () => {
  test.each(WAITING)('%s', (_, state, whom) => {
    expect(waitsFor(state)).toBe(whom);
  });

  test.each(WAITING)('%s: the explanation says the same', (_, state) => {
    const { next, code } = explain(state, 13);
    const isPersons = next === NOTHING || code === 'merge-refused' || (code !== undefined && state.question !== null);
    expect(waitsFor(state) === 'person').toBe(isPersons);
  });
});

describe('the view of a task', () => {
  test.each(STATUSES)('fits the documented format in the status %s', (status) => {
    const board = boardView(PLACE, [entry(TASK_IN[status], NOW, 13)], [], NOW);
    expect(boardSchema.strict().parse(board)).toEqual(board);
    expect(board.tasks[0]).toMatchObject({ issue: 12, status, url: 'https://github.com/acme/site/issues/12' });
  });

  test('names who works, where, on what and for how much', () => {
    expect(taskView(PLACE, entry(TASK_IN.review, NOW, 13))).toMatchObject({
      stage: { id: 'write', position: 1, of: 1 },
      agent: 'writer',
      attempt: 1,
      pullRequest: { number: 13, url: 'https://github.com/acme/site/pull/13' },
      config: TASK_IN.review.route?.config,
      model: 'gpt-6-luna',
      prompts: [{ name: 'facts', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      usage: { calls: 3, inputTokens: 1200, outputTokens: 400, cost: 0.0125 },
      run: null,
    });
    expect(taskView(PLACE, entry(TASK_IN['in-progress'])).run).toEqual(TASK_IN['in-progress'].lease?.run);
  });

  test('names the peer while it judges', () => {
    expect(taskView(PLACE, entry(judged, NOW, 13)).agent).toBe('editor');
  });

  test('shows a title of several lines with hidden signs as one plain line', () => {
    const state = { ...wanted, title: 'Tide\u202e mills\n\u001b[2J at work' };
    expect(taskView(PLACE, entry(state)).title).toBe('Tide mills [2J at work');
  });

  test('is told with the words of the status comment, without its Markdown', () => {
    const view = taskView(PLACE, entry(TASK_IN['in-progress']));
    expect(view.why).toMatch(/^Attempt 1 runs in run \d+\.$/);
    expect(taskView(PLACE, entry(TASK_IN.review, NOW, 13)).moves).toContain('“Approve” merges it');
  });
});

describe('the board', () => {
  const numbered = (task: number, state: TaskState, at?: string): BoardEntry => entry({ ...state, task }, at);

  test('shows first who needs a person, then what is urgent, then what is unchanged for longest', () => {
    const { tasks } = boardView(
      PLACE,
      [
        numbered(1, wanted),
        numbered(2, { ...wanted, priority: 'urgent' }),
        numbered(3, TASK_IN.review, '2026-11-22T11:00:00.000Z'),
        numbered(4, TASK_IN['needs-human'], '2026-11-22T09:00:00.000Z'),
        numbered(5, wanted, '2026-11-20T10:00:00.000Z'),
      ],
      [],
      NOW,
    );
    expect(tasks.map(({ issue }) => issue)).toEqual([4, 3, 2, 5, 1]);
  });

  test('sums up, and what is unknown stays so', () => {
    const { totals } = boardView(PLACE, [entry(TASK_IN.review), entry(wanted)], [], NOW);
    expect(totals).toEqual({ tasks: 2, needYou: 1, calls: 3, inputTokens: 1200, outputTokens: 400, cost: 0.0125 });
    const { usage } = TASK_IN.review;
    const unknown: TaskState = { ...TASK_IN.review, usage: usage && { ...usage, cost: 'unknown' } };
    expect(boardView(PLACE, [entry(TASK_IN.review), entry(unknown)], [], NOW).totals.cost).toBe('unknown');
  });

  test('counts and names the tasks that can’t be read', () => {
    const unreadable = new ImprimaturError('journal-newer', 'format 2, known is 1');
    const board = boardView(PLACE, [], [{ task: 9, unreadable }], NOW);
    expect(board).toMatchObject({
      tasks: [],
      unreadable: [{ issue: 9, error: 'journal-newer', sentence: expect.stringContaining('format 2') }],
      totals: { tasks: 1, needYou: 0, cost: 0 },
    });
    expect(boardSchema.parse(board)).toEqual(board);
  });

  test('names a stage that is not the first', () => {
    const stages = [stage({ id: 'research', edges: ['write'] }), stage()];
    const state: TaskState = { ...aTask().and(routed({ stages })).state, stage: 1 };
    expect(taskView(PLACE, entry(state)).stage).toEqual({ id: 'write', position: 2, of: 2 });
  });
});
