import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, openStage, refusal, type Stage, textOf } from './local-github-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

const ann = () => stage.as('ann');
const get = async (number: number) => (await ann().rest.pulls.get({ ...here, pull_number: number })).data;

describe('opening a pull request', () => {
  it('needs a head and a base that exist', async () => {
    const create = (head: string, base: string) => ann().rest.pulls.create({ ...here, title: 'x', head, base });
    const missing = await refusal(create('nowhere', 'main'));
    expect(missing).toMatchObject({ status: 422, message: expect.stringContaining('"field":"head","code":"invalid"') });
    expect((await refusal(create('main', 'nowhere'))).message).toContain('"field":"base","code":"invalid"');
    const { data } = await ann().rest.git.listMatchingRefs({ ...here, ref: 'heads/nowhere' });
    expect(data).toEqual([]);
  });

  it('needs commits, and no open one for the same head and base', async () => {
    const tip = (await ann().rest.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
    await ann().rest.git.createRef({ ...here, ref: 'refs/heads/equal', sha: tip });
    expect((await refusal(stage.pull(ann(), 'equal'))).message).toContain('No commits between main and equal');
    await stage.commit(ann(), 'once', { 'once.md': 'x\n' });
    const first = await stage.pull(ann(), 'once');
    const again = await refusal(stage.pull(ann(), 'once'));
    expect(again).toMatchObject({ status: 422 });
    expect(again.message).toContain('A pull request already exists for acme:once.');
    await ann().rest.pulls.update({ ...here, pull_number: first, state: 'closed' });
    expect(await stage.pull(ann(), 'once')).toBe(first + 1);
  });

  it('opens one when two ask at once', async () => {
    await stage.commit(ann(), 'race', { 'race.md': 'x\n' });
    const both = await Promise.allSettled([stage.pull(ann(), 'race'), stage.pull(ann(), 'race')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused to jobs where the repository does not allow it', async () => {
    await stage.commit(ann(), 'by-job', { 'job.md': 'x\n' });
    const job = await stage.job({ pull_requests: 'write' });
    stage.github.settings.actionsMayCreatePullRequests = false;
    const refused = await refusal(stage.pull(job, 'by-job'));
    stage.github.settings.actionsMayCreatePullRequests = true;
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.message).toContain('GitHub Actions is not permitted to create or approve pull requests.');
    const number = await stage.pull(job, 'by-job');
    expect((await get(number)).user.login).toBe('github-actions[bot]');
  });
});

describe('a pull request', () => {
  it('shares its number, comments and labels with an issue', async () => {
    await stage.commit(ann(), 'shared', { 'shared.md': 'x\n' });
    const number = await stage.pull(ann(), 'shared', { body: 'why' });
    const { data: next } = await ann().rest.issues.create({ ...here, title: 'next' });
    expect(next.number).toBe(number + 1);
    const at = { ...here, issue_number: number };
    await ann().rest.issues.addLabels({ ...at, labels: ['bug'] });
    await ann().rest.issues.createComment({ ...at, body: 'hello' });
    const { data: issue } = await ann().rest.issues.get(at);
    expect(issue).toMatchObject({ comments: 1, body: 'why', pull_request: { merged_at: null } });
    expect(await get(number)).toMatchObject({ comments: 1, labels: [{ name: 'bug' }] });
    const { data: listed } = await ann().rest.issues.listForRepo(here);
    expect(listed.map((one) => one.number)).toContain(number);
  });

  it('counts its commits and lines, and shows its files with patches', async () => {
    await stage.commit(ann(), 'counted', { 'new.md': 'a\nb\n' });
    await stage.commit(ann(), 'counted', { 'post.md': 'one\n2\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n' });
    const number = await stage.pull(ann(), 'counted');
    expect(await get(number)).toMatchObject({ commits: 2, additions: 3, deletions: 1, changed_files: 2 });
    const { data: files } = await ann().rest.pulls.listFiles({ ...here, pull_number: number });
    expect(files.map(({ filename, status }) => [filename, status])).toEqual([
      ['new.md', 'added'],
      ['post.md', 'modified'],
    ]);
    expect(files[1]?.patch).toContain('-two\n+2');
    const { data: commits } = await ann().rest.pulls.listCommits({ ...here, pull_number: number });
    expect(commits.map(({ author }) => author?.login)).toEqual(['ann', 'ann']);
  });

  it('is found by head, base and state, and by its commits', async () => {
    const sha = await stage.commit(ann(), 'topic/found', { 'found.md': 'x\n' });
    const number = await stage.pull(ann(), 'topic/found');
    const find = async (filter: object) =>
      (await ann().rest.pulls.list({ ...here, ...filter })).data.map((pull) => pull.number);
    expect(await find({ head: 'acme:topic/found' })).toEqual([number]);
    expect(await find({ head: 'acme:topic/found', state: 'closed' })).toEqual([]);
    expect(await find({ head: 'acme:topic/found', base: 'other' })).toEqual([]);
    const { data } = await ann().rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha });
    expect(data.map((pull) => pull.number)).toEqual([number]);
  });

  it('moves its head with every push, and says so', async () => {
    await stage.commit(ann(), 'moving', { 'moving.md': '1\n' });
    const number = await stage.pull(ann(), 'moving');
    stage.events.length = 0;
    const second = await stage.commit(stage.as('ben'), 'moving', { 'moving.md': '2\n' });
    expect((await get(number)).head.sha).toBe(second);
    expect(stage.events).toEqual(['push by ben', 'pull_request.synchronize by ben']);
    const blob = (await ann().rest.repos.getContent({ ...here, path: 'moving.md', ref: 'moving' })).data;
    const { data } = await ann().rest.repos.createOrUpdateFileContents({
      ...here,
      path: 'moving.md',
      branch: 'moving',
      message: 'third',
      content: Buffer.from('3\n').toString('base64'),
      sha: 'sha' in blob ? blob.sha : '',
    });
    expect((await get(number)).head.sha).toBe(data.commit.sha);
    await ann().rest.git.updateRef({ ...here, ref: 'heads/moving', sha: second, force: true });
    expect((await get(number)).head.sha).toBe(second);
  });

  it('is closed, unmerged, when its branch is deleted, and cannot be reopened without it', async () => {
    await stage.commit(ann(), 'gone', { 'gone.md': 'x\n' });
    const number = await stage.pull(ann(), 'gone');
    stage.events.length = 0;
    await stage.as('ben').rest.git.deleteRef({ ...here, ref: 'heads/gone' });
    expect(await get(number)).toMatchObject({ state: 'closed', merged: false, merged_at: null });
    expect(stage.events).toEqual(['delete by ben', 'push by ben', 'pull_request.closed by ben']);
    const reopened = await refusal(ann().rest.pulls.update({ ...here, pull_number: number, state: 'open' }));
    expect(reopened.status).toBe(422);
    expect(reopened.message).toContain('The gone branch has been deleted.');
  });

  it('is edited, closed and reopened', async () => {
    await stage.commit(ann(), 'edited', { 'edited.md': 'x\n' });
    const number = await stage.pull(ann(), 'edited');
    stage.events.length = 0;
    const update = (fields: object) => ann().rest.pulls.update({ ...here, pull_number: number, ...fields });
    expect((await update({ title: 'New', body: 'Text' })).data).toMatchObject({ title: 'New', body: 'Text' });
    expect((await update({ state: 'closed' })).data.closed_at).not.toBeNull();
    expect((await update({ state: 'open' })).data.closed_at).toBeNull();
    expect(stage.events).toEqual([
      'pull_request.edited by ann',
      'pull_request.closed by ann',
      'pull_request.reopened by ann',
    ]);
  });
});

describe('merging', () => {
  const merge = (number: number, fields: object = {}) =>
    stage.as('ben').rest.pulls.merge({ ...here, pull_number: number, ...fields });
  const message = async (sha: string) => (await ann().rest.git.getCommit({ ...here, commit_sha: sha })).data.message;

  it('keeps the files of two pull requests that left from one base', async () => {
    await stage.commit(ann(), 'left', { 'left.md': 'left\n' });
    await stage.commit(ann(), 'right', { 'right.md': 'right\n', 'README.md': null });
    const [left, right] = [await stage.pull(ann(), 'left'), await stage.pull(ann(), 'right')];
    const first = await merge(left);
    const second = await merge(right);
    expect(await textOf(ann(), 'left.md')).toBe('left\n');
    expect(await textOf(ann(), 'right.md')).toBe('right\n');
    expect(await textOf(ann(), 'README.md')).toBeUndefined();
    const { data: commit } = await ann().rest.git.getCommit({ ...here, commit_sha: second.data.sha });
    expect(commit.parents[0]?.sha).toBe(first.data.sha);
    expect(await get(right)).toMatchObject({
      state: 'closed',
      merged: true,
      merged_by: { login: 'ben' },
      merge_commit_sha: second.data.sha,
      changed_files: 2,
    });
  });

  it('merges the head that it has now', async () => {
    await stage.commit(ann(), 'late', { 'late.md': 'early\n' });
    const number = await stage.pull(ann(), 'late');
    await stage.commit(ann(), 'late', { 'late.md': 'late\n' });
    await merge(number);
    expect(await textOf(ann(), 'late.md')).toBe('late\n');
  });

  it('is refused with 409 when the head is not the one that was reviewed', async () => {
    const sha = await stage.commit(ann(), 'reviewed', { 'reviewed.md': '1\n' });
    const number = await stage.pull(ann(), 'reviewed');
    await stage.commit(ann(), 'reviewed', { 'reviewed.md': '2\n' });
    expect(await refusal(merge(number, { sha }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Head branch was modified. Review and try the merge again.'),
    });
    expect((await get(number)).state).toBe('open');
  });

  it('is refused with 405 for a conflict, a draft, and what is closed', async () => {
    await stage.commit(ann(), 'ours', { 'conflict.md': 'ours\n' });
    await stage.commit(ann(), 'theirs', { 'conflict.md': 'theirs\n' });
    const [ours, theirs] = [await stage.pull(ann(), 'ours'), await stage.pull(ann(), 'theirs', { draft: false })];
    expect(await get(theirs)).toMatchObject({ mergeable: true, mergeable_state: 'clean' });
    await merge(ours);
    expect(await get(theirs)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect(await refusal(merge(theirs))).toMatchObject({
      status: 405,
      message: expect.stringContaining('Pull Request is not mergeable'),
    });
    expect((await refusal(merge(ours))).status).toBe(405);
    await stage.commit(ann(), 'draft', { 'draft.md': 'x\n' });
    const draft = await stage.pull(ann(), 'draft', { draft: true });
    expect((await refusal(merge(draft))).status).toBe(405);
    expect(await textOf(ann(), 'conflict.md')).toBe('ours\n');
  });

  it('makes a merge commit with the title and message that were asked for, or one commit when squashing', async () => {
    await stage.commit(ann(), 'titled', { 'titled.md': 'x\n' });
    const titled = await merge(await stage.pull(ann(), 'titled'), { commit_title: 'Title', commit_message: 'Text' });
    expect(await message(titled.data.sha)).toBe('Title\n\nText');
    await stage.commit(ann(), 'squashed', { 'squashed.md': '1\n' }, 'first');
    await stage.commit(ann(), 'squashed', { 'squashed.md': '2\n' }, 'second');
    const number = await stage.pull(ann(), 'squashed', { title: 'Squash me' });
    const { data } = await merge(number, { merge_method: 'squash' });
    const { data: commit } = await ann().rest.git.getCommit({ ...here, commit_sha: data.sha });
    expect(commit.parents).toHaveLength(1);
    expect(commit.message).toBe(`Squash me (#${number})\n\n* first\n\n* second`);
    expect(commit.author.name).toBe('ann');
  });

  it('closes the issues that its description or its commits say it closes, and no others', async () => {
    const open = async () => (await ann().rest.issues.create({ ...here, title: 'task' })).data.number;
    const [described, committed, mentioned, quoted] = [await open(), await open(), await open(), await open()];
    await stage.commit(ann(), 'closing', { 'closing.md': 'x\n' }, `Write it\n\nResolves: #${committed}`);
    const body = `Fixes acme/site#${described}, see #${mentioned}. Write \`closes #${quoted}\`.`;
    stage.events.length = 0;
    await merge(await stage.pull(ann(), 'closing', { body }));
    const states = await Promise.all(
      [described, committed, mentioned, quoted].map(async (number) => {
        const { data } = await ann().rest.issues.get({ ...here, issue_number: number });
        return [data.state, data.state_reason, data.closed_by?.login];
      }),
    );
    expect(states).toEqual([
      ['closed', 'completed', 'ben'],
      ['closed', 'completed', 'ben'],
      ['open', null, undefined],
      ['open', null, undefined],
    ]);
    expect(stage.events).toEqual([
      'pull_request.opened by ann',
      'pull_request.closed by ben',
      'issues.closed by ben',
      'push by ben',
      'issues.closed by ben',
    ]);
  });

  it('also happens when somebody pushes the head into the base', async () => {
    const sha = await stage.commit(ann(), 'pushed', { 'pushed.md': 'x\n' });
    const number = await stage.pull(ann(), 'pushed');
    await stage.as('ben').rest.git.updateRef({ ...here, ref: 'heads/main', sha });
    expect(await get(number)).toMatchObject({ merged: true, merge_commit_sha: sha, merged_by: { login: 'ben' } });
  });

  it('is told apart by checks that have not passed', async () => {
    const sha = await stage.commit(ann(), 'checked', { 'checked.md': 'x\n' });
    const number = await stage.pull(ann(), 'checked');
    const { rest } = await stage.job({ checks: 'write' });
    const { data: run } = await rest.checks.create({ ...here, name: 'lint', head_sha: sha });
    expect((await get(number)).mergeable_state).toBe('unstable');
    await rest.checks.update({ ...here, check_run_id: run.id, conclusion: 'success' });
    expect((await get(number)).mergeable_state).toBe('clean');
  });
});
