import { type Conclusion, currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import { interpolate } from '../syntax/expressions.ts';
import { printProblem } from '../syntax/workflow.ts';
import { announceRun } from './announce.ts';
import { conclusionOf } from './conclusions.ts';
import { frameContexts } from './contexts.ts';
import { type Frame, rootFrame } from './frame.ts';
import { concludeJob, jobHolds } from './job.ts';
import { cancelJob, enterJobs, inTurn, type RunState, runJobs, turnOf } from './settle.ts';
import type { World } from './world.ts';

function conclude(world: World, run: RunRecord, conclusion: Conclusion): void {
  const attempt = currentAttempt(run);
  attempt.status = 'completed';
  attempt.conclusion = conclusion;
  attempt.updatedAt = world.layer.now().toISOString();
}

function register(state: RunState): void {
  const unfinished = () => state.plans.filter((plan) => plan.record.status !== 'completed');
  state.world.controls.set(state.run.id, {
    cancel() {
      if (state.cancelled) return;
      state.cancelled = true;
      state.abort.abort();
      for (const plan of unfinished()) {
        const others = unfinished().filter(({ frame }) => frame === plan.frame);
        const waits = plan.definition.needs.some((need) => others.some((other) => other.definition.key === need));
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
function titleOf({ world, run }: RunState, frame: Frame): string {
  const { runName } = frame.workflow;
  const written = runName && interpolate(runName.text, 'run-name', { contexts: frameContexts(world, run, frame) });
  return written || run.cause.title || run.file.name;
}

async function execute(state: RunState, frame: Frame): Promise<void> {
  const { world, run } = state;
  const attempt = currentAttempt(run);
  const { concurrency } = frame.workflow;
  enterJobs(state, frame);
  let ran = true;
  if (concurrency === undefined) await runJobs(state, frame);
  else {
    attempt.status = 'pending';
    const contexts = frameContexts(world, run, frame);
    const { group, how } = turnOf(concurrency, (text) => interpolate(text, 'concurrency', { contexts }));
    state.group = group;
    const cancel = () => world.controls.get(run.id)?.cancel();
    ran = await inTurn(world, group, how, cancel, state.abort.signal, () => runJobs(state, frame));
  }
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
  const state: RunState = {
    world,
    run,
    kept,
    abort: new AbortController(),
    plans: [],
    cancelled: false,
    killed: false,
  };
  register(state);
  const { workflow, problems } = run.file;
  try {
    const frame = workflow && rootFrame(world, run, workflow);
    if (frame !== undefined) run.title = titleOf(state, frame);
    announceRun(world, run, 'requested');
    if (frame === undefined) refuse(world, run, problems.map(printProblem));
    else await execute(state, frame);
  } catch (error) {
    refuse(world, run, [`${run.file.path}: ${error instanceof Error ? error.message : String(error)}`]);
  } finally {
    world.controls.delete(run.id);
  }
  announceRun(world, run, 'completed');
}
