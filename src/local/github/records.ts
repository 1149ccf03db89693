/** What the layer keeps of the tracker: issues, pull requests, and everything hanging on them. */

export interface LabelRecord {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
  readonly isDefault: boolean;
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

export interface ReviewRecord {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  state: ReviewState;
  readonly commit: string;
  readonly submittedAt: string;
}

export type Side = 'LEFT' | 'RIGHT';

/** Where a review comment was made. */
export interface Anchor {
  readonly path: string;
  readonly side: Side;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  /** Lines below the first `@@` of the file's patch. */
  readonly position: number | null;
  readonly hunk: string;
}

export interface ReviewCommentRecord {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly author: string;
  readonly inReplyTo: number | undefined;
  readonly anchor: Anchor;
  readonly originalCommit: string;
  /** The newest commit in which the line is still there. */
  commit: string;
  /** Where it is there; null once it is outdated. */
  line: number | null;
  startLine: number | null;
  position: number | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** What GitHub computes about a pull request in the background. */
export interface PullDetail {
  readonly mergeable: boolean | null;
  readonly mergeableState: string;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

export interface PullRecord {
  readonly id: number;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  /** The tip of the base branch when the head last moved; when closed, what the pull request is compared with. */
  baseSha: string;
  readonly draft: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  requestedReviewers: string[];
  readonly reviews: ReviewRecord[];
  readonly comments: ReviewCommentRecord[];
  /** As last computed. */
  detail: PullDetail;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export interface IssueRecord {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: LabelRecord[];
  assignees: string[];
  readonly comments: CommentRecord[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  readonly pull: PullRecord | undefined;
}

export type PullIssue = IssueRecord & { readonly pull: PullRecord };
export const isPull = (issue: IssueRecord): issue is PullIssue => issue.pull !== undefined;

/** One line of an issue's history. */
export interface HistoryRecord {
  readonly id: number;
  readonly issue: number;
  readonly event: string;
  readonly actor: string;
  readonly createdAt: string;
  /** What this kind of event adds in the API. */
  readonly details: Readonly<Record<string, unknown>>;
}

export const reactionContents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;
export type ReactionContent = (typeof reactionContents)[number];

export interface ReactionRecord {
  readonly id: number;
  /** The id of the issue, comment or review comment. */
  readonly subject: number;
  readonly author: string;
  readonly content: ReactionContent;
  readonly createdAt: string;
}
