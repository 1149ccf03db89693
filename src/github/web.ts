import type { GitHubClient, Repository } from './client.ts';

/** Where people read a file at a commit. The API's own address tells where the web's is. */
export function fileUrl({ rest }: GitHubClient, { owner, repo }: Repository, path: string, commit: string): string {
  const api = new URL(rest.repos.getContent.endpoint.DEFAULTS.baseUrl);
  // api.github.com, api.<tenant>.ghe.com, or a server of one's own with its API below /api/v3.
  const host = /(?:^|\.)(?:github|ghe)\.com$/.test(api.hostname) ? api.host.replace(/^api\./, '') : api.host;
  const file = path.split('/').map(encodeURIComponent).join('/');
  return `${api.protocol}//${host}/${owner}/${repo}/blob/${commit}/${file}`;
}
