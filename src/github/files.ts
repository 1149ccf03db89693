import { type GitHubClient, orNull, type Repository } from './client.ts';

export interface RepositoryFile {
  readonly content: Uint8Array;
  readonly sha: string;
  readonly url: string;
}

/** A file of the repository at a ref (the default branch without one); null when there is none, or it is a folder. */
export async function readFile(
  { rest }: GitHubClient,
  repository: Repository,
  path: string,
  ref?: string,
): Promise<RepositoryFile | null> {
  const answer = await orNull(rest.repos.getContent({ ...repository, path, ...(ref === undefined ? {} : { ref }) }));
  if (answer === null || Array.isArray(answer.data) || answer.data.type !== 'file') return null;
  const { data } = answer;
  const url = data.html_url ?? '';
  // Files from 1 to 100 MB come without their content.
  if (data.encoding !== 'base64') {
    const blob = await rest.git.getBlob({ ...repository, file_sha: data.sha });
    return { content: Buffer.from(blob.data.content, 'base64'), sha: data.sha, url };
  }
  return { content: Buffer.from(data.content, 'base64'), sha: data.sha, url };
}

/** Each file is a request. */
const MOST_FILES = 10;

/** Markdown files of a folder of the default branch, without those in folders below; the last by name, which a date often begins. */
export async function readFolder(
  client: GitHubClient,
  repository: Repository,
  folder: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const answer = await orNull(client.rest.repos.getContent({ ...repository, path: folder }));
  if (answer === null || !Array.isArray(answer.data)) return [];
  const paths = answer.data.filter(({ type, path }) => type === 'file' && isMarkdown(path)).map(({ path }) => path);
  const newest = paths.toSorted().slice(-MOST_FILES);
  const files = await Promise.all(newest.map((path) => readFile(client, repository, path)));
  return newest.flatMap((path, index) => {
    const content = files[index]?.content;
    return content === undefined ? [] : [{ path, text: new TextDecoder().decode(content) }];
  });
}

export const isMarkdown = (path: string): boolean => /\.(?:md|mdx|markdown)$/i.test(path);
