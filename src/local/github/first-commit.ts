/** The repository's first commit. */
import { nowIn, type World } from './world.ts';

/** @param at ISO 8601. */
export async function firstCommit(
  world: World,
  files: Readonly<Record<string, string>>,
  at = nowIn(world),
): Promise<void> {
  const { git, people, owner } = world;
  const entries = Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
  const tree = await git.createTree(undefined, entries);
  if (tree === undefined) throw new Error(`The first commit cannot be made of ${Object.keys(files).join(', ')}`);
  const identity = { ...people.identity(owner), date: at };
  const commit = { message: 'Initial commit', tree, parents: [], author: identity, committer: identity };
  await git.setBranch(world.defaultBranch, await git.createCommit(commit));
}
