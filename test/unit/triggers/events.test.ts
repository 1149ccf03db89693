import { describe, expect, test } from 'vitest';
import { mayMakeTasks, type RunnerEvent } from '../../../action/event.ts';
import { onSchema, respond, TRIGGER_EVENTS, TRIGGERS } from '../../../src/triggers/index.ts';

const heard = (on: object, event: string, payload: unknown, files?: readonly string[] | null) =>
  respond({ blog: { on: onSchema.parse(on) } }, { event, payload, ...(files === undefined ? {} : { files }) });

const release = (changes: object = {}) => ({
  action: 'published',
  release: { id: 7, tag_name: 'v1.2.0', name: 'Spring', prerelease: false, draft: false, ...changes },
});

const push = (changes: object = {}) => ({
  ref: 'refs/heads/main',
  after: 'a'.repeat(40),
  repository: { default_branch: 'main' },
  ...changes,
});

describe('an event makes a task', () => {
  test('when a release is published', () => {
    const { wishes } = heard({ release: { title: 'What is new in {{subject}}' } }, 'release', release());
    expect(wishes).toEqual([
      {
        key: 'release 7 blog',
        workflow: 'blog',
        title: 'What is new in Spring',
        topic: 'Spring',
        because: 'the release v1.2.0',
      },
    ]);
  });

  test('when a push changes a path that counts, on the default branch', () => {
    const on = { push: { paths: ['docs/'] } };
    const files = ['docs/new.md', 'README.md', 'docs/a.md'];
    expect(heard(on, 'push', push(), files).wishes).toMatchObject([
      { key: `push ${'a'.repeat(40)} blog`, because: 'a push that changed docs/a.md and 1 more' },
    ]);
    expect(heard(on, 'push', push({ ref: 'refs/heads/x' }), files).refused).toEqual([
      'blog makes nothing of it: it is not on the default branch.',
    ]);
    expect(heard({ push: { paths: ['src/'] } }, 'push', push(), files).wishes).toEqual([]);
    expect(heard(on, 'push', push(), null).refused).toEqual([
      'blog makes nothing of it: what it changed can’t be told.',
    ]);
  });

  test('when a pull request is opened or merged, but for our own', () => {
    const opened = { action: 'opened', pull_request: { number: 5, title: 'Add tides', head: { ref: 'tides' } } };
    expect(heard({ 'pull-request': { when: 'opened' } }, 'pull_request', opened).wishes[0]?.title).toBe('Add tides');
    expect(heard({ 'pull-request': { when: 'merged' } }, 'pull_request', opened).wishes).toEqual([]);
    const own = { ...opened, pull_request: { ...opened.pull_request, head: { ref: 'imprimatur/task-3' } } };
    expect(heard({ 'pull-request': { when: 'opened' } }, 'pull_request', own).wishes).toEqual([]);
  });

  test('when an issue gets a label', () => {
    const payload = { action: 'labeled', label: { name: 'needs-post' }, issue: { number: 4, title: 'Tides' } };
    expect(heard({ label: { name: 'needs-post' } }, 'issues', payload).wishes[0]?.key).toBe('label 4 needs-post blog');
    expect(heard({ label: { name: 'other' } }, 'issues', payload).wishes).toEqual([]);
  });

  test('when another system says so, once for one content', () => {
    const on = { 'repository-dispatch': { types: ['post'] } };
    const say = (client_payload: object) =>
      heard(on, 'repository_dispatch', { action: 'post', client_payload }).wishes[0];
    expect(say({ subject: 'Tides' })?.title).toBe('Tides');
    expect(say({ subject: 'Tides' })?.key).toBe(say({ subject: 'Tides' })?.key);
    expect(say({ subject: 'Mills' })?.key).not.toBe(say({ subject: 'Tides' })?.key);
    expect(say({ subject: 'Tides', key: 2 })?.key).toBe('dispatch post 2 blog');
    expect(heard(on, 'repository_dispatch', { action: 'other' }).wishes).toEqual([]);
  });
});

test.each(TRIGGERS.flatMap(({ id, events }) => events.map((event) => [id, event] as const)))(
  '%s says why it makes nothing of a payload of %s that can’t be read',
  (id, event) => {
    const on = {
      release: { release: {} },
      push: { push: { paths: ['docs/'] } },
      'pull-request': { 'pull-request': { when: 'opened' } },
      label: { label: { name: 'x' } },
      'repository-dispatch': { 'repository-dispatch': { types: ['x'] } },
    }[id];
    expect(heard(on ?? {}, event, { action: 7 })).toEqual({
      wishes: [],
      refused: ['blog makes nothing of it: the payload can’t be read.'],
    });
  },
);

test('the Action looks at these events: some always, and those that issues and pull requests have, too, where the file names them', () => {
  const of = (name: string, triggers: readonly string[]) => mayMakeTasks({ name, triggers } as RunnerEvent);
  const always = TRIGGER_EVENTS.filter((name) => of(name, []));
  expect(always.toSorted()).toEqual(['push', 'release', 'repository_dispatch']);
  expect(TRIGGER_EVENTS.filter((name) => !of(name, ['issues', 'pull_request']))).toEqual([]);
});
