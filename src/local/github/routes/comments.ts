/** Comments on issues and pull requests. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, forbidden, noContent, ok, page } from '../answers.ts';
import { checkedBody, fieldsOf, numberOf, requiredText } from '../input.ts';
import type { CommentRecord, IssueRecord } from '../records.ts';
import { commentJson, issueJson } from '../render/issue.ts';
import { assertWritable, eitherPermission, mayPush, writableIssue } from '../tracker/subject.ts';
import { emit, nowIn, type World } from '../world.ts';

const bodyOf = (request: LayerRequest): string =>
  checkedBody('IssueComment', requiredText(fieldsOf(request), 'body', 'IssueComment'));

export function commentRoutes(world: World): readonly Route[] {
  const told = (
    request: LayerRequest,
    action: string,
    issue: IssueRecord,
    comment: CommentRecord,
    fields: object = {},
  ): void =>
    emit(world, 'issue_comment', action, request.caller.login, {
      issue: issueJson(world, issue),
      comment: commentJson(world, issue, comment),
      ...fields,
    });
  /** One's own, or anybody's for those who may push. */
  const writable = (request: LayerRequest) => {
    const found = world.store.comment(numberOf(request, 'id'));
    assertWritable(request, found.issue);
    if (!mayPush(world, request) && found.comment.author !== request.caller.login) throw forbidden();
    return found;
  };
  return [
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/issues/:number/comments',
      async handle(request) {
        const issue = world.store.issue(numberOf(request, 'number'));
        const comments = since(request, issue.comments);
        return page(
          request,
          world.url,
          comments.map((comment) => commentJson(world, issue, comment)),
        );
      },
    },
    {
      method: 'POST',
      pattern: '/repos/:owner/:repo/issues/:number/comments',
      needs: eitherPermission,
      right: 'none',
      async handle(request) {
        const issue = writableIssue(world, request);
        const now = nowIn(world);
        const comment: CommentRecord = {
          id: world.store.nextId(),
          issue: issue.number,
          author: request.caller.login,
          body: bodyOf(request),
          createdAt: now,
          updatedAt: now,
        };
        issue.comments.push(comment);
        issue.updatedAt = now;
        told(request, 'created', issue, comment);
        return created(commentJson(world, issue, comment));
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/issues/comments',
      async handle(request) {
        const all = [...world.store.issues.values()].flatMap((issue) => issue.comments);
        const comments = since(request, all).toSorted((one, other) => one.id - other.id);
        if (request.query.get('direction') === 'desc') comments.reverse();
        return page(
          request,
          world.url,
          comments.map((comment) => commentJson(world, world.store.issue(comment.issue), comment)),
        );
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/issues/comments/:id',
      async handle(request) {
        const { issue, comment } = world.store.comment(numberOf(request, 'id'));
        return ok(commentJson(world, issue, comment));
      },
    },
    {
      method: 'PATCH',
      pattern: '/repos/:owner/:repo/issues/comments/:id',
      needs: eitherPermission,
      right: 'none',
      async handle(request) {
        const { issue, comment } = writable(request);
        const from = comment.body;
        comment.body = bodyOf(request);
        comment.updatedAt = nowIn(world);
        issue.updatedAt = comment.updatedAt;
        told(request, 'edited', issue, comment, { changes: { body: { from } } });
        return ok(commentJson(world, issue, comment));
      },
    },
    {
      method: 'DELETE',
      pattern: '/repos/:owner/:repo/issues/comments/:id',
      needs: eitherPermission,
      right: 'none',
      async handle(request) {
        const { issue, comment } = writable(request);
        issue.comments.splice(issue.comments.indexOf(comment), 1);
        told(request, 'deleted', issue, comment);
        return noContent;
      },
    },
  ];
}

function since<Item extends { readonly updatedAt: string }>(request: LayerRequest, items: readonly Item[]): Item[] {
  const from = request.query.get('since');
  return items.filter((item) => from === null || Date.parse(item.updatedAt) >= Date.parse(from));
}
