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
