/** Merging. */
import type { Route } from '../../layer.ts';
import { noContent, notFound, ok, Refusal } from '../answers.ts';
import { fieldsOf, textIn } from '../input.ts';
import { webIdentity } from '../people.ts';
import type { PullIssue } from '../records.ts';
import { type MergePlan, planMerge } from '../tracker/pull-changes.ts';
import { markMerged, pushed } from '../tracker/pushes.ts';
import { nowIn, type World } from '../world.ts';
import { pullOf } from './pulls.ts';

type Method = 'merge' | 'squash' | 'rebase';

interface Wanted {
  readonly method: Method;
  readonly title: string | undefined;
  readonly message: string | undefined;
  readonly sha: string | undefined;
}

export const mergeRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/pulls/:number/merge',
    async handle(request) {
      if (pullOf(world, request).pull.mergedAt === null) throw notFound();
      return noContent;
    },
  },
  {
    method: 'PUT',
    pattern: '/repos/:owner/:repo/pulls/:number/merge',
    needs: { contents: 'write' },
    async handle(request) {
      const issue = pullOf(world, request);
      const fields = fieldsOf(request);
      const method = textIn(fields, 'merge_method') ?? 'merge';
      if (method !== 'merge' && method !== 'squash' && method !== 'rebase')
        throw new Refusal(422, 'Invalid merge_method');
      const wanted: Wanted = {
        method,
        title: textIn(fields, 'commit_title'),
        message: textIn(fields, 'commit_message'),
        sha: textIn(fields, 'sha'),
      };
      const sha = await world.serially(`branch ${issue.pull.baseRef}`, () =>
        merge(world, issue, wanted, request.caller.login),
      );
      return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
    },
  },
];

async function merge(world: World, issue: PullIssue, wanted: Wanted, actor: string): Promise<string> {
  const { pull } = issue;
  const refuse = (message = 'Pull Request is not mergeable'): Refusal => new Refusal(405, message);
  if (issue.state === 'closed') throw refuse();
  if (pull.draft) throw refuse('Pull Request is still a draft');
  const head = pull.headSha;
  if (wanted.sha !== undefined && wanted.sha !== head)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const plan = await planMerge(world, issue);
  if (!plan || plan.conflicts.length > 0) throw refuse();
  const commit = await commitMerge(world, issue, plan, head, wanted, actor);
  // Somebody may have pushed to or deleted the head, or closed the pull request, while the commit was made.
  if (pull.headSha !== head || issue.state !== 'open')
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  await world.git.setBranch(pull.baseRef, commit);
  markMerged(world, issue, actor, commit);
  await pushed(world, { branch: pull.baseRef, before: plan.base, after: commit, sender: actor });
  return commit;
}

async function commitMerge(
  world: World,
  issue: PullIssue,
  plan: MergePlan,
  head: string,
  wanted: Wanted,
  actor: string,
): Promise<string> {
  const { git, people } = world;
  const ours = await git.commit(plan.base);
  const theirs = await git.commit(head);
  const tree = plan.changes
    ? await git.createTree(
        ours?.tree.sha,
        plan.changes.map((change) => ({ ...change })),
      )
    : theirs?.tree.sha;
  if (tree === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  const date = nowIn(world);
  // A squashed commit is its author's work; a merge is made by whoever merges. GitHub commits both.
  const author = wanted.method === 'merge' ? actor : issue.author;
  return git.createCommit({
    message: messageOf(world, issue, plan, wanted),
    tree,
    parents: wanted.method === 'merge' ? [plan.base, head] : [plan.base],
    author: { ...people.identity(author), date },
    committer: { ...webIdentity, date },
  });
}

function messageOf(world: World, issue: PullIssue, plan: MergePlan, wanted: Wanted): string {
  const merging = wanted.method === 'merge';
  const title =
    wanted.title ??
    (merging
      ? `Merge pull request #${issue.number} from ${world.owner}/${issue.pull.headRef}`
      : `${issue.title} (#${issue.number})`);
  const squashed = plan.comparison.commits.map(({ commit }) => `* ${commit.message}`).join('\n\n');
  const message = wanted.message ?? (merging ? issue.title : squashed);
  return message === '' ? title : `${title}\n\n${message}`;
}
