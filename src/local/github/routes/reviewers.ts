/** Asking people for a review. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, ok, Refusal } from '../answers.ts';
import { fieldsOf, textsIn } from '../input.ts';
import type { PullIssue } from '../records.ts';
import { pullJson } from '../render/pull.ts';
import { announce, remember } from '../tracker/announce.ts';
import type { World } from '../world.ts';
import { pullOf } from './pulls.ts';

const needs = { pull_requests: 'write' } as const;
const pattern = '/repos/:owner/:repo/pulls/:number/requested_reviewers';

export const reviewerRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern,
    async handle(request) {
      const { pull } = pullOf(world, request);
      return ok({ users: pull.requestedReviewers.map(world.people.json), teams: [] });
    },
  },
  {
    method: 'POST',
    pattern,
    needs,
    async handle(request) {
      const issue = pullOf(world, request);
      const logins = reviewersIn(request);
      assertAskable(world, issue, logins);
      for (const login of logins) {
        if (issue.pull.requestedReviewers.includes(login)) continue;
        issue.pull.requestedReviewers.push(login);
        tell(world, issue, 'review_requested', login, request.caller.login);
      }
      return created(pullJson(world, issue));
    },
  },
  {
    method: 'DELETE',
    pattern,
    needs,
    async handle(request) {
      const issue = pullOf(world, request);
      for (const login of reviewersIn(request)) {
        if (!issue.pull.requestedReviewers.includes(login)) continue;
        issue.pull.requestedReviewers = issue.pull.requestedReviewers.filter((asked) => asked !== login);
        tell(world, issue, 'review_request_removed', login, request.caller.login);
      }
      return ok(pullJson(world, issue));
    },
  },
];

const reviewersIn = (request: LayerRequest): readonly string[] => textsIn(fieldsOf(request), 'reviewers') ?? [];

function assertAskable(world: World, issue: PullIssue, logins: readonly string[]): void {
  if (logins.includes(issue.author)) throw new Refusal(422, 'Review cannot be requested from pull request author.');
  if (logins.every((login) => world.people.isCollaborator(login))) return;
  throw new Refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${world.fullName} repository.`,
  );
}

function tell(world: World, issue: PullIssue, event: string, login: string, actor: string): void {
  const { people } = world;
  const asked = { requested_reviewer: people.json(login), review_requester: people.json(actor) };
  remember(world, issue, event, actor, asked);
  announce(world, issue, event, actor, { requested_reviewer: asked.requested_reviewer });
}
