import { currentAttempt, type RunRecord } from '../store/records.ts';

/** `created=>=2026-01-01`, `<2026-01-01T12:00:00Z`, `2026-01-01..2026-01-31`, `*..2026-01-31`, or one day. */
function createdFits(created: Date, query: string): boolean {
  const dayEnd = (text: string) => new Date(text.includes('T') ? text : `${text}T23:59:59.999Z`);
  const [from, to] = query.split('..');
  if (to !== undefined) {
    return (from === '*' || created >= new Date(from ?? '')) && (to === '*' || created <= dayEnd(to));
  }
  const [, operator = '', text = ''] = /^(>=|<=|>|<)?(.*)$/.exec(query) ?? [];
  if (operator === '>=') return created >= new Date(text);
  if (operator === '>') return created > (text.includes('T') ? new Date(text) : dayEnd(text));
  if (operator === '<=') return created <= dayEnd(text);
  if (operator === '<') return created < new Date(text);
  return created >= new Date(text) && created <= dayEnd(text);
}

/** The filters of "list workflow runs". `status` may name a status or a conclusion. */
export function filterRuns(runs: readonly RunRecord[], query: URLSearchParams): RunRecord[] {
  const { actor, branch, event, status, created, head_sha: sha } = Object.fromEntries(query);
  return runs.filter((run) => {
    const attempt = currentAttempt(run);
    return (
      (!actor || run.cause.actor.login.toLowerCase() === actor.toLowerCase()) &&
      (!branch || run.cause.headBranch === branch) &&
      (!event || run.cause.event === event) &&
      (!sha || run.cause.sha === sha) &&
      (!status || attempt.status === status || attempt.conclusion === status) &&
      (!created || createdFits(new Date(run.createdAt), created))
    );
  });
}
