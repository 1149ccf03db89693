import type { EventKind, TaskEvent } from './event.ts';
import type { Status } from './task.ts';

/** Events that lead to different statuses by what they say carry it in their key. */
export const EVENT_KEYS = [
  'task-opened',
  'task-routed',
  'topic-chosen',
  'run-wanted/work',
  'run-wanted/review',
  'run-admitted',
  'run-deferred',
  'lease-taken',
  'lease-lost',
  'work-failed',
  'check-failed',
  'work-delivered',
  'review-delivered/approved',
  'review-delivered/changes-requested',
  'stage-left/passed',
  'stage-left/sent-back',
  'tasks-wanted/parts',
  'tasks-wanted/follow-ups',
  'tasks-made',
  'tasks-ended',
  'person-wanted',
  'delivery-superseded',
  'review-wanted',
  'verdict-given/approved',
  'verdict-given/changes-requested',
  'verdict-given/rejected',
  'verdict-ignored',
  'approval-voided',
  'checks-seen',
  'merge-refused',
  'question-asked',
  'command-given',
  'retry-asked',
  'task-held',
  'task-resumed',
  'priority-set',
  'due-set',
  'task-assigned',
  'workflow-named',
  'wishes-refused',
  'task-reopened',
  'work-merged',
  'task-finished/done',
  'task-finished/cancelled',
] as const satisfies readonly `${EventKind}${'' | `/${string}`}`[];
export type EventKey = (typeof EVENT_KEYS)[number];

export function keyOf(event: TaskEvent): EventKey {
  if (event.kind === 'run-wanted') return `run-wanted/${event.lease}`;
  if (event.kind === 'verdict-given') return `verdict-given/${event.verdict}`;
  if (event.kind === 'review-delivered') return `review-delivered/${event.judgement}`;
  if (event.kind === 'stage-left') return `stage-left/${event.how}`;
  if (event.kind === 'tasks-wanted') return `tasks-wanted/${event.as}`;
  if (event.kind === 'task-finished') return `task-finished/${event.outcome}`;
  return event.kind;
}

/** What people may say at any time; it moves nothing by itself. */
const SAID = [
  'command-given',
  'task-held',
  'task-resumed',
  'priority-set',
  'due-set',
  'task-assigned',
  'wishes-refused',
] as const;
/** What is recorded at any time of tasks that this one wanted. */
const NOTED = ['tasks-made'] as const;

const said = (status: Status): Partial<Record<EventKey, Status>> =>
  Object.fromEntries([...SAID, ...NOTED].map((key) => [key, status]));

/** The whole status machine: where each event leads. What is not here can't happen. */
export const MACHINE: Readonly<Record<Status, Partial<Record<EventKey, Status>>>> = {
  inbox: {
    ...said('inbox'),
    'workflow-named': 'inbox',
    'stage-left/sent-back': 'queued',
    'task-routed': 'queued',
    'run-wanted/work': 'queued',
    'tasks-wanted/parts': 'blocked',
    'review-wanted': 'review',
    'question-asked': 'needs-human',
    'task-finished/cancelled': 'cancelled',
  },
  queued: {
    ...said('queued'),
    'stage-left/sent-back': 'queued',
    'run-wanted/work': 'queued',
    'run-admitted': 'queued',
    'run-deferred': 'queued',
    'tasks-wanted/parts': 'blocked',
    'tasks-wanted/follow-ups': 'queued',
    'lease-taken': 'in-progress',
    'question-asked': 'needs-human',
    'work-merged': 'review',
    'verdict-given/rejected': 'review',
    'task-finished/cancelled': 'cancelled',
  },
  'in-progress': {
    ...said('in-progress'),
    'topic-chosen': 'in-progress',
    'lease-lost': 'queued',
    'work-failed': 'queued',
    'check-failed': 'queued',
    'delivery-superseded': 'queued',
    'work-delivered': 'review',
    'review-delivered/approved': 'review',
    'review-delivered/changes-requested': 'review',
    'stage-left/sent-back': 'queued',
    'question-asked': 'needs-human',
    'work-merged': 'review',
    'verdict-given/rejected': 'review',
    'task-finished/cancelled': 'cancelled',
  },
  review: {
    ...said('review'),
    'run-wanted/work': 'queued',
    'run-wanted/review': 'review',
    'run-admitted': 'review',
    'run-deferred': 'review',
    'lease-taken': 'review',
    'lease-lost': 'review',
    'work-failed': 'review',
    'review-delivered/approved': 'review',
    'review-delivered/changes-requested': 'review',
    'stage-left/passed': 'queued',
    'stage-left/sent-back': 'queued',
    'tasks-wanted/follow-ups': 'review',
    'person-wanted': 'review',
    'verdict-ignored': 'review',
    'approval-voided': 'review',
    'checks-seen': 'review',
    'check-failed': 'queued',
    'merge-refused': 'review',
    'verdict-given/approved': 'review',
    'verdict-given/changes-requested': 'queued',
    'verdict-given/rejected': 'review',
    'delivery-superseded': 'queued',
    'question-asked': 'needs-human',
    'work-merged': 'review',
    'task-finished/done': 'done',
    'task-finished/cancelled': 'cancelled',
  },
  blocked: {
    ...said('blocked'),
    'tasks-ended': 'blocked',
    'stage-left/passed': 'queued',
    'review-wanted': 'review',
    'question-asked': 'needs-human',
    'work-merged': 'review',
    'verdict-given/rejected': 'review',
    'task-finished/cancelled': 'cancelled',
  },
  'needs-human': {
    ...said('needs-human'),
    'workflow-named': 'needs-human',
    'retry-asked': 'inbox',
    'question-asked': 'needs-human',
    'review-wanted': 'review',
    'verdict-given/approved': 'review',
    'verdict-given/changes-requested': 'queued',
    'verdict-given/rejected': 'review',
    'verdict-ignored': 'needs-human',
    'approval-voided': 'needs-human',
    'work-merged': 'review',
    'task-finished/cancelled': 'cancelled',
  },
  done: {},
  cancelled: { 'task-reopened': 'inbox' },
};

export const nextStatus = (status: Status, event: TaskEvent): Status | undefined => MACHINE[status][keyOf(event)];
