/** The local GitHub with the real shells on it, one process for all: tasks are worked on and judged, and prompts are kept. */
import { Octokit } from '@octokit/rest';
import { runAgent } from '../../src/agent.ts';
import { compose } from '../../src/compose.ts';
import { branchOf } from '../../src/domain/task.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Model } from '../../src/engine/model.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { IDENTITIES } from '../../src/github/identities.ts';
import { handle } from '../../src/handle.ts';
import type { Route } from '../../src/local/layer.ts';
import { LOCAL_MODEL, startLocalModel } from '../../src/local/model.ts';
import { parseProposal, printProposal, type ReadProposal } from '../../src/proposal/codec.ts';
import { SMALLEST } from '../builders/config.ts';
import { startGitHub } from '../openapi/github.ts';

const WHERE = { owner: 'ada', repo: 'site' } as const;
export const CONFIG_PATH = '.github/imprimatur.yml';
const SOURCE = `# Tide mills

The tide fills the pond twice a day through a one-way gate.
A tide mill works for five hours on each tide.
In 1890 the mill of Woodbridge ground corn for the whole town.
`;

export interface Learning {
  readonly where: typeof WHERE;
  as(login: string): Octokit['rest'];
  /** Opens an issue, lets the agent work, and returns the task with the prompts of its run, as one text. */
  ask(title: string): Promise<{ readonly task: number; readonly prompts: string }>;
  /**
   * Wakes the task until nothing more happens, agents' runs included; returns the prompts of these runs.
   * @param meanwhile happens once a run holds the lease, before it looks around.
   */
  settle(task: number, meanwhile?: () => Promise<void>): Promise<string>;
  pull(task: number): Promise<{ readonly number: number; readonly head: string; readonly body: string }>;
  text(path: string, ref?: string): Promise<string | null>;
  commit(
    path: string,
    content: string | null,
    options?: { readonly branch?: string; readonly by?: string },
  ): Promise<void>;
  /** What the last run proposed. */
  proposed(): ReadProposal | null;
  /** Fails when a request was none that GitHub describes. */
  close(): Promise<void>;
}

export async function openLearning(config = SMALLEST): Promise<Learning> {
  const local = await startLocalModel();
  let runs = 0;
  // Nobody runs what is dispatched: the test does, in its own time.
  const dispatch: Route = {
    method: 'POST',
    pattern: '/repos/:owner/:repo/actions/workflows/:file/dispatches',
    needs: { actions: 'write' },
    async handle() {
      runs += 1;
      return {
        status: 200,
        body: { workflow_run_id: runs, html_url: `https://example.org/runs/${runs}`, run_url: '' },
      };
    },
  };
  const gitHub = await startGitHub({
    owner: WHERE.owner,
    repository: WHERE.repo,
    files: { 'README.md': '# A site\n', [CONFIG_PATH]: config, 'sources/tide-mills.md': SOURCE },
    people: [
      { login: 'ada', permission: 'admin' },
      { login: 'grace', permission: 'write' },
      { login: 'rita', permission: 'read' },
      { login: 'otto', permission: 'none' },
    ],
    routes: [dispatch],
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const client = async (): Promise<Octokit> => {
    const token = await gitHub.layer.mintJobToken({
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      checks: 'write',
      actions: 'write',
    });
    return new Octokit({ baseUrl: gitHub.url, auth: token, log });
  };
  const as = (login: string): Octokit['rest'] =>
    new Octokit({ baseUrl: gitHub.url, auth: gitHub.tokenOf(login), log }).rest;
  const ours = await client();
  let prompts: string[] = [];
  let last: ReadProposal | null = null;
  const api = openAiModel({ apiKey: 'any', model: LOCAL_MODEL, baseUrl: local.url });
  const model: Model = {
    ...api,
    complete(request) {
      prompts.push(request.messages.map(({ content }) => content).join('\n'));
      return api.complete(request);
    },
  };
  const composed = (handed?: string) =>
    compose({
      client: ours,
      repository: WHERE,
      defaultBranch: 'main',
      configPath: CONFIG_PATH,
      workflowFile: 'imprimatur.yml',
      identities: IDENTITIES,
      handed,
    });
  const text: Learning['text'] = async (path, ref = 'main') => {
    const { data } = await as('ada')
      .repos.getContent({ ...WHERE, path, ref })
      .catch(() => ({ data: null }));
    return data === null || !('content' in data) ? null : Buffer.from(data.content, 'base64').toString('utf8');
  };
  const settle: Learning['settle'] = async (task, meanwhile) => {
    prompts = [];
    let next = meanwhile;
    let { state } = await handle(composed().view({ task, why: 'asked' }));
    while (state?.lease != null) {
      const run = state.lease.run.id;
      await next?.();
      next = undefined;
      const proposal = await runAgent(task, {
        desk: composed().desk,
        run,
        engine: () => createEngine({ model, retries: 0 }),
        sleep: async () => {},
        progress: () => {},
      });
      const handed = printProposal(proposal);
      last = parseProposal(handed);
      state = (await handle(composed(handed).view({ task, why: 'run-ended', run }))).state;
    }
    return prompts.join('\n');
  };
  return {
    where: WHERE,
    as,
    settle,
    async ask(title) {
      const body = `### Topic\n\n${title}\n\n### Sources\n\n- sources/tide-mills.md`;
      const { data } = await as('ada').issues.create({ ...WHERE, title, body, labels: ['workflow: blog'] });
      return { task: data.number, prompts: await settle(data.number) };
    },
    async pull(task) {
      const head = `${WHERE.owner}:${branchOf(task)}`;
      const { data } = await as('ada').pulls.list({ ...WHERE, head, state: 'all' });
      const [only] = data;
      if (only === undefined) throw new Error(`task ${task} has no pull request`);
      return { number: only.number, head: only.head.sha, body: only.body ?? '' };
    },
    text,
    async commit(path, content, { branch = 'main', by = 'grace' } = {}) {
      const { data } = await as(by)
        .repos.getContent({ ...WHERE, path, ref: branch })
        .catch(() => ({ data: null }));
      const sha = data === null || Array.isArray(data) ? undefined : data.sha;
      const target = { ...WHERE, path, branch, message: `Change ${path}` };
      if (content === null) await as(by).repos.deleteFile({ ...target, sha: sha ?? '' });
      else {
        await as(by).repos.createOrUpdateFileContents({
          ...target,
          content: Buffer.from(content).toString('base64'),
          ...(sha === undefined ? {} : { sha }),
        });
      }
    },
    proposed: () => last,
    async close() {
      await gitHub.close().finally(() => local.close());
    },
  };
}
