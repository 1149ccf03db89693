/** The words of a task. Statuses are closed; stages are open and come from the configuration. */

export const STATUSES = [
  'inbox',
  'queued',
  'in-progress',
  'review',
  'blocked',
  'needs-human',
  'done',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const TERMINAL: readonly Status[] = ['done', 'cancelled'];

export const VERDICTS = ['approved', 'changes-requested', 'rejected'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export const LEASE_KINDS = ['work', 'review'] as const;
export type LeaseKind = (typeof LEASE_KINDS)[number];

export const GATES = ['automated', 'human'] as const;
export type GateName = (typeof GATES)[number];

/** Who works on the task now. A takeover raises the epoch; a delivery under an older epoch is refused. */
export interface Lease {
  readonly kind: LeaseKind;
  readonly epoch: number;
  readonly run: RunReference;
}

export interface RunReference {
  readonly id: number;
  readonly url: string;
}

/** A stage as it was when the task was routed; later edits of the configuration don't change it. */
export interface PinnedStage {
  readonly id: string;
  readonly agent: string;
  readonly role: string;
  /** Path of the deliverable, its placeholders filled in. */
  readonly path: string;
  readonly checks: readonly string[];
  readonly gate: readonly GateName[];
}

export const branchOf = (task: number): string => `imprimatur/task-${task}`;

/** The files a stage may write: its deliverable and the evidence kept beside it. */
export const evidencePathOf = (path: string): string => path.replace(/(\.[^./]+)?$/, '.sources.json');
export const allowedPaths = (stage: PinnedStage): readonly string[] => [stage.path, evidencePathOf(stage.path)];
