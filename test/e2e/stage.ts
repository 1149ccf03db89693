/** A repository that uses Imprimatur, the people around it, and what they see: the ground of the end-to-end tests. */

import { readFile } from 'node:fs/promises';
import type { Octokit } from '@octokit/rest';
import { REPLY_TAG } from '../../src/comments/replies.ts';
import { STATUS_TAG } from '../../src/comments/status.ts';
import { tagOf } from '../../src/comments/tag.ts';
import { compose } from '../../src/compose.ts';
import type { TaskEvent } from '../../src/domain/event.ts';
import { branchOf } from '../../src/domain/task.ts';
import { IDENTITIES } from '../../src/github/identities.ts';
import { CHECKOUT, type Harness, type HarnessOptions } from '../../src/local/harness.ts';
import { startSite } from '../openapi/github.ts';
import type { RecordedRequest } from '../openapi/validate.ts';
import { expectHarmlessTexts } from './harmless.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

/** Ada administers and asks, Grace writes and reviews, Tom triages, Rita reads, Otto is a stranger. */
export const PEOPLE = [
  { login: 'ada', permission: 'admin' },
  { login: 'grace', permission: 'write' },
  { login: 'tom', permission: 'triage' },
  { login: 'rita', permission: 'read' },
  { login: 'otto', permission: 'none' },
] as const;

export const SOURCES = ['sources/how-they-worked.md', 'sources/decline.md'] as const;
export const CONFIG_PATH = '.github/imprimatur.yml';

/** One retry a call, and short waits: what is bounded shows its bound sooner. */
export const CONFIG = `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
limits: { failures: 2 }
agents:
  writer: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

/** Files by path; null leaves a file out that is there by default. */
export type Files = Readonly<Record<string, string | null>>;

export interface StageOptions extends Pick<HarnessOptions, 'workflow' | 'gitHub' | 'actions'> {
  readonly files?: Files;
  /** Instead of a server of its own. */
  readonly model?: HarnessOptions['model'];
}

export interface PullSeen {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly mergeCommit: string;
  readonly author: string;
}

export interface Stage {
  readonly harness: Harness;
  readonly model: ModelServer;
  readonly where: { readonly owner: string; readonly repo: string };
  /** What came over HTTP, with bodies and queries. */
  readonly requests: readonly (RecordedRequest & { readonly token: string })[];
  as(login: string): Octokit['rest'];
  idle(): Promise<void>;
  /** Opens an issue that asks for a post, and waits until nothing more happens. */
  ask(issue?: Issue): Promise<number>;
  /** Opens it and does not wait. */
  open(issue?: Issue): Promise<number>;
  say(task: number, body: string, login?: string): Promise<number>;
  /** The status comment without its marker; throws when there are several, empty when there is none. */
  status(task: number): Promise<string>;
  comments(task: number): Promise<readonly { readonly by: string; readonly body: string }[]>;
  labels(task: number): Promise<readonly string[]>;
  issue(task: number): Promise<string>;
  pulls(task: number): Promise<readonly PullSeen[]>;
  /** The only pull request of the task; throws when there is another number of them. */
  pull(task: number): Promise<PullSeen>;
  /** Text of a file; null when there is none. */
  text(path: string, ref?: string): Promise<string | null>;
  commit(path: string, content: string, options?: { branch?: string; by?: string }): Promise<string>;
  review(task: number, login: string, event: 'APPROVE' | 'REQUEST_CHANGES', more?: Review): Promise<void>;
  /** Our answers to comments on lines, by the comment they answer. */
  replies(pull: number): Promise<readonly { readonly to: number; readonly body: string }[]>;
  /** Kinds of the events, in order; also of a task whose journal was put away. */
  journal(task: number): Promise<readonly string[]>;
  events(task: number): Promise<readonly TaskEvent[]>;
  /** SHA of a ref below `refs/`; null when there is none. */
  ref(name: string): Promise<string | null>;
  checks(head: string): Promise<readonly string[]>;
  /** Job summaries and logs of all runs, as one text. */
  told(): string;
  /** Wakes a task as a person does by the button “Run workflow”. */
  wake(task: number): Promise<void>;
  close(): Promise<void>;
}

export interface Issue {
  readonly title?: string;
  readonly sources?: readonly string[];
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly by?: string;
}

export interface Review {
  readonly body?: string;
  readonly comments?: readonly { readonly path: string; readonly line: number; readonly body: string }[];
  readonly head?: string;
}

const fixture = (path: string): Promise<string> =>
  readFile(`${CHECKOUT}/test/fixtures/sources/tide-mills/${path.split('/').at(-1)}`, 'utf8');

export const TITLE = 'How tide mills worked';

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const model = await startModelServer();
  const shipped = await Promise.all(SOURCES.map(async (path) => [path, await fixture(path)] as const));
  const files = { 'README.md': '# A site\n', [CONFIG_PATH]: CONFIG, ...Object.fromEntries(shipped), ...options.files };
  const requests: (RecordedRequest & { readonly token: string })[] = [];
  const inner = options.gitHub?.intercept;
  const harness = await startSite({
    people: PEOPLE,
    model: options.model ?? { baseUrl: model.url, apiKey: 'test-key' },
    ...(options.workflow === undefined ? {} : { workflow: options.workflow }),
    ...(options.actions === undefined ? {} : { actions: options.actions }),
    files: Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))),
    gitHub: {
      ...options.gitHub,
      intercept(request, proceed) {
        const { method, url, body, token } = request;
        requests.push({ method, path: url, body: body.length === 0 ? undefined : body, token });
        return inner === undefined ? proceed() : inner(request, proceed);
      },
    },
  });
  return stageOf(harness, model, requests);
}

function stageOf(harness: Harness, model: ModelServer, requests: Stage['requests']): Stage {
  const where = { owner: harness.owner, repo: harness.repo };
  const as = (login: string): Octokit['rest'] => harness.as(login).rest;
  const ada = as('ada');
  const { journal } = compose({
    client: harness.as('ada'),
    repository: where,
    defaultBranch: 'main',
    configPath: CONFIG_PATH,
    workflowFile: 'imprimatur.yml',
    identities: IDENTITIES,
  });
  const comments: Stage['comments'] = async (task) => {
    const { data } = await ada.issues.listComments({ ...where, issue_number: task, per_page: 100 });
    return data.map(({ user, body }) => ({ by: user?.login ?? '', body: body ?? '' }));
  };
  const pulls: Stage['pulls'] = async (task) => {
    const head = `${where.owner}:${branchOf(task)}`;
    const { data } = await ada.pulls.list({ ...where, head, state: 'all', sort: 'created', direction: 'asc' });
    return data.map((pull) => ({
      number: pull.number,
      title: pull.title,
      body: pull.body ?? '',
      head: pull.head.sha,
      open: pull.state === 'open',
      merged: Boolean(pull.merged_at),
      mergeCommit: pull.merge_commit_sha ?? '',
      author: pull.user?.login ?? '',
    }));
  };
  const pull: Stage['pull'] = async (task) => {
    const [only, ...more] = await pulls(task);
    if (only === undefined || more.length > 0)
      throw new Error(`there are ${more.length + (only ? 1 : 0)} pull requests`);
    return only;
  };
  const open: Stage['open'] = async ({ title = TITLE, sources = SOURCES, body, labels, by = 'ada' } = {}) => {
    const written =
      body ?? ['### Topic', '', title, '', '### Sources', '', ...sources.map((path) => `- ${path}`)].join('\n');
    const { data } = await as(by).issues.create({
      ...where,
      title,
      body: written,
      labels: [...(labels ?? ['workflow: blog'])],
    });
    return data.number;
  };
  const ref: Stage['ref'] = async (name) => {
    const { data } = await ada.git.listMatchingRefs({ ...where, ref: name });
    return data.find((found) => found.ref === `refs/${name}`)?.object.sha ?? null;
  };
  const text: Stage['text'] = async (path, at = 'main') => {
    try {
      const { data } = await ada.repos.getContent({ ...where, path, ref: at });
      return Array.isArray(data) || data.type !== 'file' ? null : Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status === 404) return null;
      throw error;
    }
  };
  const events: Stage['events'] = async (task) => (await journal.history(task)).flatMap((entry) => entry.events);

  return {
    harness,
    model,
    where,
    requests,
    as,
    idle: harness.idle,
    open,
    async ask(issue) {
      const task = await open(issue);
      await harness.idle();
      return task;
    },
    async say(task, body, login = 'ada') {
      const { data } = await as(login).issues.createComment({ ...where, issue_number: task, body });
      await harness.idle();
      return data.id;
    },
    comments,
    async status(task) {
      const ours = (await comments(task)).filter(({ body }) => tagOf(STATUS_TAG, body) !== null);
      if (ours.length > 1) throw new Error(`there are ${ours.length} status comments`);
      return (ours[0]?.body ?? '').split('\n').slice(1).join('\n');
    },
    async labels(task) {
      const { data } = await ada.issues.get({ ...where, issue_number: task });
      return data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).toSorted();
    },
    async issue(task) {
      const { data } = await ada.issues.get({ ...where, issue_number: task });
      return data.state === 'closed' ? `closed as ${data.state_reason}` : data.state;
    },
    pulls,
    pull,
    text,
    async commit(path, content, { branch = 'main', by = 'grace' } = {}) {
      const { data: before } = await as(by)
        .repos.getContent({ ...where, path, ref: branch })
        .catch(() => ({ data: null }));
      const sha = before === null || Array.isArray(before) ? undefined : before.sha;
      const { data } = await as(by).repos.createOrUpdateFileContents({
        ...where,
        path,
        branch,
        message: `Change ${path}`,
        content: Buffer.from(content).toString('base64'),
        ...(sha === undefined ? {} : { sha }),
      });
      return data.commit.sha ?? '';
    },
    async review(
      task,
      login,
      event,
      { body = event === 'APPROVE' ? 'Good to go.' : 'Please see below.', comments: onLines = [], head } = {},
    ) {
      const current = (await pulls(task)).find((one) => one.open);
      if (current === undefined) throw new Error('there is no open pull request to review');
      await as(login).pulls.createReview({
        ...where,
        pull_number: current.number,
        event,
        body,
        commit_id: head ?? current.head,
        comments: onLines.map((comment) => ({ ...comment, side: 'RIGHT' })),
      });
      await harness.idle();
    },
    async replies(number) {
      const { data } = await ada.pulls.listReviewComments({ ...where, pull_number: number, per_page: 100 });
      return data.flatMap(({ body, in_reply_to_id: to }) =>
        tagOf(REPLY_TAG, body) === null ? [] : [{ to: to ?? 0, body: body.split('\n').slice(1).join('\n') }],
      );
    },
    events,
    journal: async (task) => (await events(task)).map(({ kind }) => kind),
    ref,
    async checks(head) {
      const { data } = await ada.checks.listForRef({ ...where, ref: head, filter: 'all' });
      return data.check_runs
        .filter(({ name }) => name === 'imprimatur')
        .toSorted((left, right) => left.id - right.id)
        .map(({ conclusion }) => conclusion ?? 'running');
    },
    told() {
      return harness.actions
        .runs()
        .flatMap(({ id }) => [
          ...Object.values(harness.actions.summaries(id)),
          ...Object.values(harness.actions.logs(id)),
        ])
        .join('\n');
    },
    async wake(task) {
      await ada.actions.createWorkflowDispatch({
        ...where,
        workflow_id: 'imprimatur.yml',
        ref: 'main',
        inputs: { task: String(task) },
      });
      await harness.idle();
    },
    async close() {
      await harness.close().finally(() => model.close());
    },
  };
}

/** Runs a test on a stage of its own, which is cleared away however it ends. Every request must be one that GitHub describes, and harmless. */
export const onStage =
  (options: StageOptions, body: (stage: Stage) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const stage = await openStage(options);
    try {
      await body(stage);
      // Where an artifact's bytes are is GitHub's storage, another host, and not its API.
      expectHarmlessTexts(stage.requests.filter(({ path }) => !path.startsWith('/_blobs/')));
    } finally {
      await stage.close();
    }
  };
