import { withChildren } from './child.ts';
import { ImprimaturError } from './errors.ts';
import type { Delivery, ReviewDelivered, RunWanted, TaskEvent, TaskRouted } from './event.ts';
import { judged, keep } from './judged.ts';
import { nextStatus } from './machine.ts';
import type { Usage } from './proposal.ts';
import type { TaskState } from './state.ts';
import { entering, withoutRounds } from './stay.ts';
import { NO_FAILURES, oneMoreFailure } from './tried.ts';
import { answered } from './turn.ts';
import { addUsage } from './usage.ts';
import { leaseOf, runKept } from './worker.ts';

function opened(event: TaskEvent): TaskState {
  if (event.kind !== 'task-opened') throw new ImprimaturError('journal-damaged', `it begins with ${event.kind}`);
  return {
    task: event.task,
    issueId: event.issueId,
    title: event.title,
    openedBy: event.by,
    workflow: event.workflow,
    ...(event.parent === undefined ? {} : { parent: event.parent }),
    status: 'inbox',
    route: null,
    stage: 0,
    sent: null,
    left: [],
    attempt: 0,
    ...NO_FAILURES,
    rounds: 0,
    epoch: 0,
    runWanted: null,
    lease: null,
    delivered: null,
    peer: null,
    escalated: null,
    superseded: null,
    findings: [],
    verdicts: [],
    approval: null,
    consumed: [],
    ignored: [],
    pending: [],
    heard: [],
    question: null,
    refusal: null,
    abandoned: 0,
    command: event.comment === undefined ? 0 : event.comment - 1,
    said: null,
    held: null,
    priority: 'normal',
    due: null,
    merged: null,
    finished: null,
    usage: null,
  };
}

const usedBy = (state: TaskState, { usage }: { readonly usage: Usage | null }) => addUsage(state.usage, usage);
const NO_RUN = { lease: null, runWanted: null } as const;

/** What an event changes beside the status. */
function changes(state: TaskState, event: TaskEvent): Partial<TaskState> {
  switch (event.kind) {
    case 'task-opened':
      return {};
    case 'task-routed':
      return {
        title: event.title,
        route: routeOf(event),
      };
    case 'topic-chosen':
      return {
        title: event.title,
        route: state.route === null ? null : { ...state.route, slug: event.slug, stages: event.stages },
      };
    case 'run-wanted':
      return { epoch: event.epoch, runWanted: wantedBy(event), lease: null };
    case 'run-admitted':
      return { runWanted: answered(state.runWanted, { admitted: { allowance: event.allowance } }) };
    case 'run-deferred':
      return { runWanted: answered(state.runWanted, { waits: event.waits }) };
    case 'lease-taken':
      return {
        runWanted: null,
        attempt: state.attempt + (event.lease === 'work' ? 1 : 0),
        lease: leaseOf(event, state),
      };
    case 'lease-lost':
      return { lease: null, ...oneMoreFailure(state, 'proposal-missing', event.detail) };
    case 'work-failed':
      return { lease: null, ...oneMoreFailure(state, event.code, event.detail), usage: usedBy(state, event) };
    case 'check-failed':
      return {
        lease: null,
        ...NO_FAILURES,
        rounds: state.rounds + 1,
        findings: event.findings,
        ...(event.checks === undefined ? {} : { objected: event.checks }),
        approval: null,
        refusal: null,
        usage: usedBy(state, event),
      };
    case 'delivery-superseded':
      return { lease: null, approval: null, pending: unanswered(state), superseded: event.head };
    case 'work-delivered':
      return delivered(state, event);
    case 'review-delivered':
      return reviewed(state, event);
    case 'stage-left':
      return { ...entering(state, event), usage: usedBy(state, event) };
    case 'tasks-wanted':
    case 'tasks-made':
    case 'tasks-ended':
      return withChildren(state, event);
    case 'person-wanted':
      return { escalated: event.reason };
    case 'review-wanted':
      return { question: null, refusal: null, abandoned: event.abandoned };
    case 'verdict-given':
      return judged(state, event);
    case 'verdict-ignored':
      return {
        consumed: keep(state.consumed, event.review, 200),
        ignored: keep(state.ignored, { by: event.by, reason: event.reason }, 5),
      };
    case 'approval-voided':
      return {
        approval: null,
        refusal: null,
        ignored: keep(state.ignored, { by: state.approval?.by ?? '', reason: event.reason }, 5),
      };
    case 'checks-seen':
      return { awaited: { head: event.head, checks: event.checks } };
    case 'merge-refused':
      return { refusal: { head: event.head, reason: event.reason } };
    case 'question-asked':
      return { ...NO_RUN, question: { code: event.code, detail: event.detail, in: state.status } };
    case 'command-given':
      return {
        command: event.comment,
        said: { by: event.by, commands: event.commands, answer: event.answer },
        refused: [],
      };
    case 'retry-asked':
      return {
        question: null,
        ...NO_FAILURES,
        ...withoutRounds(state),
        // An agent that asked before it mended them still has to.
        findings: state.question?.code === 'agent-asks' ? state.findings : [],
        refusal: null,
      };
    case 'task-held':
      return { held: { by: event.by, reason: event.reason } };
    case 'task-resumed':
      return { held: null };
    case 'priority-set':
      return { priority: event.priority, ...setAt(state, 'priority', event.at) };
    case 'due-set':
      return { due: event.due };
    case 'task-assigned':
      if (state.route === null) return {};
      return {
        route: { ...state.route, stages: event.stages },
        ...runKept(state),
        ...setAt(state, 'agent', event.at),
      };
    case 'workflow-named':
      return { workflow: event.workflow, ...setAt(state, 'workflow', event.at) };
    case 'wishes-refused':
      return { refused: event.wishes };
    case 'task-reopened':
      return { finished: null, approval: null, refusal: null, ...NO_FAILURES, ...withoutRounds(state) };
    case 'work-merged':
      return { ...NO_RUN, merged: { pull: event.pull, commit: event.commit, head: event.head } };
    case 'task-finished':
      return { ...NO_RUN, question: null, finished: event.reason };
  }
}

const setAt = (state: TaskState, what: 'workflow' | 'priority' | 'agent', at?: string): Pick<TaskState, 'setAt'> =>
  at === undefined ? {} : { setAt: { ...state.setAt, [what]: at } };

const routeOf = ({ kind: _, title: __, ...route }: TaskRouted): TaskState['route'] => route;

const wantedBy = ({ kind: _, ...wanted }: RunWanted): TaskState['runWanted'] => wanted;

/** What a delivery answered that did not reach the branch is open again; one that was never recorded answered nothing. */
function unanswered({ status, pending, delivered: work }: TaskState): readonly string[] {
  const answers = status === 'review' ? (work?.answers ?? []) : [];
  return [...new Set([...pending, ...answers.map(({ feedback }) => feedback)])];
}

function delivered(state: TaskState, event: Delivery & { readonly kind: 'work-delivered' }): Partial<TaskState> {
  const { kind: _, ...delivery } = event;
  const answered = new Set(event.answers.map((answer) => answer.feedback));
  return {
    lease: null,
    delivered: { ...delivery, attempt: state.attempt },
    peer: null,
    escalated: null,
    ...NO_FAILURES,
    findings: [],
    approval: null,
    refusal: null,
    ignored: [],
    superseded: null,
    awaited: null,
    pending: state.pending.filter((id) => !answered.has(id)),
    usage: usedBy(state, event),
  };
}

/** A peer's approval leaves the count of rounds as it is: only a person starts it anew. */
function reviewed(state: TaskState, event: ReviewDelivered): Partial<TaskState> {
  const { kind: _, usage: __, ...peer } = event;
  const sentBack = event.judgement === 'changes-requested';
  return {
    lease: null,
    peer,
    ...NO_FAILURES,
    ...(sentBack ? { rounds: state.rounds + 1, findings: event.findings } : {}),
    usage: usedBy(state, event),
  };
}

/**
 * One step of the fold.
 * @throws ImprimaturError `journal-damaged` when the status machine has no such step.
 */
export function fold(state: TaskState | null, event: TaskEvent): TaskState {
  if (state === null) return opened(event);
  const status = nextStatus(state.status, event);
  if (status === undefined) {
    throw new ImprimaturError('journal-damaged', `${event.kind} can't happen in status ${state.status}`);
  }
  return { ...state, ...changes(state, event), status };
}

export const foldAll = (state: TaskState | null, events: readonly TaskEvent[]): TaskState => {
  let folded = state;
  for (const event of events) folded = fold(folded, event);
  if (folded === null) throw new ImprimaturError('journal-damaged', 'it is empty');
  return folded;
};
