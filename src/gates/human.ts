import type { PullFacts, ReviewFacts } from '../domain/snapshot.ts';
import type { Gate, Judged } from './gate.ts';

/** The last verdict of each person; a review that only comments, or was dismissed, is none. */
function lastVerdicts(pull: PullFacts): readonly ReviewFacts[] {
  const last = new Map<string, ReviewFacts>();
  for (const review of pull.reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    const before = last.get(review.by);
    if (before === undefined || isLater(review, before)) last.set(review.by, review);
  }
  return [...last.values()].filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED');
}

/** By time, since a verdict may stand in a comment, whose number says nothing about those of reviews. */
const isLater = (one: ReviewFacts, other: ReviewFacts): boolean => {
  const [left, right] = [Date.parse(one.at), Date.parse(other.at)];
  return left === right || Number.isNaN(left) || Number.isNaN(right) ? one.id > other.id : left > right;
};

/** Why a review opens no gate; null when it counts. */
function objection(review: ReviewFacts, pull: PullFacts, writers: readonly string[]): string | null {
  if (review.bot) return 'a bot’s review does not count';
  if (review.by === pull.author) return 'nobody can approve what they wrote themselves';
  if (!writers.includes(review.by)) return 'only people with write access can approve or send back';
  if (review.state === 'APPROVED' && review.head !== pull.head) {
    return `it was given for ${review.head.slice(0, 7)}, and the branch is at ${pull.head.slice(0, 7)} now`;
  }
  return null;
}

/** Every person's last verdict, judged: by people with write access who are not the author, approvals on the exact head. */
export function judge(pull: PullFacts, writers: readonly string[]): readonly Judged[] {
  return lastVerdicts(pull).map((review): Judged => {
    const reason = objection(review, pull, writers);
    if (reason !== null) return { kind: 'ignored', review: review.id, by: review.by, reason };
    const verdict = review.state === 'APPROVED' ? 'approved' : 'changes-requested';
    return { kind: 'verdict', verdict, review: review.id, by: review.by, head: review.head };
  });
}

export const human: Gate = {
  id: 'human',
  help: 'A person with write access, who is not the author, approved the exact head of the pull request.',
  events: ['pull_request', 'pull_request_review', 'issue_comment'],
  evaluate({ pull, writers }) {
    if (pull === null) return { kind: 'pending', reason: 'There is no pull request yet.' };
    const approved = judge(pull, writers).find((review) => review.kind === 'verdict' && review.verdict === 'approved');
    if (approved === undefined)
      return { kind: 'pending', reason: 'No person with write access has approved this head.' };
    return { kind: 'passed', reason: `${approved.by} approved this head.` };
  },
};
