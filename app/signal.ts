import { z } from 'zod';
import type { Ignored, Signal } from '../src/domain/signal.ts';
import { ingest } from '../src/github/ingest.ts';

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

export interface Reading {
  readonly identities: readonly string[];
  /** File name of the Actions workflow that runs agents. */
  readonly workflowFile: string;
}

/** Which task a delivery wakes, or why none. Whatever it says of the task beside its number is asked of GitHub again. */
export function signalOf(name: string, payload: unknown, { identities, workflowFile }: Reading): Signal | Ignored {
  return name === RUN_EVENT ? signalOfRun(payload, workflowFile) : ingest(name, payload, identities);
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
