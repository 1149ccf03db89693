/** What of GitHub Actions is needed around act: runs start by events and dispatches, and can be asked for. */
import { mayStartRuns } from '../../src/local/actions/runner/listen.ts';
import { matchTrigger } from '../../src/local/actions/syntax/match.ts';
import { readWorkflow } from '../../src/local/actions/syntax/read-workflow.ts';
import type { Trigger } from '../../src/local/actions/syntax/triggers.ts';
import { notFound, ok } from '../../src/local/github/answers.ts';
import type { GitHubEvent, Layer, LayerRequest, Route } from '../../src/local/layer.ts';
import type { Act } from './act.ts';

export interface Finished {
  readonly id: number;
  readonly event: string;
  readonly code: number;
  readonly log: string;
  /** Results by the jobs' keys. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly seconds: number;
}

interface Running {
  readonly id: number;
  readonly jobs: Record<string, string>;
  ended: boolean;
}

/** All that run.yml's jobs ask for together: act has one token for a run, not one for each job. */
const UNION = {
  metadata: 'read',
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
} as const;

export class ActService {
  readonly finished: Finished[] = [];
  readonly #triggers: readonly Trigger[];
  readonly #runs = new Map<number, Running>();
  #line: Promise<void> = Promise.resolve();
  #act: Act | undefined;
  #layer: Layer | undefined;

  constructor(path: string, caller: string) {
    // The called file is read by act; here only the events of the caller matter.
    this.#triggers = readWorkflow(path, caller).triggers ?? [];
  }

  connect(layer: Layer, act: Act): void {
    this.#layer = layer;
    this.#act = act;
  }

  readonly listener = (event: GitHubEvent): void => {
    const { name, payload } = event;
    if (!mayStartRuns(event)) return;
    const { action } = payload;
    if (matchTrigger(this.#triggers, { event: name, ...(action !== undefined && { action }) }) === undefined) return;
    this.#start(name, payload);
  };

  /** Runs go one after the other: act's jobs share its folders. */
  #start(event: string, payload: GitHubEvent['payload']): number {
    const run: Running = { id: 9_000_000_001 + this.#runs.size, jobs: {}, ended: false };
    this.#runs.set(run.id, run);
    this.#line = this.#line.then(() => this.#perform(run, event, payload));
    return run.id;
  }

  async #perform(run: Running, event: string, payload: GitHubEvent['payload']): Promise<void> {
    const [act, layer] = [this.#act, this.#layer];
    if (act === undefined || layer === undefined) throw new Error('connect comes first');
    const began = Date.now();
    const token = await layer.mintJobToken(UNION);
    const sender = payload.sender as { readonly login?: string } | undefined;
    const { code, log } = await act.run(
      { id: run.id, event, payload, actor: sender?.login ?? layer.owner, token },
      (key, result) => {
        run.jobs[key] = result;
      },
    );
    run.ended = true;
    const seconds = (Date.now() - began) / 1000;
    this.finished.push({ id: run.id, event, code, log, jobs: { ...run.jobs }, seconds });
  }

  async idle(): Promise<void> {
    for (let line: Promise<void> | undefined; line !== this.#line; ) {
      line = this.#line;
      await line;
    }
  }

  #found(request: LayerRequest): Running {
    const run = this.#runs.get(Number(request.parameters.run));
    if (run === undefined) throw notFound();
    return run;
  }

  readonly routes: readonly Route[] = [
    {
      method: 'POST',
      pattern: '/repos/:owner/:repository/actions/workflows/:file/dispatches',
      needs: { actions: 'write' },
      handle: async (request, { url, owner, repository }) => {
        const { inputs } = JSON.parse(request.body.toString('utf8')) as { inputs: Record<string, string> };
        const payload = {
          inputs,
          ref: 'refs/heads/main',
          repository: { default_branch: 'main' },
          sender: { login: request.caller.login },
        };
        const id = this.#start('workflow_dispatch', payload);
        return ok({
          workflow_run_id: id,
          run_url: `${url}/repos/${owner}/${repository}/actions/runs/${id}`,
          html_url: `${url}/${owner}/${repository}/actions/runs/${id}`,
        });
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repository/actions/runs/:run',
      needs: { actions: 'read' },
      handle: async (request) => {
        const { id, ended } = this.#found(request);
        return ok({ id, status: ended ? 'completed' : 'in_progress', conclusion: ended ? 'success' : null });
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repository/actions/runs/:run/jobs',
      needs: { actions: 'read' },
      handle: async (request) => {
        const jobs = Object.entries(this.#found(request).jobs).map(([key, conclusion], index) => ({
          id: index + 1,
          name: `imprimatur / ${key}`,
          status: 'completed',
          conclusion,
          check_run_url: '',
        }));
        return ok({ total_count: jobs.length, jobs });
      },
    },
  ];
}
