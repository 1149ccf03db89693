import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import type { Serving } from '../../app/serve.ts';
import { examples, send, startSubject, tinyGitHub } from '../bench/webhooks/load.ts';
import { type AppStage, onAppStage, post, SECRET, signatureOf } from '../e2e/app-on-stage.ts';
import { DAYS } from '../fakes/time.ts';

const MEBIBYTE = 1024 * 1024;

/** What would start a task, if it were GitHub's. */
const wanted = ({ where, harness }: AppStage, task: number): string =>
  JSON.stringify({
    action: 'labeled',
    issue: { number: task, labels: [{ name: 'workflow: blog' }] },
    label: { name: 'workflow: blog' },
    repository: { name: where.repo, owner: { login: where.owner }, default_branch: 'main' },
    installation: { id: harness.gitHub.app.installationId },
    sender: { login: 'ada' },
  });

/** An issue that asks for a workflow, of which the app has not heard. */
async function unheard(stage: AppStage): Promise<{ readonly app: Serving; readonly task: number }> {
  const task = await stage.open();
  return { app: await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' }), task };
}

const nothingHandled = (stage: AppStage, requests: number): void => {
  expect(stage.happenings.filter(({ kind }) => kind !== 'accepted')).toEqual([]);
  expect(stage.harness.gitHub.requests).toHaveLength(requests);
};

test(
  'what GitHub did not sign is refused, and nothing is asked about it; the same, signed, is taken',
  onAppStage({ workflow: '' }, async (stage) => {
    const { app, task } = await unheard(stage);
    const body = wanted(stage, task);
    const requests = stage.harness.gitHub.requests.length;
    const sha1 = `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}`;
    const attempts: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
      'without a signature': { 'x-hub-signature-256': null },
      'with an empty one': { 'x-hub-signature-256': '' },
      'with sha1 only': { 'x-hub-signature-256': null, 'x-hub-signature': sha1 },
      'with sha1 in the place of sha256': { 'x-hub-signature-256': sha1 },
      'with another secret': { 'x-hub-signature-256': signatureOf(body, 'guessed') },
      'with an empty secret': { 'x-hub-signature-256': signatureOf(body, '') },
      'with the signature of another body': { 'x-hub-signature-256': signatureOf(`${body} `) },
      'with a cut signature': { 'x-hub-signature-256': signatureOf(body).slice(0, -1) },
      'with the signature without its scheme': { 'x-hub-signature-256': signatureOf(body).slice(7) },
    };
    for (const [how, headers] of Object.entries(attempts)) {
      expect(await post(app, 'issues', body, headers), how).toBe(401);
    }
    nothingHandled(stage, requests);
    expect(await post(app, 'issues', body)).toBe(202);
    await stage.quiet();
    expect(await stage.journal(task)).toContain('task-opened');
  }),
);

test(
  'what is no webhook is refused, signed or not',
  onAppStage({ workflow: '' }, async (stage) => {
    const { app, task } = await unheard(stage);
    const body = wanted(stage, task);
    const requests = stage.harness.gitHub.requests.length;
    for (const malformed of ['{', `${body}}`, '\u0000', 'payload=%7B%7D', 'null', '1', '"text"', `[${body}]`]) {
      expect(await post(app, 'issues', malformed), malformed).toBe(400);
    }
    expect(await post(app, 'issues', '', { 'x-hub-signature-256': signatureOf('') })).toBe(401);
    expect(await post(app, 'issues', body, { 'x-github-delivery': null })).toBe(400);
    expect(await post(app, 'issues', body, { 'x-github-event': null })).toBe(400);
    expect(await post(app, 'issues', body, { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect((await fetch(`${app.url}/api/github/webhooks`)).status).toBe(405);
    nothingHandled(stage, requests);
  }),
);

test(
  'JSON that is very deep or that means to change what objects inherit is data like any other',
  onAppStage({ workflow: '' }, async (stage) => {
    const { app } = await unheard(stage);
    const requests = stage.harness.gitHub.requests.length;
    const deep = 1_000_000;
    const polluting = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const label = '"labels":[{"name":"bug"}]';
    const bodies = [
      `{"action":"labeled","issue":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      `{"action":"labeled","issue":${'{"issue":'.repeat(deep)}1${'}'.repeat(deep)}}`,
      `{${polluting},"action":"labeled","issue":{"number":1,${polluting},${label}},"label":{${polluting},"name":"bug"}}`,
      `{"action":"labeled","__proto__":{"issue":{"number":1,"labels":[{"name":"workflow: blog"}]}}}`,
      `{"action":"__proto__","issue":{"number":1,${label}}}`,
    ];
    for (const body of bodies) expect(await post(app, 'issues', body), body.slice(0, 60)).toBe(202);
    for (const name of ['__proto__', 'constructor', 'toString']) expect(await post(app, name, '{}'), name).toBe(202);
    await stage.quiet();
    expect(stage.happenings.filter(({ kind }) => kind === 'ignored')).toHaveLength(bodies.length + 3);
    expect(stage.happenings.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(stage.harness.gitHub.requests).toHaveLength(requests);
    expect({}).not.toHaveProperty('polluted');
  }),
);

test(
  'a genuine webhook that is sent again days later makes no second transition',
  onAppStage({}, async (stage) => {
    const { app, task } = await unheard(stage);
    const body = wanted(stage, task);
    expect(await post(app, 'issues', body)).toBe(202);
    await stage.quiet();
    const before = await stage.journal(task);
    const head = await stage.ref(`imprimatur/tasks/${task}`);
    expect(before).toContain('work-delivered');
    stage.time.pass(5 * DAYS);
    for (let time = 0; time < 3; time += 1) expect(await post(app, 'issues', body)).toBe(202);
    await stage.quiet();
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBe(head);
    expect(await stage.journal(task)).toEqual(before);
  }),
);

/** A body of so many bytes that nobody signed. */
const forged = (size: number) => ({ name: 'issues', body: Buffer.alloc(size, 'x'), signature: signatureOf('x') });

/** Sends 30 MB in pieces, without saying how much it will be. */
async function unannounced(url: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'issues',
    'x-github-delivery': 'in pieces',
    'x-hub-signature-256': signatureOf('x'),
  };
  const outgoing = request(url, { method: 'POST', headers }, (response) => {
    response.resume().once('end', () => resolve(response.statusCode ?? 0));
  });
  outgoing.once('error', reject);
  for (let piece = 0; piece < 30; piece += 1) outgoing.write(Buffer.alloc(MEBIBYTE, 'x'));
  outgoing.end();
  return promise;
}

test('bodies larger than any of GitHub’s are refused, announced or not, and memory stays bounded', async () => {
  const gitHub = await tinyGitHub();
  const app = await startSubject('ours', gitHub.url);
  try {
    const before = await app.used();
    expect(await send(app.url, [forged(30 * MEBIBYTE)], 12)).toEqual(new Map([[413, 12]]));
    expect(await unannounced(app.url)).toBe(413);
    // What could be GitHub's by its size has to be read; of many at once only as many as there is room for.
    const statuses = await send(app.url, [forged(24 * MEBIBYTE)], 32);
    expect([...statuses.keys()].toSorted()).toEqual([401, 503]);
    const given = async () => (await app.used()).memory - before.memory;
    await vi.waitFor(async () => expect(await given()).toBeLessThan(8 * MEBIBYTE), 10_000);
    expect((await app.used()).peak - before.peak).toBeLessThan(400 * MEBIBYTE);
    expect(await send(app.url, examples('listened'), 10)).toEqual(new Map([[202, 10]]));
    expect(gitHub.asked).toEqual(['GET /app']);
  } finally {
    await app.stop();
    gitHub.close();
  }
});
