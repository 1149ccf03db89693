/** What people said in a pull request, and did to its branch. Who of them may teach is for the caller to ask. */
import { createHash } from 'node:crypto';
import { asksToRemember, type Feedback } from '../domain/feedback.ts';
import type { PullFacts } from '../domain/snapshot.ts';
import { authorStage, stageOf, type TaskState } from '../domain/state.ts';
import type { VerdictKind } from '../domain/task.ts';
import { type Edit, editsIn, suggestionIn } from '../memory/changes.ts';
import { type GitHubClient, orNull, type Repository } from './client.ts';

const HUNDRED = { per_page: 100 } as const;

type Common = Pick<Feedback, 'task' | 'title' | 'workflow' | 'stage' | 'agent' | 'verdict'>;

/** It is about the work that stands on the branch, whatever stage the task is in. */
function commonOf(state: TaskState, verdict: VerdictKind): Common {
  const stage = authorStage(state) ?? stageOf(state);
  const { task, title, workflow } = state;
  return { task, title, workflow, stage: stage?.id ?? '', agent: stage?.agent ?? '', verdict };
}

/** What was said and not taken up yet: comments on lines, and the words of reviews. */
export async function readFeedback(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  state: TaskState,
  pull: PullFacts,
  verdict: VerdictKind,
): Promise<readonly Feedback[]> {
  const where = { ...repository, pull_number: pull.number, ...HUNDRED };
  const comments = await paginate(rest.pulls.listReviewComments, where);
  const common = commonOf(state, verdict);
  const onLines = comments
    .filter(({ user }) => user?.type === 'User')
    .map((comment): Feedback => {
      // Answers can be given to the first comment of a thread only, so the key begins with its number.
      const root = comment.in_reply_to_id;
      const line = comment.line ?? comment.original_line;
      const start = comment.original_start_line ?? comment.original_line ?? 1;
      const suggestion = suggestionIn(comment.body, comment.diff_hunk, (comment.original_line ?? 1) - start + 1);
      const quoted = comment.diff_hunk
        .split('\n')
        .at(-1)
        ?.replace(/^[-+ ]/, '');
      return {
        ...common,
        id: root === undefined || root === null ? `comment-${comment.id}` : `comment-${root}-${comment.id}`,
        kind: suggestion === null ? 'comment' : 'suggestion',
        reviewer: comment.user?.login ?? 'ghost',
        text: comment.body,
        url: comment.html_url,
        path: comment.path,
        ...(line === undefined || line === null ? {} : { line }),
        ...(quoted === undefined ? {} : { quoted }),
        ...suggestion,
        sha: comment.commit_id,
        at: comment.created_at,
      };
    });
  const inBodies = pull.reviews
    .filter(({ bot, text, state: given }) => !bot && text.trim() !== '' && (given !== 'APPROVED' || teaches(text)))
    .map(
      (review): Feedback => ({
        ...common,
        id: `review-${review.id}`,
        kind: 'review',
        reviewer: review.by,
        text: review.text,
        url: review.url,
        sha: review.head || pull.head,
        at: review.at,
      }),
    );
  const said = [...inBodies, ...onLines].filter(({ id }) => !state.heard.includes(id));
  return said.length > 0 || verdict !== 'rejected' ? said : [await closingOf({ rest }, repository, pull, common)];
}

/** Who rejects without a word says at least that nobody should write this again. */
async function closingOf(
  { rest }: Pick<GitHubClient, 'rest'>,
  repository: Repository,
  pull: PullFacts,
  common: Common,
): Promise<Feedback> {
  const { data } = await rest.issues.get({ ...repository, issue_number: pull.number });
  return {
    ...common,
    id: `closing-${pull.number}`,
    kind: 'closing',
    reviewer: data.closed_by?.login ?? 'ghost',
    text: '',
    url: pull.url,
    sha: pull.head,
    at: data.closed_at ?? data.updated_at,
  };
}

/** “Looks good” asks for nothing. */
const teaches = (text: string): boolean => asksToRemember(text) !== null;

/** More is another text rather than a correction. */
const MOST_EDITS = 50;
const MOST_CHARACTERS = 4000;

export interface Pushed {
  /** Who wrote the commits; empty when not all of them can be named. */
  readonly by: readonly string[];
  readonly edits: readonly Feedback[];
}

/** What was changed in the deliverable since we delivered it, up to a head: before → after, line by line. */
export async function readEdits(
  { rest }: GitHubClient,
  repository: Repository,
  state: TaskState,
  head: string,
  verdict: VerdictKind,
): Promise<Pushed> {
  const path = authorStage(state)?.path ?? '';
  const basehead = `${state.delivered?.commit ?? ''}...${head}`;
  const answer = await orNull(rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 100 }));
  const patch = answer?.data.files?.find(({ filename }) => filename === path)?.patch;
  if (answer === null || patch === undefined) return { by: [], edits: [] };
  const { commits, total_commits: total } = answer.data;
  const own = commits.filter(({ parents }) => parents.length < 2);
  const logins = own.map(({ author }) => author?.login ?? '');
  const last = own.at(-1);
  if (last === undefined || total > commits.length || logins.includes('')) return { by: [], edits: [] };
  const common = commonOf(state, verdict);
  const edits = editsIn(patch)
    .filter(({ before, after }) => before.length + after.length <= MOST_CHARACTERS)
    .slice(0, MOST_EDITS)
    .map(
      ({ line, before, after }): Feedback => ({
        ...common,
        id: editId(state.task, path, { line, before, after }),
        kind: 'edit',
        reviewer: last.author?.login ?? 'ghost',
        text: '',
        url: last.html_url,
        path,
        line,
        before,
        after,
        sha: head,
        at: last.commit.committer?.date ?? last.commit.author?.date ?? '',
      }),
    );
  return { by: [...new Set(logins)], edits };
}

/** Later pushes move lines, but the same change keeps its key. */
function editId(task: number, path: string, { before, after }: Edit): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex');
  return `edit-${task}-${hash.slice(0, 12)}`;
}
