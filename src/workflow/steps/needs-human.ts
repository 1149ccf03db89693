import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { backToAuthor } from './advance.ts';
import { decideInbox } from './inbox.ts';
import { decidePullEnd } from './pull-end.ts';
import { decideVerdict } from './review.ts';
import { closedByHand, nothing, record, type Step } from './step.ts';

/** Questions after which the delivered work is only put before a person again. */
const RESTORED = ['branch-deleted', 'pull-request-refused'];

/** Nothing has to be written anew: the work stands, and what came after it is tried again. */
const isOnlyShownAgain = ({ question }: TaskState): boolean =>
  RESTORED.includes(question?.code ?? '') || (question?.in === 'review' && question.code !== 'branch-rewritten');

/** A person is asked: the answer is a command, a review, or a pull request that was opened by hand. */
export const decideNeedsHuman: Step = (state, snapshot) => {
  const pull = snapshot.pull ?? null;
  const deleted = state.question?.code === 'branch-deleted';
  const ended = (deleted && pull?.merged == null ? null : decidePullEnd(state, snapshot)) ?? closedByHand(snapshot);
  if (ended !== null) return ended;
  if (isMended(state, snapshot)) {
    return record([{ kind: 'review-wanted', abandoned: state.abandoned }], 'A person put it right.');
  }
  if (pull?.open && state.question?.code !== 'branch-rewritten') {
    return decideVerdict(state, pull, snapshot) ?? nothing('It waits for a person.');
  }
  return nothing('It waits for a person.');
};

/** A person opened the pull request, or pushed back what was missing: then no command is needed. */
function isMended({ question }: TaskState, { pull, branch }: Snapshot): boolean {
  if (question?.code === 'branch-rewritten') return branch?.relation === 'same' || branch?.relation === 'ahead';
  return RESTORED.includes(question?.code ?? '') && pull?.open === true;
}

/** What a person's wish for another try leads to, from whatever was asked. */
export function retried(state: TaskState, by: string, snapshot: Snapshot, context: Context): readonly TaskEvent[] {
  const asked: TaskEvent = { kind: 'retry-asked', by };
  const next = fold(state, asked);
  if (state.delivered !== null && isOnlyShownAgain(state)) {
    const { pull } = snapshot;
    const abandoned = pull && !pull.open ? pull.number : state.abandoned;
    return [asked, { kind: 'review-wanted', abandoned }];
  }
  if (state.question?.code === 'branch-rewritten')
    return backToAuthor(state, [asked], { by, because: 'the branch was force-pushed' }, '').events;
  return [asked, ...decideInbox(next, snapshot, context).events];
}
