import type { Site } from '../gates/check.ts';
import { linksToFiles, pageAt, pagesBelow } from '../gates/checks/text/site.ts';
import type { GitHubClient, Repository } from './client.ts';
import { readFile } from './files.ts';

/** The files of a branch in one request; nothing when GitHub does not list them all. Their texts would cost one each. */
export async function readSite({ rest }: GitHubClient, repository: Repository, branch: string): Promise<Site> {
  const { data } = await rest.git.getTree({ ...repository, tree_sha: branch, recursive: '1' });
  if (data.truncated) return {};
  return { paths: new Set(data.tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []))) };
}

/** Each is a request. */
const MOST_TEXTS = 10;

/** The same with the pages below a folder, of which the last by name come with their texts. */
export async function readPages(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  folder: string,
): Promise<Site> {
  const { paths } = await readSite(client, repository, branch);
  if (paths === undefined) return {};
  const pages = pagesBelow(folder, paths);
  const files = await Promise.all(pages.slice(0, MOST_TEXTS).map((path) => readFile(client, repository, path)));
  const published = pages.map((path, index) => {
    const content = files[index]?.content;
    return pageAt(path, content === undefined ? undefined : new TextDecoder().decode(content));
  });
  return { paths, published };
}

/** The same where it matters: a text without links into the repository is judged without a request. */
export const siteOf = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
  { path, content }: { readonly path: string; readonly content: string },
): Promise<Site> => ((await linksToFiles(content, path)) ? readSite(client, repository, branch) : {});
