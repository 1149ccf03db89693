import type { Annotation } from '../runner/workflow-commands.ts';
import type { WorkflowFile } from '../syntax/workflow.ts';

export type RunStatus = 'queued' | 'pending' | 'in_progress' | 'completed';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';

/** An account as GitHub's API prints it. */
export type Account = Readonly<Record<string, unknown>> & { readonly login: string };

/** Why a run exists: the event, and what of the repository it is about. */
export interface Cause {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The commit that the run is about, and the ref it was found by (`refs/heads/main`, `refs/pull/3/merge`). */
  readonly sha: string;
  readonly ref: string;
  /** The branch that the run is listed under. */
  readonly headBranch: string;
  /** Only for pull requests: the branches' names. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** The workflow's own title when it has no `run-name`. */
  readonly title?: string;
  readonly inputs: Readonly<Record<string, string | boolean | number>>;
  /** Pull requests from elsewhere get no secrets and a token that only reads. */
  readonly fromFork: boolean;
  readonly actor: Account;
}

export interface StepRecord {
  readonly number: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface JobRecord {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  /** Its key under `jobs:` of the file it stands in. */
  readonly key: string;
  /** The same, after those of the jobs that called that file: "imprimatur/agent". Unique within an attempt. */
  readonly path: string;
  name: string;
  labels: string[];
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  readonly createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  steps: StepRecord[];
  outputs: Record<string, string>;
  readonly annotations: Annotation[];
  /** The step summaries, one after the other, as Markdown. */
  summary: string;
  readonly logFile: string;
}

/** What every attempt of a run begins anew. */
export interface AttemptRecord {
  readonly number: number;
  readonly triggeringActor: Account;
  readonly startedAt: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  updatedAt: string;
  jobs: JobRecord[];
}

export interface RunRecord {
  readonly id: number;
  readonly runNumber: number;
  readonly workflowId: number;
  readonly file: WorkflowFile;
  readonly cause: Cause;
  readonly createdAt: string;
  readonly directory: string;
  /** The repository and the commit as the API prints them. */
  readonly repository: Readonly<Record<string, unknown>>;
  readonly commit: Readonly<Record<string, unknown>> | null;
  title: string;
  /** The last one is the current one. */
  readonly attempts: AttemptRecord[];
  /** What is wrong with the workflow file, when that kept the run from starting. */
  readonly annotations: Annotation[];
}

export function currentAttempt(run: RunRecord): AttemptRecord {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) throw new Error(`Run ${run.id} has no attempt`);
  return attempt;
}
