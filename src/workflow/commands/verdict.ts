/** Verdicts that are given by a command on the issue: they count as reviews of the pull request do. */
import type { Feedback } from '../../domain/feedback.ts';
import type { CommandFacts, ReviewFacts, Snapshot } from '../../domain/snapshot.ts';
import { authorStage, type TaskState } from '../../domain/state.ts';
import { parseCommands } from './parse.ts';

/** Enough of a commit's SHA to mean one. */
export const APPROVAL = /^[0-9a-f]{7,40}$/i;

export function objectionToVerdict({ pull }: Snapshot, by: string): string | null {
  if (pull == null || !pull.open) return 'There is no pull request to judge yet.';
  return pull.author === by ? 'Nobody can judge what they wrote themselves.' : null;
}

/**
 * A comment as the review that it stands for; null when it is none. Its id is that of the comment, made negative, so
 * that no review of GitHub's can have it; an edited comment is no verdict any more.
 */
export function reviewIn(comment: CommandFacts, head: string): ReviewFacts | null {
  if (comment.edited) return null;
  const verdict = parseCommands(comment.text).findLast(({ id }) => id === 'approve' || id === 'revise');
  if (verdict === undefined) return null;
  const { by, at, url } = comment;
  const common = { id: -comment.comment, by, bot: false, url, at };
  if (verdict.id === 'revise')
    return verdict.argument === '' ? null : { ...common, state: 'CHANGES_REQUESTED', head, text: verdict.argument };
  if (!APPROVAL.test(verdict.argument)) return null;
  const named = verdict.argument.toLowerCase();
  return { ...common, state: 'APPROVED', head: head.startsWith(named) ? head : named, text: '' };
}

/** Why somebody rejects the work, ready to be remembered. */
export function saidIn(comment: CommandFacts, text: string, state: TaskState, sha: string): Feedback {
  const stage = authorStage(state);
  return {
    id: `review-${-comment.comment}`,
    kind: 'review',
    task: state.task,
    title: state.title,
    workflow: state.workflow,
    verdict: 'rejected',
    stage: stage?.id ?? '',
    agent: stage?.agent ?? '',
    reviewer: comment.by,
    text,
    url: comment.url,
    sha,
    at: comment.at,
  };
}
