/** Who works: a run that works or was let through stays its agent's, whoever gets the stage meanwhile. */
import type { LeaseTaken } from './event.ts';
import { stageOf, type TaskState } from './state.ts';
import type { Lease } from './task.ts';

/** Who works in the stage, or will. */
export const workerIn = (state: TaskState): string | undefined =>
  state.lease?.agent ?? state.runWanted?.agent ?? stageOf(state)?.agent;

/** The run of a task that is given to another agent. */
export function runKept(state: TaskState): Pick<TaskState, 'lease' | 'runWanted'> {
  const { lease, runWanted } = state;
  const agent = workerIn(state) ?? '';
  return {
    lease: lease?.kind === 'work' ? { ...lease, agent } : lease,
    runWanted: runWanted?.lease === 'work' && runWanted.admitted !== undefined ? { ...runWanted, agent } : runWanted,
  };
}

/** What a run takes over from the one that was wanted. */
export function leaseOf({ lease: kind, epoch, run }: LeaseTaken, { runWanted }: TaskState): Lease {
  const { admitted, agent } = runWanted ?? {};
  return {
    kind,
    epoch,
    run,
    ...(admitted === undefined ? {} : { admitted }),
    ...(agent === undefined ? {} : { agent }),
  };
}
