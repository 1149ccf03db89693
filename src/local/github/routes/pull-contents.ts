/** Files and commits of a pull request. */
import type { Route } from '../../layer.ts';
import { page } from '../answers.ts';
import { parameter } from '../input.ts';
import { isPull, type PullIssue } from '../records.ts';
import { commitWithPeople } from '../render/commit.ts';
import { pullJson } from '../render/pull.ts';
import { diffOf } from '../tracker/pull-changes.ts';
import type { World } from '../world.ts';
import { pullOf } from './pulls.ts';

export const pullContentRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/:number/files',
    async handle(request) {
      const comparison = await diffOf(world, pullOf(world, request));
      return page(request, world.url, comparison?.files ?? []);
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/:number/commits',
    async handle(request) {
      const comparison = await diffOf(world, pullOf(world, request));
      const commits = (comparison?.commits ?? []).map((commit) => commitWithPeople(world, commit));
      return page(request, world.url, commits);
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/commits/:sha/pulls',
    async handle(request) {
      const sha = parameter(request, 'sha');
      const pulls = [...world.store.issues.values()].filter(isPull);
      const found = await Promise.all(pulls.map((issue) => belongsTo(world, issue, sha)));
      return page(
        request,
        world.url,
        pulls.filter((_, index) => found[index]).map((issue) => pullJson(world, issue)),
      );
    },
  },
];

async function belongsTo(world: World, issue: PullIssue, sha: string): Promise<boolean> {
  if (issue.pull.mergeCommit === sha) return true;
  const comparison = await diffOf(world, issue);
  return comparison?.commits.some((commit) => commit.sha === sha) ?? false;
}
