/** Looks of the clock at any moments: each due time makes at most one task, the last one before a look always does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueNow, localDate, localTime, nextDue } from '../../src/triggers/schedule.ts';

const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
const CRONS = ['17 6 * * 1-5', '30 1 * * *', '30 2 * * *', '0 */5 * * *', '59 23 28-31 * *', '0 12 1 * 1'];
const START = Date.parse('2026-03-01T00:00:00Z');
const HOUR = 3600 * 1000;

const looks = fc.array(fc.integer({ min: 1, max: 24 * 40 }), { minLength: 1, maxLength: 40 });

test('no due time is made twice, and none is left behind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CRONS), fc.constantFrom(...ZONES), looks, (cron, timezone, pauses) => {
      const schedule = { cron, timezone, title: 'x', topic: '?' };
      const since = new Date(START).toISOString();
      const ticks: Record<string, string> = {};
      const made: string[] = [];
      let time = START;
      for (const pause of pauses) {
        time += pause * HOUR;
        const now = new Date(time).toISOString();
        for (const look of ['first', 'doubled']) {
          for (const { due } of dueNow([['blog', schedule]], { ticks }, { since, now })) {
            expect(look).toBe('first');
            expect(Date.parse(due)).toBeLessThanOrEqual(time);
            ticks.blog = due;
            made.push(due);
          }
        }
        // Whatever is due next lies ahead.
        const [next = ''] = nextDue(schedule, ticks.blog ?? since);
        expect(Date.parse(next)).toBeGreaterThan(time);
      }
      expect(new Set(made).size).toBe(made.length);
    }),
  );
});

/** Days of a year in each of these zones have 23 or 25 hours, but in the first. */
const CHANGING = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo'];
const DAY = 24 * HOUR;

test('a daily schedule is due once on every local day, at its time wherever the clock shows that', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...CHANGING), minutes, fc.integer({ min: 0, max: 365 }), (timezone, at, day) => {
      const [hour, minute] = [Math.floor(at / 60), at % 60];
      const schedule = { cron: `${minute} ${hour} * * *`, timezone };
      const start = Date.UTC(2026, 0, 1) + day * DAY;
      const due = nextDue(schedule, new Date(start).toISOString(), 40);
      const days = due.map((one) => localDate(one, timezone));
      const first = Date.parse(`${days[0]}T00:00:00Z`);
      expect(days).toEqual(due.map((_, index) => new Date(first + index * DAY).toISOString().slice(0, 10)));
      const shown = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')} (`;
      const moved = due.filter((one) => !localTime(one, timezone).includes(shown));
      // A time that the clock jumps over is there once a year.
      expect(moved.length).toBeLessThanOrEqual(1);
      for (const one of moved) {
        const before = new Date(Date.parse(one) - 2 * HOUR).toISOString();
        expect(hoursBetween(before, one, timezone)).toBeGreaterThan(2);
      }
    }),
  );
});

/** As the local clock shows them. */
function hoursBetween(from: string, to: string, timezone: string): number {
  const clock = (moment: string): number => {
    const [, hours = '0', minutes = '0'] = /(\d\d):(\d\d) \(/.exec(localTime(moment, timezone)) ?? [];
    return Date.parse(`${localDate(moment, timezone)}T${hours}:${minutes}:00Z`);
  };
  return (clock(to) - clock(from)) / HOUR;
}
