import { describe, expect, test } from 'vitest';
import { signalOf } from '../../../app/signal.ts';

const reading = { identities: ['imprimatur[bot]'], workflowFile: 'imprimatur.yml' };
const ended = (fields: object = {}) => ({
  action: 'completed',
  workflow_run: {
    path: '.github/workflows/imprimatur.yml',
    event: 'workflow_dispatch',
    display_title: 'Task 12, run 3',
    ...fields,
  },
  sender: { login: 'imprimatur[bot]' },
});

describe('the end of an agent’s run', () => {
  test('wakes its task, although we started it, and claims nothing', () => {
    expect(signalOf('workflow_run', ended(), reading)).toEqual({ task: 12, why: 'asked' });
    expect(signalOf('workflow_run', ended({ path: '.github/workflows/imprimatur.yml@main' }), reading)).toEqual({
      task: 12,
      why: 'asked',
    });
  });

  test.each([
    ['another Actions workflow', { path: '.github/workflows/ci.yml' }],
    ['a run of an event', { event: 'issues' }],
    ['a title that somebody else wrote', { display_title: 'On Task 12, run 3' }],
  ])('but not %s', (_, fields) => {
    expect(signalOf('workflow_run', ended(fields), reading)).toHaveProperty('ignored');
  });

  test('nor its start, nor what can’t be read', () => {
    expect(signalOf('workflow_run', { ...ended(), action: 'requested' }, reading)).toHaveProperty('ignored');
    expect(signalOf('workflow_run', {}, reading)).toHaveProperty('ignored');
  });
});

test('other events are read as the Action reads them', () => {
  const payload = {
    action: 'labeled',
    label: { name: 'workflow: blog' },
    issue: { number: 4, labels: [{ name: 'workflow: blog' }] },
    sender: { login: 'ada' },
  };
  expect(signalOf('issues', payload, reading)).toEqual({ task: 4, why: 'issue' });
  expect(signalOf('issues', { ...payload, sender: { login: 'imprimatur[bot]' } }, reading)).toHaveProperty('ignored');
});
