import { existsSync, readFileSync } from 'node:fs';
import { notFound, ok, page } from '../../github/answers.ts';
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import type { World } from '../runner/world.ts';
import { currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import { actionsRoute, reads, runOf, type Worlds } from './actions-route.ts';
import { annotationView, jobView } from './views.ts';

function findJob(world: World, id: number): { run: RunRecord; job: JobRecord } | undefined {
  for (const run of world.runs.list()) {
    const job = run.attempts.flatMap((attempt) => attempt.jobs).find((one) => one.id === id);
    if (job !== undefined) return { run, job };
  }
  return undefined;
}

function jobOf(world: World, request: LayerRequest): { run: RunRecord; job: JobRecord } {
  const found = findJob(world, Number(request.parameters.job));
  if (found === undefined) throw notFound();
  return found;
}

function plain(text: string): LayerResponse {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(text) };
}

function jobLog(job: JobRecord): string {
  return existsSync(job.logFile) ? readFileSync(job.logFile, 'utf8') : '';
}

/** What the page of a run shows, as text: its jobs, remarks and summaries. */
function runPage(run: RunRecord): string {
  const { jobs, status, conclusion, number } = currentAttempt(run);
  const lines = [`${run.title}`, `${run.file.name} #${run.runNumber}, attempt ${number}: ${conclusion ?? status}`, ''];
  for (const { message } of run.annotations) lines.push(`error: ${message}`);
  for (const job of jobs) {
    lines.push(`${job.name}: ${job.conclusion ?? job.status}`);
    for (const { level, message } of job.annotations) lines.push(`  ${level}: ${message}`);
    if (job.summary !== '') lines.push('', job.summary, '');
  }
  return `${lines.join('\n')}\n`;
}

export function jobRoutes(worlds: Worlds): Route[] {
  const pages = '/:owner/:repository';
  return [
    actionsRoute(worlds, 'GET', '/actions/jobs/:job', reads, (world, request) => {
      const { run, job } = jobOf(world, request);
      return ok(jobView(world.layer, run, job));
    }),
    actionsRoute(worlds, 'GET', '/actions/jobs/:job/logs', reads, (world, request) =>
      plain(jobLog(jobOf(world, request).job)),
    ),
    // A job is a check run, too; the others are kept elsewhere.
    actionsRoute(worlds, 'GET', '/check-runs/:check/annotations', { needs: { checks: 'read' } }, (world, request) => {
      const found = findJob(world, Number(request.parameters.check));
      const annotations = found?.job.annotations.map(annotationView);
      return annotations && page(request, world.layer.url, annotations, (slice) => slice);
    }),
    actionsRoute(
      worlds,
      'GET',
      '/actions/runs/:run',
      { open: true },
      (world, request) => plain(runPage(runOf(world, request))),
      pages,
    ),
    actionsRoute(
      worlds,
      'GET',
      '/actions/runs/:run/job/:job',
      { open: true },
      (world, request) => plain(jobLog(jobOf(world, request).job)),
      pages,
    ),
  ];
}
