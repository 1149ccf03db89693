/** Submitting reviews. */
import type { Anchor, PullIssue, ReviewCommentRecord, ReviewRecord, ReviewState } from '../records.ts';
import { pullJson } from '../render/pull.ts';
import { reviewCommentJson, reviewJson } from '../render/review.ts';
import { emit, nowIn, type World } from '../world.ts';

export interface NewComment {
  readonly anchor: Anchor;
  readonly body: string;
  readonly inReplyTo?: ReviewCommentRecord;
}

export interface NewReview {
  readonly author: string;
  readonly state: ReviewState;
  readonly body: string;
  readonly commit: string;
  readonly comments: readonly NewComment[];
}

/** A single comment or reply is a review too, without a text of its own: GitHub lists it as `COMMENTED`. */
export function submit(
  world: World,
  issue: PullIssue,
  next: NewReview,
): { readonly review: ReviewRecord; readonly comments: readonly ReviewCommentRecord[] } {
  const { pull } = issue;
  const now = nowIn(world);
  const review: ReviewRecord = {
    id: world.store.nextId(),
    pull: issue.number,
    author: next.author,
    body: next.body,
    state: next.state,
    commit: next.commit,
    submittedAt: now,
  };
  const comments = next.comments.map(
    ({ anchor, body, inReplyTo }): ReviewCommentRecord => ({
      id: world.store.nextId(),
      pull: issue.number,
      review: review.id,
      author: next.author,
      inReplyTo: inReplyTo?.id,
      anchor,
      originalCommit: inReplyTo?.originalCommit ?? next.commit,
      commit: inReplyTo?.commit ?? next.commit,
      line: inReplyTo ? inReplyTo.line : anchor.line,
      startLine: inReplyTo ? inReplyTo.startLine : anchor.startLine,
      position: inReplyTo ? inReplyTo.position : anchor.position,
      body,
      createdAt: now,
      updatedAt: now,
    }),
  );
  pull.reviews.push(review);
  pull.comments.push(...comments);
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== next.author);
  issue.updatedAt = now;
  tellReview(world, issue, review, 'submitted', next.author);
  for (const comment of comments) tellComment(world, issue, comment, 'created', next.author);
  return { review, comments };
}

/** Webhooks write the state in small letters, the API in capitals. */
export function tellReview(
  world: World,
  issue: PullIssue,
  review: ReviewRecord,
  action: string,
  sender: string,
  fields: object = {},
): void {
  const json = reviewJson(world, issue, review);
  emit(world, 'pull_request_review', action, sender, {
    review: { ...json, state: review.state.toLowerCase(), body: review.body === '' ? null : review.body },
    pull_request: pullJson(world, issue),
    ...fields,
  });
}

export function tellComment(
  world: World,
  issue: PullIssue,
  comment: ReviewCommentRecord,
  action: string,
  sender: string,
  fields: object = {},
): void {
  emit(world, 'pull_request_review_comment', action, sender, {
    comment: reviewCommentJson(world, issue, comment),
    pull_request: pullJson(world, issue),
    ...fields,
  });
}
