/** What a command at a terminal meets: the real client and the real commands' parts against a server that really answers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Connected, withGitHub } from '../../src/cli/github/connect.ts';
import { dispatch } from '../../src/cli/github/dispatch.ts';
import { whereOf } from '../../src/cli/github/repository.ts';
import { assertWakes, issueOf } from '../../src/cli/github/task.ts';
import { FORMAT, printEntry } from '../../src/journal/codec.ts';
import { TASK_IN } from '../builders/task.ts';
import { type Drive, type Drives, thrown } from './drive.ts';

const SITE = '/repos/acme/site';
const REPOSITORY = {
  owner: { login: 'acme' },
  name: 'site',
  full_name: 'acme/site',
  html_url: 'https://github.com/acme/site',
  default_branch: 'main',
};

/** An answer, or a status to refuse with. */
type Answers = Readonly<Record<string, object | number>>;

const issue = (labels: readonly string[]) => ({
  number: 12,
  title: 'Tide mills',
  html_url: '',
  state: 'open',
  labels: labels.map((name) => ({ name })),
});

/** Whoever writes to a repository, as GitHub says it with the repository. */
const writer = { [SITE]: { ...REPOSITORY, permissions: { push: true } } };
const reader = { [SITE]: { ...REPOSITORY, permissions: { push: false } } };

const meeting =
  (answers: Answers, act: (connected: Connected) => Promise<unknown>): Drive =>
  async () => {
    const server = createServer(({ url = '' }, response) => {
      const answer = answers[url.split('?')[0] ?? ''] ?? 404;
      const isRefused = typeof answer === 'number';
      response.writeHead(isRefused ? answer : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isRefused ? { message: 'No.' } : answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const environment = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_TOKEN: 'token' };
    try {
      return await thrown(() => withGitHub('acme/site', act, environment));
    } finally {
      server.close();
    }
  };

const wake = async (connected: Connected): Promise<unknown> =>
  assertWakes(connected, await issueOf(connected, 12)).then(() =>
    dispatch(connected, 'imprimatur.yml', { task: '12' }),
  );
const dispatches = (status: number): Answers => ({
  [`${SITE}/actions/workflows/imprimatur.yml/dispatches`]: status,
});
const sweep = (connected: Connected): Promise<unknown> => dispatch(connected, 'imprimatur.yml', {});

const SHA = 'a'.repeat(40);
const FINISHED: Answers = {
  [`${SITE}/issues/12`]: issue(['workflow: blog']),
  [`${SITE}/git/ref/imprimatur%2Ffinished%2F12`]: { object: { sha: SHA } },
  [`${SITE}/git/commits/${SHA}`]: {
    sha: SHA,
    message: printEntry('done', {
      v: FORMAT,
      nonce: '1',
      events: [{ kind: 'task-finished', outcome: 'done', reason: 'merged' }],
      state: TASK_IN.done,
    }),
    committer: { date: '2026-11-22T10:00:00Z' },
    author: { name: 'github-actions[bot]' },
    tree: { sha: SHA },
    parents: [],
  },
};

export const COMMANDS: Drives = {
  'token-missing': () => thrown(() => withGitHub('acme/site', async () => {}, {})),
  'repository-unnamed': () => thrown(() => whereOf(undefined, {}, async () => null)),
  'repository-missing': meeting({}, async () => {}),
  'issue-missing': meeting(writer, wake),
  'task-missing': meeting({ ...writer, [`${SITE}/issues/12`]: issue(['question']) }, wake),
  'task-over': meeting({ ...writer, ...FINISHED }, wake),
  'workflow-file-missing': meeting({ ...writer, ...dispatches(404) }, sweep),
  // A private repository tells those who may only read that there is no such thing.
  'dispatch-forbidden': meeting({ ...reader, ...dispatches(404) }, sweep),
  'dispatch-refused': meeting({ ...writer, ...dispatches(422) }, sweep),
  'github-unreachable': async () => {
    const server = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const environment = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_TOKEN: 'token' };
    try {
      return await thrown(() => withGitHub('acme/site', async () => {}, environment));
    } finally {
      server.close();
    }
  },
};
