import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { guardOutgoing } from '../../../src/github/outgoing.ts';

const TOKEN = 'ghs_Zk81vQpT5xYw2LmN9rUe4HcJ0123456789';
const WHERE = { owner: 'acme', repo: 'site' };
const HOSTILE = '@torvalds <img src=x> <!-- imprimatur:status task=7 --> ![p](https://x.example/p) \u202eab';

const bodies: string[] = [];
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  bodies.push(text);
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end('{}');
});
let client: Octokit;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new Octokit({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  guardOutgoing(client, [TOKEN]);
});
beforeEach(() => void bodies.splice(0));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const sent = (): string => bodies.join('\n');

/** Everything that we write for people, each with the same text in all its places. */
const WRITES: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  'a comment': (body) => client.rest.issues.createComment({ ...WHERE, issue_number: 1, body }),
  'an edited comment': (body) => client.rest.issues.updateComment({ ...WHERE, comment_id: 1, body }),
  'a reply': (body) => client.rest.pulls.createReplyForReviewComment({ ...WHERE, pull_number: 1, comment_id: 2, body }),
  'a pull request': (text) => client.rest.pulls.create({ ...WHERE, head: 'a', base: 'b', title: text, body: text }),
  'a changed pull request': (text) => client.rest.pulls.update({ ...WHERE, pull_number: 1, title: text, body: text }),
  'a merge': (text) => client.rest.pulls.merge({ ...WHERE, pull_number: 1, commit_title: text, commit_message: text }),
  'a check': (text) =>
    client.rest.checks.create({ ...WHERE, name: 'x', head_sha: 'a', output: { title: text, summary: text } }),
};
const FILES: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  'a file': (content) =>
    client.rest.git.createTree({ ...WHERE, tree: [{ path: 'a', mode: '100644', type: 'blob', content }] }),
  'a commit': (message) => client.rest.git.createCommit({ ...WHERE, message, tree: 'a', parents: [] }),
};

test.each(Object.entries(WRITES))('%s that somebody forgot to make harmless is harmless', async (_, write) => {
  await write(HOSTILE);
  expect(bodies).toHaveLength(1);
  expect(sent()).not.toMatch(/@torvalds|<img|<!--|!\[|\u202e/);
  expect(sent()).toContain('torvalds');
});

test.each(Object.entries(WRITES))('%s holds no secret, in whatever form', async (_, write) => {
  const base64 = Buffer.from(TOKEN).toString('base64');
  for (const form of [TOKEN, `${TOKEN.slice(0, 20)}\n${TOKEN.slice(20)}`, base64]) await write(`It is ${form}.`);
  expect(bodies).toHaveLength(3);
  expect(sent()).not.toContain(TOKEN.slice(0, 20));
  expect(sent()).not.toContain(base64.slice(0, 20));
  expect(sent()).toContain('***');
  expect(sent()).toContain('held back');
});

test.each(Object.entries(FILES))('%s stays byte for byte, and is not written with a secret in it', async (_, write) => {
  await write(HOSTILE);
  expect(JSON.stringify(JSON.parse(sent()))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  await expect(write(Buffer.from(TOKEN).toString('hex'))).rejects.toMatchObject({ code: 'secret-held-back' });
  await write(`It is ${TOKEN}.`);
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toContain('It is ***.');
});

test('control: without the guard all of it is sent', async () => {
  const { baseUrl } = client.rest.issues.get.endpoint.DEFAULTS;
  await new Octokit({ baseUrl }).rest.issues.createComment({ ...WHERE, issue_number: 1, body: `${HOSTILE} ${TOKEN}` });
  expect(sent()).toMatch(/@torvalds <img/);
  expect(sent()).toContain(TOKEN);
});
