import type { Journal } from '../journal/journal.ts';
import { readForm } from '../triggers/form.ts';
import { workflowIn } from '../workflow/commands/imprimatur.ts';
import type { GitHubClient, Repository } from './client.ts';

/** Issues that changed so long ago, and were not seen by then, are not looked for any more. Milliseconds. */
const LOOK_BACK = 7 * 24 * 3600 * 1000;

/** Anybody can open an issue with the form, and comment: those of strangers must not cost each sweep something. No proof of rights. */
const KNOWN_HERE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

const isKnownHere = ({ author_association: author }: { readonly author_association?: string | undefined }): boolean =>
  KNOWN_HERE.includes(author ?? '');

const HUNDRED = { per_page: 100 } as const;

/** Of the repository's comments the newest three hundred are looked at: where people talk much, a sweep takes no more for it. */
const MOST_PAGES = 3;

/**
 * The tasks that a sweep wakes: all active ones, and issues that lately asked for a workflow and were not heard,
 * since their event was lost. The number of requests does not grow with the number of open issues.
 */
export async function tasksToWake(
  client: GitHubClient,
  repository: Repository,
  journal: Journal,
  now: () => string,
): Promise<readonly number[]> {
  const { rest, paginate } = client;
  const active = await journal.active();
  const since = new Date(Date.parse(now()) - LOOK_BACK).toISOString();
  const changed = await paginate(rest.issues.listForRepo, { ...repository, state: 'open', since, ...HUNDRED });
  const issues = changed.filter(({ pull_request: pull }) => pull === undefined);
  const asking = issues.filter(
    (issue) =>
      issue.labels.some((label) => (typeof label === 'string' ? label : (label.name ?? '')).startsWith('workflow: ')) ||
      (isKnownHere(issue) && readForm(issue.body ?? '').asks),
  );
  const woken = new Set([...active, ...asking.map(({ number }) => number)]);
  // What is a task, or over, needs no look at what was said: only where there may be something to find is it asked for.
  const silent = issues.filter(({ number, comments }) => comments > 0 && !woken.has(number));
  const spoken = silent.length === 0 ? [] : await spokenOn(client, repository, since);
  const found = silent.filter(({ number }) => spoken.includes(number));
  return [...woken, ...found.map(({ number }) => number)].toSorted((left, right) => left - right);
}

/** Numbers of the issues and pull requests on which somebody who is known here lately asked for a task. */
async function spokenOn(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  since: string,
): Promise<readonly number[]> {
  // By creation: our status comments, which are edited all the time, must not push a question off the pages.
  const newest = { ...repository, since, sort: 'created', direction: 'desc', ...HUNDRED } as const;
  let pages = 0;
  const comments = await paginate(rest.issues.listCommentsForRepo, newest, ({ data }, done) => {
    pages += 1;
    if (pages === MOST_PAGES) done();
    return data;
  });
  return comments
    .filter((comment) => isKnownHere(comment) && workflowIn(comment.body ?? '') !== null)
    .map(({ issue_url: url }) => Number(url.split('/').at(-1)));
}
