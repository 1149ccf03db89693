import { describe, expect, test } from 'vitest';
import { NOTHING_YET } from '../../../src/domain/repository.ts';
import {
  dueNow,
  lastDue,
  localTime,
  nextDue,
  type Schedule,
  scheduleSettings,
} from '../../../src/triggers/schedule.ts';

const london = { cron: '17 6 * * 1-5', timezone: 'Europe/London' };
const schedule = (changes: Partial<Schedule> = {}): Schedule => ({
  ...london,
  title: 'Post for {{date}}',
  topic: '?',
  ...changes,
});

describe('a schedule', () => {
  test('minds daylight saving: the same local time is another moment after the clocks change', () => {
    const due = (since: string, now: string) => lastDue(london, since, now);
    expect(due('2026-10-23T00:00:00Z', '2026-10-23T12:00:00Z')).toBe('2026-10-23T05:17:00.000Z');
    expect(due('2026-10-26T00:00:00Z', '2026-10-26T12:00:00Z')).toBe('2026-10-26T06:17:00.000Z');
  });

  test('is due once, at its very moment, and not before', () => {
    expect(lastDue(london, '2026-11-24T06:17:00.000Z', '2026-11-25T06:16:59.000Z')).toBeNull();
    expect(lastDue(london, '2026-11-24T06:17:00.000Z', '2026-11-25T06:17:00.000Z')).toBe('2026-11-25T06:17:00.000Z');
    expect(lastDue(london, '2026-11-25T06:17:00.000Z', '2026-11-25T06:17:00.000Z')).toBeNull();
  });

  test('catches up the last of several that were missed', () => {
    expect(lastDue(london, '2026-11-16T06:17:00.000Z', '2026-11-22T12:00:00Z')).toBe('2026-11-20T06:17:00.000Z');
  });

  test('says when the next ones are, on the local clock', () => {
    const [first = '', second = ''] = nextDue(london, '2026-11-27T12:00:00Z', 2);
    expect(localTime(first, 'Europe/London')).toBe('Mon 30 Nov 2026, 06:17 (Europe/London)');
    expect(localTime(second, 'America/New_York')).toBe('Tue 1 Dec 2026, 01:17 (America/New_York)');
  });

  test.each([
    ['every minute past', { cron: '61 6 * * *' }],
    ['six fields', { cron: '0 17 6 * * 1' }],
    ['a day that never comes', { cron: '0 0 31 2 *' }],
    ['a zone that is none', { timezone: 'Europe/Londno' }],
    ['a placeholder that is none', { title: 'Post for {{day}}' }],
  ])('is refused with %s', (_, changes) => {
    expect(scheduleSettings.safeParse({ ...schedule(), ...changes }).success).toBe(false);
  });
});

describe('what is due', () => {
  const NOW = '2026-11-25T12:00:00.000Z';
  const since = '2026-11-25T00:00:00.000Z';

  test('is one task for each schedule, named by its due time and the local day', () => {
    const late = schedule({ cron: '0 23 * * *', timezone: 'America/Los_Angeles' });
    const due = dueNow(
      [
        ['blog', schedule()],
        ['news', late],
      ],
      NOTHING_YET,
      { since, now: NOW },
    );
    expect(due.map(({ wish }) => [wish.key, wish.title])).toEqual([
      ['schedule blog 2026-11-25T06:17:00.000Z', 'Post for 2026-11-25'],
      ['schedule news 2026-11-25T07:00:00.000Z', 'Post for 2026-11-24'],
    ]);
    expect(due[0]?.wish.because).toContain('the next one is due Thu 26 Nov 2026, 06:17 (Europe/London)');
  });

  test('is nothing again once it was looked after', () => {
    const ticks = { blog: '2026-11-25T06:17:00.000Z' };
    expect(dueNow([['blog', schedule()]], { ticks }, { since, now: NOW })).toEqual([]);
  });
});
