/** Work that a run has left: the checks judge it, it is committed, and then it counts as delivered. */
import { neutralLine } from '../../comments/neutral.ts';
import type { FollowUp } from '../../domain/child.ts';
import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent, WorkDelivered } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Delivered } from '../../domain/proposal.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import type { PinnedStage } from '../../domain/task.ts';
import { answersWith } from '../answers.ts';
import type { Context } from '../context.ts';
import { fileRecords } from '../digest.ts';
import { moved, topicChosen } from '../topic.ts';
import { roundsOf } from './advance.ts';
import { rememberFirst } from './remember.ts';
import type { Usable } from './run.ts';
import { nothing, prepareFirst, record, runWanted } from './step.ts';

export function deliver(
  state: TaskState,
  proposal: Usable & { readonly outcome: Delivered },
  snapshot: Snapshot,
  context: Context,
): Decision {
  const { epoch, outcome, usage, base, findings } = proposal;
  const head = snapshot.branch?.head ?? null;
  if (head !== base) {
    const event: TaskEvent = { kind: 'delivery-superseded', epoch, head: head ?? '' };
    return record(
      [event, runWanted(fold(state, event), 'a person pushed meanwhile')],
      'A person pushed while the agent worked.',
    );
  }
  if (findings.some(({ severity }) => severity === 'fix')) {
    const event: TaskEvent = { kind: 'check-failed', epoch, findings, usage };
    const next = fold(state, event);
    if (next.rounds < roundsOf(context))
      return record([event, runWanted(next, 'sent back by the checks')], 'The checks sent it back.');
    const question: TaskEvent = {
      kind: 'question-asked',
      code: 'rounds-used-up',
      detail: `the checks sent the work back ${next.rounds === 1 ? 'once' : `${next.rounds} times in a row`}${foundIn(state)}`,
    };
    return record([event, question], 'The checks sent it back too often.');
  }
  const first = rememberFirst(state, snapshot.edits ?? [], snapshot);
  if (first !== null) return first;
  const chosen = topicChosen(state, outcome.topic, snapshot, context);
  const made = moved({ files: outcome.files, findings }, state, chosen);
  const parent = base ?? snapshot.base;
  if (parent === undefined) return nothing('The commit to build on is not known.');
  const { content } = snapshot.prepared;
  if (content?.epoch !== epoch) {
    const message = `${state.delivered?.stage === proposal.stage ? 'Revise' : 'Write'} “${neutralLine(outcome.title)}”\n\nTask: #${state.task}`;
    return prepareFirst(
      { kind: 'commit-content', epoch, parent, files: made.files, message },
      'The content is committed first.',
    );
  }
  const event: WorkDelivered = {
    kind: 'work-delivered',
    stage: proposal.stage,
    epoch,
    commit: content.commit,
    base,
    title: outcome.title,
    description: outcome.description,
    files: fileRecords(made.files),
    counts: outcome.counts,
    findings: made.findings,
    answers: answersWith(state, outcome, stageOf(state)?.path ?? ''),
    missing: outcome.missing,
    prompts: proposal.prompts,
    ...(proposal.notes === undefined ? {} : { notes: proposal.notes }),
    ...(proposal.context === undefined ? {} : { context: proposal.context }),
    ...(outcome.next === undefined ? {} : { next: outcome.next }),
    ...(outcome.followUps === undefined ? {} : { followUps: followUpsOf(outcome.followUps, stageOf(state)) }),
    usage,
  };
  return record(chosen === null ? [event] : [chosen, event], `${proposal.agent} delivered.`);
}

const foundIn = ({ lease }: TaskState): string =>
  lease === null ? '' : `, last in [run ${lease.run.id}](${lease.run.url})`;

/** A choice among others than the agents that its stage names is none. */
const followUpsOf = (proposed: readonly FollowUp[], stage: PinnedStage | null): readonly FollowUp[] =>
  proposed.map(({ agent, ...one }) =>
    agent !== undefined && stage?.followUps?.agents?.includes(agent) ? { ...one, agent } : one,
  );
