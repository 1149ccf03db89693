import type { CommandGiven, TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { CommandFacts, Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { decideInbox } from './inbox.ts';
import { decidePullEnd } from './pull-end.ts';
import { decideVerdict } from './review.ts';
import { closedByHand, nothing, record, type Step } from './step.ts';

/** Questions after which the delivered work is only put before a person again. */
const RESTORED = ['branch-deleted', 'pull-request-refused'];

/** A person is asked: the answer is a command, a review, or a pull request that was opened by hand. */
export const decideNeedsHuman: Step = (state, snapshot, context) => {
  const pull = snapshot.pull ?? null;
  const deleted = state.question?.code === 'branch-deleted';
  const ended = (deleted && pull?.merged == null ? null : decidePullEnd(state, snapshot)) ?? closedByHand(snapshot);
  if (ended !== null) return ended;
  const retry = snapshot.commands?.find((command) => isRetry(command, state, snapshot));
  if (retry !== undefined) return resume(state, retry, snapshot, context);
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

const isRetry = (command: CommandFacts, state: TaskState, snapshot: Snapshot): boolean =>
  command.comment > state.command &&
  !command.edited &&
  snapshot.writers.includes(command.by) &&
  /^\/retry\s*$/m.test(command.text);

function resume(state: TaskState, command: CommandFacts, snapshot: Snapshot, context: Context) {
  const given: CommandGiven = { kind: 'command-given', command: 'retry', by: command.by, comment: command.comment };
  const next = fold(state, given);
  const reason = `${command.by} asked for another try.`;
  if (state.delivered !== null && RESTORED.includes(state.question?.code ?? '')) {
    const { pull } = snapshot;
    const abandoned = pull && !pull.open ? pull.number : state.abandoned;
    const restored: TaskEvent = { kind: 'review-wanted', abandoned };
    return record([given, restored], reason);
  }
  const further = decideInbox(next, snapshot, context);
  return record([given, ...further.events], reason, ...further.reasons);
}
