import type { ChecksFacts } from './awaited.ts';
import type { ChildFacts, Parent } from './child.ts';
import type { Evidence, Finding } from './deliverable.ts';
import type { Effect } from './effect.ts';
import type { Feedback } from './feedback.ts';
import type { DesiredLessons } from './lesson.ts';
import type { Proposal } from './proposal.ts';
import type { TaskState } from './state.ts';
import type { RunReference } from './task.ts';
import type { TurnTaken } from './turn.ts';

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
  /** The checks that are waited for, on the pull request's head; absent where it is not their turn. */
  readonly checks?: ChecksFacts;
  /** What people with write access changed by hand since our last delivery; read when that is about to be overtaken. */
  readonly edits?: readonly Feedback[];
  /** Comments of people that begin with a command and were not taken up yet, in their order. */
  readonly commands?: readonly CommandFacts[];
  /** The comment that woke us. */
  readonly spoken?: number;
  /** Who set the labels that ask for something; absent when nobody looked. */
  readonly labelled?: readonly LabelFacts[];
  /** The task is over, and somebody opened its issue again, or asked for it. */
  readonly reopening?: { readonly by: string };
  /** The issue was made by a trigger, for this workflow. */
  readonly made?: { readonly key: string; readonly workflow: string; readonly parent?: Parent };
  /** Tasks that this one wanted, as far as it has to know of them: their issues, and how its parts ended. */
  readonly children?: readonly ChildFacts[];
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
  /** Who asks for a task: of several the first who may. Null when nobody can be named. */
  readonly asked: Asked | null;
}

/** By the label, by a comment, or by having opened the issue with the form. */
export interface Asked {
  /** `?` where it is not named: the only one that there is. */
  readonly workflow: string;
  readonly by: string;
  /** The comment that asks, when one does. */
  readonly comment?: number;
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

/** A label `workflow: …`, `priority: …` or `agent: …`, and who set it last; null when nobody can be named. */
export interface LabelFacts {
  readonly kind: 'workflow' | 'priority' | 'agent';
  readonly value: string;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
}

export interface CommandFacts {
  readonly comment: number;
  readonly by: string;
  readonly text: string;
  readonly edited: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly url: string;
}

export interface Prepared {
  /** The commit that holds the proposal's files. */
  readonly content?: { readonly epoch: number; readonly commit: string };
  readonly remembered?: Remembered;
  /** What the journal that tasks share says to the run of this epoch. */
  readonly turn?: { readonly epoch: number } & TurnTaken;
  /** The slot of this epoch is free, and these tasks may want it. */
  readonly freed?: { readonly epoch: number; readonly next: readonly number[] };
  readonly refusals: readonly Refusal[];
  /** What the token was not allowed to do in this wake; absent when nothing was. */
  readonly denied?: readonly Denial[];
  /** The merge that this wake made. */
  readonly merged?: { readonly commit: string };
}

export interface Remembered {
  /** All feedback that this wake has put into the memory. */
  readonly ids: readonly string[];
  /** Hash of the text of what was put there last, as far as it has to be answered. */
  readonly sha256: string;
  /** The lessons that the whole memory of the agent gives rise to. */
  readonly lessons?: DesiredLessons;
}

/** Another token could do it: nothing that is recorded, and each wake tries again. */
export interface Denial {
  readonly effect: Effect['kind'];
  /** For the sentence of `permission-missing`. */
  readonly detail: string;
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
  /** Address of the pull request, where it was open before: what was said there is linked. */
  readonly pull?: string;
}
