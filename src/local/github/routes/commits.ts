/** Commits and comparisons, with the accounts that `emulate` doesn't know. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { Refusal } from '../answers.ts';
import { isObject, parameter } from '../input.ts';
import { withMergeBase } from '../merge-base.ts';
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
        const url = request.url.replaceAll(new RegExp(`${world.owner}(?::|%3A)`, 'gi'), '');
        const answer = await withMergeBase(world.emulate, world.fullName, await forward(request, url));
        if (answer.status !== 200 || !isObject(answer.body)) return answer;
        const { base_commit: base, merge_base_commit: ancestor, commits } = answer.body;
        const restored = {
          base_commit: restore(world, base),
          merge_base_commit: restore(world, ancestor),
          commits: restoreAll(world, commits),
        };
        return { ...answer, body: { ...answer.body, ...restored } };
      },
    },
  ];
}
