import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../../app/needs.ts';
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

test.each(EVENTS)('an event “%s”, which a gate or a person may speak by, is read', (name) => {
  expect(signalOf(name, {}, reading)).not.toEqual({ ignored: `the event “${name}” wakes no task` });
  expect(signalOf(`${name}_of_none`, {}, reading)).toEqual({ ignored: `the event “${name}_of_none” wakes no task` });
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

describe('the end of a check', () => {
  const check = (fields: object = {}, action = 'completed') => ({
    action,
    check_run: {
      name: 'build',
      check_suite: { head_branch: 'imprimatur/task-12' },
      pull_requests: [],
      ...fields,
    },
    sender: { login: 'github-actions[bot]' },
  });

  test('on a task’s branch wakes the task, whoever made it', () => {
    expect(signalOf('check_run', check(), reading)).toEqual({ task: 12, why: 'pull-request' });
    const byPull = check({ check_suite: null, pull_requests: [{ head: { ref: 'imprimatur/task-7' } }] });
    expect(signalOf('check_run', byPull, reading)).toEqual({ task: 7, why: 'pull-request' });
  });

  test.each([
    ['our own', check({ name: 'imprimatur' })],
    ['one that has only begun', check({}, 'created')],
    ['one on another branch', check({ check_suite: { head_branch: 'main' } })],
    ['what can’t be read', {}],
  ])('but not %s', (_, payload) => {
    expect(signalOf('check_run', payload, reading)).toHaveProperty('ignored');
  });
});

describe('the end of a commit status', () => {
  const status = (state: string, ...branches: string[]) => ({ state, branches: branches.map((name) => ({ name })) });

  test('on a task’s branch wakes the task', () => {
    const payload = status('success', 'main', 'imprimatur/task-12');
    expect(signalOf('status', payload, reading)).toEqual({ task: 12, why: 'pull-request' });
  });

  test.each([
    ['one that is not final', status('pending', 'imprimatur/task-12')],
    ['one on another branch', status('success', 'main')],
    ['what can’t be read', {}],
  ])('but not %s', (_, payload) => {
    expect(signalOf('status', payload, reading)).toHaveProperty('ignored');
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
