/**
 * Stands for GitHub Actions: takes dispatches, and says of runs what is asked of them. A run's jobs are done in this
 * process, since one of their own costs half a second, and there are thousands. That bundle and runner do the same is
 * tested elsewhere, with processes.
 */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { notFound, ok } from '../../../src/local/github/answers.ts';
import type { LayerRequest, Route } from '../../../src/local/layer.ts';
import { artifactPrefix, PROPOSAL_FILE } from '../../../src/proposal/codec.ts';

export interface Run {
  readonly id: number;
  readonly task: number;
  readonly epoch: number;
  /** Its agent's job is over. */
  ended: boolean;
  /** So is the job that handled its end. */
  handled: boolean;
  /** Text of the proposal that it left. */
  proposal: string | null;
}

const FIRST_RUN = 9_000_000_001;
const PREFIX = '/repos/:owner/:repo/actions';
const reads = { needs: { actions: 'read' } } as const;

/** @param start does the jobs of a run, told who dispatched it by the token. */
export function createActions(start: (run: Run, by: string) => void) {
  const runs: Run[] = [];
  const runOf = ({ parameters }: LayerRequest, name = 'run'): Run => {
    const run = runs[Number(parameters[name]) - FIRST_RUN];
    if (run === undefined) throw notFound();
    return run;
  };
  const route = (pattern: string, answer: (run: Run) => unknown): Route => ({
    method: 'GET',
    pattern: `${PREFIX}${pattern}`,
    ...reads,
    handle: async (request) => ok(answer(runOf(request))),
  });
  const stateOf = (over: boolean) => ({
    status: over ? 'completed' : 'in_progress',
    conclusion: over ? 'success' : null,
  });
  const routes: readonly Route[] = [
    {
      method: 'POST',
      pattern: `${PREFIX}/workflows/:workflow/dispatches`,
      needs: { actions: 'write' },
      async handle({ body, caller }, { url, owner, repository }) {
        const { task, epoch } = JSON.parse(body.toString('utf8')).inputs;
        const id = FIRST_RUN + runs.length;
        const run: Run = {
          id,
          task: Number(task),
          epoch: Number(epoch),
          ended: false,
          handled: false,
          proposal: null,
        };
        runs.push(run);
        start(run, caller.token);
        const page = `${owner}/${repository}/actions/runs/${id}`;
        return ok({ workflow_run_id: id, run_url: `${url}/repos/${page}`, html_url: `${url}/${page}` });
      },
    },
    route('/runs/:run', (run) => ({ id: run.id, ...stateOf(run.handled) })),
    route('/runs/:run/jobs', (run) => ({
      total_count: 1,
      jobs: [{ id: run.id, name: 'agent', ...stateOf(run.ended) }],
    })),
    route('/runs/:run/artifacts', (run) => {
      const artifacts = run.proposal === null ? [] : [artifactOf(run, run.proposal)];
      return { total_count: artifacts.length, artifacts };
    }),
    {
      method: 'GET',
      pattern: `${PREFIX}/artifacts/:run/zip`,
      ...reads,
      // GitHub sends on to where it keeps the bytes.
      handle: async (request) => ({ status: 200, body: zipOf(runOf(request).proposal ?? '') }),
    },
  ];
  return { runs, routes };
}

function artifactOf({ id, task, epoch }: Run, proposal: string) {
  const zip = zipOf(proposal);
  return {
    id,
    name: `${artifactPrefix(task, epoch)}1`,
    expired: false,
    size_in_bytes: zip.length,
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
  };
}

const zipOf = (proposal: string): Buffer =>
  Buffer.from(zipSync({ [PROPOSAL_FILE]: new TextEncoder().encode(proposal) }, { mtime: '2026-01-01' }));
