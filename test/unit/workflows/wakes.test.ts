/** Which events start a job is said in YAML and in ingest: here the two are held equal. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVENT_NAMES, ingest } from '../../../src/github/ingest.ts';
import { holds } from '../../../src/local/actions/syntax/expressions.ts';

const read = (name: string) =>
  parse(readFileSync(new URL(`../../../.github/workflows/${name}`, import.meta.url), 'utf8'));
const caller = read('imprimatur.yml');
const condition: string = read('run.yml').jobs.handle.if;

/** The types of activity that these events have on GitHub. */
const ACTIVITY: Readonly<Record<string, readonly string[]>> = {
  issues:
    'opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped'.split(
      ' ',
    ),
  issue_comment: 'created edited deleted'.split(' '),
  pull_request:
    'assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled'.split(
      ' ',
    ),
  pull_request_review: 'submitted edited dismissed'.split(' '),
};

const ignored = (name: string, payload: unknown): string | null => {
  const signal = ingest(name, payload, ['github-actions[bot]']);
  return 'ignored' in signal ? signal.ignored : null;
};

test('the caller listens to the events that can wake a task, to the clock and to dispatches, and to nothing else', () => {
  expect(Object.keys(caller.on).toSorted()).toEqual([...EVENT_NAMES, 'schedule', 'workflow_dispatch'].toSorted());
});

describe.each(EVENT_NAMES)('%s', (name) => {
  test('starts a run for the activity that can wake a task, and for no other', () => {
    const waking = ACTIVITY[name]?.filter((action) => !ignored(name, { action })?.endsWith('wakes no task'));
    expect(caller.on[name].types.toSorted()).toEqual(waking?.toSorted());
  });
});

const asks = { name: 'workflow: blog' };
const bug = { name: 'bug' };
const repo = { full_name: 'ada/site' };
const pull = (ref: string, from: object | null = repo) => ({ number: 7, head: { ref, repo: from } });

const FORM = '### Topic\n\nMills\n\n### Workflow\n\n_No response_';

/** Every event of a repository that differs in what the condition and ingest look at. */
const events: readonly (readonly [string, Record<string, unknown>])[] = [
  ...['labeled', 'unlabeled'].map(
    (action) => ['issues', { action, label: asks, issue: { number: 12, labels: [bug] } }] as const,
  ),
  ...[[asks], [bug], [bug, asks], []].flatMap((labels) => [
    ...['edited', 'closed', 'reopened'].map((action) => ['issues', { action, issue: { number: 12, labels } }] as const),
    ...[...labels, { name: 'priority: high' }, { name: 'agent: writer' }, { name: 'status: done' }].flatMap((label) =>
      ['labeled', 'unlabeled'].map((action) => ['issues', { action, label, issue: { number: 12, labels } }] as const),
    ),
    ...[FORM, FORM.toUpperCase(), '### Topic\n\nMills', ''].flatMap((body) =>
      ['opened', 'edited', 'closed', 'labeled'].map(
        (action) => ['issues', { action, label: bug, issue: { number: 12, labels, body } }] as const,
      ),
    ),
    ...[
      '/imprimatur',
      '/Imprimatur blog',
      ' /imprimatur',
      '/retry',
      'Nice',
      '',
      ' /retry',
      'a\n/retry',
      'a\r\n\r\n/Imprimatur',
      'a\n /retry',
      'a /retry',
    ].flatMap((body) =>
      [{}, { pull_request: { url: 'x' } }].map(
        (kind) =>
          ['issue_comment', { action: 'created', comment: { body }, issue: { number: 12, labels, ...kind } }] as const,
      ),
    ),
  ]),
  ...['imprimatur/task-12', 'patch-1', 'feature/imprimatur/task-12'].flatMap((ref) => [
    ...[{ full_name: 'eve/site' }, null].map(
      (from) => ['pull_request', { action: 'opened', pull_request: pull(ref, from) }] as const,
    ),
    ...['opened', 'closed', 'reopened', 'synchronize', 'ready_for_review'].map(
      (action) => ['pull_request', { action, pull_request: pull(ref) }] as const,
    ),
    ...['submitted', 'dismissed'].map(
      (action) => ['pull_request_review', { action, pull_request: pull(ref) }] as const,
    ),
  ]),
];

function starts(event_name: string, event: Record<string, unknown>): boolean {
  const contexts = {
    github: { event_name, event, repository: 'ada/site' },
    inputs: {},
    needs: { agent: { result: 'skipped' } },
  };
  return holds(condition, 'job-if', { contexts, status: { success: false, failure: false, cancelled: false } });
}

describe('the job “handle”', () => {
  test('starts for an event exactly when it wakes a task', () => {
    const differing = events.filter(
      ([name, event]) =>
        starts(name, event) !== (ignored(name, { ...event, repository: repo, sender: { login: 'ada' } }) === null),
    );
    expect(differing).toEqual([]);
    expect(events.filter(([name, event]) => starts(name, event)).length).toBeGreaterThan(10);
    expect(events.filter(([name, event]) => !starts(name, event)).length).toBeGreaterThan(30);
  });

  test('starts when a task loses the label by which events find it', () => {
    expect(starts('issues', { action: 'unlabeled', label: asks, issue: { number: 12, labels: [] } })).toBe(true);
  });

  test.each(['schedule', 'workflow_dispatch'])('starts on %s', (name) => {
    expect(starts(name, {})).toBe(true);
  });

  test.each([
    ['another repository', { full_name: 'eve/site' }],
    ['a repository that is gone', null],
  ])('does not start for a branch with our name in %s', (_what, from) => {
    const event = { action: 'opened', pull_request: pull('imprimatur/task-12', from), repository: repo };
    expect(starts('pull_request', event)).toBe(false);
    expect(ignored('pull_request', event)).toBe('the pull request is of no task');
  });
});
