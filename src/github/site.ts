import type { Site } from '../gates/check.ts';
import { linksToFiles } from '../gates/checks/text/site.ts';
import type { GitHubClient, Repository } from './client.ts';

/** The files of a branch in one request; nothing when GitHub does not list them all. Their texts would cost one each. */
export async function readSite({ rest }: GitHubClient, repository: Repository, branch: string): Promise<Site> {
  const { data } = await rest.git.getTree({ ...repository, tree_sha: branch, recursive: '1' });
  if (data.truncated) return {};
  return { paths: new Set(data.tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []))) };
}

/** The same where it matters: a text without links into the repository is judged without a request. */
export const siteOf = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
  { path, content }: { readonly path: string; readonly content: string },
): Promise<Site> => ((await linksToFiles(content, path)) ? readSite(client, repository, branch) : {});
