import type { Config } from '../config/schema.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { ProposalFacts, Snapshot } from '../domain/snapshot.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { objectionTo } from './accept.ts';

/** What a decision may use beside the snapshot. */
export interface Context {
  readonly config: ConfigInForce;
}

/** The configuration of the default branch with its blob SHA, or why there is none. */
export type ConfigInForce =
  | { readonly valid: true; readonly config: Config; readonly sha: string }
  | { readonly valid: false; readonly code: ErrorCode; readonly detail: string };

/** In its place when no decision asks for it; whatever would ask all the same takes the strict way. */
export const NOT_READ: ConfigInForce = { valid: false, code: 'config-missing', detail: 'it was not read' };

/** Whether what is seen calls for the configuration: routing, a failure's limits, or a gate that may open. */
export function needsConfig({ journal, run, pull }: Snapshot): boolean {
  if (journal === null || journal.state.route === null) return true;
  const { state } = journal;
  switch (state.status) {
    case 'in-progress':
      return run?.kind === 'ended' && !isClean(run.proposal, state);
    case 'review':
      return (
        state.approval !== null ||
        stageOf(state)?.gate.includes('human') !== true ||
        pull?.reviews.some((review) => review.state === 'APPROVED') === true
      );
    case 'needs-human':
      return true;
    default:
      return false;
  }
}

const isClean = (proposal: ProposalFacts | null, state: TaskState): boolean =>
  proposal?.valid === true &&
  objectionTo(proposal.proposal, state) === null &&
  proposal.proposal.outcome.kind === 'delivered' &&
  !proposal.findings.some(({ severity }) => severity === 'fix');
