/** Whether all that is asked for holds now. Every answer is read from GitHub: the journal alone opens no gate. */
import { areGreen } from '../domain/awaited.ts';
import type { PullFacts, Snapshot } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { combine } from '../gates/combine.ts';
import { awaitedNames } from './awaited.ts';
import type { Context } from './context.ts';
import { gateInForce } from './gate.ts';

export function passes(state: TaskState, pull: PullFacts | null, snapshot: Snapshot, context: Context): boolean {
  const head = pull?.head ?? snapshot.branch?.head ?? null;
  const gate = gateInForce(state, context, head);
  const findings = state.delivered?.findings ?? [];
  if (combine(gate, { state, pull, writers: snapshot.writers, findings }).kind !== 'passed') return false;
  if (!areGreen(awaitedNames(state, context), head, snapshot.checks)) return false;
  return !gate.includes('human') || (state.approval !== null && state.approval.head === pull?.head);
}

/** What a person could be shown now: checks and peers have had their say. */
export function isReadyForPerson(state: TaskState, snapshot: Snapshot, context: Context): boolean {
  const gate = gateInForce(state, context, snapshot.branch?.head ?? null).filter((name) => name !== 'human');
  const findings = state.delivered?.findings ?? [];
  return combine(gate, { state, pull: null, writers: snapshot.writers, findings }).kind === 'passed';
}

/** Whether the branch holds the work: nobody judges, and nothing goes on, before it does. */
export const stands = ({ branch }: Snapshot): boolean => branch?.relation === 'same' || branch?.relation === 'ahead';
