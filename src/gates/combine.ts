import type { GateName } from '../domain/task.ts';
import type { GateContext, GateResult } from './gate.ts';
import { GATE_REGISTRY } from './index.ts';

/** All named gates must hold. The first that does not gives the reason; a fault goes before waiting. */
export function combine(names: readonly GateName[], context: GateContext): GateResult {
  const results = names.map((name) => GATE_REGISTRY[name].evaluate(context));
  const failed = results.find(({ kind }) => kind === 'failed');
  const pending = results.find(({ kind }) => kind === 'pending');
  const reason = results.map((result) => result.reason).join(' ') || 'No gate is set.';
  return failed ?? pending ?? { kind: 'passed', reason };
}
