import { asksPerson } from '../comments/route-words.ts';
import type { TaskState } from '../domain/state.ts';
import { TERMINAL } from '../domain/task.ts';

/** Whom or what a task waits for; `wake`: the next event or sweep goes on by itself. */
export const WAITS_FOR = ['person', 'agent', 'runner', 'time', 'wake', 'input', 'nothing'] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

export function waitsFor(state: TaskState): WaitsFor {
  const { status, runWanted, held, lease } = state;
  if (TERMINAL.includes(status)) return 'nothing';
  if (status === 'needs-human' || (held !== null && runWanted !== null)) return 'person';
  if (status === 'blocked') return 'input';
  if (lease !== null) return 'agent';
  if (runWanted !== null) return runWanted.notBefore === undefined ? 'runner' : 'time';
  return status === 'review' && undecided(state) ? 'person' : 'wake';
}

/** Delivered work on which a person has the next word. What is approved goes on, unless GitHub refused. */
const undecided = (state: TaskState): boolean =>
  state.refusal !== null || (state.approval === null && (state.escalated !== null || asksPerson(state)));
