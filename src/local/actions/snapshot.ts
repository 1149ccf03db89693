import type { Annotation } from './runner/workflow-commands.ts';
import { type Conclusion, currentAttempt, type JobRecord, type RunRecord, type RunStatus } from './store/records.ts';

export interface JobSnapshot {
  readonly id: number;
  /** Under `jobs:` of the file it stands in. */
  readonly key: string;
  /** As GitHub shows it: "imprimatur / agent" when the file was called. */
  readonly name: string;
  readonly status: JobRecord['status'];
  readonly conclusion: Conclusion | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly name: string; readonly status: string; readonly conclusion: Conclusion | null }[];
  readonly annotations: readonly Annotation[];
  readonly logFile: string;
}

/** A run as it stood when asked: it does not change afterwards. */
export interface RunSnapshot {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly path: string;
  readonly event: string;
  readonly title: string;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | null;
  readonly inputs: Readonly<Record<string, string | boolean | number>>;
  readonly headSha: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly jobs: readonly JobSnapshot[];
}

export function jobSnapshotOf(job: JobRecord): JobSnapshot {
  const { id, key, name, status, conclusion, startedAt, completedAt, outputs, annotations, logFile } = job;
  const steps = job.steps.map((step) => ({ name: step.name, status: step.status, conclusion: step.conclusion }));
  const kept = { id, key, name, status, conclusion, startedAt, completedAt, outputs, steps, annotations, logFile };
  return structuredClone(kept);
}

export function snapshotOf(run: RunRecord): RunSnapshot {
  const { number, status, conclusion, jobs } = currentAttempt(run);
  const { id, file, cause, title, createdAt } = run;
  return {
    id,
    attempt: number,
    workflow: file.name,
    path: file.path,
    event: cause.event,
    title,
    status,
    conclusion,
    inputs: { ...cause.inputs },
    headSha: cause.sha,
    actor: cause.actor.login,
    createdAt,
    jobs: jobs.map(jobSnapshotOf),
  };
}
