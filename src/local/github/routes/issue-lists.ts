/** Lists of issues (pull requests among them, as on GitHub), and what happened to them. */
import type { Route } from '../../layer.ts';
import { type Json, notFound, ok, page } from '../answers.ts';
import { numberOf } from '../input.ts';
import { type IssueRecord, isPull } from '../records.ts';
import { commentJson, historyJson, issueJson } from '../render/issue.ts';
import { reviewJson } from '../render/review.ts';
import type { World } from '../world.ts';

export const issueListRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues',
    handle: async (request) =>
      page(
        request,
        world.url,
        listed(world, request.query).map((issue) => issueJson(world, issue)),
      ),
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues/events',
    handle: async (request) => page(request, world.url, world.store.history.toReversed().map(withIssue(world))),
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues/events/:id',
    async handle(request) {
      const id = numberOf(request, 'id');
      const entry = world.store.history.find((candidate) => candidate.id === id);
      if (!entry) throw notFound();
      return ok(withIssue(world)(entry));
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues/:number/events',
    async handle(request) {
      const issue = world.store.issue(numberOf(request, 'number'));
      return page(request, world.url, historyOf(world, issue));
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues/:number/timeline',
    async handle(request) {
      const issue = world.store.issue(numberOf(request, 'number'));
      return page(request, world.url, timelineOf(world, issue));
    },
  },
];

const withIssue =
  (world: World) =>
  (entry: World['store']['history'][number]): Json => ({
    ...historyJson(world, entry),
    issue: issueJson(world, world.store.issue(entry.issue)),
  });

const historyOf = (world: World, issue: IssueRecord): Json[] =>
  world.store.history.filter((entry) => entry.issue === issue.number).map((entry) => historyJson(world, entry));

function timelineOf(world: World, issue: IssueRecord): Json[] {
  const comments = issue.comments.map(
    (comment): Json => ({
      ...commentJson(world, issue, comment),
      event: 'commented',
      actor: world.people.json(comment.author),
    }),
  );
  const reviews = isPull(issue)
    ? issue.pull.reviews.map((review): Json => ({ ...reviewJson(world, issue, review), event: 'reviewed' }))
    : [];
  // Ids ascend over everything, so they are the order of events.
  return [...historyOf(world, issue), ...comments, ...reviews].sort((one, other) => Number(one.id) - Number(other.id));
}

function listed(world: World, query: URLSearchParams): IssueRecord[] {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const since = query.get('since');
  const creator = query.get('creator');
  const assignee = query.get('assignee');
  const matches = (issue: IssueRecord): boolean =>
    (state === 'all' || issue.state === state) &&
    labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.trim().toLowerCase())) &&
    (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
    (creator === null || issue.author.toLowerCase() === creator.toLowerCase()) &&
    (assignee === null ||
      (assignee === '*' && issue.assignees.length > 0) ||
      (assignee === 'none' && issue.assignees.length === 0) ||
      issue.assignees.includes(assignee));
  return sorted([...world.store.issues.values()].filter(matches), query);
}

/** Newest first unless asked otherwise; the number decides between equal times. */
export function sorted<Record extends IssueRecord>(issues: readonly Record[], query: URLSearchParams): Record[] {
  const sort = query.get('sort') ?? 'created';
  const value = (issue: IssueRecord): number => {
    if (sort === 'comments' || sort === 'popularity') return issue.comments.length;
    return Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt);
  };
  const ascending = issues.toSorted((one, other) => value(one) - value(other) || one.number - other.number);
  return query.get('direction') === 'asc' ? ascending : ascending.reverse();
}
