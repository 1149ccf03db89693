import { scoreOf } from '../domain/deliverable.ts';
import type { TaskState } from '../domain/state.ts';

/** Score of the delivered work: 100 minus the weights of its findings. */
export const scoreOfState = (state: TaskState): number => scoreOf(state.delivered?.findings ?? []);
