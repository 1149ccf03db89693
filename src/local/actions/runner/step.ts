import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StepCall } from '../native/performance.ts';
import { performances } from '../native/performances.ts';
import type { Conclusion, StepRecord } from '../store/records.ts';
import { holds } from '../syntax/expressions.ts';
import type { StepDefinition } from '../syntax/workflow.ts';
import { evaluate, evaluateAll, type Session, scopeOf } from './session.ts';

function complete(session: Session, record: StepRecord, conclusion: Conclusion): void {
  record.status = 'completed';
  record.conclusion = conclusion;
  record.completedAt = session.world.layer.now().toISOString();
}

function stepHolds(session: Session, definition: StepDefinition, environment: Readonly<Record<string, string>>) {
  try {
    return holds(definition.condition?.text, 'step-if', scopeOf(session, environment));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${session.frame.workflow.path}:${definition.condition?.line ?? definition.line}: if: ${reason}`);
  }
}

async function perform(session: Session, call: StepCall): Promise<boolean> {
  try {
    return await performances[call.definition.performer](session, call);
  } catch (error) {
    session.log.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Whether a running step must stop because its job was cancelled: not one that says `always()`. */
export function mustStop(session: Session, definition: StepDefinition): boolean {
  try {
    return !stepHolds(session, definition, {});
  } catch {
    return true;
  }
}

/** Runs one step, or skips it; what it left is in the session afterwards. */
export async function runStep(session: Session, definition: StepDefinition, record: StepRecord): Promise<void> {
  const { log, world } = session;
  const outputs: Record<string, string> = {};
  const settle = (outcome: Conclusion, conclusion: Conclusion) => {
    if (definition.id !== undefined) session.steps[definition.id] = { outputs, outcome, conclusion };
    complete(session, record, conclusion);
  };
  const directory = join(session.folders.job, `step-${record.number}`);
  mkdirSync(directory, { recursive: true });
  record.status = 'in_progress';
  record.startedAt = world.layer.now().toISOString();
  const output = (name: string, value: string) => {
    outputs[name] = value;
  };
  log.beginStep(`Run ${definition.uses}`, output);

  let succeeded = false;
  let forgiven = false;
  try {
    const environment = evaluateAll(session, definition.environment, 'step', scopeOf(session));
    if (!stepHolds(session, definition, environment)) {
      log.write('The condition does not hold: skipped.');
      settle('skipped', 'skipped');
      return;
    }
    const scope = scopeOf(session, environment);
    if (definition.name !== undefined) record.name = evaluate(session, definition.name, 'step', scope);
    const inputs = evaluateAll(session, definition.inputs, 'step', scope);
    const { continueOnError } = definition;
    forgiven = continueOnError !== undefined && evaluate(session, continueOnError, 'step', scope) === 'true';
    const before = session.state;
    succeeded = await perform(session, { definition, inputs, environment, directory, output });
    if (!succeeded && before !== 'cancelled' && stateOf(session) === 'cancelled') {
      settle('cancelled', 'cancelled');
      return;
    }
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error));
  }
  const outcome = succeeded ? 'success' : 'failure';
  settle(outcome, forgiven ? 'success' : outcome);
  if (outcome === 'failure' && !forgiven && session.state === 'success') session.state = 'failure';
}

/** Read anew: the state changes while a step runs. */
function stateOf(session: Session): Session['state'] {
  return session.state;
}
