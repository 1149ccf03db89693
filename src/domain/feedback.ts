/** What people said of the work, or did to it. */
export interface Feedback {
  /** Stable key: `review-<id>`, `comment-<id>`. */
  readonly id: string;
  readonly task: number;
  readonly stage: string;
  readonly agent: string;
  readonly reviewer: string;
  readonly text: string;
  readonly url: string;
  /** Present when the comment stands on a line of a file. */
  readonly path?: string;
  readonly line?: number;
  /** The line's text at the time of the comment. */
  readonly quoted?: string;
  /** Head of the branch that the comment speaks about. */
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
