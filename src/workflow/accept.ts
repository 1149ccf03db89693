import type { Proposal } from '../domain/proposal.ts';
import { edgesOfState, stageOf, type TaskState } from '../domain/state.ts';
import { allowedPaths, type Edges } from '../domain/task.ts';
import { workerIn } from '../domain/worker.ts';

/** Most bytes that a proposal may write: GitHub takes about 2.5 MB in one tree. */
export const MOST_BYTES = 2_000_000;

/** Why a proposal can't be accepted, in words; null when it fits the lease, the stage and its paths. */
export function objectionTo(proposal: Proposal, state: TaskState, head: string | null): string | null {
  const { lease } = state;
  const stage = stageOf(state);
  if (lease === null || stage === null) return 'nobody holds the lease';
  const isPeer = lease.kind === 'review';
  const agent = isPeer ? stage.reviewer?.agent : workerIn(state);
  if (proposal.task !== state.task) return `it is for task ${proposal.task}`;
  if (proposal.epoch !== lease.epoch) return `it is of epoch ${proposal.epoch}, the lease of epoch ${lease.epoch}`;
  if (proposal.run !== lease.run.id) return `it is of run ${proposal.run}, the lease of run ${lease.run.id}`;
  if (proposal.stage !== stage.id || proposal.agent !== agent)
    return `it is for stage ${proposal.stage}, by ${proposal.agent}`;
  const { outcome } = proposal;
  const unwalkable = edgeObjection(outcome, isPeer ? { forward: [], back: [] } : edgesOfState(state));
  if (unwalkable !== null) return unwalkable;
  if (outcome.kind === 'reviewed' && !isPeer && !stage.judges) return 'it judges, and should deliver';
  if (outcome.kind !== 'delivered') return null;
  if (isPeer || stage.judges) return 'it delivers, and should judge';
  if (proposal.base !== head && !mayHaveMoved(head, state))
    return `it was built on ${proposal.base}, and the branch is at ${head}`;
  const { files, answers, followUps = [] } = outcome;
  const most = stage.followUps?.most ?? 0;
  if (followUps.length > most) return `it proposes ${followUps.length} further tasks, and ${most} are let through`;
  const allowed = allowedPaths(stage);
  const outside = files.find(({ path }) => !allowed.includes(path));
  if (outside !== undefined) return `it writes ${outside.path}, and may write only ${allowed.join(' and ')}`;
  if (!files.some(({ path }) => path === stage.path)) return `it lacks ${stage.path}`;
  if (new Set(files.map(({ path }) => path)).size !== files.length) return 'it writes a path twice';
  const bytes = files.reduce((sum, { content }) => sum + new TextEncoder().encode(content).length, 0);
  if (bytes > MOST_BYTES) return `its files have ${bytes} bytes, and at most ${MOST_BYTES} are let through`;
  const answered = new Set(answers.map(({ feedback }) => feedback));
  const unanswered = state.pending.find((id) => !answered.has(id));
  if (unanswered !== undefined) return `it leaves ${unanswered} without an answer`;
  return null;
}

/** Work that is good goes forward, and only what is not goes back: nobody skips a gate by handing on. */
function edgeObjection(outcome: Proposal['outcome'], { forward, back }: Edges): string | null {
  const check = (to: string | undefined, edges: readonly string[]): string | null =>
    to === undefined || edges.includes(to) ? null : `it wants to go to ${to}, and no edge leads there`;
  if (outcome.kind === 'handed-on') return check(outcome.to, back);
  if (outcome.kind === 'delivered') return check(outcome.next?.to, forward);
  if (outcome.kind !== 'reviewed') return null;
  return check(outcome.next?.to, outcome.judgement === 'approved' ? forward : back);
}

/**
 * Whether a person can have pushed while the agent worked: only then is work on another commit nobody's fault, and
 * done again without counting. The same head twice means that the agent does not look at the branch.
 */
const mayHaveMoved = (head: string | null, state: TaskState): boolean =>
  head !== null && head !== state.delivered?.commit && head !== state.superseded;
