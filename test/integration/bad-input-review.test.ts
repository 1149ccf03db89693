import { Octokit } from '@octokit/rest';
import { describe, expect, test } from 'vitest';
import { apiError } from '../e2e/model-server.ts';
import { onStage, type Stage } from '../e2e/stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const reviewed = ['status: review', 'workflow: blog'];
const asked = ['status: needs-human', 'workflow: blog'];
const done = ['status: done', 'workflow: blog'];
const cancelled = ['status: cancelled', 'workflow: blog'];

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const branchOf = (task: number): string => `imprimatur/task-${task}`;

/** Somebody pushes another sentence onto the end of the article. */
async function push(stage: Stage, task: number): Promise<string> {
  const branch = branchOf(task);
  const sha = await stage.commit(PATH, `${(await stage.text(PATH, branch)) ?? ''}\nOne more thing.\n`, { branch });
  await stage.idle();
  return sha;
}

/** A commit that nothing else leads to, with the given parents. */
async function strayCommit(stage: Stage, parents: readonly string[]): Promise<string> {
  const { git } = stage.as('grace');
  const tree = await git.createTree({
    ...stage.where,
    tree: [{ path: 'stray.md', mode: '100644', type: 'blob', content: 'Something else altogether.\n' }],
  });
  const { data } = await git.createCommit({
    ...stage.where,
    message: 'Start over',
    tree: tree.data.sha,
    parents: [...parents],
  });
  return data.sha;
}

async function forcePush(stage: Stage, task: number, sha: string): Promise<void> {
  await stage.as('grace').git.updateRef({ ...stage.where, ref: `heads/${branchOf(task)}`, sha, force: true });
  await stage.idle();
}

async function expectMergeable(stage: Stage, task: number): Promise<void> {
  await stage.review(task, 'grace', 'APPROVE');
  expect(await stage.labels(task)).toEqual(done);
  expect(await stage.issue(task)).toBe('closed as completed');
}

describe.concurrent('a branch', () => {
  test(
    'that was deleted in review is put back with a pull request of its own after /retry',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      const { number, head } = await stage.pull(task);
      await stage.as('grace').git.deleteRef({ ...stage.where, ref: `heads/${branchOf(task)}` });
      await stage.idle();
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain(`The branch of #${number} was deleted, and GitHub closed the pull request with it.`);
      expect(status).toContain('Comment `/retry` to have the work put back and the pull request opened again');
      expect(await stage.issue(task)).toBe('open');

      await stage.say(task, '/retry', 'otto');
      expect(await stage.labels(task)).toEqual(asked);
      await stage.say(task, '/retry', 'ada');
      expect(await stage.labels(task)).toEqual(reviewed);
      const open = (await stage.pulls(task)).filter((pull) => pull.open);
      expect(open).toMatchObject([{ head }]);
      expect(stage.model.calls).toEqual(['facts', 'article']);
      await expectMergeable(stage, task);
    }),
  );

  test(
    'that was deleted while a person was asked something else changes the question',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      stage.model.behave(() => apiError(401, 'invalid_api_key', 'Incorrect API key provided.'));
      await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please say more about mud.' });
      expect(await stage.status(task)).toContain('The model’s API refused the key');
      await stage.as('grace').git.deleteRef({ ...stage.where, ref: `heads/${branchOf(task)}` });
      await stage.idle();
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.status(task)).toContain('was deleted, and GitHub closed the pull request with it.');
      await stage.say(task, '/retry', 'ada');
      expect(await stage.labels(task)).toEqual(reviewed);
    }),
  );

  test.each([
    ['a commit on the default branch', true],
    ['a commit without any history', false],
  ])(
    'that was force-pushed to %s is pointed out; /retry writes on what is there now',
    { timeout: 60_000 },
    (_, related) =>
      onStage({}, async (stage) => {
        const task = await stage.ask();
        const { head } = await stage.pull(task);
        const main = (await stage.ref('heads/main')) ?? '';
        await forcePush(stage, task, await strayCommit(stage, related ? [main] : []));
        expect(await stage.labels(task)).toEqual(asked);
        const status = await stage.status(task);
        expect(status).toContain(`The branch was force-pushed: ${head.slice(0, 7)} is no longer part of it.`);
        expect(status).toContain('Push the missing commit back, or comment `/retry`');

        await stage.say(task, '/retry', 'ada');
        expect(await stage.labels(task)).toEqual(reviewed);
        expect(await stage.text('stray.md', branchOf(task))).toContain('Something else');
        expect(await stage.text(PATH, branchOf(task))).toContain('# How tide mills worked');
        await (related ? expectMergeable(stage, task) : Promise.resolve());
      })(),
  );

  test(
    'whose missing commit was pushed back is in review again without any command',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      const { head } = await stage.pull(task);
      await forcePush(stage, task, await strayCommit(stage, [(await stage.ref('heads/main')) ?? '']));
      expect(await stage.labels(task)).toEqual(asked);
      await forcePush(stage, task, head);
      expect(await stage.labels(task)).toEqual(reviewed);
      await expectMergeable(stage, task);
    }),
  );
});

test(
  'a pull request that a person opened and closed before there was any work rejects none',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    stage.model.behave(() => apiError(401, 'invalid_api_key', 'Incorrect API key provided.'));
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(asked);
    const { git, pulls } = stage.as('grace');
    const main = (await stage.ref('heads/main')) ?? '';
    await git.createRef({ ...stage.where, ref: `refs/heads/${branchOf(task)}`, sha: await strayCommit(stage, [main]) });
    const { data } = await pulls.create({ ...stage.where, title: 'Mine', head: branchOf(task), base: 'main' });
    await pulls.update({ ...stage.where, pull_number: data.number, state: 'closed' });
    await git.deleteRef({ ...stage.where, ref: `heads/${branchOf(task)}` });
    await stage.idle();

    stage.model.behave(null);
    stage.harness.gitHub.settings.actionsMayCreatePullRequests = false;
    await stage.say(task, '/retry', 'ada');
    await stage.say(task, 'What now?', 'ada');
    expect(await stage.labels(task)).toEqual(asked);
    expect(await stage.status(task)).toContain('pull request');
    stage.harness.gitHub.settings.actionsMayCreatePullRequests = true;
    await stage.say(task, '/retry', 'ada');
    expect(await stage.labels(task)).toEqual(reviewed);
    await expectMergeable(stage, task);
  }),
);

describe.concurrent('an issue that is closed', () => {
  test(
    'by a person’s merge while the agent revises is done, not cancelled',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      const { number, head } = await stage.pull(task);
      stage.model.behave(async ({ schema, pass }) => {
        if (schema === 'revision') await stage.as('ada').pulls.merge({ ...stage.where, pull_number: number });
        return pass();
      });
      await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please say more about mud.' });
      expect(await stage.labels(task)).toEqual(done);
      expect(await stage.issue(task)).toBe('closed as completed');
      expect(await stage.pull(task)).toMatchObject({ merged: true, head });
      expect((await stage.journal(task)).filter((kind) => kind === 'work-delivered')).toHaveLength(1);
    }),
  );

  test(
    'while the agent works cancels the task, and nothing of the work appears',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      let task = 0;
      stage.model.behave(async ({ schema, pass }) => {
        if (schema === 'article')
          await stage.as('ada').issues.update({ ...stage.where, issue_number: task, state: 'closed' });
        return pass();
      });
      task = await stage.open();
      await stage.idle();
      expect(await stage.labels(task)).toEqual(cancelled);
      expect(await stage.status(task)).toContain('The issue was closed.');
      expect(await stage.pulls(task)).toEqual([]);
      expect(await stage.ref(`heads/${branchOf(task)}`)).toBeNull();
      expect(await stage.ref(`imprimatur/finished/${task}`)).not.toBeNull();
      expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
    }),
  );

  test(
    'in review cancels the task and closes the pull request, whose branch stays',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      await stage.as('ada').issues.update({
        ...stage.where,
        issue_number: task,
        state: 'closed',
        state_reason: 'not_planned',
      });
      await stage.idle();
      expect(await stage.labels(task)).toEqual(cancelled);
      expect(await stage.status(task)).toContain('The issue was closed.');
      const pull = await stage.pull(task);
      expect(pull).toMatchObject({ open: false, merged: false });
      expect(await stage.ref(`heads/${branchOf(task)}`)).toBe(pull.head);
      expect((await stage.checks(pull.head)).at(-1)).toBe('cancelled');
      expect(await stage.text(PATH)).toBeNull();
    }),
  );
});

test.concurrent(
  'a pull request that is closed unmerged rejects the work: what was said is kept, and the issue closed as not planned',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const { number, head } = await stage.pull(task);
    await stage.review(task, 'rita', 'REQUEST_CHANGES', { body: 'A reader’s word.' });
    await stage.as('grace').pulls.createReviewComment({
      ...stage.where,
      pull_number: number,
      commit_id: head,
      path: PATH,
      line: 3,
      side: 'RIGHT',
      body: 'This is not what we publish.',
    });
    await stage.as('grace').pulls.update({ ...stage.where, pull_number: number, state: 'closed' });
    await stage.idle();
    expect(await stage.labels(task)).toEqual(cancelled);
    expect(await stage.issue(task)).toBe('closed as not_planned');
    expect(await stage.status(task)).toContain(`#${number} was closed without merging.`);
    expect(await stage.status(task)).toContain(
      'Opening the issue or the pull request again, or the comment `/reopen`, takes it up',
    );
    const memory = (await stage.text('feedback/writer.jsonl', 'refs/imprimatur/memory')) ?? '';
    expect(memory).toContain('This is not what we publish.');
    expect(memory).not.toContain('A reader’s word.');
    expect(await stage.events(task)).toContainEqual(
      expect.objectContaining({ kind: 'verdict-given', verdict: 'rejected' }),
    );
    expect(await stage.text(PATH)).toBeNull();
    await stage.say(task, '/reopen', 'grace');
    expect(await stage.labels(task)).toEqual(reviewed);
  }),
);

describe.concurrent('an approval', () => {
  test(
    'S4: by a stranger, a reader, a bot or its author is told that it does not count, and merges nothing',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      const { number, head } = await stage.pull(task);
      await stage.review(task, 'otto', 'APPROVE');
      expect(await stage.status(task)).toContain(
        'The review of otto does not count: only people with write access can approve or send back.',
      );
      await stage.review(task, 'rita', 'APPROVE');
      await stage.review(task, 'tom', 'REQUEST_CHANGES');
      const bot = new Octokit({
        baseUrl: stage.harness.gitHub.url,
        auth: await stage.harness.gitHub.app.installationToken(),
      });
      await bot.rest.pulls.createReview({ ...stage.where, pull_number: number, event: 'APPROVE', commit_id: head });
      const token = await stage.harness.gitHub.layer.mintJobToken({ pull_requests: 'write', contents: 'write' });
      const author = new Octokit({ baseUrl: stage.harness.gitHub.url, auth: token, log: SILENT });
      const own = { ...stage.where, pull_number: number, event: 'APPROVE' } as const;
      await expect(author.rest.pulls.createReview(own)).rejects.toMatchObject({ status: 422 });
      await stage.idle();
      await stage.wake(task);
      const status = await stage.status(task);
      expect(status).toContain('The review of rita does not count');
      expect(status).toContain('The review of tom does not count');
      expect(status).toContain('The review of imprimatur[bot] does not count: a bot’s review does not count.');
      expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head });
      expect(await stage.labels(task)).toEqual(reviewed);
      expect(stage.model.calls).toEqual(['facts', 'article']);
      expect((await stage.comments(task)).length).toBe(1);
      expect(new Set(await stage.checks(head))).toEqual(new Set(['action_required']));
      await expectMergeable(stage, task);
    }),
  );

  test(
    'that is dismissed before the merge is void, and the person is told so',
    { timeout: 60_000 },
    onStage(
      {
        gitHub: {
          intercept: async ({ method, path }, proceed) =>
            method === 'PUT' && path.endsWith('/merge')
              ? { status: 405, body: { message: 'Required status check “build” is expected.' } }
              : proceed(),
        },
      },
      async (stage) => {
        const task = await stage.ask();
        const { number } = await stage.pull(task);
        await stage.review(task, 'grace', 'APPROVE');
        const where = { ...stage.where, pull_number: number };
        const { data: reviews } = await stage.as('ada').pulls.listReviews(where);
        const review_id = reviews.at(-1)?.id ?? 0;
        await stage.as('ada').pulls.dismissReview({ ...where, review_id, message: 'Let me look first.' });
        await stage.idle();
        expect(await stage.journal(task)).toContain('approval-voided');
        expect(await stage.status(task)).toContain('Waiting for a review');
        expect(await stage.status(task)).toContain(
          'The review of grace does not count: it was withdrawn, or never given',
        );
        expect(await stage.labels(task)).toEqual(reviewed);
      },
    ),
  );

  test('S5: is void after a push that came before the merge, and one of the older head does not count', {
    timeout: 60_000,
  }, async () => {
    let refusals = 0;
    await onStage(
      {
        gitHub: {
          async intercept({ method, path }, proceed) {
            if (method !== 'PUT' || !path.endsWith('/merge') || refusals > 0) return proceed();
            refusals += 1;
            return { status: 405, body: { message: 'Required status check “build” is expected.' } };
          },
        },
      },
      async (stage) => {
        const task = await stage.ask();
        const { head } = await stage.pull(task);
        await stage.review(task, 'grace', 'APPROVE');
        expect(refusals).toBe(1);
        expect(await stage.pull(task)).toMatchObject({ open: true, merged: false });
        expect(await stage.status(task)).toContain('Approved, but it can’t be merged yet');
        expect(await stage.status(task)).toContain('Required status check “build” is expected.');

        const pushed = await push(stage, task);
        expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head: pushed });
        expect(await stage.journal(task)).toContain('approval-voided');
        const status = await stage.status(task);
        expect(status).toContain('Waiting for a review');
        expect(status).toContain(
          `it was given for ${head.slice(0, 7)}, and the branch is at ${pushed.slice(0, 7)} now`,
        );
        expect((await stage.checks(pushed)).at(-1)).toBe('action_required');

        await stage.review(task, 'ada', 'APPROVE', { head });
        expect(await stage.status(task)).toContain(
          `The review of ada does not count: it was given for ${head.slice(0, 7)}, and the branch is at ${pushed.slice(0, 7)} now.`,
        );
        expect(await stage.pull(task)).toMatchObject({ open: true, merged: false });

        await expectMergeable(stage, task);
        expect(await stage.pull(task)).toMatchObject({ merged: true, head: pushed });
        expect(await stage.text(PATH)).toContain('One more thing.');
      },
    )();
  });
});
