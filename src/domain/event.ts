import type { CheckFailed, ChecksSeen, Objection } from './checked.ts';
import type { FollowUp, Parent, TasksEnded, TasksMade, TasksWanted } from './child.ts';
import type { ClaimCounts, Finding } from './deliverable.ts';
import type { ErrorCode } from './errors.ts';
import type { Answer } from './feedback.ts';
import type { ContextItem, Judgement, Note, Step, Usage } from './proposal.ts';
import type { Said } from './said.ts';
import type { GateName, LeaseKind, PinnedStage, RunReference } from './task.ts';
import type { Admission, Waits } from './turn.ts';

/** What the journal records. An event's time is its commit's date, set by GitHub. */
export type TaskEvent =
  | TaskOpened
  | TaskRouted
  | TopicChosen
  | RunWanted
  | RunAdmitted
  | RunDeferred
  | LeaseTaken
  | LeaseLost
  | WorkFailed
  | CheckFailed
  | WorkDelivered
  | ReviewDelivered
  | StageLeft
  | TasksWanted
  | TasksMade
  | TasksEnded
  | PersonWanted
  | DeliverySuperseded
  | ReviewWanted
  | ChecksSeen
  | MergeRefused
  | QuestionAsked
  | WorkMerged
  | Said
  | TaskFinished;

export interface TaskOpened {
  readonly kind: 'task-opened';
  readonly task: number;
  readonly issueId: number;
  readonly title: string;
  /** The person with write access who asked for it. */
  readonly by: string;
  /** `?` where none was named, and one has to be. */
  readonly workflow: string;
  /** The comment that asked for it, when one did: what was said before is not taken up. */
  readonly comment?: number;
  /** The task that made it; absent where none did. */
  readonly parent?: Parent;
}

export interface TaskRouted {
  readonly kind: 'task-routed';
  readonly title: string;
  readonly slug: string;
  readonly stages: readonly PinnedStage[];
  /** What must hold before the work is published, beside the gate of the stage that leads there. */
  readonly publish: readonly GateName[];
  /** Checks of the repository's own that must be green then; absent where there are none. */
  readonly waitFor?: readonly string[];
  /** Blob SHA of the configuration that was in force. */
  readonly config: string;
  /** Whom it is for, and what its agents have to be good at, as the issue said then; absent where it said nothing. */
  readonly audience?: string;
  readonly skills?: readonly string[];
}

/** Nobody had named a topic, and the agent chose one: title and slug follow it, and the paths of what was not delivered before. */
export interface TopicChosen {
  readonly kind: 'topic-chosen';
  readonly title: string;
  readonly slug: string;
  readonly stages: readonly PinnedStage[];
}

export interface RunWanted {
  readonly kind: 'run-wanted';
  readonly lease: LeaseKind;
  readonly epoch: number;
  readonly reason: string;
  /** ISO 8601: the run is not started before. */
  readonly notBefore?: string;
}

/** Its turn has come: agent and budget have room for the run. Only where something limits them. */
export interface RunAdmitted extends Admission {
  readonly kind: 'run-admitted';
  readonly epoch: number;
}

/** Its turn has not come. */
export interface RunDeferred {
  readonly kind: 'run-deferred';
  readonly epoch: number;
  readonly waits: Waits;
}

export interface LeaseTaken {
  readonly kind: 'lease-taken';
  readonly lease: LeaseKind;
  readonly epoch: number;
  readonly run: RunReference;
}

/** The holder died without leaving a proposal. */
export interface LeaseLost {
  readonly kind: 'lease-lost';
  readonly epoch: number;
  readonly detail: string;
}

/** The run left a proposal that says it failed, or one that can't be accepted. */
export interface WorkFailed {
  readonly kind: 'work-failed';
  readonly epoch: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly usage: Usage | null;
}

export interface Delivery {
  readonly stage: string;
  readonly epoch: number;
  /** Commit with the content; the journal commit's second parent. */
  readonly commit: string;
  /** Head that it was built on; null for a first version. */
  readonly base: string | null;
  readonly title: string;
  readonly description: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly counts: ClaimCounts;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  readonly missing: readonly { readonly locator: string; readonly reason: string }[];
  readonly prompts: readonly { readonly name: string; readonly sha256: string }[];
  readonly notes?: readonly Note[];
  readonly context?: readonly ContextItem[];
  readonly next?: Step;
  readonly followUps?: readonly FollowUp[];
  readonly usage: Usage;
}

export interface WorkDelivered extends Delivery {
  readonly kind: 'work-delivered';
}

/** An agent judged the delivered work: as a peer, or because its stage does nothing else. */
export interface ReviewDelivered extends PeerReview {
  readonly kind: 'review-delivered';
  readonly usage: Usage;
}

export interface PeerReview {
  readonly epoch: number;
  /** The agent. */
  readonly by: string;
  readonly judgement: Judgement;
  /** Head of the branch that was judged. */
  readonly head: string;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly next?: Step;
}

/** The task goes to another stage: forward since the gate of this one is passed, or back for more work. */
export interface StageLeft extends Step, Objection {
  readonly kind: 'stage-left';
  readonly how: 'passed' | 'sent-back';
  readonly from: string;
  /** Who decided it: an agent, a person, or the gate. */
  readonly by: string;
  /** Of the run that handed the task on without delivering. */
  readonly usage: Usage | null;
}

/** Agents could not settle it among themselves: a person decides on the work as it is. */
export interface PersonWanted {
  readonly kind: 'person-wanted';
  readonly reason: string;
}

/** A person pushed while the agent worked: the work goes on from the new text, and nobody failed. */
export interface DeliverySuperseded {
  readonly kind: 'delivery-superseded';
  readonly epoch: number;
  readonly head: string;
}

/** The delivered work is put before a person again. */
export interface ReviewWanted {
  readonly kind: 'review-wanted';
  /** Number of the last pull request that no longer counts; 0 when there is none. */
  readonly abandoned: number;
}

export interface MergeRefused {
  readonly kind: 'merge-refused';
  readonly head: string;
  readonly reason: string;
}

export interface QuestionAsked {
  readonly kind: 'question-asked';
  readonly code: ErrorCode;
  readonly detail: string;
}

export interface WorkMerged {
  readonly kind: 'work-merged';
  readonly pull: number;
  readonly head: string;
  readonly commit: string;
}

export interface TaskFinished {
  readonly kind: 'task-finished';
  readonly outcome: 'done' | 'cancelled';
  readonly reason: string;
}

export type EventKind = TaskEvent['kind'];
