import { expect, test } from 'vitest';
import { FAULT_NAMES } from './chaos/faults.ts';
import { playChaos, tasksOf } from './chaos/play.ts';
import { chaosTable } from './chaos.ts';

test('whatever the model’s API does, a task is done, or asks a person with the code of what happened last, in time and within its caps', {
  timeout: 120_000,
}, async () => {
  const tasks = tasksOf(100, 20261122);
  const ended = await playChaos(tasks);
  expect(ended.flatMap(({ wrong, task }) => wrong.map((fault) => `${task.number}: ${fault}`))).toEqual([]);
  expect(ended).toHaveLength(tasks.length);
  expect(new Set(ended.map(({ status }) => status))).toEqual(new Set(['done', 'needs-human']));
  expect(ended.map(({ code }) => code)).toContain('tokens-used-up');
  for (const name of FAULT_NAMES)
    expect(ended.flatMap(({ task }) => (task.kind === `${name}, for ever` ? [task.api] : []))).toEqual([
      'chat',
      'responses',
    ]);
  const asked = ended.filter(({ waited }) => waited).map(({ task }) => task.kind);
  expect(asked).toContain('429 for two hours, for ever');
  expect(chaosTable(ended)).toContain('429 for two hours, for ever');
});

test('the same seed gives the same tasks', () => {
  expect(tasksOf(80, 7)).toEqual(tasksOf(80, 7));
  expect(tasksOf(80, 7)).not.toEqual(tasksOf(80, 8));
});
