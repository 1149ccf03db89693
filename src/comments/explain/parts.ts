/** A stage that handed its work over, and waits for the tasks that do it. */
import { childrenOf } from '../../domain/child.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import { BY_ITSELF, type Explanation, taskList } from './explanation.ts';

export function waitingForParts(state: TaskState): Explanation {
  const stage = stageOf(state)?.id ?? '';
  const parts = childrenOf(state).filter(({ part }) => part === stage);
  const open = parts.filter(({ end }) => end === null);
  const made = open.flatMap(({ issue }) => (issue === null ? [] : [issue]));
  const done = parts.filter(({ end }) => end?.outcome === 'done').length;
  const waits = made.length === 0 ? 'its tasks are being made' : `it waits for ${taskList(made)}`;
  return {
    headline: open.length === 1 ? 'Waiting for a task' : 'Waiting for tasks',
    why: `The stage ${stage} has handed its work over, and ${waits}${done === 0 ? '' : ` (${done} of ${parts.length} done)`}.`,
    moves: open.length === 1 ? 'The end of that task.' : 'The end of the last of them.',
    next: `When a task ends, this one is looked at. ${BY_ITSELF}`,
  };
}
