import type { Gate } from './gate.ts';

export const peer: Gate = {
  id: 'peer',
  help: 'The agent’s reviewer, another agent, found nothing that must be mended; where agents could not agree, a person decides.',
  events: ['workflow_run'],
  evaluate({ state }) {
    const { peer: judged, escalated } = state;
    if (escalated !== null) return { kind: 'passed', reason: `A person decides: ${escalated}.` };
    if (judged === null) return { kind: 'pending', reason: 'No peer has looked at it yet.' };
    if (judged.judgement === 'approved')
      return { kind: 'passed', reason: `${judged.by} found nothing that must be mended.` };
    return { kind: 'failed', reason: `${judged.by} asks for changes.` };
  },
};
