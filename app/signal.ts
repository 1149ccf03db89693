import { z } from 'zod';
import { OWN_CHECK } from '../src/domain/awaited.ts';
import type { Ignored, Signal } from '../src/domain/signal.ts';
import { ingest, taskOfBranch } from '../src/github/ingest.ts';

/** What the app listens to beside the events that wake tasks: the ends of agents' runs. */
export const RUN_EVENT = 'workflow_run';

const runSchema = z.object({
  action: z.string(),
  workflow_run: z.object({
    path: z.string().default(''),
    event: z.string().default(''),
    display_title: z.string().default(''),
  }),
});

/**
 * And the ends of checks on the work, which may be waited for. The Action does not listen to them: each check of the
 * whole repository would start a run.
 */
const CHECK_EVENT = 'check_run';

/** The same of commit statuses, which older systems report. */
const STATUS_EVENT = 'status';

const branchSchema = z.object({ ref: z.string() });
const checkSchema = z.object({
  action: z.string(),
  check_run: z.object({
    name: z.string(),
    check_suite: z.object({ head_branch: z.string().nullish() }).nullish(),
    pull_requests: z.array(z.object({ head: branchSchema })).default([]),
  }),
});

const statusSchema = z.object({ state: z.string(), branches: z.array(z.object({ name: z.string() })) });

export interface Reading {
  readonly identities: readonly string[];
  /** File name of the Actions workflow that runs agents. */
  readonly workflowFile: string;
}

/** Which task a delivery wakes, or why none. Whatever it says of the task beside its number is asked of GitHub again. */
export function signalOf(name: string, payload: unknown, { identities, workflowFile }: Reading): Signal | Ignored {
  if (name === RUN_EVENT) return signalOfRun(payload, workflowFile);
  if (name === CHECK_EVENT) return signalOfCheck(payload);
  return name === STATUS_EVENT ? signalOfStatus(payload) : ingest(name, payload, identities);
}

/**
 * A run's title (`run-name` in the Actions workflow) names its task. The wake is no `run-ended`: that is for the run's
 * own job, which knows that the agent's job is over; here GitHub is asked how the run is. Its sender is whoever started
 * the run, mostly ourselves, so the identities don't matter.
 */
function signalOfRun(payload: unknown, workflowFile: string): Signal | Ignored {
  const parsed = runSchema.safeParse(payload);
  if (!parsed.success) return { ignored: `the payload of “${RUN_EVENT}” can’t be read` };
  const { action, workflow_run: run } = parsed.data;
  if (action !== 'completed') return { ignored: `“${RUN_EVENT}: ${action}” wakes no task` };
  // GitHub may put the ref behind the path: “.github/workflows/imprimatur.yml@main”.
  const file = run.path.split('@')[0]?.split('/').at(-1);
  if (file !== workflowFile || run.event !== 'workflow_dispatch') return { ignored: 'the run is no agent’s' };
  const task = /^Task (\d+), run \d+$/.exec(run.display_title)?.[1];
  return task === undefined ? { ignored: 'the run’s title names no task' } : { task: Number(task), why: 'asked' };
}

/** Whoever made it. Our own check follows from what we decided, and says nothing new. */
function signalOfCheck(payload: unknown): Signal | Ignored {
  const parsed = checkSchema.safeParse(payload);
  if (!parsed.success) return { ignored: `the payload of “${CHECK_EVENT}” can’t be read` };
  const { action, check_run: check } = parsed.data;
  if (action !== 'completed') return { ignored: `“${CHECK_EVENT}: ${action}” wakes no task` };
  if (check.name === OWN_CHECK) return { ignored: 'it was our own act' };
  return onBranches([check.check_suite?.head_branch ?? '', ...check.pull_requests.map(({ head }) => head.ref)]);
}

function signalOfStatus(payload: unknown): Signal | Ignored {
  const parsed = statusSchema.safeParse(payload);
  if (!parsed.success) return { ignored: `the payload of “${STATUS_EVENT}” can’t be read` };
  const { state, branches } = parsed.data;
  if (state === 'pending') return { ignored: 'the commit status is not final' };
  return onBranches(branches.map(({ name }) => name));
}

function onBranches(branches: readonly string[]): Signal | Ignored {
  const task = branches.map(taskOfBranch).find((found) => found !== null);
  return task == null ? { ignored: 'the check is on no task’s branch' } : { task, why: 'pull-request' };
}
