import type { ConfigProblem } from '../config/problems.ts';
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
export type ConfigInForce = { readonly valid: true; readonly config: Config; readonly sha: string } | InvalidConfig;

export interface InvalidConfig {
  readonly valid: false;
  readonly code: ErrorCode;
  /** For the sentence of the code; several problems have a line each. */
  readonly detail: string;
  /** What is wrong in the file; empty when there is none. */
  readonly problems: readonly ConfigProblem[];
}

/** In its place when no decision asks for it; whatever would ask all the same takes the strict way. */
export const NOT_READ: ConfigInForce = {
  valid: false,
  code: 'config-missing',
  detail: 'it was not read',
  problems: [],
};

/** Whether what is seen calls for the configuration: routing, a failure's limits, or a gate that may open. */
export function needsConfig(snapshot: Snapshot): boolean {
  const { finished, journal, run, pull, branch, issue, writers, made, commands = [], labelled = [] } = snapshot;
  if (finished) return false;
  if (journal === null && made === undefined && !writers.includes(issue?.asked?.by ?? '')) return false;
  if (commands.length > 0 || labelled.some(({ kind }) => kind !== 'priority')) return true;
  if (journal === null || journal.state.route === null) return true;
  const { state } = journal;
  // Whether it has to ask for its turn.
  if (state.runWanted?.notBefore === undefined && state.runWanted?.admitted === undefined && state.runWanted !== null)
    return true;
  switch (state.status) {
    case 'in-progress':
      return run?.kind === 'ended' && !isClean(run.proposal, state, branch?.head ?? null);
    case 'review':
      return (
        state.approval !== null ||
        state.lease !== null ||
        state.route?.waitFor !== undefined ||
        stageOf(state)?.gate.includes('human') !== true ||
        pull?.reviews.some((review) => review.state === 'APPROVED') === true
      );
    case 'needs-human':
      return true;
    default:
      return false;
  }
}

const isClean = (proposal: ProposalFacts | null, state: TaskState, head: string | null): boolean =>
  proposal?.valid === true &&
  objectionTo(proposal.proposal, state, head) === null &&
  proposal.proposal.outcome.kind === 'delivered' &&
  proposal.proposal.outcome.topic === undefined &&
  !proposal.findings.some(({ severity }) => severity === 'fix');
