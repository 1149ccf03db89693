import type { Finding } from './deliverable.ts';
import { ImprimaturError } from './errors.ts';
import type { Delivery, QuestionAsked, RunWanted, TaskEvent, VerdictGiven } from './event.ts';
import { nextStatus } from './machine.ts';
import type { Usage } from './proposal.ts';
import type { Lease, PinnedStage, Status } from './task.ts';
import { NO_FAILURES, oneMoreFailure, type Tried } from './tried.ts';
import { addUsage } from './usage.ts';

/** What the events of a task fold to. Lists are bounded, so that it fits a commit message. */
export interface TaskState {
  readonly task: number;
  readonly issueId: number;
  readonly title: string;
  readonly openedBy: string;
  readonly workflow: string;
  readonly status: Status;
  readonly route: { readonly slug: string; readonly stages: readonly PinnedStage[]; readonly config: string } | null;
  /** Index of the current stage. */
  readonly stage: number;
  /** Runs of the current stage so far. */
  readonly attempt: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Those failures, oldest first; absent in journals of older versions. */
  readonly tried?: readonly Tried[];
  /** Times in a row that the checks sent the work back. */
  readonly rounds: number;
  /** The highest epoch handed out. */
  readonly epoch: number;
  readonly runWanted: Omit<RunWanted, 'kind'> | null;
  readonly lease: Lease | null;
  readonly delivered: (Delivery & { readonly attempt: number }) | null;
  /** Head of the branch when a person's push last made work void. */
  readonly superseded: string | null;
  /** Findings of the checks that sent the last proposal back. */
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
  readonly approval: { readonly review: number; readonly by: string; readonly head: string } | null;
  /** Reviews that were looked at and need no second look. */
  readonly consumed: readonly number[];
  readonly ignored: readonly { readonly by: string; readonly reason: string }[];
  /** Feedback that the next attempt has to answer. */
  readonly pending: readonly string[];
  /** All feedback that was taken up, so that nothing is taken up twice. */
  readonly heard: readonly string[];
  readonly question: Omit<QuestionAsked, 'kind'> | null;
  /** Why GitHub would not merge the approved head. */
  readonly refusal: { readonly head: string; readonly reason: string } | null;
  /** Pull requests up to this number no longer count. */
  readonly abandoned: number;
  /** The last command that was carried out, by comment id. */
  readonly command: number;
  readonly merged: { readonly pull: number; readonly commit: string; readonly head: string } | null;
  readonly finished: string | null;
  readonly usage: Usage | null;
}

export interface VerdictRecord extends Pick<VerdictGiven, 'verdict' | 'by' | 'review' | 'head' | 'score'> {
  readonly stage: string;
  readonly attempt: number;
}

const KEPT = 50;
const keep = <T>(list: readonly T[], item: T, most = KEPT): T[] => [...list, item].slice(-most);

/** Whether a pull request is the task's: an open or merged one always is, others only while they were not given up. */
export const counts = (
  pull: { readonly number: number; readonly open: boolean; readonly merged: object | null },
  state: Pick<TaskState, 'abandoned'>,
): boolean => pull.open || pull.merged !== null || pull.number > state.abandoned;

/** The stage that the task is in; only a routed task has one. */
export const stageOf = (state: TaskState): PinnedStage | null => state.route?.stages[state.stage] ?? null;

function opened(event: TaskEvent): TaskState {
  if (event.kind !== 'task-opened') throw new ImprimaturError('journal-damaged', `it begins with ${event.kind}`);
  return {
    task: event.task,
    issueId: event.issueId,
    title: event.title,
    openedBy: event.by,
    workflow: event.workflow,
    status: 'inbox',
    route: null,
    stage: 0,
    attempt: 0,
    ...NO_FAILURES,
    rounds: 0,
    epoch: 0,
    runWanted: null,
    lease: null,
    delivered: null,
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
    command: 0,
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
      return { title: event.title, route: { slug: event.slug, stages: event.stages, config: event.config } };
    case 'run-wanted':
      return { epoch: event.epoch, runWanted: wantedBy(event) };
    case 'lease-taken':
      return {
        runWanted: null,
        attempt: state.attempt + 1,
        lease: { kind: event.lease, epoch: event.epoch, run: event.run },
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
        usage: usedBy(state, event),
      };
    case 'delivery-superseded':
      return { lease: null, approval: null, pending: unanswered(state), superseded: event.head };
    case 'work-delivered':
      return delivered(state, event);
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
    case 'merge-refused':
      return { refusal: { head: event.head, reason: event.reason } };
    case 'question-asked':
      return { ...NO_RUN, question: { code: event.code, detail: event.detail } };
    case 'command-given':
      return { question: null, ...NO_FAILURES, rounds: 0, findings: [], refusal: null, command: event.comment };
    case 'work-merged':
      return { ...NO_RUN, merged: { pull: event.pull, commit: event.commit, head: event.head } };
    case 'task-finished':
      return { ...NO_RUN, question: null, finished: event.reason };
  }
}

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
    ...NO_FAILURES,
    rounds: 0,
    findings: [],
    approval: null,
    refusal: null,
    ignored: [],
    superseded: null,
    pending: state.pending.filter((id) => !answered.has(id)),
    usage: usedBy(state, event),
  };
}

function judged(state: TaskState, event: VerdictGiven): Partial<TaskState> {
  const record: VerdictRecord = {
    verdict: event.verdict,
    by: event.by,
    review: event.review,
    head: event.head,
    score: event.score,
    stage: stageOf(state)?.id ?? '',
    attempt: state.attempt,
  };
  const consumed = event.review === null ? state.consumed : keep(state.consumed, event.review, 200);
  const verdicts = keep(state.verdicts, record, 30);
  if (event.verdict === 'approved' && event.review !== null) {
    const approval = { review: event.review, by: event.by, head: event.head };
    return { verdicts, consumed, approval, question: null, refusal: null };
  }
  return {
    verdicts,
    consumed,
    approval: null,
    lease: null,
    runWanted: null,
    question: null,
    refusal: null,
    rounds: 0,
    ...NO_FAILURES,
    pending: [...new Set([...state.pending, ...event.feedback])].slice(-200),
    heard: [...new Set([...state.heard, ...event.feedback])].slice(-200),
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
