/** What a pull request amounts to: its diff, and whether and how it can be merged. */
import { invalid } from '../answers.ts';
import type { Comparison } from '../git.ts';
import type { PullDetail, PullIssue, PullRecord } from '../records.ts';
import { mergeFiles, type TreeChange } from '../three-way.ts';
import type { World } from '../world.ts';

export const unknownDetail: PullDetail = {
  mergeable: null,
  mergeableState: 'unknown',
  commits: 0,
  additions: 0,
  deletions: 0,
  changedFiles: 0,
};

/** An open pull request is compared with where its base branch is now, a closed one with where it was. */
const baseOf = (world: World, issue: PullIssue): string =>
  (issue.state === 'open' ? world.git.branches.get(issue.pull.baseRef) : undefined) ?? issue.pull.baseSha;

/** Up to the head, or up to an earlier commit of it. */
export const diffOf = (world: World, issue: PullIssue, commit = issue.pull.headSha): Promise<Comparison | undefined> =>
  world.git.compare(baseOf(world, issue), commit);

export interface MergePlan {
  readonly base: string;
  readonly comparison: Comparison;
  /** Undefined when the base has nothing of its own: the head's tree is the result. */
  readonly changes: readonly TreeChange[] | undefined;
  readonly conflicts: readonly string[];
}

export async function planMerge(world: World, issue: PullIssue): Promise<MergePlan | undefined> {
  const { git } = world;
  const { pull } = issue;
  const base = git.branches.get(pull.baseRef);
  const comparison = base && (await git.compare(base, pull.headSha));
  if (!base || !comparison) return undefined;
  if (comparison.behind_by === 0) return { base, comparison, changes: undefined, conflicts: [] };
  const [ancestor, ours, theirs] = await Promise.all(
    [comparison.merge_base_commit.sha, base, pull.headSha].map((commit) => git.files(commit)),
  );
  if (!ancestor || !ours || !theirs) return undefined;
  return { base, comparison, ...mergeFiles(ancestor, ours, theirs) };
}

/** Computes what GitHub computes in the background, and keeps it for the events that follow. */
export async function inspect(world: World, issue: PullIssue): Promise<void> {
  const comparison = await diffOf(world, issue);
  const plan = issue.state === 'open' ? await planMerge(world, issue) : undefined;
  const files = comparison?.files ?? [];
  issue.pull.detail = {
    ...(issue.state === 'open'
      ? await mergeability(world, issue.pull, plan)
      : { mergeable: null, mergeableState: 'unknown' }),
    commits: comparison?.ahead_by ?? 0,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: files.length,
  };
}

async function mergeability(
  world: World,
  pull: PullRecord,
  plan: MergePlan | undefined,
): Promise<Pick<PullDetail, 'mergeable' | 'mergeableState'>> {
  if (!plan || plan.conflicts.length > 0) return { mergeable: false, mergeableState: 'dirty' };
  if (pull.draft) return { mergeable: true, mergeableState: 'draft' };
  return { mergeable: true, mergeableState: (await checksPass(world, pull.headSha)) ? 'clean' : 'unstable' };
}

async function checksPass(world: World, sha: string): Promise<boolean> {
  const answer = await world.emulate.call('GET', `/repos/${world.fullName}/commits/${sha}/check-runs`);
  const runs = (answer.body as { check_runs?: readonly { conclusion: string | null }[] }).check_runs ?? [];
  return runs.every((run) => ['success', 'neutral', 'skipped'].includes(run.conclusion ?? ''));
}

export function assertReopenable(world: World, pull: PullRecord): void {
  const refuse = (message: string): Error =>
    invalid({
      resource: 'PullRequest',
      code: 'custom',
      field: 'state',
      message: `state cannot be changed. ${message}`,
    });
  if (pull.mergedAt !== null) throw refuse('The pull request cannot be reopened.');
  const tip = world.git.branches.get(pull.headRef);
  if (tip === undefined) throw refuse(`The ${pull.headRef} branch has been deleted.`);
  if (!world.git.branches.has(pull.baseRef)) throw refuse(`The ${pull.baseRef} branch has been deleted.`);
  const other = world.store
    .openPulls()
    .find((open) => open.pull !== pull && open.pull.headRef === pull.headRef && open.pull.baseRef === pull.baseRef);
  if (other) throw refuse(`There is already an open pull request from ${pull.headRef} to ${pull.baseRef}.`);
}
