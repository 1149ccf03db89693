import type { Decision } from '../../domain/decision.ts';
import { type Feedback, needsAnswer } from '../../domain/feedback.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { authorStage, type TaskState } from '../../domain/state.ts';
import { prepareFirst } from './step.ts';

/** What people said and changed is kept before an event overtakes it; null once it is, or where there is nothing. */
export function rememberFirst(state: TaskState, feedback: readonly Feedback[], snapshot: Snapshot): Decision | null {
  const kept = snapshot.prepared.remembered?.ids ?? [];
  if (feedback.every(({ id }) => kept.includes(id))) return null;
  const agent = authorStage(state)?.agent ?? '';
  return prepareFirst({ kind: 'remember', agent, feedback }, 'What people said and changed is kept first.');
}

export const saidAndDone = ({ pull, edits = [] }: Snapshot): readonly Feedback[] => [
  ...(pull?.feedback ?? []),
  ...edits,
];

/** What a verdict's event says of it. */
export function feedbackOf({ pull, prepared }: Snapshot): {
  readonly feedback: readonly string[];
  readonly feedbackSha256: string | null;
} {
  const feedback = (pull?.feedback ?? []).filter(needsAnswer).map(({ id }) => id);
  return { feedback, feedbackSha256: feedback.length === 0 ? null : (prepared.remembered?.sha256 ?? null) };
}
