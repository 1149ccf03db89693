import { z } from 'zod';
import { type GitHubClient, orNull, type Repository } from './client.ts';

const pushSchema = z.object({ before: z.string(), after: z.string() });

/**
 * Files that a push added or changed, the first 300 that GitHub lists. They are asked for, since only webhooks name
 * them: what GitHub tells Actions of a push leaves them out. Null where its two commits can't be compared.
 */
export async function readPush(
  { rest }: GitHubClient,
  repository: Repository,
  payload: unknown,
): Promise<readonly string[] | null> {
  const parsed = pushSchema.safeParse(payload);
  if (!parsed.success) return null;
  const basehead = `${parsed.data.before}...${parsed.data.after}`;
  const compared = await orNull(rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 }));
  if (compared === null) return null;
  const { files = [] } = compared.data;
  return files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
}
