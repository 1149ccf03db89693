/** Where a task is on its way, as texts need it. */
import { edgesOfState, stageOf, type TaskState } from '../domain/state.ts';
import { PUBLISH } from '../domain/task.ts';

/** Where the task goes when its stage is passed: where its agent wants, if an edge leads there, else where it goes by default. */
export function leadsTo(state: TaskState): string {
  const stage = stageOf(state);
  const { forward } = edgesOfState(state);
  const own = stage?.judges ? state.peer : state.delivered?.stage === stage?.id ? state.delivered : null;
  const wish = own?.next?.to;
  return wish !== undefined && forward.includes(wish) ? wish : (forward[0] ?? PUBLISH);
}

/** Whether a person's verdict is part of what the task was routed with, before it leaves its stage. */
export function asksPerson(state: TaskState): boolean {
  const stage = stageOf(state);
  const publishes = leadsTo(state) === PUBLISH;
  return (
    stage === null || stage.gate.includes('human') || (publishes && (state.route?.publish ?? []).includes('human'))
  );
}
