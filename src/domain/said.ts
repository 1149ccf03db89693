/** What people say: verdicts, commands, labels. */
import type { PinnedStage, Priority, VerdictKind } from './task.ts';

export type Said =
  | ApprovalVoided
  | CommandGiven
  | DueSet
  | PrioritySet
  | RetryAsked
  | TaskAssigned
  | TaskHeld
  | TaskReopened
  | TaskResumed
  | VerdictGiven
  | VerdictIgnored
  | WishesRefused
  | WorkflowNamed;

export interface VerdictGiven {
  readonly kind: 'verdict-given';
  readonly verdict: VerdictKind;
  readonly by: string;
  /** The review; null when it was given by closing the pull request. */
  readonly review: number | null;
  readonly head: string;
  readonly score: number;
  /** Ids and hash of the feedback, whose text is kept in `refs/imprimatur/memory`. */
  readonly feedback: readonly string[];
  readonly feedbackSha256: string | null;
}

/** A review that opens no gate, with the reason. Recorded once, so that the person gets an answer. */
export interface VerdictIgnored {
  readonly kind: 'verdict-ignored';
  readonly review: number;
  readonly by: string;
  readonly reason: string;
}

export interface ApprovalVoided {
  readonly kind: 'approval-voided';
  readonly reason: string;
  readonly head: string;
}

/** A comment with commands was taken up. What they lead to stands in the events beside it. */
export interface CommandGiven {
  readonly kind: 'command-given';
  /** As they were written, their arguments left out. */
  readonly commands: readonly string[];
  readonly by: string;
  readonly comment: number;
  /** What the person is told. */
  readonly answer: string;
}

/** A person wants another try after a question. */
export interface RetryAsked {
  readonly kind: 'retry-asked';
  readonly by: string;
}

export interface TaskHeld {
  readonly kind: 'task-held';
  readonly by: string;
  readonly reason: string;
}

export interface TaskResumed {
  readonly kind: 'task-resumed';
  readonly by: string;
}

export interface PrioritySet {
  readonly kind: 'priority-set';
  readonly priority: Priority;
  readonly by: string;
  /** When it was said, ISO 8601: a label that was set before it says nothing any more. */
  readonly at?: string;
}

export interface DueSet {
  readonly kind: 'due-set';
  /** YYYY-MM-DD; null when there is no day any more. */
  readonly due: string | null;
  readonly by: string;
}

/** A person gave the task to another agent: the stages of that agent's role are its from now on. */
export interface TaskAssigned {
  readonly kind: 'task-assigned';
  readonly agent: string;
  readonly by: string;
  /** When it was said, ISO 8601: a label that was set before it says nothing any more. */
  readonly at?: string;
  readonly stages: readonly PinnedStage[];
}

/** A task whose workflow was not named, or is not known, gets one. */
export interface WorkflowNamed {
  readonly kind: 'workflow-named';
  readonly workflow: string;
  readonly by: string;
  /** When it was said, ISO 8601: a label that was set before it says nothing any more. */
  readonly at?: string;
}

/** A label, or a field of the form, that is not obeyed. */
export interface RefusedWish {
  /** As people see it: `priority: high`. */
  readonly what: string;
  readonly by: string;
  readonly because: string;
}

/** All that is not obeyed now, recorded once, so that whoever asked gets an answer. */
export interface WishesRefused {
  readonly kind: 'wishes-refused';
  readonly wishes: readonly RefusedWish[];
}

/** A cancelled task goes on where it was. */
export interface TaskReopened {
  readonly kind: 'task-reopened';
  readonly by: string;
}
