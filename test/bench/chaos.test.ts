import { expect, test } from 'vitest';
import { FAULT_NAMES } from './chaos/faults.ts';
import { playChaos, tasksOf } from './chaos/play.ts';
import { chaosTable } from './chaos.ts';

test('whatever the model’s API does, a task is delivered or ends with the code of what happened last, in time and within its caps', {
  timeout: 60_000,
}, async () => {
  const tasks = tasksOf(70, 20261122);
  const ended = await playChaos(tasks);
  expect(ended.flatMap(({ wrong, task }) => wrong.map((fault) => `${task.number}: ${fault}`))).toEqual([]);
  expect(ended).toHaveLength(tasks.length);
  const ends = new Set(ended.map(({ end }) => end));
  expect(ends).toContain('delivered');
  expect(ends).toContain('tokens-used-up');
  for (const name of FAULT_NAMES) expect(ended.some(({ task }) => task.kind === `${name}, for ever`)).toBe(true);
  const asked = ended.filter(({ waited }) => waited).map(({ task }) => task.kind);
  expect(asked).toContain('429 for two hours, for ever');
  expect(chaosTable(ended)).toContain('429 for two hours, for ever');
});

test('the same seed gives the same tasks', () => {
  expect(tasksOf(50, 7)).toEqual(tasksOf(50, 7));
  expect(tasksOf(50, 7)).not.toEqual(tasksOf(50, 8));
});
