import type { Evidence, Finding } from './deliverable.ts';
import type { Feedback } from './feedback.ts';
import type { Proposal } from './proposal.ts';
import type { TaskState } from './state.ts';
import type { RunReference } from './task.ts';

/** What GitHub says, as far as the task's status needs it. Absent = not looked at; null = looked at, and not there. */
export interface Snapshot {
  /** GitHub's time, ISO 8601. */
  readonly now: string;
  readonly task: number;
  readonly journal: JournalHead | null;
  /** The task is over: its journal was put away. */
  readonly finished: boolean;
  readonly issue?: IssueFacts;
  /** Rights of the people who matter here, by login. Unknown people have none. */
  readonly writers: readonly string[];
  /** Where a first version is built on. */
  readonly base?: string;
  /** Paths that are taken on the default branch, of those that the task would write; read when it is routed. */
  readonly taken?: readonly string[];
  readonly run?: RunFacts;
  readonly branch?: BranchFacts;
  readonly pull?: PullFacts | null;
  readonly commands?: readonly CommandFacts[];
  /** What preparations of this wake have led to. */
  readonly prepared: Prepared;
}

export interface JournalHead {
  readonly sha: string;
  /** Time of the last event, ISO 8601. */
  readonly at: string;
  readonly state: TaskState;
}

export interface IssueFacts {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  /** Who set the label that asks for a workflow; null when nobody can be named. */
  readonly asked: { readonly workflow: string; readonly by: string } | null;
}

export type RunFacts =
  | { readonly kind: 'started'; readonly epoch: number; readonly run: RunReference }
  | { readonly kind: 'working' }
  | { readonly kind: 'ended'; readonly detail: string; readonly proposal: ProposalFacts | null };

export type ProposalFacts =
  /** With what the checks, run again on it, have found. */
  | { readonly valid: true; readonly proposal: Proposal; readonly findings: readonly Finding[] }
  | { readonly valid: false; readonly reason: string };

/** How the branch stands to the delivered commit; `present` where only its being there was looked at. */
export const BRANCH_RELATIONS = ['missing', 'present', 'same', 'ahead', 'behind', 'superseded', 'rewritten'] as const;
export interface BranchFacts {
  readonly head: string | null;
  readonly relation: (typeof BRANCH_RELATIONS)[number];
}

export interface PullFacts {
  readonly number: number;
  readonly url: string;
  readonly author: string;
  readonly head: string;
  readonly open: boolean;
  readonly merged: { readonly commit: string } | null;
  readonly body: string;
  readonly reviews: readonly ReviewFacts[];
  /** What people with write access said, ready to be remembered; read only when a verdict is due. */
  readonly feedback: readonly Feedback[];
}

export interface ReviewFacts {
  readonly id: number;
  readonly by: string;
  readonly bot: boolean;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly head: string;
  readonly text: string;
  readonly url: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface CommandFacts {
  readonly comment: number;
  readonly by: string;
  readonly text: string;
  readonly edited: boolean;
}

export interface Prepared {
  /** The commit that holds the proposal's files. */
  readonly content?: { readonly epoch: number; readonly commit: string };
  /** Feedback that is in the memory now, with the hash of its text. */
  readonly remembered?: { readonly ids: readonly string[]; readonly sha256: string };
  readonly refusals: readonly Refusal[];
  /** The merge that this wake made. */
  readonly merged?: { readonly commit: string };
}

export interface Refusal {
  readonly kind: 'pull-request' | 'merge' | 'run';
  readonly reason: string;
}

/** The delivered work as it stands in the branch: what a pull request shows. */
export interface Material {
  readonly markdown: string;
  readonly evidence: Evidence;
  /** Where the whole text can be read: the file at the delivered commit. */
  readonly url?: string;
}
