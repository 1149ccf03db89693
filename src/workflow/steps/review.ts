import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { PullFacts, Snapshot } from '../../domain/snapshot.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import { PUBLISH } from '../../domain/task.ts';
import type { Judged } from '../../gates/gate.ts';
import { judge as judgeReviews } from '../../gates/human.ts';
import type { Context } from '../context.ts';
import { gateInForce, nextOf } from '../gate.ts';
import { passes, stands } from '../passes.ts';
import { scoreOfState } from '../score.ts';
import { backToAuthor, moveOn } from './advance.ts';
import { decideChecks } from './checks.ts';
import { judge } from './judge.ts';
import { decidePullEnd, merged } from './pull-end.ts';
import { feedbackOf, rememberFirst, saidAndDone } from './remember.ts';
import { decideEnd, decideStart } from './run.ts';
import { closedByHand, nothing, record, runWanted, type Step } from './step.ts';

/** The work is delivered: a peer or a person gives a verdict, and when all that is asked for holds, it goes on or out. */
export const decideReview: Step = (state, snapshot, context) => {
  const { merged: done, refusals } = snapshot.prepared;
  if (done !== undefined && snapshot.pull) return merged(state, snapshot.pull, done.commit, snapshot);
  const ended = decidePullEnd(state, snapshot) ?? closedByHand(snapshot) ?? decideBranch(state, snapshot);
  if (ended !== null) return ended;
  const refusalOf = (wanted: 'pull-request' | 'merge') => refusals.find(({ kind }) => kind === wanted)?.reason;
  const unopened = refusalOf('pull-request');
  if (unopened !== undefined) {
    const question: TaskEvent = { kind: 'question-asked', code: 'pull-request-refused', detail: unopened };
    return record([question], 'GitHub would not open the pull request.');
  }
  const pull = snapshot.pull ?? null;
  const decided =
    (pull === null ? null : decideVerdict(state, pull, snapshot)) ??
    decidePeer(state, snapshot, context) ??
    decideChecks(state, snapshot, context) ??
    decidePassing(state, snapshot, context);
  if (decided !== null) return decided;
  if (pull === null) return nothing('The pull request is not open yet.');
  const unmerged = refusalOf('merge');
  if (unmerged !== undefined && (state.refusal?.head !== pull.head || state.refusal.reason !== unmerged)) {
    return record([{ kind: 'merge-refused', head: pull.head, reason: unmerged }], 'GitHub refused the merge.');
  }
  return nothing(state.approval === null ? 'It waits for a review.' : 'It is approved.');
};

/** The peer judges before a person is asked: its run is wanted, works, or has left its judgement. */
function decidePeer(state: TaskState, snapshot: Snapshot, context: Context): Decision | null {
  if (!stands(snapshot)) return null;
  if (state.lease !== null) {
    return decideEnd(state, state.lease, snapshot, context, (proposal) => {
      const { outcome } = proposal;
      if (outcome.kind !== 'reviewed') return nothing('A peer only judges.');
      return judge(state, { ...proposal, outcome }, snapshot, context);
    });
  }
  if (state.runWanted !== null) return decideStart(state, snapshot, context);
  const reviewer = stageOf(state)?.reviewer;
  if (!gateInForce(state, context, snapshot.branch?.head ?? null).includes('peer')) return null;
  if (state.peer !== null || state.escalated !== null) return null;
  if (reviewer == null) {
    const reason = 'the configuration asks for a peer now, and this task was routed without one';
    return record([{ kind: 'person-wanted', reason }], 'No peer can be asked: a person decides.');
  }
  return record(
    [runWanted(state, `${reviewer.agent} judges the work`, { lease: 'review' })],
    `${reviewer.agent} judges it first.`,
  );
}

/** All that is asked for holds, and another stage follows. What follows is published is merged, and needs no event before. */
function decidePassing(state: TaskState, snapshot: Snapshot, context: Context): Decision | null {
  const step = nextOf(state);
  if (step.to === PUBLISH || !stands(snapshot)) return null;
  const pull = snapshot.pull ?? null;
  if (!passes(state, pull, snapshot, context)) return null;
  const by = state.approval?.by ?? (state.peer?.judgement === 'approved' ? state.peer.by : 'the checks');
  return moveOn(state, step, by, { snapshot });
}

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
  const judged = judgeReviews(pull, snapshot.writers);
  const fresh = judged.filter(({ review }) => !state.consumed.includes(review));
  const verdicts = fresh.filter((review) => review.kind === 'verdict');
  const back = verdicts.find(({ verdict }) => verdict === 'changes-requested');
  if (back !== undefined) return sendBack(state, back, snapshot);
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

function sendBack(state: TaskState, verdict: Extract<Judged, { kind: 'verdict' }>, snapshot: Snapshot): Decision {
  const first = rememberFirst(state, saidAndDone(snapshot), snapshot);
  if (first !== null) return first;
  const event: TaskEvent = {
    kind: 'verdict-given',
    verdict: 'changes-requested',
    by: verdict.by,
    review: verdict.review,
    head: verdict.head,
    score: scoreOfState(state),
    ...feedbackOf(snapshot),
  };
  const because = `changes requested by ${verdict.by}`;
  return backToAuthor(state, [event], { by: verdict.by, because }, `${verdict.by} requested changes.`);
}
