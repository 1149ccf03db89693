/** Reviews and their comments as the API shows them. */
import type { Json } from '../answers.ts';
import { nodeId } from '../people.ts';
import type { PullIssue, ReviewCommentRecord, ReviewRecord } from '../records.ts';
import { api, type World } from '../world.ts';
import { issuePage, reactionsJson } from './issue.ts';

export function reviewJson(world: World, issue: PullIssue, review: ReviewRecord): Json {
  const html = `${issuePage(world, issue)}#pullrequestreview-${review.id}`;
  const pull = api(world, `pulls/${issue.number}`);
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: world.people.json(review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: world.people.association(review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

export function reviewCommentJson(world: World, issue: PullIssue, comment: ReviewCommentRecord): Json {
  const url = api(world, `pulls/comments/${comment.id}`);
  const html = `${issuePage(world, issue)}#discussion_r${comment.id}`;
  const pull = api(world, `pulls/${issue.number}`);
  const { anchor } = comment;
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    diff_hunk: anchor.hunk,
    path: anchor.path,
    commit_id: comment.commit,
    original_commit_id: comment.originalCommit,
    user: world.people.json(comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: world.people.association(comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: reactionsJson(world, comment.id, url),
    start_line: comment.startLine,
    original_start_line: anchor.startLine,
    start_side: anchor.startSide,
    line: comment.line,
    original_line: anchor.line,
    side: anchor.side,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
    original_position: anchor.position,
    position: comment.position,
    subject_type: anchor.line === null ? 'file' : 'line',
  };
}
