/** Commits and comparisons, with the accounts that `emulate` doesn't know. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { ok, page, Refusal } from '../answers.ts';
import type { Comparison } from '../git.ts';
import { isObject, parameter } from '../input.ts';
import { commitWithPeople } from '../render/commit.ts';
import type { World } from '../world.ts';

const restore = (world: World, value: unknown): unknown => (isObject(value) ? commitWithPeople(world, value) : value);
const restoreAll = (world: World, value: unknown): unknown =>
  Array.isArray(value) ? value.map((commit) => restore(world, commit)) : value;

export const noCommit = (request: LayerRequest): Refusal =>
  new Refusal(422, `No commit found for SHA: ${parameter(request, 'ref')}`);

export function commitRoutes(world: World): readonly Route[] {
  const forward = (request: LayerRequest, url = request.url): Promise<LayerResponse> =>
    world.emulate.call('GET', url, undefined, request.headers.accept ? { accept: request.headers.accept } : {});
  return [
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/commits',
      async handle(request) {
        const answer = await forward(request);
        return { ...answer, body: restoreAll(world, answer.body) };
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/commits/:ref',
      async handle(request) {
        const answer = await forward(request);
        if (answer.status === 404) throw noCommit(request);
        return answer.status === 200 ? { ...answer, body: restore(world, answer.body) } : answer;
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/compare/*basehead',
      async handle(request) {
        // `owner:branch` means the same here, for there are no forks.
        const named = parameter(request, 'basehead').replaceAll(new RegExp(`${world.owner}:`, 'gi'), '');
        const [base, head] = named.split('...').map((name) => world.git.branches.get(name) ?? name);
        const found = base === undefined || head === undefined ? undefined : await world.git.compare(base, head);
        return found === undefined ? undefined : comparisonPage(world, request, named, found);
      },
    },
  ];
}

/** The files are all on the first page; without pages there are 250 commits at most. */
function comparisonPage(world: World, request: LayerRequest, named: string, found: Comparison): LayerResponse {
  const { base_commit: base, merge_base_commit: ancestor, commits, files } = found;
  const site = `${world.url}/${world.fullName}/compare/${named}`;
  const bodyOf = (slice: readonly unknown[]) => ({
    ...found,
    url: `${world.url}/repos/${world.fullName}/compare/${named}`,
    html_url: site,
    permalink_url: site,
    diff_url: `${site}.diff`,
    patch_url: `${site}.patch`,
    base_commit: restore(world, base),
    merge_base_commit: restore(world, ancestor),
    commits: restoreAll(world, slice),
    files: Number(request.query.get('page') ?? 1) > 1 ? [] : files.slice(0, MOST_FILES),
  });
  const isPaged = request.query.has('per_page') || request.query.has('page');
  return isPaged ? page(request, world.url, commits, bodyOf) : ok(bodyOf(commits.slice(0, MOST_COMMITS)));
}

const MOST_COMMITS = 250;
const MOST_FILES = 300;
