/** Failures in a row, and what was tried. */
import type { ErrorCode } from './errors.ts';
import type { TaskState } from './state.ts';
import type { RunReference } from './task.ts';

/** A run that failed. */
export interface Tried {
  readonly attempt: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly run: RunReference | null;
}

const MOST = 10;
const MOST_DETAIL = 150;

export const NO_FAILURES: Pick<TaskState, 'failures' | 'tried'> = { failures: 0, tried: [] };

export function oneMoreFailure(state: TaskState, code: ErrorCode, detail: string): typeof NO_FAILURES {
  const { attempt, lease } = state;
  const record: Tried = { attempt, code, detail: detail.slice(0, MOST_DETAIL), run: lease?.run ?? null };
  return { failures: state.failures + 1, tried: [...(state.tried ?? []), record].slice(-MOST) };
}
