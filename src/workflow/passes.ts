/** Whether all that is asked for holds now. Every answer is read from GitHub: the journal alone opens no gate. */
import type { PullFacts, Snapshot } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { combine } from '../gates/combine.ts';
import type { Context } from './context.ts';
import { gateInForce } from './gate.ts';

export function passes(state: TaskState, pull: PullFacts | null, snapshot: Snapshot, context: Context): boolean {
  const head = pull?.head ?? snapshot.branch?.head ?? null;
  const gate = gateInForce(state, context, head);
  const findings = state.delivered?.findings ?? [];
  if (combine(gate, { state, pull, writers: snapshot.writers, findings }).kind !== 'passed') return false;
  return !gate.includes('human') || (state.approval !== null && state.approval.head === pull?.head);
}

/** What a person could be shown now: checks and peers have had their say. */
export function isReadyForPerson(state: TaskState, snapshot: Snapshot, context: Context): boolean {
  const gate = gateInForce(state, context, snapshot.branch?.head ?? null).filter((name) => name !== 'human');
  const findings = state.delivered?.findings ?? [];
  return combine(gate, { state, pull: null, writers: snapshot.writers, findings }).kind === 'passed';
}
