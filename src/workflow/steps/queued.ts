import { decidePullEnd } from './pull-end.ts';
import { closedByHand, nothing, record, runWanted, type Step } from './step.ts';

/** The winner of `run-wanted` has dispatched the run: it gets the lease. */
export const decideQueued: Step = (state, snapshot) => {
  const ended = decidePullEnd(state, snapshot) ?? closedByHand(snapshot);
  if (ended !== null) return ended;
  const wanted = state.runWanted;
  if (wanted === null) return nothing('No run is wanted.');
  if (wanted.notBefore !== undefined) {
    if (Date.parse(snapshot.now) < Date.parse(wanted.notBefore)) return nothing(`It waits until ${wanted.notBefore}.`);
    // Of several wakes the one that records this starts the run.
    return record([runWanted(state, `${wanted.reason}, and the wait is over`)], 'The wait is over.');
  }
  const refused = snapshot.prepared.refusals.find(({ kind }) => kind === 'run');
  if (refused !== undefined) {
    return record(
      [{ kind: 'question-asked', code: 'run-refused', detail: refused.reason }],
      'GitHub refused to start the run.',
    );
  }
  const { run } = snapshot;
  if (run?.kind !== 'started' || run.epoch !== wanted.epoch) return nothing('The run has not been started yet.');
  return record(
    [{ kind: 'lease-taken', lease: wanted.lease, epoch: wanted.epoch, run: run.run }],
    `Run ${run.run.id} holds the lease.`,
  );
};
