/** What checks say: ours, and those of the repository that are waited for. */
import type { Awaited } from './awaited.ts';
import type { Finding } from './deliverable.ts';
import type { Usage } from './proposal.ts';

/** Why work goes back. */
export interface Objection {
  /** What has to be mended. */
  readonly findings: readonly Finding[];
  /** The repository's own checks that failed, where it were those. */
  readonly checks?: readonly string[];
}

/** Checks send the work back: ours, what a run has left; the repository's own, what was delivered. */
export interface CheckFailed extends Objection {
  readonly kind: 'check-failed';
  readonly epoch: number;
  /** Null where no run was part of it. */
  readonly usage: Usage | null;
}

/** How the checks stand that are waited for. Read anew whenever they matter: what stands here is for people. */
export interface ChecksSeen extends Awaited {
  readonly kind: 'checks-seen';
}
