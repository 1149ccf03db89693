/** How checks of the repository are read: from the local GitHub, over HTTP, with the token of a job. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChecks } from '../../src/github/read-checks.ts';
import { here, openStage, type Stage } from './local-github-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

const READS = { checks: 'write', contents: 'read', statuses: 'read' } as const;
let count = 0;
const commit = async (): Promise<string> => {
  count += 1;
  return stage.commit(stage.as('ann'), `branch-${count}`, { 'a.md': `${count}` });
};
const report = async (head: string, name: string, fields: object = {}): Promise<number> => {
  const { rest } = await stage.job({ checks: 'write' });
  const { data } = await rest.checks.create({
    ...here,
    name,
    head_sha: head,
    status: 'conclusion' in fields ? 'completed' : 'queued',
    ...fields,
  });
  return data.id;
};
const status = async (head: string, context: string, state: 'success' | 'pending' | 'failure' | 'error') => {
  const { rest } = await stage.job({ statuses: 'write' });
  await rest.repos.createCommitStatus({ ...here, sha: head, context, state, description: `${context}: ${state}` });
};
const read = async (head: string, names: readonly string[], permissions: Parameters<Stage['job']>[0] = READS) =>
  (await readChecks(await stage.job(permissions), here, { head, names })).checks;

describe('a check run', () => {
  test.each(['success', 'neutral', 'skipped'] as const)(
    'with the conclusion %s is green, as for a ruleset',
    async (conclusion) => {
      const head = await commit();
      await report(head, 'build', { conclusion });
      expect(await read(head, ['build'])).toEqual([{ name: 'build', is: 'green' }]);
    },
  );

  test.each(['queued', 'in_progress'] as const)('that is %s is running, whatever ran before', async (now) => {
    const head = await commit();
    await report(head, 'build', { conclusion: 'success' });
    await report(head, 'build', { status: now });
    expect(await read(head, ['build'])).toMatchObject([{ name: 'build', is: 'running' }]);
  });

  test('that failed says what it said', async () => {
    const head = await commit();
    const output = { title: '2 broken links', summary: 'posts/a.md: /b' };
    await report(head, 'build', { conclusion: 'failure', output });
    expect(await read(head, ['build'])).toMatchObject([{ is: 'failed', summary: '2 broken links · posts/a.md: /b' }]);
  });

  test.each(['cancelled', 'timed_out', 'action_required'] as const)(
    'that ended with %s is neither green nor a fault of the work',
    async (conclusion) => {
      const head = await commit();
      await report(head, 'build', { conclusion });
      expect(await read(head, ['build'])).toMatchObject([{ is: 'stopped', conclusion }]);
    },
  );

  test('counts on its own commit only, and by its exact name', async () => {
    const [before, head] = [await commit(), await commit()];
    await report(before, 'build', { conclusion: 'success' });
    await report(head, 'Build', { conclusion: 'success' });
    expect(await read(head, ['build'])).toEqual([{ name: 'build', is: 'missing' }]);
  });

  test('is found behind a hundred others', async () => {
    const head = await commit();
    await report(head, 'build', { conclusion: 'failure' });
    for (let other = 0; other < 100; other += 1) await report(head, `other ${other}`, { conclusion: 'success' });
    await report(head, 'last', { conclusion: 'failure' });
    expect(await read(head, ['build', 'last'])).toMatchObject([{ is: 'failed' }, { is: 'failed' }]);
  });
});

describe('a commit status', () => {
  test.each([
    ['success', 'green'],
    ['pending', 'running'],
    ['failure', 'failed'],
    ['error', 'stopped'],
  ] as const)('%s is %s, and the newest counts', async (state, is) => {
    const head = await commit();
    await status(head, 'deploy', state === 'success' ? 'failure' : 'success');
    await status(head, 'deploy', state);
    expect(await read(head, ['deploy'])).toMatchObject([{ name: 'deploy', is }]);
  });

  test('does not speak for a check run of its name', async () => {
    const head = await commit();
    await report(head, 'build', { conclusion: 'failure' });
    await status(head, 'build', 'success');
    await status(head, 'deploy', 'success');
    expect(await read(head, ['build', 'deploy'])).toMatchObject([{ is: 'failed' }, { is: 'green' }]);
  });

  test('is not there for a token that may not read it, and check runs still are', async () => {
    const head = await commit();
    await report(head, 'build', { conclusion: 'success' });
    await status(head, 'deploy', 'success');
    const found = await read(head, ['build', 'deploy'], { checks: 'write', contents: 'read' });
    expect(found).toEqual([
      { name: 'build', is: 'green' },
      { name: 'deploy', is: 'missing' },
    ]);
  });

  test('is asked about only where a name has no check run, and nothing where none is named', async () => {
    const head = await commit();
    await report(head, 'build', { conclusion: 'success' });
    const before = stage.github.requests.length;
    await read(head, []);
    expect(stage.github.requests.length).toBe(before);
    await read(head, ['build']);
    expect(stage.github.requests.slice(before).map(({ path }) => path)).toEqual([
      '/repos/:owner/:repo/commits/:ref/check-runs',
    ]);
  });
});
