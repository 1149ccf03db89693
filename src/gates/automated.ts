import type { Gate } from './gate.ts';

export const automated: Gate = {
  id: 'automated',
  help: 'The checks of the stage find nothing that must be fixed.',
  // The end of a run brings work to check; the others are checks of the repository itself that may be waited for.
  events: ['workflow_run', 'check_run', 'status'],
  evaluate({ findings }) {
    const faults = findings.filter(({ severity }) => severity === 'fix').length;
    if (faults === 0) return { kind: 'passed', reason: 'The checks found nothing that must be fixed.' };
    return {
      kind: 'failed',
      reason: `The checks found ${faults} ${faults === 1 ? 'fault' : 'faults'} that must be fixed.`,
    };
  },
};
