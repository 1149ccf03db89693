import type { Annotation } from './runner/workflow-commands.ts';
import { type Conclusion, currentAttempt, type JobRecord, type RunRecord, type RunStatus } from './store/records.ts';

export interface JobSnapshot {
  readonly id: number;
  readonly key: string;
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

export function snapshotOf(run: RunRecord): RunSnapshot {
  const { number, status, conclusion, jobs } = currentAttempt(run);
  return structuredClone({
    id: run.id,
    attempt: number,
    workflow: run.file.name,
    path: run.file.path,
    event: run.cause.event,
    title: run.title,
    status,
    conclusion,
    inputs: run.cause.inputs,
    headSha: run.cause.sha,
    actor: run.cause.actor.login,
    createdAt: run.createdAt,
    jobs: jobs.map(
      ({ id, key, name, status: jobStatus, conclusion: jobConclusion, startedAt, completedAt, ...job }) => ({
        id,
        key,
        name,
        status: jobStatus,
        conclusion: jobConclusion,
        startedAt,
        completedAt,
        outputs: job.outputs,
        steps: job.steps.map((step) => ({ name: step.name, status: step.status, conclusion: step.conclusion })),
        annotations: job.annotations,
        logFile: job.logFile,
      }),
    ),
  });
}
