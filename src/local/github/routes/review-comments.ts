/** Comments on lines of a pull request, and replies to them. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, forbidden, invalid, noContent, notFound, ok, page } from '../answers.ts';
import { checkedBody, fieldsOf, numberIn, numberOf, requiredText, textIn } from '../input.ts';
import { isPull, type PullIssue, type ReviewCommentRecord } from '../records.ts';
import { reviewCommentJson } from '../render/review.ts';
import { anchorOf } from '../tracker/anchor.ts';
import { diffOf } from '../tracker/pull-changes.ts';
import { type NewComment, submit, tellComment } from '../tracker/reviewing.ts';
import { mayPush } from '../tracker/subject.ts';
import { nowIn, type World } from '../world.ts';
import { pullOf } from './pulls.ts';
import { reviewedCommit } from './reviews.ts';

const needs = { pull_requests: 'write' } as const;
const resource = 'PullRequestReviewComment';

export const reviewCommentRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/:number/comments',
    async handle(request) {
      const issue = pullOf(world, request);
      return listed(world, request, issue.pull.comments);
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/comments',
    async handle(request) {
      const all = [...world.store.issues.values()].filter(isPull).flatMap((issue) => issue.pull.comments);
      return listed(world, request, all);
    },
  },
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/pulls/:number/comments',
    needs,
    right: 'none',
    async handle(request) {
      const issue = pullOf(world, request);
      const fields = fieldsOf(request);
      const parent = numberIn(fields, 'in_reply_to');
      if (parent !== undefined) return created(reply(world, request, issue, parent));
      const commit = await reviewedCommit(world, issue, textIn(fields, 'commit_id'));
      const anchor = anchorOf((await diffOf(world, issue, commit))?.files ?? [], fields);
      if (typeof anchor === 'string') {
        const field = `pull_request_review_thread.${anchor}`;
        throw invalid({ resource, code: 'custom', field, message: `${field} must be part of the diff` });
      }
      return created(addComment(world, request, issue, { anchor, body: bodyOf(request) }, commit));
    },
  },
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/pulls/:number/comments/:id/replies',
    needs,
    right: 'none',
    handle: async (request) => created(reply(world, request, pullOf(world, request), numberOf(request, 'id'))),
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/comments/:id',
    async handle(request) {
      const { issue, comment } = world.store.reviewComment(numberOf(request, 'id'));
      return ok(reviewCommentJson(world, issue, comment));
    },
  },
  {
    method: 'PATCH',
    pattern: '/repos/:owner/:repo/pulls/comments/:id',
    needs,
    right: 'none',
    async handle(request) {
      const { issue, comment } = writable(world, request);
      const from = comment.body;
      comment.body = bodyOf(request);
      comment.updatedAt = nowIn(world);
      tellComment(world, issue, comment, 'edited', request.caller.login, { changes: { body: { from } } });
      return ok(reviewCommentJson(world, issue, comment));
    },
  },
  {
    method: 'DELETE',
    pattern: '/repos/:owner/:repo/pulls/comments/:id',
    needs,
    right: 'none',
    async handle(request) {
      const { issue, comment } = writable(world, request);
      issue.pull.comments.splice(issue.pull.comments.indexOf(comment), 1);
      tellComment(world, issue, comment, 'deleted', request.caller.login);
      return noContent;
    },
  },
];

const bodyOf = (request: LayerRequest): string =>
  checkedBody(resource, requiredText(fieldsOf(request), 'body', resource));

function listed(world: World, request: LayerRequest, comments: readonly ReviewCommentRecord[]) {
  const since = request.query.get('since');
  const found = comments.filter((comment) => since === null || Date.parse(comment.updatedAt) >= Date.parse(since));
  const ordered = found.toSorted((one, other) => one.id - other.id);
  if (request.query.get('direction') === 'desc') ordered.reverse();
  return page(
    request,
    world.url,
    ordered.map((comment) => reviewCommentJson(world, world.store.pull(comment.pull), comment)),
  );
}

function writable(world: World, request: LayerRequest) {
  const found = world.store.reviewComment(numberOf(request, 'id'));
  if (!mayPush(world, request) && found.comment.author !== request.caller.login) throw forbidden();
  return found;
}

/** Replies hang on the first comment of a thread, whichever was answered. */
function reply(world: World, request: LayerRequest, issue: PullIssue, id: number) {
  const answered = issue.pull.comments.find((comment) => comment.id === id);
  const first = issue.pull.comments.find((comment) => comment.id === (answered?.inReplyTo ?? id));
  if (!first) throw notFound();
  const next = { anchor: first.anchor, body: bodyOf(request), inReplyTo: first };
  return addComment(world, request, issue, next, issue.pull.headSha);
}

function addComment(world: World, request: LayerRequest, issue: PullIssue, comment: NewComment, commit: string) {
  const author = request.caller.login;
  const { comments } = submit(world, issue, { author, state: 'COMMENTED', body: '', commit, comments: [comment] });
  const [added] = comments;
  return added && reviewCommentJson(world, issue, added);
}
