import type { GitHubClient, Repository } from './client.ts';
import { orNull } from './client.ts';
import type { Known } from './known.ts';

/**
 * Whether a person may write to the repository, asked of GitHub once a wake. `author_association` can't tell: it
 * shows private members as strangers.
 */
export async function mayWrite(
  known: Pick<Known, 'rights'>,
  { client, repository }: { readonly client: GitHubClient; readonly repository: Repository },
  login: string,
): Promise<boolean> {
  const before = known.rights.get(login);
  if (before !== undefined) return before;
  const answer = login.endsWith('[bot]')
    ? null
    : await orNull(client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login }));
  const writes = answer !== null && ['admin', 'write'].includes(answer.data.permission);
  known.rights.set(login, writes);
  return writes;
}
