import { showsWork } from '../comments/pull-body.ts';
import type { BranchFacts, PullFacts, ReviewFacts } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { counts } from '../domain/state.ts';
import { branchOf } from '../domain/task.ts';
import { type GitHubClient, orNull, type Repository } from './client.ts';

const HUNDRED = { per_page: 100 } as const;

/**
 * The task's pull request, found by its head branch: the open one, or else the newest. One that was closed before it
 * showed any work rejected none.
 */
async function findPull({ rest }: GitHubClient, repository: Repository, state: TaskState) {
  const { data } = await rest.pulls.list({
    ...repository,
    head: `${repository.owner}:${branchOf(state.task)}`,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 10,
  });
  return (
    data.find((pull) => pull.state === 'open') ??
    data.find(({ number, merged_at, merge_commit_sha, body }) => {
      const merged = merged_at ? { commit: merge_commit_sha } : null;
      return counts({ number, open: false, merged }, state) && (merged !== null || showsWork(body, state));
    })
  );
}

/** Its number alone, in a request. */
export const readPullNumber = async (
  client: GitHubClient,
  repository: Repository,
  state: TaskState,
): Promise<number | null> => (await findPull(client, repository, state))?.number ?? null;

/** Reviews are read unless it was merged. */
export async function readPull(
  client: GitHubClient,
  repository: Repository,
  state: TaskState,
): Promise<PullFacts | null> {
  const { rest, paginate } = client;
  const found = await findPull(client, repository, state);
  if (found === undefined) return null;
  const open = found.state === 'open';
  const merged = found.merged_at ? { commit: found.merge_commit_sha ?? '' } : null;
  const reviews =
    merged === null
      ? await paginate(rest.pulls.listReviews, { ...repository, pull_number: found.number, ...HUNDRED })
      : [];
  return {
    number: found.number,
    url: found.html_url,
    author: found.user?.login ?? 'ghost',
    head: found.head.sha,
    open,
    merged,
    body: found.body ?? '',
    reviews: reviews.map((review) => ({
      id: review.id,
      by: review.user?.login ?? 'ghost',
      bot: review.user?.type !== 'User',
      state: review.state as ReviewFacts['state'],
      head: review.commit_id ?? '',
      text: review.body ?? '',
      url: review.html_url,
      at: review.submitted_at ?? '',
    })),
    feedback: [],
  };
}

/** The branch's head, and how it stands to the delivered commit. */
export async function readBranch(
  { rest }: GitHubClient,
  repository: Repository,
  state: TaskState,
  pull: PullFacts | null,
): Promise<BranchFacts> {
  const head = pull?.open === true ? pull.head : await readHead({ rest }, repository, branchOf(state.task));
  if (head === null) return { head, relation: 'missing' };
  const { delivered } = state;
  const matters = state.status === 'review' || state.question?.code === 'branch-rewritten';
  if (delivered === null || !matters) return { head, relation: 'present' };
  if (head === delivered.commit) return { head, relation: 'same' };
  const compared = await compare({ rest }, repository, delivered.commit, head);
  if (compared === null) return { head, relation: 'rewritten' };
  const { data } = compared;
  if (data.status === 'ahead' || data.status === 'behind') return { head, relation: data.status };
  const isBuiltOnBase = data.merge_base_commit.sha === delivered.base;
  return { head, relation: isBuiltOnBase ? 'superseded' : 'rewritten' };
}

export async function readHead(
  { rest }: Pick<GitHubClient, 'rest'>,
  repository: Repository,
  branch: string,
): Promise<string | null> {
  const answer = await orNull(rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
  return answer?.data.object.sha ?? null;
}

/** Null when the two share no history. */
const compare = ({ rest }: Pick<GitHubClient, 'rest'>, repository: Repository, base: string, head: string) =>
  orNull(rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }));

/** Commit where the delivered text and the branch part: what is new since is a person's. */
export async function mergeBase(
  { rest }: GitHubClient,
  repository: Repository,
  delivered: string,
  head: string,
): Promise<string> {
  if (delivered === head) return head;
  const compared = await compare({ rest }, repository, delivered, head);
  return compared?.data.merge_base_commit.sha ?? delivered;
}
