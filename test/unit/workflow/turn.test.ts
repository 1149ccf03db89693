import { describe, expect, test } from 'vitest';
import { foldRepositoryAll, NOTHING_YET, type RepositoryState, type Slot } from '../../../src/domain/repository.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import type { Cap, TurnWish } from '../../../src/domain/turn.ts';
import { nextOf, type Turn, turnOf } from '../../../src/workflow/turn.ts';
import { aTask } from '../../builders/task.ts';

const NOW = '2026-11-22T10:00:00.000Z';

const wish = (changes: Partial<TurnWish> = {}): TurnWish => ({
  agent: 'writer',
  task: 12,
  epoch: 1,
  priority: 'normal',
  capacity: 1,
  caps: [],
  run: { tokens: 500, usd: null },
  now: NOW,
  ...changes,
});

const slot = (changes: Partial<Slot> = {}): Slot => ({
  agent: 'writer',
  task: 3,
  epoch: 1,
  at: NOW,
  reserve: { tokens: 500, usd: null },
  ...changes,
});

const repository = (changes: Partial<RepositoryState> = {}): RepositoryState => ({ ...NOTHING_YET, ...changes });

const saw = (...tasks: readonly (readonly [number, TaskState | null])[]) => new Map(tasks);
const atWork = aTask().inProgress().state;
const waiting = aTask().queued().state;

const following = (state: RepositoryState, turn: Turn): RepositoryState =>
  turn.kind === 'look' ? state : foldRepositoryAll(state, turn.events);

describe('capacity', () => {
  test('lets a run through while the agent is free, and holds a slot for it', () => {
    const turn = turnOf(repository(), wish(), saw());
    expect(turn).toMatchObject({ kind: 'granted', admission: { allowance: null } });
    expect(following(repository(), turn).slots).toMatchObject([{ agent: 'writer', task: 12, epoch: 1 }]);
  });

  test('grants the same run again, without a second slot: the first answer may have been lost', () => {
    const state = following(repository(), turnOf(repository(), wish(), saw()));
    expect(turnOf(state, wish(), saw())).toEqual({ kind: 'granted', admission: { allowance: null }, events: [] });
  });

  test('asks to see the journals of those who hold the slots before it says no', () => {
    const state = repository({ slots: [slot()] });
    expect(turnOf(state, wish(), saw())).toEqual({ kind: 'look', tasks: [3] });
    const turn = turnOf(state, wish(), saw([3, atWork]));
    expect(turn).toMatchObject({ kind: 'waits', waits: { for: 'agent', agent: 'writer', holders: [3] } });
    expect(following(state, turn).waiting).toEqual([{ agent: 'writer', task: 12, priority: 'normal', since: NOW }]);
  });

  test.each([
    ['is over', null],
    ['went on without it', aTask().afterDeaths(1).state],
    ['was put before a person', aTask().inReview().state],
  ])('takes the slot of a run whose task %s', (_, state) => {
    const turn = turnOf(repository({ slots: [slot()] }), wish(), saw([3, state]));
    expect(turn.kind).toBe('granted');
    expect(following(repository({ slots: [slot()] }), turn).slots.map(({ task }) => task)).toEqual([12]);
  });

  test('leaves the slot of a run that was wanted after its task was looked at', () => {
    const state = repository({ slots: [slot({ epoch: atWork.epoch + 1 })] });
    expect(turnOf(state, wish(), saw([3, atWork])).kind).toBe('waits');
  });

  test('counts each agent for itself', () => {
    expect(turnOf(repository({ slots: [slot({ agent: 'editor' })] }), wish(), saw()).kind).toBe('granted');
  });

  test('does not hold back urgent tasks', () => {
    expect(turnOf(repository({ slots: [slot()] }), wish({ priority: 'urgent' }), saw()).kind).toBe('granted');
  });

  test('frees the slot of the task’s own run that died', () => {
    const state = repository({ slots: [slot({ task: 12 })] });
    const turn = turnOf(state, wish({ epoch: 2 }), saw());
    expect(following(state, turn).slots).toMatchObject([{ task: 12, epoch: 2 }]);
  });
});

describe('the queue', () => {
  const queue = (...ones: readonly (readonly [task: number, priority: TurnWish['priority'], since: string])[]) =>
    repository({ waiting: ones.map(([task, priority, since]) => ({ agent: 'writer', task, priority, since })) });

  test('lets those go first who have waited longer, and those of a higher priority', () => {
    const older = queue([7, 'normal', '2026-11-22T09:00:00.000Z']);
    expect(turnOf(older, wish(), saw([7, waiting]))).toMatchObject({
      kind: 'waits',
      waits: { for: 'turn', ahead: [7] },
    });
    expect(turnOf(older, wish({ priority: 'high' }), saw([7, waiting])).kind).toBe('granted');
    const lower = queue([7, 'low', '2026-11-22T09:00:00.000Z']);
    expect(turnOf(lower, wish(), saw([7, waiting])).kind).toBe('granted');
  });

  test('raises whoever waits for long, so that nobody starves', () => {
    const long = queue([7, 'low', '2026-11-19T09:00:00.000Z']);
    expect(turnOf(long, wish({ priority: 'high' }), saw([7, waiting])).kind).toBe('waits');
  });

  test('strikes those who wait no more', () => {
    const state = queue([7, 'high', '2026-11-22T09:00:00.000Z']);
    expect(turnOf(state, wish(), saw())).toEqual({ kind: 'look', tasks: [7] });
    const turn = turnOf(state, wish(), saw([7, aTask().cancelled().state]));
    expect(turn.kind).toBe('granted');
    expect(following(state, turn).waiting).toEqual([]);
  });

  test('names who is next, those of the same agent first', () => {
    const state = repository({
      waiting: [
        { agent: 'editor', task: 5, priority: 'high', since: NOW },
        { agent: 'writer', task: 9, priority: 'normal', since: NOW },
        { agent: 'writer', task: 8, priority: 'high', since: NOW },
      ],
    });
    expect(nextOf(state, { agent: 'writer', isShared: true }, NOW, 1)).toEqual([8, 5]);
    expect(nextOf(state, { agent: 'writer', isShared: false }, NOW, 1)).toEqual([8]);
  });
});

describe('a budget', () => {
  const perDay = (most: number): Cap => ({ period: 'day', unit: 'tokens', most });
  const spent = (day: string, tokens: number) => ({ [day]: { tokens, usd: 0, unknown: 0 } });
  const unlimited = (changes: Partial<TurnWish>) => wish({ capacity: null, ...changes });

  test('sets aside what a run can use at most', () => {
    expect(turnOf(repository(), unlimited({ caps: [perDay(2000)] }), saw())).toMatchObject({
      kind: 'granted',
      admission: { allowance: { tokens: 500, usd: null, until: '2026-11-23T00:00:00.000Z' } },
      events: [{ kind: 'slot-taken', reserve: { tokens: 500 } }],
    });
  });

  test('that is nearly used up leaves the rest to a run that is alone', () => {
    const state = repository({ days: spent('2026-11-22', 1800) });
    expect(turnOf(state, unlimited({ caps: [perDay(2000)] }), saw())).toMatchObject({
      kind: 'granted',
      admission: { allowance: { tokens: 200 } },
    });
  });

  test('that others may give back is waited for', () => {
    const state = repository({ days: spent('2026-11-22', 1200), slots: [slot()] });
    const asked = unlimited({ caps: [perDay(2000)] });
    expect(turnOf(state, asked, saw())).toEqual({ kind: 'look', tasks: [3] });
    expect(turnOf(state, asked, saw([3, atWork]))).toMatchObject({
      kind: 'waits',
      waits: { for: 'reserve', period: 'day', holders: [3] },
    });
  });

  test('that is used up is waited for until the next day, or the next month', () => {
    const state = repository({ days: { ...spent('2026-11-21', 9000), ...spent('2026-11-22', 2000) } });
    expect(turnOf(state, unlimited({ caps: [perDay(2000)] }), saw())).toMatchObject({
      kind: 'waits',
      waits: { for: 'budget', period: 'day', until: '2026-11-23T00:00:00.000Z' },
    });
    expect(
      turnOf(state, unlimited({ caps: [{ period: 'month', unit: 'tokens', most: 11_000 }] }), saw()),
    ).toMatchObject({ kind: 'waits', waits: { for: 'budget', period: 'month', until: '2026-12-01T00:00:00.000Z' } });
    expect(turnOf(state, unlimited({ caps: [perDay(2000)], priority: 'urgent' }), saw()).kind).toBe('waits');
  });

  test('in dollars is all set aside for one run where nothing bounds that', () => {
    const cap: Cap = { period: 'day', unit: 'usd', most: 5 };
    expect(turnOf(repository(), unlimited({ caps: [cap] }), saw())).toMatchObject({
      kind: 'granted',
      admission: { allowance: { tokens: null, usd: 5 } },
    });
    const bounded = unlimited({ caps: [cap], run: { tokens: 500, usd: 2 } });
    expect(turnOf(repository(), bounded, saw())).toMatchObject({ admission: { allowance: { usd: 2 } } });
  });

  test('counts a run that vanished with all that was set aside for it', () => {
    const state = repository({ slots: [slot()], days: spent('2026-11-22', 100) });
    const freed = foldRepositoryAll(state, [{ kind: 'slot-freed', task: 3, epoch: 1, used: null }]);
    expect(freed.days['2026-11-22']).toEqual({ tokens: 600, usd: null, unknown: 1 });
    const again = foldRepositoryAll(freed, [{ kind: 'slot-freed', task: 3, epoch: 1, used: null }]);
    expect(again).toEqual(freed);
  });
});
