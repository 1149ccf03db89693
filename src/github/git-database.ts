import type { GitDatabase, JournalCommit } from '../journal/git-refs-chain.ts';
import { type GitHubClient, isLost, orNull, type Repository, statusOf } from './client.ts';

interface CommitAnswer {
  readonly sha: string;
  readonly message: string;
  readonly committer: { readonly date: string };
  readonly author: { readonly name: string };
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
}

const commitOf = ({ sha, message, committer, author, tree, parents }: CommitAnswer): JournalCommit => ({
  sha,
  message,
  at: new Date(committer.date).toISOString(),
  author: author.name,
  tree: tree.sha,
  parents: parents.map((parent) => parent.sha),
});

/** Git's database over GitHub's REST API. */
export function gitDatabase({ rest }: GitHubClient, repository: Repository): GitDatabase {
  const { git } = rest;
  const attempt = async (request: Promise<unknown>): Promise<'done' | 'refused'> => {
    try {
      await request;
      return 'done';
    } catch (error) {
      if (statusOf(error) === 422 || statusOf(error) === 409 || isLost(error)) return 'refused';
      throw error;
    }
  };
  return {
    async readRef(ref) {
      const answer = await orNull(git.getRef({ ...repository, ref }));
      return answer?.data.object.sha ?? null;
    },
    async readCommit(sha) {
      return commitOf((await git.getCommit({ ...repository, commit_sha: sha })).data);
    },
    async createCommit(message, tree, parents) {
      try {
        return commitOf((await git.createCommit({ ...repository, message, tree, parents: [...parents] })).data);
      } catch (error) {
        if (statusOf(error) === 422 || statusOf(error) === 404) return null;
        throw error;
      }
    },
    async createTree(path, content) {
      const tree = [{ path, mode: '100644' as const, type: 'blob' as const, content }];
      return (await git.createTree({ ...repository, tree })).data.sha;
    },
    createRef: (ref, sha) => attempt(git.createRef({ ...repository, ref: `refs/${ref}`, sha })),
    updateRef: (ref, sha) => attempt(git.updateRef({ ...repository, ref, sha, force: false })),
    async deleteRef(ref) {
      try {
        await git.deleteRef({ ...repository, ref });
      } catch (error) {
        if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
      }
    },
    async matchingRefs(prefix) {
      const { data } = await git.listMatchingRefs({ ...repository, ref: prefix });
      return data.map(({ ref, object }) => ({ ref, sha: object.sha }));
    },
  };
}
