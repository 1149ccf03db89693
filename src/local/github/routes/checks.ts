/** Check runs: kept by `emulate`, which forgets whose they are and goes by its own clock. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { forbidden, type Json, Refusal } from '../answers.ts';
import { fieldsOf, isObject, numberOf } from '../input.ts';
import { emit, nowIn, type World } from '../world.ts';
import { noCommit } from './commits.ts';

export function checkRoutes(world: World): readonly Route[] {
  const creators = new Map<number, string>();

  const restore = (value: unknown): Json => {
    const run = isObject(value) ? value : {};
    const app = world.people.appOf(creators.get(Number(run.id)) ?? '');
    const pulls = world.store.openPulls().filter(({ pull }) => pull.headSha === run.head_sha);
    return {
      ...run,
      app,
      pull_requests: pulls.map(({ number, pull }) => ({
        id: pull.id,
        number,
        url: `${world.url}/repos/${world.fullName}/pulls/${number}`,
        head: { ref: pull.headRef, sha: pull.headSha },
        base: { ref: pull.baseRef, sha: pull.baseSha },
      })),
    };
  };
  const restoreList = (answer: LayerResponse): LayerResponse => {
    if (!isObject(answer.body) || !Array.isArray(answer.body.check_runs)) return answer;
    return { ...answer, body: { ...answer.body, check_runs: answer.body.check_runs.map(restore) } };
  };
  const told = (request: LayerRequest, action: string, run: Json): void =>
    emit(world, 'check_run', action, request.caller.login, { check_run: run });
  const forward = (request: LayerRequest): Promise<LayerResponse> => world.emulate.call('GET', request.url);

  return [
    {
      method: 'POST',
      pattern: '/repos/:owner/:repo/check-runs',
      needs: { checks: 'write' },
      right: 'none',
      async handle(request) {
        if (!request.caller.permissions) throw forbidden('You must authenticate via a GitHub App.');
        const fields = timed(world, fieldsOf(request));
        if (typeof fields.head_sha !== 'string' || !(await world.git.commit(fields.head_sha)))
          throw new Refusal(422, `No commit found for SHA: ${String(fields.head_sha)}`);
        const answer = await world.emulate.call('POST', request.url, fields);
        if (answer.status !== 201 || !isObject(answer.body)) return answer;
        creators.set(Number(answer.body.id), request.caller.login);
        const run = restore(answer.body);
        told(request, 'created', run);
        if (run.status === 'completed') told(request, 'completed', run);
        return { status: 201, body: run };
      },
    },
    {
      method: 'PATCH',
      pattern: '/repos/:owner/:repo/check-runs/:id',
      needs: { checks: 'write' },
      right: 'none',
      async handle(request) {
        if (!request.caller.permissions) throw forbidden('You must authenticate via a GitHub App.');
        const id = numberOf(request, 'id');
        const creator = creators.get(id);
        if (creator !== undefined && creator !== request.caller.login)
          throw forbidden(`Invalid app_id - check run can only be modified by the GitHub App that created it.`);
        const before = await forward(request);
        const answer = await world.emulate.call('PATCH', request.url, timed(world, fieldsOf(request)));
        if (answer.status !== 200) return answer;
        const run = restore(answer.body);
        const wasDone = isObject(before.body) && before.body.status === 'completed';
        if (run.status === 'completed' && !wasDone) told(request, 'completed', run);
        return { status: 200, body: run };
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/check-runs/:id',
      async handle(request) {
        const answer = await forward(request);
        return answer.status === 200 ? { ...answer, body: restore(answer.body) } : answer;
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/commits/:ref/check-runs',
      async handle(request) {
        const answer = await forward(request);
        if (answer.status === 404) throw noCommit(request);
        return restoreList(answer);
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/check-suites/:suite/check-runs',
      handle: async (request) => restoreList(await forward(request)),
    },
  ];
}

/** GitHub completes a run that has a conclusion, and puts in the times that are missing. */
function timed(world: World, fields: Json): Json {
  const status = fields.status ?? (fields.conclusion === undefined ? undefined : 'completed');
  const now = nowIn(world);
  return {
    ...fields,
    ...(status === undefined ? {} : { status }),
    ...(status === 'in_progress' && fields.started_at === undefined ? { started_at: now } : {}),
    ...(status === 'completed' && fields.completed_at === undefined ? { completed_at: now } : {}),
  };
}
