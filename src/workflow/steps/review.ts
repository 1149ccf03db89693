import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import type { PullFacts, Snapshot } from '../../domain/snapshot.ts';
import { fold, stageOf, type TaskState } from '../../domain/state.ts';
import type { Judged } from '../../gates/gate.ts';
import { judge } from '../../gates/human.ts';
import { scoreOfState } from '../score.ts';
import { decidePullEnd, merged } from './pull-end.ts';
import { closedByHand, nothing, prepareFirst, record, runWanted, type Step } from './step.ts';

/** The work is before a person: what became of it, and what was said. */
export const decideReview: Step = (state, snapshot) => {
  const { merged: done } = snapshot.prepared;
  if (done !== undefined && snapshot.pull) return merged(state, snapshot.pull, done.commit);
  const ended = decidePullEnd(state, snapshot) ?? closedByHand(snapshot) ?? decideBranch(state, snapshot);
  if (ended !== null) return ended;
  const refusalOf = (wanted: 'pull-request' | 'merge') =>
    snapshot.prepared.refusals.find(({ kind }) => kind === wanted)?.reason;
  const unopened = refusalOf('pull-request');
  if (unopened !== undefined) {
    const question: TaskEvent = { kind: 'question-asked', code: 'pull-request-refused', detail: unopened };
    return record([question], 'GitHub would not open the pull request.');
  }
  const pull = snapshot.pull ?? null;
  if (pull === null) return nothing('The pull request is not open yet.');
  const verdict = decideVerdict(state, pull, snapshot);
  if (verdict !== null) return verdict;
  const unmerged = refusalOf('merge');
  if (unmerged !== undefined && (state.refusal?.head !== pull.head || state.refusal.reason !== unmerged)) {
    return record([{ kind: 'merge-refused', head: pull.head, reason: unmerged }], 'GitHub refused the merge.');
  }
  return nothing(state.approval === null ? 'It waits for a review.' : 'It is approved.');
};

/** What happened to the branch behind the delivered commit. */
function decideBranch(state: TaskState, snapshot: Snapshot): Decision | null {
  const { branch } = snapshot;
  const commit = state.delivered?.commit ?? '';
  if (branch?.relation === 'superseded') {
    const event: TaskEvent = { kind: 'delivery-superseded', epoch: state.epoch, head: branch.head ?? '' };
    return record(
      [event, runWanted(fold(state, event), 'a person pushed meanwhile')],
      'A person pushed before the delivery.',
    );
  }
  if (branch?.relation === 'rewritten') {
    const question: TaskEvent = { kind: 'question-asked', code: 'branch-rewritten', detail: commit.slice(0, 7) };
    return record([question], 'The branch was force-pushed.');
  }
  return null;
}

/** The first verdict that counts and was not consumed; sending back goes before approving. */
export function decideVerdict(state: TaskState, pull: PullFacts, snapshot: Snapshot): Decision | null {
  const judged = judge(pull, snapshot.writers);
  const fresh = judged.filter(({ review }) => !state.consumed.includes(review));
  const verdicts = fresh.filter((review) => review.kind === 'verdict');
  const back = verdicts.find(({ verdict }) => verdict === 'changes-requested');
  if (back !== undefined) return sendBack(state, pull, back, snapshot);
  if (state.approval !== null && !stillApproved(state.approval.review, judged)) {
    return record(
      [{ kind: 'approval-voided', reason: whyVoid(state.approval, pull), head: pull.head }],
      'The approval is void.',
    );
  }
  const approved = verdicts.find(({ verdict }) => verdict === 'approved');
  if (approved !== undefined && state.approval === null) {
    const { by, review, head } = approved;
    const score = scoreOfState(state);
    return record(
      [{ kind: 'verdict-given', verdict: 'approved', by, review, head, score, feedback: [], feedbackSha256: null }],
      `${by} approved ${head.slice(0, 7)}.`,
    );
  }
  return answerIgnored(state, fresh);
}

const stillApproved = (review: number, judged: readonly Judged[]): boolean =>
  judged.some((one) => one.kind === 'verdict' && one.verdict === 'approved' && one.review === review);

const whyVoid = ({ head }: { readonly head: string }, pull: PullFacts): string =>
  head === pull.head
    ? 'it was withdrawn, or never given'
    : `it was given for ${head.slice(0, 7)}, and the branch is at ${pull.head.slice(0, 7)} now`;

/** Somebody whose review doesn't count is told so once per reason, so that nobody can make us write without end. */
function answerIgnored(state: TaskState, fresh: readonly Judged[]): Decision | null {
  const ignored = fresh.find(
    (one) => one.kind === 'ignored' && !state.ignored.some(({ by, reason }) => by === one.by && reason === one.reason),
  );
  if (ignored?.kind !== 'ignored' || state.ignored.length >= 5) return null;
  const { review, by, reason } = ignored;
  return record([{ kind: 'verdict-ignored', review, by, reason }], `The review of ${by} does not count: ${reason}.`);
}

function sendBack(
  state: TaskState,
  pull: PullFacts,
  verdict: Extract<Judged, { kind: 'verdict' }>,
  snapshot: Snapshot,
): Decision {
  const { remembered } = snapshot.prepared;
  if (pull.feedback.length > 0 && remembered === undefined) {
    const agent = stageOf(state)?.agent ?? '';
    return prepareFirst({ kind: 'remember', agent, feedback: pull.feedback }, 'The feedback is kept first.');
  }
  const event: TaskEvent = {
    kind: 'verdict-given',
    verdict: 'changes-requested',
    by: verdict.by,
    review: verdict.review,
    head: verdict.head,
    score: scoreOfState(state),
    feedback: remembered?.ids ?? [],
    feedbackSha256: remembered?.sha256 ?? null,
  };
  return record(
    [event, runWanted(fold(state, event), `changes requested by ${verdict.by}`)],
    `${verdict.by} requested changes.`,
  );
}
