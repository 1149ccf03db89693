import { wishesOf } from '../../domain/child.ts';
import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import type { PullFacts, Snapshot } from '../../domain/snapshot.ts';
import { counts, type TaskState } from '../../domain/state.ts';
import { followUpsWanted } from '../children.ts';
import { scoreOfState } from '../score.ts';
import { feedbackOf, rememberFirst, saidAndDone } from './remember.ts';
import { nothing, record } from './step.ts';

/** What a person did to the pull request as a whole, in whatever status: merged it, or closed it unmerged. */
export function decidePullEnd(state: TaskState, snapshot: Snapshot): Decision | null {
  const pull = snapshot.pull ?? null;
  if (pull === null || !counts(pull, state)) return null;
  if (pull.merged !== null) return merged(state, pull, pull.merged.commit, snapshot);
  if (pull.open) return null;
  if (snapshot.branch?.relation === 'missing') {
    return record(
      [{ kind: 'question-asked', code: 'branch-deleted', detail: `of #${pull.number}` }],
      'The branch was deleted.',
    );
  }
  return rejected(state, pull, snapshot);
}

export function merged(
  state: TaskState,
  pull: Pick<PullFacts, 'number' | 'head'>,
  commit: string,
  snapshot: Snapshot,
): Decision {
  const by = state.approval?.by;
  const finished: TaskEvent = {
    kind: 'task-finished',
    outcome: 'done',
    reason: by === undefined ? 'merged' : `approved by ${by} and merged`,
  };
  if (state.merged !== null)
    return wishesOf(state).length > 0
      ? nothing('Tasks that follow are being made.')
      : record([finished], 'It is over.');
  const first = rememberFirst(state, saidAndDone(snapshot), snapshot);
  if (first !== null) return first;
  const event: TaskEvent = { kind: 'work-merged', pull: pull.number, head: pull.head, commit };
  // Nothing is recorded of a task that is over: what follows from it is made before.
  const follow = followUpsWanted(state);
  const last = follow === null && wishesOf(state).length === 0 ? [finished] : follow === null ? [] : [follow];
  return record([event, ...last], 'The work is merged.');
}

/** Closed unmerged: rejected. What was said is remembered before the task ends. */
function rejected(state: TaskState, pull: PullFacts, snapshot: Snapshot): Decision {
  const first = rememberFirst(state, saidAndDone(snapshot), snapshot);
  if (first !== null) return first;
  return record(
    [
      {
        kind: 'verdict-given',
        verdict: 'rejected',
        by: 'the person who closed the pull request',
        review: null,
        head: pull.head,
        score: scoreOfState(state),
        ...feedbackOf(snapshot),
      },
      { kind: 'task-finished', outcome: 'cancelled', reason: `#${pull.number} was closed without merging` },
    ],
    'The pull request was closed without merging.',
  );
}
