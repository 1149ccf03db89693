import type { VerdictKind } from './task.ts';

/**
 * `review`: the words of a review; `comment`: on a line; `suggestion`: a comment that brings the new text along;
 * `edit`: what a person changed on the branch; `closing`: a person closed the pull request without a word.
 */
export const FEEDBACK_KINDS = ['review', 'comment', 'suggestion', 'edit', 'closing'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** What people with write access said of the work, or did to it. */
export interface Feedback {
  /** Stable key: `review-<id>`, `comment-<id>`, `comment-<first of its thread>-<id>`, `edit-<task>-<hash>`, `closing-<pull request>`. */
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly task: number;
  /** The task's title; absent in lines of older versions, as `workflow` and `verdict` are. */
  readonly title?: string;
  readonly workflow?: string;
  readonly stage: string;
  /** Whose work it is about. */
  readonly agent: string;
  readonly reviewer: string;
  /** Empty for an edit and a closing. */
  readonly text: string;
  readonly url: string;
  /** Present when it is about a line of a file. */
  readonly path?: string;
  readonly line?: number;
  /** The line's text at the time of the comment. */
  readonly quoted?: string;
  /** Of suggestions and edits: the old text and the new one; empty where there was none, or none is left. */
  readonly before?: string;
  readonly after?: string;
  /** What became of the work that it speaks about. */
  readonly verdict?: VerdictKind;
  /** Head of the branch that it speaks about. */
  readonly sha: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What the revision did about one piece of feedback. */
export interface Answer {
  readonly feedback: string;
  readonly done: boolean;
  /** What changed, or why not: one sentence. */
  readonly text: string;
  /** The new lines that the feedback led to, as they stand in the deliverable. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

const REMEMBER = /^[ \t]*\/remember\b[ \t]*(.*)$/m;

/** What a `/remember` in the text asks to be kept; empty when it names nothing itself, null when there is no such line. */
export const asksToRemember = (text: string): string | null => REMEMBER.exec(text)?.[1]?.trim() ?? null;

/** The text without that line. */
export const withoutCommand = (text: string): string => text.replace(REMEMBER, '').trim();

/** Whether the next attempt has to answer it: an edit stays as it is, and a command is none of the text's business. */
export const needsAnswer = ({ kind, text }: Pick<Feedback, 'kind' | 'text'>): boolean =>
  kind !== 'edit' && kind !== 'closing' && (asksToRemember(text) === null || withoutCommand(text) !== '');
