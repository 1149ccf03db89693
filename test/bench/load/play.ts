/** Tasks from the issue to the merge, many at once: people, the local GitHub over HTTP, and the product's own parts. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import pLimit from 'p-limit';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { Signal } from '../../../src/domain/signal.ts';
import { IDENTITIES } from '../../../src/github/identities.ts';
import { ingest, taskOfBranch } from '../../../src/github/ingest.ts';
import { createLocks } from '../../../src/local/github/locks.ts';
import type { GitHubEvent } from '../../../src/local/layer.ts';
import { startLocalModel } from '../../../src/local/model.ts';
import type { LocalGitHub } from '../../../src/local/start.ts';
import { startGitHub } from '../../openapi/github.ts';
import { type Job, type Kind, Recorder } from '../requests/recorder.ts';
import { createActions, type Run } from './actions.ts';
import { createCheckout } from './checkout.ts';
import { handleTask, sweep, type WayOfWaking, type Working, workAsAgent } from './jobs.ts';
import { type Asked, filesOfSite, tasksOf } from './tasks.ts';

/**
 * Jobs at once. GitHub's free plan has twenty, most of which start, or wait for a model, for minutes; here none waits
 * for anything, so that a few write to the repository's journal more often than twenty do there.
 */
const MACHINES = 4;
/** As in `.github/workflows/run.yml`. */
const AGENT_RIGHTS = { contents: 'read', issues: 'read', pull_requests: 'read' } as const;
const HANDLE_RIGHTS = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'read',
} as const;

const AUTHOR = 'ada';
const REVIEWER = 'grace';
export const WHERE = { owner: AUTHOR, repo: 'site' };
const silent = { debug() {}, info() {}, warn() {}, error() {} };

export interface Opened extends Asked {
  readonly number: number;
}

/** A run begins by its dispatch; its work ends with the agent's job. */
export interface Seen {
  readonly kind: 'dispatched' | 'ended';
  readonly run: Run;
}

export interface Played {
  readonly tasks: readonly Opened[];
  readonly seen: readonly Seen[];
  readonly jobs: readonly Job[];
  readonly failures: readonly string[];
  readonly sweeps: number;
  readonly milliseconds: number;
}

export interface Ground {
  readonly gitHub: LocalGitHub;
  /** A client that speaks for a person. */
  as(login: string): Octokit;
  play(count: number): Promise<Played>;
  close(): Promise<void>;
}

export async function openGround(way: WayOfWaking = 'queue'): Promise<Ground> {
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-load-'));
  const model = await startLocalModel();
  const recorder = new Recorder();
  const machines = pLimit(MACHINES);
  const inTurn = createLocks();
  const underWay = new Set<Promise<void>>();
  const seen: Seen[] = [];
  const failures: string[] = [];
  /** Jobs that are not over, by their tokens. */
  const atWork = new Map<string, Promise<unknown>>();
  /** Those that come at once are there before anybody looks: on a slow machine, too, they wait for each other. */
  let arrived: Promise<void> = Promise.resolve();
  /** Told of pull requests that were merged. */
  const merged: (() => void)[] = [];

  const start = (doing: string, work: () => Promise<unknown>): void => {
    const job = work()
      // A run that was dispatched twice ends by itself.
      .catch(
        (error: unknown) =>
          !isInert(error) && failures.push(`${doing}: ${error instanceof Error ? error.stack : error}`),
      )
      .then(() => void underWay.delete(job));
    underWay.add(job);
  };
  async function onMachine<T>(kind: Kind, name: string, work: (token: string) => Promise<T>): Promise<T> {
    await arrived;
    return machines(async () => {
      const token = await gitHub.layer.mintJobToken({
        metadata: 'read',
        ...(kind === 'agent' ? AGENT_RIGHTS : HANDLE_RIGHTS),
      });
      recorder.add(kind, name, token);
      const job = work(token).finally(() => atWork.delete(token));
      atWork.set(token, job);
      return job;
    });
  }
  /** One at a time for a task. */
  const handleJob = (kind: Kind, signal: Signal, handed?: string): Promise<void> =>
    inTurn(String(signal.task), () =>
      onMachine(kind, `#${signal.task}`, (token) => handleTask({ ...working, way }, token, signal, handed)),
    );

  const { routes } = createActions((run, by) => {
    const { id, task } = run;
    seen.push({ kind: 'dispatched', run });
    start(`run ${id} of #${task}`, async () => {
      // A runner takes longer to start than whoever dispatched it takes to record its lease and to say so.
      await Promise.allSettled([atWork.get(by)]);
      try {
        run.proposal = await onMachine('agent', `#${task}`, (token) => workAsAgent(working, token, run));
      } finally {
        run.ended = true;
        seen.push({ kind: 'ended', run });
        await handleJob('run’s handle', { task, why: 'run-ended', run: id }, run.proposal ?? undefined);
        run.handled = true;
      }
    });
  });
  const gitHub = await startGitHub({
    owner: WHERE.owner,
    repository: WHERE.repo,
    files: await filesOfSite(),
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    routes,
    intercept: recorder.intercept,
  });
  await mkdir(join(directory, 'workspace'));
  const working: Working = {
    url: gitHub.url,
    repository: WHERE,
    modelUrl: model.url,
    checkout: createCheckout(join(directory, 'workspace'), gitHub.layer),
    directory,
  };
  const as = (login: string): Octokit => new Octokit({ baseUrl: gitHub.url, auth: gitHub.tokenOf(login), log: silent });
  const ada = as(AUTHOR).rest;
  const grace = as(REVIEWER).rest;

  /** A person approves whatever is proposed. */
  async function approve({ number, head }: PullSeen): Promise<void> {
    await grace.pulls.createReview({ ...WHERE, pull_number: number, event: 'APPROVE', commit_id: head.sha });
  }
  const stop = gitHub.on(({ name, payload }: GitHubEvent) => {
    const signal = ingest(name, payload, IDENTITIES);
    if (!('ignored' in signal)) start(`${name} of #${signal.task}`, () => handleJob('event’s handle', signal));
    if (name !== 'pull_request') return;
    const pull = payload.pull_request as PullSeen;
    if (taskOfBranch(pull.head.ref) === null) return;
    if (payload.action === 'opened') start(`the approval of !${pull.number}`, () => approve(pull));
    if (payload.action === 'closed' && pull.merged) for (const tell of merged) tell();
  });
  const quiet = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  async function open(asked: Asked): Promise<Opened> {
    const { title, body, priority } = asked;
    const labels = ['workflow: blog', `priority: ${priority}`];
    const { data } = await ada.issues.create({ ...WHERE, title, body, labels });
    return { ...asked, number: data.number };
  }

  return {
    gitHub,
    as,
    async play(count) {
      const began = performance.now();
      recorder.take();
      seen.length = 0;
      const asked = tasksOf(count);
      // Two thirds come at once, the others one by one, as tasks are done: so somebody waits nearly to the end.
      const first = Math.ceil((count * 2) / 3);
      const tasks: Opened[] = [];
      let next = first;
      merged.push(() => {
        const one = asked[next];
        next += 1;
        if (one !== undefined) start(`the issue “${one.title}”`, async () => void tasks.push(await open(one)));
      });
      const arriving = Promise.withResolvers<void>();
      arrived = arriving.promise;
      for (const one of asked.slice(0, first)) tasks.push(await open(one));
      arriving.resolve();
      await quiet();
      let sweeps = 0;
      for (; sweeps < 3 && (await unfinished()) > 0; sweeps += 1) {
        start('a sweep', () => onMachine('event’s handle', 'sweep', (token) => sweep(working, token)));
        await quiet();
      }
      merged.length = 0;
      return {
        tasks,
        seen: [...seen],
        jobs: recorder.take(),
        failures,
        sweeps,
        milliseconds: performance.now() - began,
      };
    },
    async close() {
      stop();
      await quiet();
      await model.close();
      await rm(directory, { recursive: true, force: true });
      await gitHub.close();
    },
  };

  async function unfinished(): Promise<number> {
    const { data } = await ada.git.listMatchingRefs({ ...WHERE, ref: 'imprimatur/tasks/' });
    return data.length;
  }
}

const isInert = (error: unknown): boolean => error instanceof ImprimaturError && error.code === 'run-elsewhere';

interface PullSeen {
  readonly number: number;
  readonly merged: boolean;
  readonly head: { readonly ref: string; readonly sha: string };
}
