/** Reviews of pull requests. */
import type { LayerRequest, Route } from '../../layer.ts';
import { type Json, notFound, ok, page, Refusal, unprocessable } from '../answers.ts';
import type { ChangedFile } from '../git.ts';
import { checkedBody, fieldsOf, isObject, numberOf, requiredText, textIn } from '../input.ts';
import { actionsBot } from '../people.ts';
import type { PullIssue, ReviewRecord, ReviewState } from '../records.ts';
import { reviewCommentJson, reviewJson } from '../render/review.ts';
import { type AnchorFault, anchorOf } from '../tracker/anchor.ts';
import { remember } from '../tracker/announce.ts';
import { followLines } from '../tracker/outdate.ts';
import { diffOf } from '../tracker/pull-changes.ts';
import { type NewComment, submit, tellReview } from '../tracker/reviewing.ts';
import type { World } from '../world.ts';
import { pullOf } from './pulls.ts';

const states: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

const needs = { pull_requests: 'write' } as const;

export function reviewRoutes(world: World): readonly Route[] {
  const reviewOf = (request: LayerRequest): { issue: PullIssue; review: ReviewRecord } => {
    const issue = pullOf(world, request);
    const id = numberOf(request, 'review');
    const review = issue.pull.reviews.find((candidate) => candidate.id === id);
    if (!review) throw notFound();
    return { issue, review };
  };
  const base = '/repos/:owner/:repo/pulls/:number/reviews';
  return [
    {
      method: 'GET',
      pattern: base,
      async handle(request) {
        const issue = pullOf(world, request);
        const reviews = issue.pull.reviews.map((review) => reviewJson(world, issue, review));
        return page(request, world.url, reviews);
      },
    },
    {
      method: 'POST',
      pattern: base,
      needs,
      right: 'none',
      async handle(request) {
        const issue = pullOf(world, request);
        const { review } = await createReview(world, issue, fieldsOf(request), request.caller.login);
        return ok(reviewJson(world, issue, review));
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:review`,
      async handle(request) {
        const { issue, review } = reviewOf(request);
        return ok(reviewJson(world, issue, review));
      },
    },
    {
      method: 'PUT',
      pattern: `${base}/:review`,
      needs,
      right: 'none',
      async handle(request) {
        const { issue, review } = reviewOf(request);
        if (review.author !== request.caller.login)
          throw unprocessable('Can not update a review submitted by another user');
        const from = review.body;
        review.body = checkedBody('PullRequestReview', requiredText(fieldsOf(request), 'body', 'PullRequestReview'));
        tellReview(world, issue, review, 'edited', review.author, { changes: { body: { from } } });
        return ok(reviewJson(world, issue, review));
      },
    },
    {
      method: 'PUT',
      pattern: `${base}/:review/dismissals`,
      needs,
      async handle(request) {
        const { issue, review } = reviewOf(request);
        const message = requiredText(fieldsOf(request), 'message', 'PullRequestReview');
        if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
          throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
        const dismissed = { state: review.state.toLowerCase(), review_id: review.id, dismissal_message: message };
        review.state = 'DISMISSED';
        remember(world, issue, 'review_dismissed', request.caller.login, { dismissed_review: dismissed });
        tellReview(world, issue, review, 'dismissed', request.caller.login);
        return ok(reviewJson(world, issue, review));
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:review/comments`,
      async handle(request) {
        const { issue, review } = reviewOf(request);
        const comments = issue.pull.comments.filter((comment) => comment.review === review.id);
        return page(
          request,
          world.url,
          comments.map((comment) => reviewCommentJson(world, issue, comment)),
        );
      },
    },
  ];
}

async function createReview(world: World, issue: PullIssue, fields: Json, author: string) {
  const state = states[textIn(fields, 'event') ?? ''];
  if (!state)
    throw unprocessable('The local GitHub keeps no pending reviews: event must be APPROVE, REQUEST_CHANGES or COMMENT');
  const body = checkedBody('PullRequestReview', textIn(fields, 'body') ?? '');
  const wanted = Array.isArray(fields.comments) ? fields.comments.filter(isObject) : [];
  assertMayJudge(world, issue, state, author);
  const silent = body.trim() === '';
  if (silent && (state === 'CHANGES_REQUESTED' || (state === 'COMMENTED' && wanted.length === 0)))
    throw unprocessable("Review body can't be blank");
  const commit = await reviewedCommit(world, issue, textIn(fields, 'commit_id'));
  const files = wanted.length > 0 ? ((await diffOf(world, issue, commit))?.files ?? []) : [];
  const comments = wanted.map((comment) => newComment(files, comment));
  const submitted = submit(world, issue, { author, state, body, commit, comments });
  if (commit !== issue.pull.headSha) await followLines(world, issue, commit, submitted.comments);
  return submitted;
}

function assertMayJudge(world: World, issue: PullIssue, state: ReviewState, author: string): void {
  if (state === 'COMMENTED') return;
  const approving = state === 'APPROVED';
  if (issue.author === author)
    throw unprocessable(`Can not ${approving ? 'approve' : 'request changes on'} your own pull request`);
  if (approving && author === actionsBot.login && !world.settings.actionsMayCreatePullRequests)
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
}

/** The commit that was looked at must belong to the pull request. */
export async function reviewedCommit(world: World, issue: PullIssue, wanted: string | undefined): Promise<string> {
  const { headSha } = issue.pull;
  if (wanted === undefined || wanted === headSha) return headSha;
  const commit = await world.git.commit(wanted);
  if (!commit)
    throw new Refusal(422, 'Unprocessable Entity', ['Pull request review commit is not part of the pull request']);
  return wanted;
}

const sentences: Readonly<Record<AnchorFault, string>> = {
  path: 'Pull request review thread path is invalid',
  line: 'Pull request review thread line must be part of the diff',
  start_line: 'Pull request review thread start line must be part of the same hunk as the line.',
};

/** All or nothing: one comment beside the diff, and the review isn't made. */
function newComment(files: readonly ChangedFile[], fields: Json): NewComment {
  const body = checkedBody('PullRequestReviewComment', requiredText(fields, 'body', 'PullRequestReviewComment'));
  const anchor = anchorOf(files, fields);
  if (typeof anchor === 'string')
    throw unprocessable(`${sentences[anchor]} and Pull request review thread diff hunk can't be blank`);
  return { anchor, body };
}
