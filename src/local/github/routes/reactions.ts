/** Reactions to issues, comments and review comments. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, forbidden, invalid, type Json, noContent, notFound, ok, page } from '../answers.ts';
import { fieldsOf, numberOf } from '../input.ts';
import { nodeId } from '../people.ts';
import { type IssueRecord, type ReactionRecord, reactionContents } from '../records.ts';
import { assertWritable, eitherPermission } from '../tracker/subject.ts';
import { nowIn, type World } from '../world.ts';

export function reactionRoutes(world: World): readonly Route[] {
  const { store } = world;
  return [
    ...on(world, '/issues/:number', eitherPermission, (request) => {
      const issue = store.issue(numberOf(request, 'number'));
      return { id: issue.id, issue };
    }),
    ...on(world, '/issues/comments/:id', eitherPermission, (request) => {
      const { issue, comment } = store.comment(numberOf(request, 'id'));
      return { id: comment.id, issue };
    }),
    ...on(world, '/pulls/comments/:id', { pull_requests: 'write' }, (request) => {
      const { issue, comment } = store.reviewComment(numberOf(request, 'id'));
      return { id: comment.id, issue };
    }),
  ];
}

function on(
  world: World,
  subjectPath: string,
  needs: NonNullable<Route['needs']>,
  subjectOf: (request: LayerRequest) => { readonly id: number; readonly issue: IssueRecord },
): readonly Route[] {
  const { reactions } = world.store;
  const pattern = `/repos/:owner/:repo${subjectPath}/reactions`;
  const all = (subject: number): ReactionRecord[] =>
    [...reactions.values()].filter((reaction) => reaction.subject === subject);
  const writable = (request: LayerRequest): number => {
    const { id, issue } = subjectOf(request);
    assertWritable(request, issue);
    return id;
  };
  const json = (reaction: ReactionRecord): Json => ({
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: world.people.json(reaction.author),
    content: reaction.content,
    created_at: reaction.createdAt,
  });
  return [
    {
      method: 'GET',
      pattern,
      async handle(request) {
        const content = request.query.get('content');
        const found = all(subjectOf(request).id).filter((reaction) => content === null || reaction.content === content);
        return page(request, world.url, found.map(json));
      },
    },
    {
      method: 'POST',
      pattern,
      needs,
      right: 'none',
      async handle(request) {
        const subject = writable(request);
        const author = request.caller.login;
        const wanted = fieldsOf(request).content;
        const content = reactionContents.find((candidate) => candidate === wanted);
        if (!content) throw invalid({ resource: 'Reaction', code: 'invalid', field: 'content' });
        const known = all(subject).find((reaction) => reaction.author === author && reaction.content === content);
        if (known) return ok(json(known));
        const reaction = { id: world.store.nextId(), subject, author, content, createdAt: nowIn(world) };
        reactions.set(reaction.id, reaction);
        return created(json(reaction));
      },
    },
    {
      method: 'DELETE',
      pattern: `${pattern}/:reaction`,
      needs,
      right: 'none',
      async handle(request) {
        const reaction = reactions.get(numberOf(request, 'reaction'));
        if (reaction?.subject !== writable(request)) throw notFound();
        if (reaction.author !== request.caller.login) throw forbidden();
        reactions.delete(reaction.id);
        return noContent;
      },
    },
  ];
}
