import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Conclusion, JobRecord, RunRecord } from '../store/records.ts';
import { holds, interpolate } from '../syntax/expressions.ts';
import type { CallDefinition, JobDefinition } from '../syntax/workflow.ts';
import { announceJob } from './announce.ts';
import { frameContexts, jobStatus, needsContext } from './contexts.ts';
import type { Frame } from './frame.ts';
import { evaluateAll, openSession, type Session, scopeOf } from './session.ts';
import { mustStop, runStep } from './step.ts';
import type { Control, World } from './world.ts';

/** Without `timeout-minutes`, in minutes. */
const defaultTimeout = 360;
/** GitHub's limit for a job on a machine of one's own: five days, in minutes. */
const longestTimeout = 7_200;
/** What goes on in a cancelled job because it says `always()` may take this long, in milliseconds. */
const cancelledMilliseconds = 5 * 60_000;

/** Where a job stands: whatever it does, its conditions and settings are read the same way. */
export interface Position {
  readonly world: World;
  readonly run: RunRecord;
  readonly frame: Frame;
  readonly definition: JobDefinition | CallDefinition;
}

/** A job on its way: what it is, and how it is told to end. */
export interface JobPlan extends Position {
  readonly definition: JobDefinition;
  readonly record: JobRecord;
  /** Ends the waiting for a turn or a slot. */
  readonly abort: AbortController;
  /** No step starts any more. */
  killed: boolean;
  /** Set while its steps run. */
  running?: Control;
}

/** What expressions of a job see before it has a machine. */
export function contextsOf({ world, run, frame, definition }: Position): Record<string, unknown> {
  return { ...frameContexts(world, run, frame), needs: needsContext(run, frame, definition) };
}

/** Whether the job's `if:` holds, now or were the run cancelled. Throws with the line when it can't be evaluated. */
export function jobHolds(position: Position, cancelled: boolean): boolean {
  const { run, frame, definition } = position;
  const scope = { contexts: contextsOf(position), status: jobStatus(run, frame, definition, cancelled) };
  try {
    return holds(definition.condition?.text, 'job-if', scope);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${frame.workflow.path}:${definition.condition?.line}: jobs.${definition.key}.if: ${reason}`);
  }
}

/** A value that is evaluated before the job has a machine. */
export function setting(position: Position, text: string, place: 'job-name' | 'job-setting'): string {
  return interpolate(text, place, { contexts: contextsOf(position) });
}

export function concludeJob(
  { world, run, record }: Pick<JobPlan, 'world' | 'run' | 'record'>,
  conclusion: Conclusion,
  reason?: string,
): void {
  if (reason !== undefined) {
    if (!existsSync(record.logFile)) {
      mkdirSync(dirname(record.logFile), { recursive: true });
      writeFileSync(record.logFile, `${world.layer.now().toISOString()} ##[error]${reason}\n`);
    }
    record.annotations.push({ level: 'failure', message: reason });
  }
  record.status = 'completed';
  record.conclusion = conclusion;
  record.completedAt = world.layer.now().toISOString();
  world.settings.onJob('finished', run, record);
  announceJob(world, run, record, 'completed');
}

/** Lets a session be cancelled: running steps are asked to stop unless their `if:` still holds. */
function controlOf(session: Session, current: () => number): Control {
  let insist: NodeJS.Timeout | undefined;
  const kill = () => {
    clearTimeout(insist);
    session.state = 'cancelled';
    session.killed = true;
    session.child?.kill();
  };
  return {
    kill,
    cancel() {
      if (session.state === 'cancelled') return;
      session.state = 'cancelled';
      session.log.error('The operation was canceled.');
      const step = session.definition.steps[current()];
      if (step !== undefined && mustStop(session, step)) session.child?.cancel();
      insist = setTimeout(kill, cancelledMilliseconds);
      insist.unref();
    },
  };
}

/** What the job hands on; what contains a secret is held back. */
function collectOutputs(session: Session): void {
  const { definition, record, masks, log } = session;
  for (const [name, value] of Object.entries(
    evaluateAll(session, definition.outputs, 'job-outputs', scopeOf(session)),
  )) {
    if (masks.hides(value)) log.warning(`Skip output '${name}' since it may contain secret.`);
    else record.outputs[name] = value;
  }
}

function timeoutOf(plan: JobPlan): number {
  const { timeoutMinutes } = plan.definition;
  if (timeoutMinutes === undefined) return defaultTimeout;
  const minutes = Number(setting(plan, timeoutMinutes.text, 'job-setting'));
  if (minutes > 0) return Math.min(minutes, longestTimeout);
  throw new Error(`${plan.frame.workflow.path}:${timeoutMinutes.line}: timeout-minutes must be a number above 0`);
}

async function runSteps(plan: JobPlan, session: Session): Promise<void> {
  const { record, definition } = plan;
  let current = 0;
  const control = controlOf(session, () => current);
  plan.running = control;
  const minutes = timeoutOf(plan);
  const timeout = setTimeout(() => {
    session.log.error(`The job has exceeded the maximum execution time of ${minutes} minutes.`);
    control.cancel();
  }, minutes * 60_000);
  if (plan.killed) control.kill();
  else if (plan.abort.signal.aborted) control.cancel();
  try {
    for (const [index, stepRecord] of record.steps.entries()) {
      const step = definition.steps[index];
      if (session.killed || step === undefined) break;
      current = index;
      await runStep(session, step, stepRecord);
    }
    if (session.state === 'success') for (const save of session.afterSuccess) save();
    collectOutputs(session);
  } finally {
    clearTimeout(timeout);
  }
}

/** Runs a job whose turn has come. Never rejects: what goes wrong fails the job. */
export async function performJob(plan: JobPlan): Promise<void> {
  const { world, run, definition, record } = plan;
  record.status = 'in_progress';
  record.startedAt = world.layer.now().toISOString();
  record.steps = definition.steps.map((step, index) => ({
    number: index + 1,
    name: step.name?.text ?? `Run ${step.uses}`,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
  }));
  world.settings.onJob('started', run, record);
  announceJob(world, run, record, 'in_progress');
  try {
    const session = await openSession(plan);
    try {
      await runSteps(plan, session);
    } catch (error) {
      session.state = session.state === 'cancelled' ? 'cancelled' : 'failure';
      session.log.error(error instanceof Error ? error.message : String(error));
    }
    session.log.write(`Job ended: ${session.state}`);
    concludeJob(plan, session.state);
  } catch (error) {
    concludeJob(plan, 'failure', error instanceof Error ? error.message : String(error));
  }
}
