import { describe, expect, test } from 'vitest';
import { WORKFLOW_FILE } from '../../src/local/harness.ts';
import type { Intercept } from '../../src/local/start.ts';
import { CALLER, callingCopy } from '../e2e/called.ts';
import { onStage, type Stage, type StageOptions } from '../e2e/stage.ts';

const ALL = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'read',
};

/** A called workflow whose job `handle` has other permissions, at a time that can be moved on. */
function withPermissions(changed: Partial<typeof ALL>, intercept?: Intercept) {
  let offset = 0;
  const written = (permissions: object): string =>
    `permissions: { ${Object.entries(permissions)
      .map(([name, level]) => `${name}: ${level}`)
      .join(', ')} }`;
  const options: StageOptions = {
    ...callingCopy((called) => called.replace(written(ALL), written({ ...ALL, ...changed }))),
    gitHub: { clock: () => new Date(Date.now() + offset), ...(intercept === undefined ? {} : { intercept }) },
  };
  return {
    options,
    /** So that a wake may repair what an earlier one left undone. */
    later: () => {
      offset += 3 * 60_000;
    },
  };
}

const REVIEWED = ['status: review', 'workflow: blog'];

/** Wakes every task, as the clock does; the conclusion of that run. */
async function sweep(stage: Stage): Promise<string | null> {
  await stage.as('ada').actions.createWorkflowDispatch({ ...stage.where, workflow_id: 'imprimatur.yml', ref: 'main' });
  await stage.idle();
  return (
    stage.harness.actions
      .runs()
      .toSorted((left, right) => left.id - right.id)
      .at(-1)?.conclusion ?? null
  );
}

const conclusions = (stage: Stage): readonly string[] =>
  stage.harness.actions.runs().map(({ conclusion }) => conclusion ?? 'running');

const grant = async (stage: Stage): Promise<void> => {
  await stage.commit(WORKFLOW_FILE, CALLER, { by: 'ada' });
  await stage.idle();
};

const missing = (path: RegExp, needs: string): RegExp =>
  new RegExp(
    `\\*\\*A permission is missing:\\*\\* The token may not do this: Resource not accessible by integration \\(${path.source}\\)\\. It needs ${needs}\\.`,
  );

async function mergesWithoutCheck(stage: Stage, later: () => void): Promise<void> {
  const said = missing(/POST \/repos\/ada\/site\/check-runs/, 'checks=write');
  const task = await stage.ask();
  expect(await stage.labels(task)).toEqual(REVIEWED);
  expect(await stage.status(task)).toMatch(said);
  expect(await stage.status(task)).not.toContain('is at work');
  expect(conclusions(stage)).toContain('failure');
  expect(stage.told()).toContain('It needs checks=write.');
  later();
  expect(await sweep(stage)).toBe('failure');

  await stage.review(task, 'grace', 'APPROVE');
  expect(await stage.issue(task)).toBe('closed as completed');
  expect((await stage.pull(task)).merged).toBe(true);
  expect(await stage.labels(task)).toEqual(['status: done', 'workflow: blog']);
  expect(await stage.status(task)).toMatch(said);
  expect(await stage.ref(`imprimatur/tasks/${task}`)).not.toBeNull();

  await grant(stage);
  later();
  expect(await sweep(stage)).toBe('success');
  expect(await stage.checks((await stage.pull(task)).head)).toEqual(['success']);
  expect(await stage.status(task)).not.toContain('permission');
  expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
}

describe.concurrent('a token that may not do one thing does the others, and the status comment says what is missing', () => {
  const checks = withPermissions({ checks: 'read' });
  test(
    'checks: the work is merged all the same, and the check follows once it may',
    { timeout: 150_000 },
    onStage(checks.options, (stage) => mergesWithoutCheck(stage, checks.later)),
  );

  /** A private repository shows check runs to nobody without the permission. */
  const jobs = new Set<string>();
  const blind = withPermissions({ checks: 'none' }, async ({ method, path, token }, proceed) => {
    const response = await proceed();
    if (path.endsWith('/check-runs') && method === 'POST' && response.status === 403) jobs.add(token);
    return path.endsWith('/check-runs') && method === 'GET' && jobs.has(token)
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : response;
  });
  test(
    'checks that it may not even read: the same',
    { timeout: 150_000 },
    onStage(blind.options, (stage) => mergesWithoutCheck(stage, blind.later)),
  );

  const pulls = withPermissions({ 'pull-requests': 'read' });
  test(
    'pull requests: the work waits on its branch, and is shown once it may',
    { timeout: 150_000 },
    onStage(pulls.options, async (stage) => {
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(REVIEWED);
      expect(await stage.status(task)).toMatch(missing(/POST \/repos\/ada\/site\/pulls/, 'pull_requests=write'));
      expect(await stage.status(task)).not.toContain('is at work');
      expect(await stage.pulls(task)).toEqual([]);
      expect(conclusions(stage)).toContain('failure');
      pulls.later();
      expect(await sweep(stage)).toBe('failure');

      await grant(stage);
      pulls.later();
      expect(await sweep(stage)).toBe('success');
      expect((await stage.pull(task)).open).toBe(true);
      expect(await stage.status(task)).not.toContain('permission');
      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
      expect(stage.model.calls).toEqual(['facts', 'article']);
    }),
  );

  const issues = withPermissions({ issues: 'read' });
  test(
    'issues: the failing run says so, and the issue once it may',
    { timeout: 150_000 },
    onStage(issues.options, async (stage) => {
      const task = await stage.ask();
      expect(await stage.status(task)).toBe('');
      expect((await stage.pull(task)).open).toBe(true);
      expect(new Set(conclusions(stage))).toContain('failure');
      expect(stage.told()).toMatch(/It needs issues=write/);
      issues.later();
      expect(await sweep(stage)).toBe('failure');

      await grant(stage);
      issues.later();
      expect(await sweep(stage)).toBe('success');
      expect(await stage.labels(task)).toEqual(REVIEWED);
      expect(await stage.comments(task)).toHaveLength(1);
      expect(await stage.status(task)).not.toContain('permission');
      expect(stage.model.calls).toEqual(['facts', 'article']);
    }),
  );
});
