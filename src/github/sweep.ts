import type { Journal } from '../journal/journal.ts';
import { readForm } from '../triggers/form.ts';
import type { GitHubClient, Repository } from './client.ts';

/** Issues that changed so long ago, and were not seen by then, are not looked for any more. Milliseconds. */
const LOOK_BACK = 7 * 24 * 3600 * 1000;

/** Anybody can open an issue with the form: those of strangers must not cost each sweep something. No proof of rights. */
const KNOWN_HERE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/**
 * The tasks that a sweep wakes: all active ones, and issues that lately asked for a workflow and were not heard,
 * since their event was lost. The number of requests does not grow with the number of open issues.
 */
export async function tasksToWake(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  journal: Journal,
  now: () => string,
): Promise<readonly number[]> {
  const active = await journal.active();
  const since = new Date(Date.parse(now()) - LOOK_BACK).toISOString();
  const changed = await paginate(rest.issues.listForRepo, { ...repository, state: 'open', since, per_page: 100 });
  const asking = changed.filter(
    ({ pull_request, labels, body, author_association: author }) =>
      pull_request === undefined &&
      (labels.some((label) => (typeof label === 'string' ? label : (label.name ?? '')).startsWith('workflow: ')) ||
        (KNOWN_HERE.includes(author ?? '') && readForm(body ?? '').asks)),
  );
  return [...new Set([...active, ...asking.map(({ number }) => number)])].toSorted((left, right) => left - right);
}
