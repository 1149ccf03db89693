import { neutralLine } from '../../comments/neutral.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import type { TaskEvent, WorkDelivered } from '../../domain/event.ts';
import type { Delivered, Failed, Proposal } from '../../domain/proposal.ts';
import type { ProposalFacts, Snapshot } from '../../domain/snapshot.ts';
import { fold, stageOf, type TaskState } from '../../domain/state.ts';
import { objectionTo } from '../accept.ts';
import type { Context } from '../context.ts';
import { fileRecords } from '../digest.ts';
import { decidePullEnd } from './pull-end.ts';
import { closedByHand, nothing, prepareFirst, record, runWanted, type Step } from './step.ts';

/** A run holds the lease: it works, it has left a proposal, or it died. */
export const decideInProgress: Step = (state, snapshot, context) => {
  const ended = decidePullEnd(state, snapshot) ?? closedByHand(snapshot);
  if (ended !== null) return ended;
  const { run } = snapshot;
  if (state.lease === null || run?.kind !== 'ended') return nothing('The agent is at work.');
  const { epoch } = state.lease;
  if (run.proposal === null) {
    const event: TaskEvent = { kind: 'lease-lost', epoch, detail: run.detail };
    return afterFailure(state, context, event, { code: 'proposal-missing', text: run.detail });
  }
  const reason = run.proposal.valid
    ? objectionTo(run.proposal.proposal, state, snapshot.branch?.head ?? null)
    : run.proposal.reason;
  if (!run.proposal.valid || reason !== null) {
    const detail = reason ?? 'it can’t be read';
    const event: TaskEvent = { kind: 'work-failed', epoch, code: 'proposal-invalid', detail, usage: null };
    return afterFailure(state, context, event, { code: 'proposal-invalid', text: detail });
  }
  return dispose(state, run.proposal, snapshot, context);
};

type Readable = Extract<ProposalFacts, { valid: true }>;

function dispose(state: TaskState, { proposal, findings }: Readable, snapshot: Snapshot, context: Context): Decision {
  const { outcome, epoch, usage } = proposal;
  if (outcome.kind === 'delivered') return deliver(state, { ...proposal, outcome, findings }, snapshot, context);
  const code = outcome.code;
  const event: TaskEvent = { kind: 'work-failed', epoch, code, detail: outcome.text, usage };
  if (outcome.kind === 'failed') {
    const { notBefore = '' } = outcome;
    const wait = Date.parse(notBefore) - Date.parse(snapshot.now);
    if (wait > LONGEST_WAIT) return ask(event, outcome, `it asks to wait until ${notBefore}`);
    return afterFailure(state, context, event, wait > 0 ? outcome : { code, text: outcome.text });
  }
  return record([event, { kind: 'question-asked', code, detail: outcome.text }], 'The agent asks a person.');
}

/** Who asks for a longer wait is not believed: a person looks. Milliseconds. */
const LONGEST_WAIT = 31 * 24 * 3600 * 1000;

/** A failure is tried again until there were too many in a row, or the catalogue says that it is no use. */
function afterFailure(
  state: TaskState,
  context: Context,
  event: TaskEvent,
  failure: Pick<Failed, 'code' | 'text' | 'notBefore'>,
): Decision {
  const { code, notBefore } = failure;
  const next = fold(state, event);
  const most = context.config.valid ? context.config.config.limits.failures : 1;
  if (new ImprimaturError(code).retry === 'never') return ask(event, failure);
  if (next.failures >= most) return ask(event, failure, `${next.failures} failures in a row`);
  const wanted = runWanted(next, `attempt ${state.attempt} failed`, notBefore);
  const when = notBefore === undefined ? '' : ` after ${notBefore}`;
  return record([event, wanted], `The run failed (${code}); it is tried again${when}.`);
}

const ask = (event: TaskEvent, { code, text }: Pick<Failed, 'code' | 'text'>, more = ''): Decision =>
  record(
    [event, { kind: 'question-asked', code, detail: more === '' ? text : `${text} (${more})` }],
    `The run failed (${code}); a person is asked.`,
  );

function deliver(
  state: TaskState,
  proposal: Proposal & { readonly outcome: Delivered; readonly findings: readonly Finding[] },
  snapshot: Snapshot,
  context: Context,
): Decision {
  const { epoch, outcome, usage, base, findings } = proposal;
  const stage = stageOf(state);
  if (stage === null) return nothing('The task has no stage.');
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
    const most = context.config.valid ? context.config.config.limits.rounds : 1;
    if (next.rounds < most)
      return record([event, runWanted(next, 'sent back by the checks')], 'The checks sent it back.');
    const question: TaskEvent = { kind: 'question-asked', code: 'rounds-used-up', detail: String(next.rounds) };
    return record([event, question], 'The checks sent it back too often.');
  }
  const parent = base ?? snapshot.base;
  if (parent === undefined) return nothing('The commit to build on is not known.');
  const content = snapshot.prepared.content;
  if (content?.epoch !== epoch) {
    const message = `${state.delivered === null ? 'Write' : 'Revise'} “${neutralLine(outcome.title)}”\n\nTask: #${state.task}`;
    return prepareFirst(
      { kind: 'commit-content', epoch, parent, files: outcome.files, message },
      'The content is committed first.',
    );
  }
  const event: WorkDelivered = {
    kind: 'work-delivered',
    epoch,
    commit: content.commit,
    base,
    title: outcome.title,
    description: outcome.description,
    files: fileRecords(outcome.files),
    counts: outcome.counts,
    findings,
    answers: outcome.answers,
    missing: outcome.missing,
    prompts: proposal.prompts,
    ...(proposal.notes === undefined ? {} : { notes: proposal.notes }),
    usage,
  };
  return record([event], `${stage.agent} delivered.`);
}
