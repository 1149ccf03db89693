import { sendBack } from './advance.ts';
import { deliver } from './deliver.ts';
import { judge } from './judge.ts';
import { decidePullEnd } from './pull-end.ts';
import { decideEnd } from './run.ts';
import { closedByHand, nothing, record, type Step } from './step.ts';

/** A run holds the lease: it works, it has left a proposal, or it died. */
export const decideInProgress: Step = (state, snapshot, context) => {
  const ended = decidePullEnd(state, snapshot) ?? closedByHand(snapshot);
  if (ended !== null) return ended;
  const { lease } = state;
  if (lease === null) return nothing('Nobody holds the lease.');
  return decideEnd(state, lease, snapshot, context, (proposal) => {
    const { outcome, agent, usage, epoch } = proposal;
    if (outcome.kind === 'delivered') return deliver(state, { ...proposal, outcome }, snapshot, context);
    if (outcome.kind === 'reviewed') return judge(state, { ...proposal, outcome }, snapshot, context);
    const { to, because } = outcome;
    const back = sendBack(state, { step: { to, because }, by: agent, findings: [], usage }, context);
    const failed = { kind: 'work-failed', epoch, code: 'rounds-used-up', detail: to, usage } as const;
    return (
      back ??
      record(
        [
          failed,
          { kind: 'question-asked', code: 'rounds-used-up', detail: `${agent} wants to go back to ${to} (${because})` },
        ],
        `${agent} wants to go back to ${to}, and no rounds are left.`,
      )
    );
  });
};
