import type { ChildWish, Parent } from './child.ts';
import type { DesiredLessons, Lesson } from './lesson.ts';
import type { Status } from './task.ts';

/** What should be true on GitHub. Absent parts are left as they are. */
export interface Desired {
  readonly label: Status;
  /** Name of the workflow: its label is how GitHub’s events show that an issue is a task. */
  readonly workflow: string;
  readonly comment: string;
  readonly run: { readonly epoch: number } | null;
  readonly branch: { readonly name: string; readonly contains: string } | null;
  readonly pull: DesiredPull | null;
  readonly merge: DesiredMerge | null;
  readonly check: DesiredCheck | null;
  readonly replies: readonly DesiredReply[];
  /** Tasks that should be made. */
  readonly children: readonly DesiredChild[];
  /** Rules for people to accept or decline, in a pull request of their own; null when nothing was remembered. */
  readonly lessons: DesiredLessons | null;
  /** Reactions that comments on the issue should have, of those that this wake was about. */
  readonly reactions: readonly DesiredReaction[];
  /** Labels that people set, as they hold; absent when nobody looked who set them. */
  readonly inputs?: readonly string[];
  /** What the issue should be; null where it stays as it is. */
  readonly issue: 'open' | 'completed' | 'not_planned' | null;
  /** The journal should be put away. */
  readonly archived: boolean;
}

export interface DesiredChild extends ChildWish {
  readonly parent: Parent;
}

export interface DesiredReaction {
  readonly comment: number;
  readonly content: 'eyes' | '-1';
}

export interface DesiredPull {
  readonly open: boolean;
  readonly title: string;
  /** Names the version that the body shows; the body is made when it differs. */
  readonly version: string;
}

export interface DesiredMerge {
  /** The commit that was approved: GitHub refuses when the branch is elsewhere. */
  readonly head: string;
  readonly method: 'merge' | 'squash' | 'rebase';
  readonly title: string;
  readonly message: string;
}

export interface DesiredCheck {
  readonly head: string;
  readonly conclusion: 'success' | 'action_required' | 'cancelled';
  readonly title: string;
  readonly summary: string;
}

export interface DesiredReply {
  /** Review comment that is answered. */
  readonly comment: number;
  /** Hidden in the reply; found again by it. */
  readonly key: string;
  readonly body: string;
}

/** What is true on GitHub, as far as it was looked at; what was not looked at is left alone. */
export interface Actual {
  readonly labels?: readonly string[];
  readonly comment?: { readonly id: number; readonly body: string; readonly extra: readonly number[] } | null;
  /** The wanted run was started in this wake. */
  readonly run?: boolean;
  readonly branch?: { readonly head: string | null; readonly contains: boolean };
  readonly pull?: { readonly number: number; readonly open: boolean; readonly version: string | null } | null;
  readonly check?: { readonly head: string; readonly conclusion: string; readonly title: string } | null;
  /** Keys of the tasks that were made, or that somebody makes. */
  readonly made?: readonly string[];
  /** Comments that this wake has reacted to. */
  readonly reacted?: readonly number[];
  /** Keys of the replies that are there. */
  readonly replies?: readonly string[];
  /** Feedback whose lessons were proposed, whatever became of them. */
  readonly proposed?: readonly string[];
  readonly issueOpen?: boolean;
  /** Kinds that GitHub refused in this wake; trying again at once is no use. */
  readonly refused: readonly ('pull-request' | 'merge' | 'run')[];
  /** Kinds that the token has no right to, as this wake has found; absent when there are none. */
  readonly denied?: readonly Effect['kind'][];
}

/** What we do to GitHub. Each carries a key, so that doing it twice leaves one. */
export type Effect =
  | { readonly kind: 'start-run'; readonly epoch: number }
  | { readonly kind: 'advance-branch'; readonly name: string; readonly from: string | null; readonly to: string }
  | { readonly kind: 'open-pull'; readonly branch: string; readonly title: string; readonly version: string }
  | ({ readonly kind: 'merge-pull'; readonly pull: number } & DesiredMerge)
  | { readonly kind: 'update-pull'; readonly pull: number; readonly title: string; readonly version: string }
  | { readonly kind: 'close-pull'; readonly pull: number }
  | {
      readonly kind: 'reply';
      readonly pull: number;
      readonly comment: number;
      readonly body: string;
      readonly key: string;
    }
  | { readonly kind: 'set-check'; readonly check: DesiredCheck }
  | { readonly kind: 'propose-lessons'; readonly agent: string; readonly lessons: readonly Lesson[] }
  | { readonly kind: 'add-label'; readonly label: string }
  | { readonly kind: 'remove-label'; readonly label: string }
  | { readonly kind: 'create-comment'; readonly body: string }
  | { readonly kind: 'edit-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  | { readonly kind: 'close-issue'; readonly reason: 'completed' | 'not_planned' }
  | { readonly kind: 'open-issue' }
  | ({ readonly kind: 'react' } & DesiredReaction)
  | ({ readonly kind: 'make-task' } & DesiredChild)
  | { readonly kind: 'archive' };
