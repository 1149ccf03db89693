/** Gathering against a GitHub, with the rights of the agent's job, every request as GitHub describes it; and against the web. */
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PULL_TAG } from '../../src/comments/pull-body.ts';
import { tagged } from '../../src/comments/tag.ts';
import type { HistoryReader } from '../../src/gather/history/history.ts';
import { gather } from '../../src/gather/index.ts';
import { readFile } from '../../src/github/files.ts';
import { gitHubHistory } from '../../src/github/read-history.ts';
import { ok } from '../../src/local/github/answers.ts';
import type { Route } from '../../src/local/layer.ts';
import { depsWith, serve, here as web } from '../unit/gather/web-server.ts';
import { here, openStage, type Stage } from './local-github-stage.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
/** The local GitHub lets nobody make releases, so here they are. */
const release = (tag_name: string, published_at: string | null) => ({
  tag_name,
  name: `The tide of ${tag_name}`,
  body: 'It turns.',
  draft: published_at === null,
  prerelease: false,
  published_at,
  author: { login: 'ann' },
  html_url: `https://github.com/acme/site/releases/tag/${tag_name}`,
});
const releases: Route = {
  method: 'GET',
  pattern: '/repos/:owner/:repo/releases',
  handle: async () =>
    ok([release('v3', null), release('v2', '2026-11-02T00:00:00Z'), release('v1', '2019-11-02T00:00:00Z')]),
};

let stage: Stage;
let history: HistoryReader;
let client: Octokit;
const asked: string[] = [];

beforeAll(async () => {
  stage = await openStage({ routes: [releases] });
  // As in the Actions workflow file.
  const auth = await stage.github.layer.mintJobToken({ contents: 'read', issues: 'read' });
  client = new Octokit({
    baseUrl: stage.github.url,
    auth,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: {
      fetch: (input: string, init: RequestInit) => {
        asked.push(input.replace(stage.github.url, ''));
        return fetch(input, init);
      },
    },
  });
  history = gitHubHistory(client, here);
  const ann = stage.as('ann');
  await stage.commit(ann, 'main', { 'content/posts/first.md': '# First\n' }, 'Publish the first post');
  await stage.commit(ann, 'main', { 'src/mill.ts': 'turn()\n' }, 'Turn the wheel\n\nTwice a day.');
  await ann.rest.issues.create({ ...here, title: 'The wheel sticks', body: 'At low tide.', labels: ['bug'] });
  await ann.rest.issues.create({ ...here, title: 'A post, please', body: 'Now.', labels: ['workflow: blog'] });
  await stage.commit(ann, 'grease', { 'src/grease.ts': 'grease()\n' });
  await stage.pull(ann, 'grease', { title: 'Grease the wheel', body: 'It squeaks.' });
  await stage.commit(ann, 'imprimatur/task-2', { 'content/posts/second.md': '# Second\n' });
  await stage.pull(ann, 'imprimatur/task-2', {
    title: 'Second',
    body: tagged(PULL_TAG, 'task=2 version=1', 'Ours.', ''),
  });
});
afterAll(() => stage.github.close());

describe('the history of a repository', () => {
  test('is read as a task asks for it, without what we made ourselves', async () => {
    const { sources, missing } = await gather(
      ['repository: since 2020-01-01', 'README.md'],
      depsWith({ history, files: { read: (path) => readFile(client, here, path) } }),
    );
    expect(missing).toEqual([]);
    expect(sources.map(({ title }) => title)).toEqual([
      'Commits since 2020-01-01',
      'Release v2: The tide of v2',
      'Issue #1: The wheel sticks',
      'Pull request #3: Grease the wheel',
      'Site',
    ]);
    const [log, newest, issue, pull] = sources;
    expect(log?.text).toContain('## Turn the wheel\n\n');
    expect(log?.text).toContain('Twice a day.');
    expect(log?.url).toMatch(/\/acme\/site\/commits\/[0-9a-f]{40}$/);
    expect(newest?.text).toContain('It turns.');
    expect(issue?.text).toMatch(
      /^# Issue #1: The wheel sticks\n\nOpened by ann on [\d-]+\. Labels: bug\.\n\nAt low tide\.\n$/,
    );
    expect(pull?.url).toMatch(/\/acme\/site\/pull\/3$/);
  });

  test('since the last post begins with the newest commit in its folder', async () => {
    const last = await history.lastChange('content/posts');
    expect(last).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await history.lastChange('content/nowhere')).toBeNull();
    const { sources } = await gather(['repository: commits since last post'], depsWith({ history }));
    expect(sources[0]?.text).toContain('Turn the wheel');
  });

  test('is bounded, and issues and pull requests are one list', async () => {
    asked.length = 0;
    const span = { since: LONG_AGO, most: 1 };
    const fresh = gitHubHistory(client, here);
    const [issues, pulls, commits] = await Promise.all([
      fresh.conversations('issue', span),
      fresh.conversations('pull request', span),
      fresh.commits(span),
    ]);
    expect([issues.length, pulls.length, commits.length]).toEqual([1, 1, 1]);
    expect(asked).toHaveLength(2);
    const later = { since: '2100-01-01T00:00:00.000Z', most: 10 };
    expect(await fresh.releases(later)).toEqual([]);
    expect(await fresh.commits(later)).toEqual([]);
  });
});

describe('one task', () => {
  test('cites a page, a feed, a file and the repository together', async () => {
    const site = await serve({
      '/page': '<title>Tides</title><p>The tide turned at six.</p>',
      '/feed': (_, response) => {
        const items = [{ id: '1', title: 'Ebb', content_text: 'It fell.' }];
        const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x', items };
        response.writeHead(200, { 'content-type': 'application/feed+json' }).end(JSON.stringify(feed));
      },
    });
    const { sources, missing } = await gather(
      [
        `${site.url}/page`,
        `feed: ${site.url}/feed`,
        'README.md',
        'repository: releases since 2020-01-01',
        'nowhere.md',
      ],
      depsWith({ web: web(), history, files: { read: (path) => readFile(client, here, path) } }),
    );
    await site.close();
    expect(sources.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['s1 page', 's2 feed', 's3 file', 's4 repository']);
    expect(new Set(sources.map(({ locator }) => locator)).size).toBe(4);
    expect(missing).toEqual([{ locator: 'nowhere.md', reason: 'there is no such file on the default branch' }]);
  });
});
