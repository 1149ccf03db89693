/** A task in a private repository: what each job's token may read is what its permissions say, and no more. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKOUT } from '../../src/local/harness.ts';
import { onStage, SOURCES } from './stage.ts';

test(
  'is worked on, revised and merged with the permissions that the jobs declare',
  { timeout: 90_000 },
  onStage({ gitHub: { visibility: 'private' } }, async (stage) => {
    const task = await stage.ask({ sources: [...SOURCES, 'repository: commits, releases, issues, pull requests'] });
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    const first = await stage.pull(task);
    expect(first.body).not.toContain('Sources that could not be used');
    const path = 'content/posts/how-tide-mills-worked.md';
    const article = (await stage.text(path, first.head)) ?? '';
    const line = article.split('\n').findIndex((text) => /\[\^\d+\]$/.test(text)) + 1;
    const comments = [{ path, line, body: 'Please remove this sentence.' }];
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { comments });
    expect((await stage.replies(first.number)).map(({ body }) => body).join()).toContain('Removed');
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect((await stage.pull(task)).merged).toBe(true);

    const ours = stage.harness.gitHub.requests.filter(({ caller }) => caller === 'github-actions[bot]');
    expect(ours.length).toBeGreaterThan(50);
    const refused = ours.filter(({ status }) => status === 403 || status === 401);
    expect(refused.map(({ method, path: where, status }) => `${status} ${method} ${where}`)).toEqual([]);
  }),
);

test('the agent’s job declares reading, and nothing else', async () => {
  const { jobs } = parse(await readFile(join(CHECKOUT, '.github/workflows/run.yml'), 'utf8'));
  expect(jobs.agent.permissions).toEqual({ contents: 'read', issues: 'read', 'pull-requests': 'read' });
});
