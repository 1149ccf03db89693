import type { Snapshot } from '../domain/snapshot.ts';
import { checksDue } from '../workflow/checks-due.ts';
import type { Context } from '../workflow/context.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Known } from './known.ts';
import { readChecks } from './read-checks.ts';

/** The snapshot with the checks that are waited for, where it is their turn: read once a wake and commit, as reviews are. */
export async function observeChecks(
  known: Known,
  snapshot: Snapshot,
  context: Context,
  { client, repository }: { readonly client: GitHubClient; readonly repository: Repository },
): Promise<Snapshot> {
  const due = checksDue(snapshot, context);
  if (due === null) return snapshot;
  const { head, names } = due;
  const isKnown =
    known.checks?.head === head && names.join('\n') === known.checks.checks.map(({ name }) => name).join('\n');
  if (!isKnown) known.checks = await readChecks(client, repository, due);
  return known.checks === undefined ? snapshot : { ...snapshot, checks: known.checks };
}
