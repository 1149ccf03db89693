/**
 * `emulate` takes the nearest common ancestor of two commits for where they parted, even if it is an older one to which
 * a merge is a shorter way. Where GitHub has only one answer it is put right, with the files that follow from it.
 */
import type { LayerResponse } from '../layer.ts';
import type { Emulate } from './emulate.ts';
import type { Comparison } from './git.ts';

interface Compared {
  readonly ahead_by: number;
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly { readonly sha: string; readonly parents: readonly { readonly sha: string }[] }[];
}

/** @param answer to a comparison of two commits of the repository. */
export async function withMergeBase(
  emulate: Emulate,
  repository: string,
  answer: LayerResponse,
): Promise<LayerResponse> {
  if (answer.status !== 200) return answer;
  const found = answer.body as Compared;
  const own = new Map(found.commits.map((commit) => [commit.sha, commit] as const));
  const head = found.commits.at(-1)?.sha;
  const [base, ...more] = new Set(
    found.commits.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter((sha) => !own.has(sha)),
  );
  // A page of the commits, or a branch that took in another: what is said stands.
  if (head === undefined || own.size !== found.ahead_by || base === undefined || more.length > 0) return answer;
  if (base === found.merge_base_commit.sha) return answer;
  const right = await emulate.call('GET', `/repos/${repository}/compare/${base}...${head}`);
  const { base_commit: parted, files } = right.body as Comparison;
  return { ...answer, body: { ...found, merge_base_commit: parted, files } };
}
