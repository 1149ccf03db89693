/** A local GitHub for tests, and a real client for everybody on it. */
import { Octokit } from '@octokit/rest';
import type { Permissions } from '../../src/local/github/callers.ts';
import type { LocalGitHub, LocalGitHubOptions } from '../../src/local/start.ts';
import { mistakesIn } from '../openapi/deliberate.ts';
import { startGitHub } from '../openapi/github.ts';

export const here = { owner: 'acme', repo: 'site' } as const;

export const people = [
  { login: 'ann', permission: 'write' },
  { login: 'ben', permission: 'write' },
  { login: 'tia', permission: 'triage' },
  { login: 'mia', permission: 'maintain' },
  { login: 'rob', permission: 'read' },
  { login: 'sue', permission: 'none' },
] as const;

const files = {
  'README.md': '# Site\n',
  'post.md': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n',
};

export interface Stage {
  readonly github: LocalGitHub;
  /** What was told so far: `name.action by login`. */
  readonly events: string[];
  as(login: string): Octokit;
  /** With the token of an Actions job. */
  job(permissions: Permissions): Promise<Octokit>;
  nobody(token?: string): Octokit;
  /** One commit with these files on a branch, which is made from main when missing. null deletes. */
  commit(
    client: Octokit,
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message?: string,
  ): Promise<string>;
  pull(client: Octokit, head: string, fields?: { body?: string; title?: string; draft?: boolean }): Promise<number>;
}

export async function openStage(options: Partial<LocalGitHubOptions> = {}): Promise<Stage> {
  const events: string[] = [];
  const started: LocalGitHubOptions = {
    owner: here.owner,
    repository: here.repo,
    files,
    people,
    onEvent({ name, payload }) {
      const sender = payload.sender as { login: string } | undefined;
      events.push(`${name}${payload.action ? `.${payload.action}` : ''} by ${sender?.login}`);
    },
    ...options,
  };
  const github = await startGitHub(started, mistakesIn);
  const nobody = (token?: string): Octokit =>
    new Octokit({ baseUrl: github.url, log: silent, ...(token === undefined ? {} : { auth: token }) });
  return {
    github,
    events,
    nobody,
    as: (login) => nobody(github.tokenOf(login)),
    job: async (permissions) => nobody(await github.layer.mintJobToken(permissions)),
    async commit(client, branch, changes, message = `Change ${Object.keys(changes).join(', ')}`) {
      const tip = await tipOf(client, branch);
      const parent = tip ?? (await tipOf(client, 'main')) ?? '';
      const tree = Object.entries(changes).map(([path, content]) => {
        const entry = { path, mode: '100644', type: 'blob' } as const;
        return content === null ? { ...entry, sha: null } : { ...entry, content };
      });
      const { data: made } = await client.rest.git.createTree({ ...here, base_tree: parent, tree });
      const next = { ...here, message, tree: made.sha, parents: [parent] };
      const { data: commit } = await client.rest.git.createCommit(next);
      if (tip === undefined) await client.rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: commit.sha });
      else await client.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha: commit.sha });
      return commit.sha;
    },
    async pull(client, head, fields = {}) {
      const { data } = await client.rest.pulls.create({ ...here, title: head, head, base: 'main', ...fields });
      return data.number;
    },
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function tipOf(client: Octokit, branch: string): Promise<string | undefined> {
  const { data } = await client.rest.git.listMatchingRefs({ ...here, ref: `heads/${branch}` });
  return data.find((reference) => reference.ref === `refs/heads/${branch}`)?.object.sha;
}

export interface Refused {
  readonly status: number;
  readonly message: string;
}

/** Status and words with which GitHub refused; an error if it did not. */
export async function refusal(request: Promise<unknown>): Promise<Refused> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number')
      return { status: error.status, message: error.message };
    throw error;
  }
  throw new Error('Nothing was refused');
}

export async function textOf(client: Octokit, path: string, reference = 'main'): Promise<string | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ ...here, path, ref: reference });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
    throw error;
  }
}
