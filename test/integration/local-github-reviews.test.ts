import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, openStage, refusal, type Stage } from './local-github-stage.ts';

let stage: Stage;
let number: number;
let head: string;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

let count = 0;
/** A pull request of Ann's that changes line 5 of ten. */
async function fresh(): Promise<void> {
  count += 1;
  const branch = `topic-${count}`;
  head = await stage.commit(stage.as('ann'), branch, { 'post.md': text({ 5: 'FIVE' }) });
  number = await stage.pull(stage.as('ann'), branch);
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const text = (changes: Readonly<Record<number, string>>): string =>
  `${words.map((word, index) => changes[index + 1] ?? word).join('\n')}\n`;
const push = (content: string) => stage.commit(stage.as('ann'), `topic-${count}`, { 'post.md': content });

const at = () => ({ ...here, pull_number: number });
const rest = (login: string) => stage.as(login).rest;
const line = (fields: object = {}) => ({ path: 'post.md', line: 5, side: 'RIGHT', body: 'why?', ...fields });
const comments = async () => (await rest('ann').pulls.listReviewComments(at())).data;

describe('a review', () => {
  it('records who judged which commit, in ascending order', async () => {
    await fresh();
    const asked = await rest('ben').pulls.createReview({ ...at(), event: 'REQUEST_CHANGES', body: 'shorter' });
    expect(asked.status).toBe(200);
    const later = await push(text({ 5: 'V' }));
    await rest('ben').pulls.createReview({ ...at(), event: 'APPROVE' });
    await rest('rob').pulls.createReview({ ...at(), event: 'APPROVE', commit_id: head });
    const { data } = await rest('ann').pulls.listReviews(at());
    expect(
      data.map((review) => [review.user?.login, review.state, review.commit_id, review.author_association]),
    ).toEqual([
      ['ben', 'CHANGES_REQUESTED', head, 'COLLABORATOR'],
      ['ben', 'APPROVED', later, 'COLLABORATOR'],
      ['rob', 'APPROVED', head, 'COLLABORATOR'],
    ]);
    const ids = data.map((review) => review.id);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  it('is refused to the author, but for a comment', async () => {
    await fresh();
    const review = (event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT') =>
      rest('ann').pulls.createReview({ ...at(), event, body: 'x' });
    expect(await refusal(review('APPROVE'))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Can not approve your own pull request'),
    });
    expect((await refusal(review('REQUEST_CHANGES'))).message).toContain('Can not request changes on your own');
    expect((await review('COMMENT')).data.state).toBe('COMMENTED');
  });

  it('needs words to ask for changes', async () => {
    await fresh();
    expect((await refusal(rest('ben').pulls.createReview({ ...at(), event: 'REQUEST_CHANGES' }))).status).toBe(422);
  });

  it('is no approval by a job where the repository does not allow it', async () => {
    await fresh();
    const job = await stage.job({ pull_requests: 'write' });
    stage.github.settings.actionsMayCreatePullRequests = false;
    const refused = await refusal(job.rest.pulls.createReview({ ...at(), event: 'APPROVE' }));
    stage.github.settings.actionsMayCreatePullRequests = true;
    expect(refused.message).toContain('GitHub Actions is not permitted to approve pull requests.');
  });

  it('is dismissed by those who may push, with a reason', async () => {
    await fresh();
    const { data: review } = await rest('ben').pulls.createReview({ ...at(), event: 'APPROVE' });
    const dismissal = { ...at(), review_id: review.id, message: 'stale' };
    expect((await refusal(rest('rob').pulls.dismissReview(dismissal))).status).toBe(403);
    expect((await rest('ann').pulls.dismissReview(dismissal)).data.state).toBe('DISMISSED');
    expect((await refusal(rest('ann').pulls.dismissReview(dismissal))).status).toBe(422);
  });
});

describe('a comment on a line', () => {
  it('is shown with its place, commit and piece of the diff', async () => {
    await fresh();
    const { data: review } = await rest('ben').pulls.createReview({
      ...at(),
      event: 'REQUEST_CHANGES',
      body: 'see below',
      comments: [line(), line({ line: 6, start_line: 4, start_side: 'RIGHT', body: 'these three' })],
    });
    const [one, three] = await comments();
    expect(one).toMatchObject({
      line: 5,
      original_line: 5,
      side: 'RIGHT',
      commit_id: head,
      original_commit_id: head,
      pull_request_review_id: review.id,
      body: 'why?',
    });
    expect(one?.diff_hunk).toBe('@@ -2,7 +2,7 @@\n two\n three\n four\n-five\n+FIVE');
    expect(three).toMatchObject({ start_line: 4, line: 6 });
    const { data: own } = await rest('ann').pulls.listCommentsForReview({ ...at(), review_id: review.id });
    expect(own.map(({ body }) => body)).toEqual(['why?', 'these three']);
  });

  it.each([
    ['a line beside the diff', line({ line: 10 }), 'line must be part of the diff'],
    ['a file beside the diff', line({ path: 'README.md' }), 'path is invalid'],
    ['a start in no hunk', line({ start_line: 1 }), 'start line must be part of the same hunk'],
  ])('is refused on %s, and its whole review with it', async (_, comment, words) => {
    await fresh();
    const review = { ...at(), event: 'COMMENT' as const, body: 'x', comments: [line(), comment] };
    expect(await refusal(rest('ben').pulls.createReview(review))).toMatchObject({
      status: 422,
      message: expect.stringContaining(words),
    });
    expect(await comments()).toEqual([]);
    expect((await rest('ann').pulls.listReviews(at())).data).toEqual([]);
  });

  it('stands on the left side for what was removed, and is found by the old position', async () => {
    await fresh();
    const left = { ...at(), commit_id: head, path: 'post.md', body: 'kept?', line: 5, side: 'LEFT' as const };
    expect((await rest('ben').pulls.createReviewComment(left)).data).toMatchObject({ side: 'LEFT', line: 5 });
    const byPosition = [{ path: 'post.md', position: 5, body: 'x' }];
    await rest('ben').pulls.createReview({ ...at(), event: 'COMMENT', comments: byPosition });
    expect((await comments()).at(-1)).toMatchObject({ side: 'RIGHT', line: 5, position: 5 });
  });

  it('moves with its line, and is outdated once the line is another', async () => {
    await fresh();
    await rest('ben').pulls.createReview({ ...at(), event: 'COMMENT', comments: [line()] });
    const moved = await push(`zero\n${text({ 5: 'FIVE' })}`);
    expect((await comments())[0]).toMatchObject({
      line: 6,
      original_line: 5,
      commit_id: moved,
      original_commit_id: head,
    });
    await push(text({ 5: 'V' }));
    expect((await comments())[0]).toMatchObject({ line: null, original_line: 5, commit_id: moved });
  });

  it('made on an older commit is outdated from the start where the line is gone', async () => {
    await fresh();
    await push(text({ 5: 'V' }));
    const review = { ...at(), commit_id: head, event: 'COMMENT' as const, comments: [line()] };
    await rest('ben').pulls.createReview(review);
    expect((await comments())[0]).toMatchObject({ line: null, original_commit_id: head });
  });

  it('is answered in its thread, by a review of its own', async () => {
    await fresh();
    await rest('ben').pulls.createReview({ ...at(), event: 'COMMENT', comments: [line()] });
    const [first] = await comments();
    const reply = { ...at(), comment_id: first?.id ?? 0, body: 'because' };
    const { data: answer } = await rest('ann').pulls.createReplyForReviewComment(reply);
    const { data: again } = await rest('ben').pulls.createReplyForReviewComment({ ...reply, comment_id: answer.id });
    expect([answer.in_reply_to_id, again.in_reply_to_id]).toEqual([first?.id, first?.id]);
    expect((await rest('ann').pulls.listReviews(at())).data).toHaveLength(3);
  });

  it('is edited and deleted by its author and those who may push only', async () => {
    await fresh();
    await rest('rob').pulls.createReview({ ...at(), event: 'COMMENT', comments: [line()] });
    const comment = { ...here, comment_id: (await comments())[0]?.id ?? 0 };
    expect((await refusal(rest('sue').pulls.deleteReviewComment(comment))).status).toBe(403);
    expect((await rest('rob').pulls.updateReviewComment({ ...comment, body: 'new' })).data.body).toBe('new');
    await rest('ben').pulls.deleteReviewComment(comment);
    expect(await comments()).toEqual([]);
  });
});

describe('asking for a review', () => {
  it('goes to collaborators other than the author, until they have reviewed', async () => {
    await fresh();
    const ask = (...reviewers: string[]) => rest('ann').pulls.requestReviewers({ ...at(), reviewers });
    expect((await refusal(ask('ben', 'sue'))).message).toContain('Reviews may only be requested from collaborators.');
    expect((await refusal(ask('ann'))).message).toContain('Review cannot be requested from pull request author.');
    await ask('ben', 'mia');
    const waiting = async () =>
      (await rest('ann').pulls.listRequestedReviewers(at())).data.users.map(({ login }) => login);
    expect(await waiting()).toEqual(['ben', 'mia']);
    await rest('ben').pulls.createReview({ ...at(), event: 'APPROVE' });
    expect(await waiting()).toEqual(['mia']);
    await rest('ann').pulls.removeRequestedReviewers({ ...at(), reviewers: ['mia'] });
    expect(await waiting()).toEqual([]);
  });
});

it('tells of reviews and their comments', async () => {
  await fresh();
  stage.events.length = 0;
  await rest('ben').pulls.createReview({ ...at(), event: 'COMMENT', comments: [line(), line({ line: 6 })] });
  expect(stage.events).toEqual([
    'pull_request_review.submitted by ben',
    'pull_request_review_comment.created by ben',
    'pull_request_review_comment.created by ben',
  ]);
});
