import type { Config } from '../config/schema.ts';
import type { ErrorCode } from '../domain/errors.ts';

/** What a decision may use beside the snapshot. */
export interface Context {
  readonly config: ConfigInForce;
}

/** The configuration of the default branch with its blob SHA, or why there is none. */
export type ConfigInForce =
  | { readonly valid: true; readonly config: Config; readonly sha: string }
  | { readonly valid: false; readonly code: ErrorCode; readonly detail: string };
