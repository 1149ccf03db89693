import type { CheckFacts, ChecksFacts } from '../domain/awaited.ts';
import { type GitHubClient, type Repository, statusOf } from './client.ts';

/** What GitHub takes for passed where a ruleset requires a check. */
const PASSED: readonly string[] = ['success', 'neutral', 'skipped'];
/** Of several of one name, as different apps and Actions workflows may have, the first of these speaks for all. */
const WORST_FIRST = ['failed', 'stopped', 'running', 'green'] as const satisfies readonly CheckFacts['is'][];

/** How much of what a check says is kept; the journal and the prompt hold less. */
const MOST_SUMMARY = 2000;

/**
 * How the named checks stand on a commit: check runs, and commit statuses for names that no check run has. Whatever
 * can't be read counts as missing, and a conclusion that nobody knows as one that is not green.
 */
export async function readChecks(
  client: GitHubClient,
  repository: Repository,
  { head, names }: { readonly head: string; readonly names: readonly string[] },
): Promise<ChecksFacts> {
  if (names.length === 0) return { head, checks: [] };
  const runs = await readRuns(client, repository, head);
  const isThere = (name: string, found: readonly CheckFacts[]): boolean => found.some((one) => one.name === name);
  const isComplete = names.every((name) => isThere(name, runs));
  const statuses = isComplete ? [] : await readStatuses(client, repository, head);
  const found = [...runs, ...statuses.filter(({ name }) => !isThere(name, runs))];
  return { head, checks: names.map((name) => worstOf(name, found)) };
}

function worstOf(name: string, found: readonly CheckFacts[]): CheckFacts {
  const own = found.filter((one) => one.name === name);
  const worst = WORST_FIRST.map((wanted) => own.find(({ is }) => is === wanted)).find((one) => one !== undefined);
  return worst ?? { name, is: 'missing' };
}

async function readRuns(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  ref: string,
): Promise<readonly CheckFacts[]> {
  const runs = await paginate(rest.checks.listForRef, { ...repository, ref, filter: 'latest', per_page: 100 });
  return runs.map(({ name, status, conclusion, html_url, output }): CheckFacts => {
    const url = html_url ?? '';
    if (status !== 'completed') return { name, is: 'running', url };
    if (PASSED.includes(conclusion ?? '')) return { name, is: 'green' };
    if (conclusion !== 'failure') return { name, is: 'stopped', url, conclusion: conclusion ?? 'no conclusion' };
    return { name, is: 'failed', url, summary: summaryOf([output.title, output.summary, output.text]) };
  });
}

const summaryOf = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => (part ?? '').trim())
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, MOST_SUMMARY)
    .toWellFormed();

/** The newest of each name, of a hundred names. A token that may not read statuses sees none. */
async function readStatuses(
  { rest }: GitHubClient,
  repository: Repository,
  ref: string,
): Promise<readonly CheckFacts[]> {
  try {
    const { data } = await rest.repos.getCombinedStatusForRef({ ...repository, ref, per_page: 100 });
    return data.statuses.map(({ context: name, state, target_url, description }): CheckFacts => {
      const url = target_url ?? '';
      if (state === 'success') return { name, is: 'green' };
      if (state === 'pending') return { name, is: 'running', url };
      return state === 'failure'
        ? { name, is: 'failed', url, summary: summaryOf([description]) }
        : { name, is: 'stopped', url, conclusion: state };
    });
  } catch (error) {
    if (statusOf(error) === 403 && /not accessible/i.test(String(error))) return [];
    throw error;
  }
}
