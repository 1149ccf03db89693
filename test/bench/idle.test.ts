import { expect, test } from 'vitest';
import { WORKFLOW_FILE } from '../../src/local/harness.ts';
import { ticks, WITH_APP } from './idle/cadence.ts';
import { measureIdle } from './idle/measure.ts';

test.each([
  [['23 */6 * * *'], 24, 4],
  [['0 0 * * *'], 24, 1],
  [['*/5 * * * *'], 1, 12],
  [['0 0 1 * *', '30 12 15 * *'], 720, 2],
  [[], 720, 0],
])('the clock strikes %j within %i hours %i times', (crons, hours, count) => {
  expect(ticks(crons, hours)).toBe(count);
});

test('what concerns no task costs no job, no comment and no model call; an idle month at most 150 minutes', async () => {
  const { cadences, measured } = await measureIdle(20);
  const nothing = { jobs: 0, minutes: 0, comments: 0, calls: 0, requests: 0 };
  const silent = { comments: 0, calls: 0 };
  const [bustle, day] = measured[WORKFLOW_FILE] ?? [];
  expect(bustle).toMatchObject(nothing);
  // The negative control: the events did start runs, whose jobs were skipped.
  expect(bustle?.runs).toBeGreaterThan(10);
  expect(day).toMatchObject({ ...silent, runs: 4, jobs: 4, minutes: 4 });
  const [bustleWithApp, dayWithApp] = measured[WITH_APP] ?? [];
  expect(bustleWithApp).toMatchObject({ ...nothing, runs: 0 });
  expect(dayWithApp).toMatchObject({ ...silent, runs: 1, jobs: 1, minutes: 1 });
  expect(cadences.map(({ month }) => month)).toEqual([120, 30]);
});
