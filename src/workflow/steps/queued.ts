import { decidePullEnd } from './pull-end.ts';
import { decideStart } from './run.ts';
import { closedByHand, type Step } from './step.ts';

/** The task waits for its run. */
export const decideQueued: Step = (state, snapshot, context) =>
  decidePullEnd(state, snapshot) ?? closedByHand(snapshot) ?? decideStart(state, snapshot, context);
