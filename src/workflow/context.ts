import type { Config } from '../config/schema.ts';
import type { Finding } from '../domain/deliverable.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { PinnedStage } from '../domain/task.ts';

/** What a decision may use beside the snapshot. */
export interface Context {
  readonly config: ConfigInForce;
  /** The checks of a stage, run again on the proposal alone. */
  readonly recheck: (proposal: Proposal, stage: PinnedStage) => readonly Finding[];
}

/** The configuration of the default branch with its blob SHA, or why there is none. */
export type ConfigInForce =
  | { readonly valid: true; readonly config: Config; readonly sha: string }
  | { readonly valid: false; readonly code: ErrorCode; readonly detail: string };
