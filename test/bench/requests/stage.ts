/** One local GitHub with five source files, on which both we and the naive bot do the same task. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { ONE_STAGE } from '../../../src/cli/demo/configuration.ts';
import { planReview } from '../../../src/cli/demo/reviewer.ts';
import { sceneOf } from '../../../src/cli/demo/scene.ts';
import { AUTHOR, issueOf, REVIEWER, seedFiles } from '../../../src/cli/demo/seed.ts';
import { localActions } from '../../../src/local/actions/local-actions.ts';
import { CHECKOUT, type Harness, WORKFLOW_FILE } from '../../../src/local/harness.ts';
import { startLocalModel } from '../../../src/local/model.ts';
import { startGitHub } from '../../openapi/github.ts';
import { NaiveBot } from './naive.ts';
import { type Job, Recorder } from './recorder.ts';

const SOURCES = [
  'tide-mills/how-they-worked.md',
  'tide-mills/decline.md',
  'leases/leases.md',
  'leases/heartbeats.txt',
  'rye/sourdough-notes.txt',
];
const TOPIC = 'How tide mills worked, and why they declined';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** What each of the three legs of a task's way took. */
export interface Legs {
  readonly turn: readonly Job[];
  readonly revision: readonly Job[];
  readonly merge: readonly Job[];
}

export async function openStage() {
  const sources = new Map<string, Buffer>();
  for (const file of SOURCES) {
    sources.set(`sources/${file.split('/').at(-1)}`, await readFile(join(CHECKOUT, 'test/fixtures/sources', file)));
  }
  const options = { topic: TOPIC, sources, model: null };
  const model = await startLocalModel();
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-bench-'));
  const recorder = new Recorder();
  const actions = localActions({
    actionDirectory: CHECKOUT,
    directory,
    secrets: { OPENAI_API_KEY: 'local' },
    variables: { OPENAI_BASE_URL: model.url },
    onJob: recorder.onJob,
  });
  const gitHub = await startGitHub({
    owner: AUTHOR,
    repository: 'site',
    files: { ...seedFiles(options, ONE_STAGE), [WORKFLOW_FILE]: await readFile(join(CHECKOUT, WORKFLOW_FILE), 'utf8') },
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    routes: actions.routes,
    intercept: recorder.intercept,
  });
  actions.connect(recorder.watched(gitHub.layer));
  const disconnect = gitHub.on(actions.listener);
  const as = (login: string): Octokit => new Octokit({ baseUrl: gitHub.url, auth: gitHub.tokenOf(login), log: silent });
  const close = async (): Promise<void> => {
    await actions.stop();
    disconnect();
    await model.close();
    await rm(directory, { recursive: true, force: true });
    await gitHub.close();
  };
  /** A second task on the same sources would be sent back: it repeats what is published. */
  const withdraw = async (path: string): Promise<void> => {
    const { repos } = as(AUTHOR).rest;
    const where = { owner: AUTHOR, repo: 'site', path };
    const { data } = await repos.getContent(where);
    await repos.deleteFile({ ...where, sha: Array.isArray(data) ? '' : data.sha, message: 'Take the page away' });
    await actions.idle();
  };
  const harness: Harness = { gitHub, actions, owner: AUTHOR, repo: 'site', as, idle: () => actions.idle(), close };

  return {
    close,
    /** @param words of the remarks: what two tasks are told alike is proposed as a lesson, which is no part of a task. */
    async ours(words: readonly string[]): Promise<Legs> {
      const scene = sceneOf(harness, issueOf(options));
      recorder.take();
      await scene.openIssue();
      await scene.idle();
      const turn = recorder.take();
      const { onLines } = planReview(await scene.article(), null, null);
      if (onLines.length !== words.length) throw new Error(`there are ${onLines.length} lines to remark on`);
      const remarks = onLines.map(({ line }, index) => ({ line, body: words[index] ?? '' }));
      await scene.requestChanges({ onLines: remarks, body: `${words.length} remarks.` });
      await scene.idle();
      const revision = recorder.take();
      await scene.approve();
      await scene.idle();
      const merge = recorder.take();
      const { data: open } = await as(AUTHOR).rest.pulls.list({ owner: AUTHOR, repo: 'site' });
      if (open.length > 0) throw new Error('something else was proposed, and is counted');
      if ((await scene.pull())?.merged !== true) throw new Error(`our task ended otherwise: ${await scene.status()}`);
      await withdraw((await scene.path()) ?? '');
      return { turn, revision, merge };
    },
    async naive(files: number): Promise<Legs> {
      recorder.take();
      const bot = new NaiveBot(gitHub, recorder, { sources: [...sources.keys()], files, reviewer: REVIEWER });
      const reviewer = as(REVIEWER).rest;
      const { data: issue } = await as(AUTHOR).rest.issues.create({
        owner: AUTHOR,
        repo: 'site',
        title: TOPIC,
        body: 'Five files.',
      });
      const pull = await bot.start(issue.number, AUTHOR);
      const turn = recorder.take();
      const where = { owner: AUTHOR, repo: 'site', pull_number: pull };
      const comments = [1, 2].map((line) => ({
        path: bot.paths(issue.number)[0] ?? '',
        line,
        side: 'RIGHT',
        body: 'Shorter, please.',
      }));
      await reviewer.pulls.createReview({ ...where, event: 'REQUEST_CHANGES', body: 'Two remarks.', comments });
      await bot.revise(issue.number, pull);
      const revision = recorder.take();
      const review = await reviewer.pulls.createReview({ ...where, event: 'APPROVE' });
      await bot.merge(issue.number, pull, REVIEWER, review.data.commit_id ?? '');
      return { turn, revision, merge: recorder.take() };
    },
  };
}
