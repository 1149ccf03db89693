import { type Conclusion, currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';

/** The conclusion of several jobs: the worst of theirs; cancelled when that was asked and a job heeded it. */
export function conclusionOf(jobs: readonly JobRecord[], cancelled: boolean): Conclusion {
  const has = (conclusion: Conclusion) => jobs.some((job) => job.conclusion === conclusion);
  if (cancelled && has('cancelled')) return 'cancelled';
  if (has('failure')) return 'failure';
  if (has('cancelled')) return 'cancelled';
  return jobs.every((job) => job.conclusion === 'skipped') ? 'skipped' : 'success';
}

export interface Result {
  readonly conclusion: Conclusion | null;
  readonly outputs: Readonly<Record<string, string>>;
}

/** How a job ended, or all the jobs of the workflow that it called. */
export function resultOf(run: RunRecord, path: string): Result {
  const { jobs } = currentAttempt(run);
  const own = jobs.find((job) => job.path === path);
  if (own !== undefined) return own;
  const called = jobs.filter((job) => job.path.startsWith(`${path}/`));
  const ended = called.length > 0 && called.every(({ status }) => status === 'completed');
  return { conclusion: ended ? conclusionOf(called, false) : null, outputs: {} };
}
