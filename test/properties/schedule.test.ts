/** Looks of the clock at any moments: each due time makes at most one task, the last one before a look always does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueNow, nextDue } from '../../src/triggers/schedule.ts';

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
