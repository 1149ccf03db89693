/** Opening, listing, reading and changing pull requests. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, forbidden, invalid, type Json, ok, page } from '../answers.ts';
import { checkedBody, fieldsOf, numberOf, requiredText, textIn, titleIn } from '../input.ts';
import { actionsBot } from '../people.ts';
import { isPull, type PullIssue } from '../records.ts';
import { fullPullJson, pullJson } from '../render/pull.ts';
import { announce } from '../tracker/announce.ts';
import { close, edit, openIssue, reopen } from '../tracker/issue-changes.ts';
import { assertReopenable, inspect, unknownDetail } from '../tracker/pull-changes.ts';
import { mayPush } from '../tracker/subject.ts';
import type { World } from '../world.ts';
import { sorted } from './issue-lists.ts';

export const pullRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls',
    handle: async (request) =>
      page(
        request,
        world.url,
        listed(world, request.query).map((issue) => pullJson(world, issue)),
      ),
  },
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/pulls',
    needs: { pull_requests: 'write' },
    async handle(request) {
      const { login } = request.caller;
      if (login === actionsBot.login && !world.settings.actionsMayCreatePullRequests)
        throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
      const issue = await openPull(world, fieldsOf(request), login);
      await inspect(world, issue);
      announce(world, issue, 'opened', login);
      return created(fullPullJson(world, issue));
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/:number',
    async handle(request) {
      const issue = world.store.pull(numberOf(request, 'number'));
      await inspect(world, issue);
      return ok(fullPullJson(world, issue));
    },
  },
  {
    method: 'PATCH',
    pattern: '/repos/:owner/:repo/pulls/:number',
    needs: { pull_requests: 'write' },
    right: 'none',
    async handle(request) {
      const issue = world.store.pull(numberOf(request, 'number'));
      if (!mayPush(world, request) && issue.author !== request.caller.login) throw forbidden();
      changePull(world, issue, fieldsOf(request), request.caller.login);
      await inspect(world, issue);
      return ok(fullPullJson(world, issue));
    },
  },
];

const fault = (field: string): Error => invalid({ resource: 'PullRequest', field, code: 'invalid' });
const custom = (message: string): Error => invalid({ resource: 'PullRequest', code: 'custom', message });

async function openPull(world: World, fields: Json, author: string): Promise<PullIssue> {
  const title = titleIn(fields, 'PullRequest');
  const base = requiredText(fields, 'base', 'PullRequest');
  const head = requiredText(fields, 'head', 'PullRequest').replace(new RegExp(`^${world.owner}:`, 'i'), '');
  const body = textIn(fields, 'body');
  if (body !== undefined) checkedBody('PullRequest', body);
  const { branches } = world.git;
  const baseSha = branches.get(base);
  if (baseSha === undefined) throw fault('base');
  const headSha = branches.get(head);
  if (headSha === undefined) throw fault('head');
  const comparison = await world.git.compare(baseSha, headSha);
  if (!comparison) throw custom(`The ${head} branch has no history in common with ${base}`);
  if (comparison.ahead_by === 0) throw custom(`No commits between ${base} and ${head}`);
  // Nothing is awaited from here on, so that of two at once only one is opened.
  if (world.store.openPulls().some(({ pull }) => pull.headRef === head && pull.baseRef === base))
    throw custom(`A pull request already exists for ${world.owner}:${head}.`);
  const issue = openIssue(
    world,
    { title, body: body ?? null, author, labels: [] },
    {
      id: world.store.nextId(),
      headRef: head,
      headSha: branches.get(head) ?? headSha,
      baseRef: base,
      baseSha,
      draft: fields.draft === true,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      requestedReviewers: [],
      reviews: [],
      comments: [],
      detail: unknownDetail,
    },
  );
  return world.store.pull(issue.number);
}

function changePull(world: World, issue: PullIssue, fields: Json, actor: string): void {
  const { state } = fields;
  if (state !== undefined && state !== 'open' && state !== 'closed') throw fault('state');
  if (state === 'open' && issue.state === 'closed') assertReopenable(world, issue.pull);
  const base = textIn(fields, 'base');
  if (base !== undefined && base !== issue.pull.baseRef) changeBase(world, issue, base);
  const body = textIn(fields, 'body');
  if (body !== undefined) checkedBody('PullRequest', body);
  const title = fields.title === undefined ? undefined : titleIn(fields, 'PullRequest');
  edit(world, issue, { title, body: fields.body === null ? null : body }, actor);
  if (state === 'closed') close(world, issue, actor, null);
  if (state === 'open') reopen(world, issue, actor);
}

function changeBase(world: World, issue: PullIssue, base: string): void {
  const tip = world.git.branches.get(base);
  if (issue.state === 'closed')
    throw invalid({
      resource: 'PullRequest',
      field: 'base',
      code: 'invalid',
      message: 'Cannot change the base branch of a closed pull request.',
    });
  if (tip === undefined) throw fault('base');
  issue.pull.baseRef = base;
  issue.pull.baseSha = tip;
}

function listed(world: World, query: URLSearchParams): PullIssue[] {
  const state = query.get('state') ?? 'open';
  // Without an owner in front GitHub ignores the filter, and so a typing error finds every pull request.
  const head = query.get('head')?.match(/^([^:]+):(.+)$/);
  const base = query.get('base');
  const pulls = [...world.store.issues.values()]
    .filter(isPull)
    .filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (base === null || issue.pull.baseRef === base) &&
        (!head || (head[1]?.toLowerCase() === world.owner.toLowerCase() && head[2] === issue.pull.headRef)),
    );
  return sorted(pulls, query);
}

export const pullOf = (world: World, request: LayerRequest): PullIssue => world.store.pull(numberOf(request, 'number'));
