import { created, notFound, ok, page, Refusal } from '../../github/answers.ts';
import type { LayerRequest, Route } from '../../layer.ts';
import { relaunch } from '../runner/launch.ts';
import type { World } from '../runner/world.ts';
import { type AttemptRecord, currentAttempt, type RunRecord } from '../store/records.ts';
import { actionsRoute, reads, runOf, type Worlds, writes } from './actions-route.ts';
import { filterRuns } from './run-filters.ts';
import { jobView, runView } from './views.ts';

function attemptOf(run: RunRecord, request: LayerRequest): AttemptRecord {
  const attempt = run.attempts[Number(request.parameters.attempt) - 1];
  if (attempt === undefined) throw notFound();
  return attempt;
}

function jobsPage(world: World, request: LayerRequest, run: RunRecord, attempts: readonly AttemptRecord[]) {
  const views = attempts.flatMap((attempt) => attempt.jobs).map((job) => jobView(world.layer, run, job));
  return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, jobs: slice }));
}

async function runAgain(world: World, request: LayerRequest, which: 'all' | 'failed') {
  const run = runOf(world, request);
  const actor = await world.repository.account(request.caller.login);
  if (currentAttempt(run).status !== 'completed') throw new Refusal(403, 'This workflow is already running');
  if (!relaunch(world, run, which, actor)) {
    throw new Refusal(403, 'The workflow run containing this job does not have any failed jobs');
  }
  return created({});
}

function control(world: World, request: LayerRequest, how: 'cancel' | 'kill') {
  const running = world.controls.get(runOf(world, request).id);
  if (running === undefined) throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
  running[how]();
  return { status: 202, body: {} };
}

export function runRoutes(worlds: Worlds): Route[] {
  return [
    actionsRoute(worlds, 'GET', '/actions/runs', reads, (world, request) => {
      const runs = filterRuns(world.runs.list(), request.query);
      const views = runs.map((run) => runView(world.layer, run, currentAttempt(run)));
      return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, workflow_runs: slice }));
    }),
    actionsRoute(worlds, 'GET', '/actions/runs/:run', reads, (world, request) => {
      const run = runOf(world, request);
      return ok(runView(world.layer, run, currentAttempt(run)));
    }),
    actionsRoute(worlds, 'GET', '/actions/runs/:run/attempts/:attempt', reads, (world, request) => {
      const run = runOf(world, request);
      return ok(runView(world.layer, run, attemptOf(run, request)));
    }),
    actionsRoute(worlds, 'GET', '/actions/runs/:run/attempts/:attempt/jobs', reads, (world, request) => {
      const run = runOf(world, request);
      return jobsPage(world, request, run, [attemptOf(run, request)]);
    }),
    actionsRoute(worlds, 'GET', '/actions/runs/:run/jobs', reads, (world, request) => {
      const run = runOf(world, request);
      const all = request.query.get('filter') === 'all';
      return jobsPage(world, request, run, all ? run.attempts : [currentAttempt(run)]);
    }),
    actionsRoute(worlds, 'POST', '/actions/runs/:run/cancel', writes, (world, request) =>
      control(world, request, 'cancel'),
    ),
    actionsRoute(worlds, 'POST', '/actions/runs/:run/force-cancel', writes, (world, request) =>
      control(world, request, 'kill'),
    ),
    actionsRoute(worlds, 'POST', '/actions/runs/:run/rerun', writes, (world, request) =>
      runAgain(world, request, 'all'),
    ),
    actionsRoute(worlds, 'POST', '/actions/runs/:run/rerun-failed-jobs', writes, (world, request) =>
      runAgain(world, request, 'failed'),
    ),
  ];
}
