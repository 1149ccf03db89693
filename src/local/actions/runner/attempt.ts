import { join } from 'node:path';
import { type Conclusion, currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import { interpolate } from '../syntax/expressions.ts';
import { type Concurrency, type JobDefinition, printProblem, type Workflow } from '../syntax/workflow.ts';
import { announceJob, announceRun } from './announce.ts';
import { runContexts } from './contexts.ts';
import { concludeJob, type JobPlan, jobHolds, performJob, setting } from './job.ts';
import type { World } from './world.ts';

/** How a run is told to end, from its first moment to its last. */
interface RunState {
  cancelled: boolean;
  killed: boolean;
  readonly abort: AbortController;
  readonly plans: JobPlan[];
}

function now(world: World): string {
  return world.layer.now().toISOString();
}

function createJob(world: World, run: RunRecord, definition: JobDefinition): JobRecord {
  const attempt = currentAttempt(run).number;
  return {
    id: world.runs.nextJobId(),
    runId: run.id,
    attempt,
    key: definition.key,
    name: definition.key,
    labels: [],
    status: 'queued',
    conclusion: null,
    createdAt: now(world),
    startedAt: null,
    completedAt: null,
    steps: [],
    outputs: {},
    annotations: [],
    summary: '',
    logFile: join(run.directory, String(attempt), `${definition.key}.log`),
  };
}

function start(world: World, run: RunRecord): void {
  const attempt = currentAttempt(run);
  if (attempt.status === 'in_progress') return;
  attempt.status = 'in_progress';
  attempt.updatedAt = now(world);
  announceRun(world, run, 'in_progress');
}

function conclude(world: World, run: RunRecord, conclusion: Conclusion): void {
  const attempt = currentAttempt(run);
  attempt.status = 'completed';
  attempt.conclusion = conclusion;
  attempt.updatedAt = now(world);
}

/** The conclusion of a run: the worst of its jobs; cancelled when that was asked and a job heeded it. */
function conclusionOf(jobs: readonly JobRecord[], cancelled: boolean): Conclusion {
  const has = (conclusion: Conclusion) => jobs.some((job) => job.conclusion === conclusion);
  if (cancelled && has('cancelled')) return 'cancelled';
  if (has('failure')) return 'failure';
  if (has('cancelled')) return 'cancelled';
  return jobs.every((job) => job.conclusion === 'skipped') ? 'skipped' : 'success';
}

/** Runs what shares a group in turn. False: cancelled or overtaken while it waited. */
async function inTurn(
  world: World,
  concurrency: Concurrency | undefined,
  read: (text: string) => string,
  cancel: () => void,
  abort: AbortSignal,
  work: () => Promise<void>,
): Promise<boolean> {
  if (concurrency === undefined) {
    await work();
    return true;
  }
  const { group, queue, cancelInProgress } = concurrency;
  const how = { queue, cancelInProgress: cancelInProgress !== undefined && read(cancelInProgress.text) === 'true' };
  const leave = await world.groups.enter(read(group.text).toLowerCase(), how, cancel, abort);
  if (leave === undefined) return false;
  try {
    await work();
    return true;
  } finally {
    leave();
  }
}

function cancelJob(plan: JobPlan): void {
  plan.abort.abort();
  plan.running?.cancel();
}

/** One job from the end of what it needs to its own end. */
async function settleJob(state: RunState, plan: JobPlan): Promise<void> {
  const { world, run, definition, record } = plan;
  if (state.killed) return concludeJob(plan, 'cancelled');
  if (definition.name !== undefined) record.name = setting(plan, definition.name.text, 'job-name');
  if (!jobHolds(plan, state.cancelled)) {
    // Would it have run, were it not for the cancelling?
    return concludeJob(plan, state.cancelled && jobHolds(plan, false) ? 'cancelled' : 'skipped');
  }
  record.labels = definition.labels.map((label) => setting(plan, label.text, 'job-setting'));
  world.settings.onJob('queued', run, record);
  announceJob(world, run, record, 'queued');
  const read = (text: string) => setting(plan, text, 'job-setting');
  const cancel = () => cancelJob(plan);
  const { signal } = plan.abort;
  const ran = await inTurn(world, definition.concurrency, read, cancel, signal, async () => {
    if (!(await world.slots.take(signal))) return concludeJob(plan, 'cancelled');
    try {
      start(world, run);
      await performJob(plan);
    } finally {
      world.slots.give();
    }
  });
  if (!ran) concludeJob(plan, 'cancelled');
}

async function settleSafely(state: RunState, plan: JobPlan): Promise<void> {
  try {
    await settleJob(state, plan);
  } catch (error) {
    concludeJob(plan, 'failure', error instanceof Error ? error.message : String(error));
  }
}

async function runJobs(state: RunState): Promise<void> {
  const ended = new Map<string, Promise<void>>();
  for (const plan of state.plans) {
    const before = plan.definition.needs.map((need) => ended.get(need));
    ended.set(
      plan.definition.key,
      Promise.all(before).then(() => settleSafely(state, plan)),
    );
  }
  await Promise.all(ended.values());
}

function register(world: World, run: RunRecord, state: RunState): void {
  const unfinished = () => state.plans.filter((plan) => plan.record.status !== 'completed');
  world.controls.set(run.id, {
    cancel() {
      if (state.cancelled) return;
      state.cancelled = true;
      state.abort.abort();
      for (const plan of unfinished()) {
        const waits = plan.definition.needs.some((need) => unfinished().some((other) => other.definition.key === need));
        // A job that waits for others reads its `if:` when they have ended.
        if (!waits && !jobHolds(plan, true)) cancelJob(plan);
      }
    },
    kill() {
      state.cancelled = true;
      state.killed = true;
      state.abort.abort();
      for (const plan of unfinished()) {
        plan.killed = true;
        plan.abort.abort();
        plan.running?.kill();
      }
    },
  });
}

/** The title of a run: `run-name`, else what the event is about, else the workflow's name. */
function titleOf(world: World, run: RunRecord, workflow: Workflow): string {
  const { runName } = workflow;
  const written = runName && interpolate(runName.text, 'run-name', { contexts: runContexts(world, run) });
  return written || run.cause.title || run.file.name;
}

async function execute(
  world: World,
  run: RunRecord,
  workflow: Workflow,
  kept: ReadonlySet<JobRecord>,
  state: RunState,
) {
  const attempt = currentAttempt(run);
  for (const definition of workflow.jobs) {
    const old = [...kept].find((job) => job.key === definition.key);
    if (old !== undefined) {
      attempt.jobs.push({ ...old, id: world.runs.nextJobId(), attempt: attempt.number });
      continue;
    }
    const record = createJob(world, run, definition);
    attempt.jobs.push(record);
    state.plans.push({ world, run, workflow, definition, record, abort: new AbortController(), killed: false });
  }
  const read = (text: string) => interpolate(text, 'concurrency', { contexts: runContexts(world, run) });
  const cancel = () => world.controls.get(run.id)?.cancel();
  if (workflow.concurrency !== undefined) attempt.status = 'pending';
  const ran = await inTurn(world, workflow.concurrency, read, cancel, state.abort.signal, () => runJobs(state));
  if (!ran) for (const plan of state.plans) concludeJob(plan, 'cancelled');
  conclude(world, run, conclusionOf(attempt.jobs, state.cancelled || !ran));
}

function refuse(world: World, run: RunRecord, sentences: readonly string[]): void {
  for (const message of sentences) run.annotations.push({ level: 'failure', message });
  conclude(world, run, 'startup_failure');
}

/**
 * Runs the current attempt of a run to its end. `kept` are jobs of the attempt before that need no second run. A file
 * that can't be run ends the run at once, with the reasons as its annotations.
 */
export async function runAttempt(world: World, run: RunRecord, kept: ReadonlySet<JobRecord>): Promise<void> {
  const state: RunState = { cancelled: false, killed: false, abort: new AbortController(), plans: [] };
  register(world, run, state);
  const { workflow, problems } = run.file;
  try {
    if (workflow !== undefined) run.title = titleOf(world, run, workflow);
    announceRun(world, run, 'requested');
    if (workflow === undefined) refuse(world, run, problems.map(printProblem));
    else await execute(world, run, workflow, kept, state);
  } catch (error) {
    refuse(world, run, [`${run.file.path}: ${error instanceof Error ? error.message : String(error)}`]);
  } finally {
    world.controls.delete(run.id);
  }
  announceRun(world, run, 'completed');
}
