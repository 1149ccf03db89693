import { jobView, runView, workflowView } from '../routes/views.ts';
import { type Account, currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import type { World } from './world.ts';

function send(world: World, run: RunRecord, name: string, fields: Readonly<Record<string, unknown>>, sender: Account) {
  world.layer.emit({ name, payload: { ...fields, repository: run.repository, sender } });
}

/** The event `workflow_run`, as GitHub sends it to webhooks. */
export function announceRun(world: World, run: RunRecord, action: 'requested' | 'in_progress' | 'completed'): void {
  const workflow = workflowView(world.layer, world.runs.workflow(run.file.path, world.layer.now()), run.file.name);
  const fields = { action, workflow, workflow_run: runView(world.layer, run, currentAttempt(run)) };
  send(world, run, 'workflow_run', fields, currentAttempt(run).triggeringActor);
}

/** The event `workflow_job`. */
export function announceJob(
  world: World,
  run: RunRecord,
  job: JobRecord,
  action: 'queued' | 'in_progress' | 'completed',
): void {
  const fields = { action, workflow_job: jobView(world.layer, run, job) };
  send(world, run, 'workflow_job', fields, currentAttempt(run).triggeringActor);
}
