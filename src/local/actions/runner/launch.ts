import { type Account, type Cause, currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import type { Workflow, WorkflowFile } from '../syntax/workflow.ts';
import { runAttempt } from './attempt.ts';
import type { World } from './world.ts';

function begin(world: World, run: RunRecord, triggeringActor: Account, kept: ReadonlySet<JobRecord>): void {
  const time = world.layer.now().toISOString();
  run.attempts.push({
    number: run.attempts.length + 1,
    triggeringActor,
    startedAt: time,
    status: 'queued',
    conclusion: null,
    updatedAt: time,
    jobs: [],
  });
  world.track(runAttempt(world, run, kept));
}

/** Makes a run of a workflow file and starts it. */
export async function launch(world: World, file: WorkflowFile, cause: Cause): Promise<RunRecord> {
  const [repository, commit] = await Promise.all([world.repository.json(), world.repository.commit(cause.sha)]);
  const now = world.layer.now();
  const run = world.runs.add({
    workflowId: world.runs.workflow(file.path, now).id,
    file,
    cause,
    createdAt: now.toISOString(),
    repository,
    commit,
    title: cause.title || file.name,
  });
  begin(world, run, cause.actor, new Set());
  return run;
}

/** The paths of the failed jobs of an attempt and of all that stand behind them. */
function failedJobs(run: RunRecord): Set<string> {
  const failed = new Set<string>();
  const visit = (workflow: Workflow | undefined, prefix: string, behind: boolean): void => {
    for (const definition of workflow?.jobs ?? []) {
      const path = `${prefix}${definition.key}`;
      const waited = behind || definition.needs.some((need) => failed.has(`${prefix}${need}`));
      if (definition.kind === 'call') visit(definition.called.workflow, `${path}/`, waited);
      const job = currentAttempt(run).jobs.find((one) => one.path === path);
      const again = job?.conclusion === 'failure' || job?.conclusion === 'cancelled';
      if (waited || again || [...failed].some((other) => other.startsWith(`${path}/`))) failed.add(path);
    }
  };
  visit(run.file.workflow, '', false);
  return failed;
}

/** Starts another attempt of a run that has ended. False when there is nothing to run again. */
export function relaunch(world: World, run: RunRecord, which: 'all' | 'failed', actor: Account): boolean {
  const failed = failedJobs(run);
  if (which === 'failed' && failed.size === 0) return false;
  const kept = which === 'all' ? [] : currentAttempt(run).jobs.filter((job) => !failed.has(job.path));
  begin(world, run, actor, new Set(kept));
  return true;
}
