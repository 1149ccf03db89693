import { join } from 'node:path';
import { currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import type { CallDefinition, Concurrency, JobDefinition } from '../syntax/workflow.ts';
import { announceJob, announceRun } from './announce.ts';
import { calledFrame, type Frame } from './frame.ts';
import { concludeJob, contextsOf, type JobPlan, jobHolds, performJob, setting } from './job.ts';
import type { World } from './world.ts';

/** A run under way: what it began with, and how it is told to end. */
export interface RunState {
  readonly world: World;
  readonly run: RunRecord;
  /** Jobs of the attempt before that need no second run. */
  readonly kept: ReadonlySet<JobRecord>;
  readonly abort: AbortController;
  /** The jobs with steps that have been reached so far; those of a called workflow when it is called. */
  readonly plans: JobPlan[];
  cancelled: boolean;
  killed: boolean;
  /** The concurrency group that the whole run holds. */
  group?: string;
}

function now(world: World): string {
  return world.layer.now().toISOString();
}

/** Puts a job among those of the attempt. */
function addJob({ world, run }: RunState, frame: Frame, { key }: JobDefinition | CallDefinition): JobRecord {
  const attempt = currentAttempt(run);
  const path = `${frame.path}${key}`;
  const record: JobRecord = {
    id: world.runs.nextJobId(),
    runId: run.id,
    attempt: attempt.number,
    key,
    path,
    name: `${frame.title}${key}`,
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
    logFile: join(run.directory, String(attempt.number), `${path}.log`),
  };
  attempt.jobs.push(record);
  return record;
}

/** Takes a job over from the attempt before, when it need not run again. */
function takeOver({ world, run, kept }: RunState, path: string): boolean {
  const old = [...kept].find((job) => job.path === path);
  const attempt = currentAttempt(run);
  if (old !== undefined) attempt.jobs.push({ ...old, id: world.runs.nextJobId(), attempt: attempt.number });
  return old !== undefined;
}

/** Enters the jobs of a workflow that have steps. */
export function enterJobs(state: RunState, frame: Frame): void {
  const { world, run } = state;
  for (const definition of frame.workflow.jobs) {
    if (definition.kind === 'call' || takeOver(state, `${frame.path}${definition.key}`)) continue;
    const record = addJob(state, frame, definition);
    state.plans.push({ world, run, frame, definition, record, abort: new AbortController(), killed: false });
  }
}

function start(world: World, run: RunRecord): void {
  const attempt = currentAttempt(run);
  if (attempt.status === 'in_progress') return;
  attempt.status = 'in_progress';
  attempt.updatedAt = now(world);
  announceRun(world, run, 'in_progress');
}

/** Runs what shares a group in turn. False: cancelled or overtaken while it waited. */
export async function inTurn(
  world: World,
  group: string,
  { queue, cancelInProgress }: { readonly queue: boolean; readonly cancelInProgress: boolean },
  cancel: () => void,
  abort: AbortSignal,
  work: () => Promise<void>,
): Promise<boolean> {
  const leave = await world.groups.enter(group, { queue, cancelInProgress }, cancel, abort);
  if (leave === undefined) return false;
  try {
    await work();
    return true;
  } finally {
    leave();
  }
}

/** The group and the manners that a `concurrency:` asks for. */
export function turnOf({ group, queue, cancelInProgress }: Concurrency, read: (text: string) => string) {
  return {
    group: read(group.text).toLowerCase(),
    how: { queue, cancelInProgress: cancelInProgress !== undefined && read(cancelInProgress.text) === 'true' },
  };
}

export function cancelJob(plan: JobPlan): void {
  plan.abort.abort();
  plan.running?.cancel();
}

async function onMachine(plan: JobPlan): Promise<void> {
  const { world, run } = plan;
  if (!(await world.slots.take(plan.abort.signal))) return concludeJob(plan, 'cancelled');
  try {
    start(world, run);
    await performJob(plan);
  } finally {
    world.slots.give();
  }
}

/** One job from the end of what it needs to its own end. */
async function settleJob(state: RunState, plan: JobPlan): Promise<void> {
  const { world, run, frame, definition, record } = plan;
  if (state.killed) return concludeJob(plan, 'cancelled');
  if (definition.name !== undefined) record.name = `${frame.title}${setting(plan, definition.name.text, 'job-name')}`;
  if (!jobHolds(plan, state.cancelled)) {
    // Would it have run, were it not for the cancelling?
    return concludeJob(plan, state.cancelled && jobHolds(plan, false) ? 'cancelled' : 'skipped');
  }
  record.labels = definition.labels.map((label) => setting(plan, label.text, 'job-setting'));
  world.settings.onJob('queued', run, record);
  announceJob(world, run, record, 'queued');
  if (definition.concurrency === undefined) return onMachine(plan);
  const { group, how } = turnOf(definition.concurrency, (text) => setting(plan, text, 'job-setting'));
  if (group === state.group) {
    const parties = `between 'top level workflow' and '${record.name}'`;
    return concludeJob(
      plan,
      'cancelled',
      `Canceling since a deadlock for concurrency group '${group}' was detected ${parties}`,
    );
  }
  const cancel = () => cancelJob(plan);
  const ran = await inTurn(world, group, how, cancel, plan.abort.signal, () => onMachine(plan));
  if (!ran) concludeJob(plan, 'cancelled');
}

/** One call: its condition, then the jobs of the workflow that it calls. What keeps it from calling is a job of its own. */
async function settleCall(state: RunState, frame: Frame, definition: CallDefinition): Promise<void> {
  const { world, run } = state;
  if (takeOver(state, `${frame.path}${definition.key}`)) return;
  const position = { world, run, frame, definition };
  try {
    if (!state.killed && jobHolds(position, state.cancelled)) {
      const { name } = definition;
      const shown = name === undefined ? definition.key : setting(position, name.text, 'job-name');
      const secrets = { ...frame.secrets };
      const called = calledFrame(frame, definition, shown, { ...contextsOf(position), secrets });
      enterJobs(state, called);
      return await runJobs(state, called);
    }
    const cancelled = state.killed || (state.cancelled && jobHolds(position, false));
    concludeJob({ world, run, record: addJob(state, frame, definition) }, cancelled ? 'cancelled' : 'skipped');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = `${frame.workflow.path}:${definition.line}: `;
    const record = addJob(state, frame, definition);
    concludeJob({ world, run, record }, 'failure', reason.startsWith(frame.workflow.path) ? reason : `${at}${reason}`);
  }
}

async function settle(state: RunState, frame: Frame, definition: JobDefinition | CallDefinition): Promise<void> {
  if (definition.kind === 'call') return settleCall(state, frame, definition);
  const plan = state.plans.find(({ record }) => record.path === `${frame.path}${definition.key}`);
  if (plan === undefined) return;
  try {
    await settleJob(state, plan);
  } catch (error) {
    concludeJob(plan, 'failure', error instanceof Error ? error.message : String(error));
  }
}

/** Runs the jobs of a workflow, each once what it needs has ended. */
export async function runJobs(state: RunState, frame: Frame): Promise<void> {
  const ended = new Map<string, Promise<void>>();
  for (const definition of frame.workflow.jobs) {
    const before = definition.needs.map((need) => ended.get(need));
    ended.set(
      definition.key,
      Promise.all(before).then(() => settle(state, frame, definition)),
    );
  }
  await Promise.all(ended.values());
}
