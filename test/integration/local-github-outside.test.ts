import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../src/local/layer.ts';
import type { LocalGitHubOptions } from '../../src/local/start.ts';
import { here, openStage, refusal, type Stage } from './local-github-stage.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(options: Partial<LocalGitHubOptions> = {}): Promise<Stage> {
  const stage = await openStage(options);
  closing.push(() => stage.github.close());
  return stage;
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint for webhooks that answers after `delay` milliseconds. */
async function endpoint(delay = 0) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, body });
    await sleep(delay);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
  const names = () => received.map(({ headers, body }) => `${headers['x-github-event']}.${JSON.parse(body).action}`);
  return { webhook: { url, secret: 'secret' }, received, names };
}

describe('webhooks', () => {
  it('are signed, numbered and addressed as GitHub does', async () => {
    const { webhook, received } = await endpoint();
    const { github, as } = await open({ webhook });
    await as('ann').rest.issues.create({ ...here, title: 'hello', labels: ['bug'] });
    await github.settle();
    const [delivery] = received;
    const payload = JSON.parse(delivery?.body ?? '');
    expect(payload).toMatchObject({
      action: 'opened',
      issue: { title: 'hello', user: { login: 'ann' }, labels: [{ name: 'bug' }] },
      sender: { login: 'ann' },
      repository: { full_name: 'acme/site', owner: { login: 'acme' } },
      installation: { id: github.app.installationId },
    });
    expect(delivery?.headers).toMatchObject({
      'x-github-event': 'issues',
      'x-github-delivery': expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      'x-github-hook-id': expect.stringMatching(/^\d+$/),
      'user-agent': expect.stringMatching(/^GitHub-Hookshot\//),
      'x-hub-signature-256': `sha256=${createHmac('sha256', 'secret')
        .update(delivery?.body ?? '')
        .digest('hex')}`,
    });
  });

  it('arrive in the order of what was done, without waiting for answers', async () => {
    const { webhook, names } = await endpoint(150);
    const { github, as } = await open({ webhook });
    const { data } = await as('ann').rest.issues.create({ ...here, title: 'x' });
    const at = { ...here, issue_number: data.number };
    for (const body of ['1', '2']) await as('ann').rest.issues.createComment({ ...at, body });
    await as('ann').rest.issues.update({ ...at, state: 'closed' });
    const started = performance.now();
    await github.settle();
    expect(performance.now() - started).toBeLessThan(400);
    expect(names()).toEqual(['issues.opened', 'issue_comment.created', 'issue_comment.created', 'issues.closed']);
  });

  it('go nowhere when nobody asked for them, and are lost when nobody answers', async () => {
    const { webhook, names } = await endpoint();
    const { github, as } = await open();
    await as('ann').rest.issues.create({ ...here, title: 'unheard' });
    github.setWebhooks({ url: 'http://127.0.0.1:9/', secret: 'x' });
    await as('ann').rest.issues.create({ ...here, title: 'lost' });
    await github.settle();
    github.setWebhooks(webhook);
    await as('ann').rest.issues.create({ ...here, title: 'heard' });
    await github.settle();
    expect(names()).toEqual(['issues.opened']);
  });

  it('can be lost, doubled and held back', async () => {
    const { webhook, names } = await endpoint();
    const { github, as } = await open({
      webhook,
      async deliveryFault({ event }, deliver) {
        if (event.payload.action === 'labeled') return;
        if (event.payload.action === 'opened') await sleep(50);
        await deliver();
        if (event.payload.action === 'closed') await deliver();
      },
    });
    const { data } = await as('ann').rest.issues.create({ ...here, title: 'x', labels: ['bug'] });
    await as('ann').rest.issues.update({ ...here, issue_number: data.number, state: 'closed' });
    await github.settle();
    expect(names()).toEqual(['issues.closed', 'issues.closed', 'issues.opened']);
  });

  it('are sent again on demand with the same GUID and body, past all faults', async () => {
    const { webhook, received } = await endpoint();
    const { github, as } = await open({ webhook });
    const { data } = await as('ann').rest.issues.create({ ...here, title: 'x' });
    await github.settle();
    await as('ann').rest.issues.update({ ...here, issue_number: data.number, title: 'y' });
    await github.settle();
    const [first] = github.deliveries;
    await github.redeliver(first?.id ?? '');
    const [sent, , again] = received;
    expect(again?.body).toBe(sent?.body);
    expect(again?.headers['x-github-delivery']).toBe(sent?.headers['x-github-delivery']);
    expect(github.deliveries.map(({ status, redelivery }) => [status, redelivery])).toEqual([
      [200, false],
      [200, false],
      [200, true],
    ]);
    await expect(github.redeliver('unknown')).rejects.toThrow('No delivery');
  });

  it('reach every hook there is, each signed with its own secret', async () => {
    const [one, other] = [await endpoint(), await endpoint()];
    const { github, as } = await open();
    github.setWebhooks(one.webhook, { ...other.webhook, secret: 'another' });
    await as('ann').rest.issues.create({ ...here, title: 'x' });
    await github.settle();
    expect(one.received[0]?.body).toBe(other.received[0]?.body);
    expect(one.received[0]?.headers['x-hub-signature-256']).not.toBe(other.received[0]?.headers['x-hub-signature-256']);
  });

  it('carry what other parts emit', async () => {
    const { webhook, names } = await endpoint();
    const { github, events } = await open({ webhook });
    github.layer.emit({ name: 'workflow_run', payload: { action: 'completed', sender: { login: 'ann' } } });
    await github.settle();
    expect(names()).toEqual(['workflow_run.completed']);
    expect(events).toEqual(['workflow_run.completed by ann']);
  });
});

it('goes by its clock in headers, bodies and commits', async () => {
  let now = new Date('2027-01-02T03:04:05.678Z');
  const { as, commit } = await open({ clock: () => now });
  const { data: first, headers } = await as('ann').rest.issues.create({ ...here, title: 'x' });
  expect([first.created_at, headers.date]).toEqual(['2027-01-02T03:04:05Z', 'Sat, 02 Jan 2027 03:04:05 GMT']);
  now = new Date('2027-02-01T00:00:00Z');
  const { data: closed } = await as('ann').rest.issues.update({ ...here, issue_number: 1, state: 'closed' });
  expect(closed).toMatchObject({ created_at: '2027-01-02T03:04:05Z', closed_at: '2027-02-01T00:00:00Z' });
  const sha = await commit(as('ann'), 'dated', { 'x.md': 'x' });
  const { data } = await as('ann').rest.git.getCommit({ ...here, commit_sha: sha });
  expect([data.author.date, data.committer.date]).toEqual(['2027-02-01T00:00:00Z', '2027-02-01T00:00:00Z']);
  const { data: since } = await as('ann').rest.issues.listForRepo({
    ...here,
    state: 'all',
    since: '2027-01-31T00:00:00Z',
  });
  expect(since.map(({ number }) => number)).toEqual([1]);
});

describe('faults', () => {
  it('may answer, or let a request happen and lose its response', async () => {
    const seen: string[] = [];
    const { as, github } = await open({
      async intercept({ method, path, body }, proceed) {
        seen.push(`${method} ${path}`);
        if (path.endsWith('/labels')) return { status: 503, body: { message: 'down' } };
        const response = await proceed();
        return body.includes('vanish') ? 'drop' : response;
      },
    });
    expect(await refusal(as('ann').rest.issues.listLabelsForRepo(here))).toMatchObject({ status: 503 });
    const lost = await refusal(as('ann').rest.issues.create({ ...here, title: 'vanish' }));
    expect(lost.status).toBe(500);
    expect((await as('ann').rest.issues.get({ ...here, issue_number: 1 })).data.title).toBe('vanish');
    expect(seen).toHaveLength(3);
    expect(github.requests.map(({ method, path, status, caller }) => [method, path, status, caller])).toEqual([
      ['GET', '/repos/acme/site/labels', 503, ''],
      ['POST', '/repos/:owner/:repo/issues', 0, 'ann'],
      ['GET', '/repos/:owner/:repo/issues/:number', 200, 'ann'],
    ]);
  });
});

describe('added routes', () => {
  const route = (fields: Partial<Route>): Route => ({
    method: 'GET',
    pattern: '/repos/:owner/:repo/extra',
    handle: async (request) => ({ status: 200, body: { caller: request.caller.login } }),
    ...fields,
  });

  it('know their caller, whose rights have been checked', async () => {
    const { as, job, nobody } = await open({ routes: [route({ needs: { actions: 'read' } })] });
    const extra = 'GET /repos/acme/site/extra';
    expect((await as('rob').request(extra)).data).toEqual({ caller: 'rob' });
    expect((await (await job({ actions: 'read' })).request(extra)).data).toEqual({ caller: 'github-actions[bot]' });
    expect((await refusal((await job({ contents: 'write' })).request(extra))).status).toBe(403);
    expect((await refusal(nobody().request(extra))).status).toBe(401);
  });

  it('may check their callers themselves', async () => {
    const { nobody } = await open({ routes: [route({ pattern: '/_runner/:token', open: true })] });
    expect((await nobody('eyJruntime').request('GET /_runner/x')).data).toEqual({ caller: '' });
  });

  it('reach the rest from inside, with the rights of whom they name', async () => {
    const { github } = await open();
    const path = '/repos/acme/site/issues';
    const rob = { token: 'x', login: 'rob', type: 'User' } as const;
    const made = await github.layer.inner('POST', path, { title: 'inside', labels: ['bug'] }, rob);
    expect(made).toMatchObject({ status: 201, body: { user: { login: 'rob' }, labels: [] } });
    expect((await github.layer.inner('DELETE', '/repos/acme/site/git/refs/heads/main', undefined, rob)).status).toBe(
      403,
    );
    expect((await github.layer.inner('GET', '/repos/acme/site/contents/README.md')).status).toBe(200);
    expect(await github.layer.permissionOf('rob')).toBe('read');
    expect(github.requests).toEqual([]);
  });
});

describe('pages', () => {
  it('show issues, pull requests and files to a browser, and trust no text', async () => {
    const { as, commit, pull, github } = await open();
    const body =
      '# Why\n\n**Because** see #1 <script>alert(1)</script> [x](javascript:alert(1))\n\n<details><summary>More</summary>text</details>';
    await as('ann').rest.issues.create({ ...here, title: '<b>task</b>', body });
    await commit(as('ann'), 'paged', { 'docs/new.md': '# New\n' });
    const number = await pull(as('ann'), 'paged');
    const show = async (path: string) => (await fetch(`${github.url}${path}`)).text();
    const issue = await show('/acme/site/issues/1');
    expect(issue).toContain('<strong>Because</strong>');
    expect(issue).toContain('&lt;b&gt;task&lt;/b&gt;');
    expect(issue).toContain('<details>');
    expect(issue).not.toMatch(/<script|javascript:/);
    expect(await show(`/acme/site/pull/${number}`)).toContain('+# New');
    expect(await show('/acme/site/blob/paged/docs/new.md')).toContain('<h1>New</h1>');
    expect(await show('/')).toContain('README.md');
    expect((await fetch(`${github.url}/acme/site/issues/99`)).status).toBe(404);
  });
});
