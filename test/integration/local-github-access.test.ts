import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, openStage, refusal, type Stage } from './local-github-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

const resource = 'Resource not accessible by integration';

describe('who asks', () => {
  it('is nobody with a token that was never issued', async () => {
    expect(await refusal(stage.nobody('nonsense').rest.repos.get(here))).toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
  });

  it('may read without a token but not write', async () => {
    const nobody = stage.nobody();
    expect((await nobody.rest.repos.get(here)).data.full_name).toBe('acme/site');
    expect((await refusal(nobody.rest.issues.create({ ...here, title: 'x' }))).status).toBe(401);
    expect((await refusal(nobody.rest.git.deleteRef({ ...here, ref: 'heads/main' }))).status).toBe(401);
  });

  it('is told who they are', async () => {
    expect((await stage.as('ann').rest.users.getAuthenticated()).data.login).toBe('ann');
    const job = await stage.job({ contents: 'read' });
    expect((await refusal(job.rest.users.getAuthenticated())).status).toBe(403);
  });

  it('finds bots under the ids they have on GitHub', async () => {
    const { data } = await stage.as('ann').rest.users.getByUsername({ username: 'github-actions[bot]' });
    expect(data).toMatchObject({ id: 41_898_282, type: 'Bot', login: 'github-actions[bot]' });
  });

  it('finds no repository but the one', async () => {
    const elsewhere = { owner: 'acme', repo: 'other' };
    expect((await refusal(stage.as('ann').rest.issues.listForRepo(elsewhere))).status).toBe(404);
    expect((await stage.as('ann').rest.issues.listForRepo({ owner: 'Acme', repo: 'SITE' })).status).toBe(200);
  });
});

describe('a private repository', () => {
  let hidden: Stage;
  beforeAll(async () => {
    hidden = await openStage({ visibility: 'private' });
  });
  afterAll(() => hidden.github.close());
  const readme = { ...here, path: 'README.md' };

  it('is there for those alone who were let in', async () => {
    const { data } = await hidden.as('rob').rest.repos.get(here);
    expect(data).toMatchObject({ private: true, visibility: 'private' });
    expect((await hidden.as('rob').rest.repos.getContent(readme)).status).toBe(200);
    for (const stranger of [hidden.as('sue'), hidden.nobody()])
      for (const asked of [stranger.rest.repos.get(here), stranger.rest.repos.getContent(readme)])
        expect(await refusal(asked)).toMatchObject({ status: 404, message: expect.stringContaining('Not Found') });
    const of = { ...here, username: 'sue' };
    const { data: rights } = await hidden.as('ann').rest.repos.getCollaboratorPermissionLevel(of);
    expect(rights.permission).toBe('none');
  });

  it('is read by a token as far as its permissions go', async () => {
    const { data: issue } = await hidden.as('ann').rest.issues.create({ ...here, title: 'Secret' });
    const { data: main } = await hidden.as('ann').rest.git.getRef({ ...here, ref: 'heads/main' });
    const head = { ...here, ref: main.object.sha };
    const reads = {
      contents: (client: Octokit) => client.rest.repos.getContent(readme),
      issues: (client: Octokit) => client.rest.issues.get({ ...here, issue_number: issue.number }),
      pull_requests: (client: Octokit) => client.rest.pulls.list(here),
      checks: (client: Octokit) => client.rest.checks.listForRef(head),
      statuses: (client: Octokit) => client.rest.repos.getCombinedStatusForRef(head),
    };
    const none = await hidden.job({});
    expect((await none.rest.repos.get(here)).status).toBe(200);
    for (const [name, read] of Object.entries(reads)) {
      expect((await read(await hidden.job({ [name]: 'read' }))).status, name).toBe(200);
      expect(await refusal(read(none)), name).toMatchObject({
        status: 403,
        message: expect.stringContaining(resource),
      });
    }
    // A public one shows the same to every token.
    expect((await (await stage.job({})).rest.repos.getContent(readme)).status).toBe(200);
  });
});

describe('the App', () => {
  it('exchanges its JSON web token for installation tokens, with fewer permissions if it likes', async () => {
    const { app, url } = stage.github;
    const asApp = new Octokit({
      baseUrl: url,
      authStrategy: createAppAuth,
      auth: { appId: app.id, privateKey: app.privateKey },
    });
    expect((await asApp.rest.apps.getAuthenticated()).data?.slug).toBe('imprimatur');
    expect((await asApp.rest.apps.getRepoInstallation(here)).data.id).toBe(app.installationId);
    const { data } = await asApp.rest.apps.createInstallationAccessToken({
      installation_id: app.installationId,
      permissions: { issues: 'write' },
    });
    const installed = stage.nobody(data.token);
    const { data: issue } = await installed.rest.issues.create({ ...here, title: 'by the App' });
    expect(issue.user?.login).toBe('imprimatur[bot]');
    expect(issue.performed_via_github_app?.slug).toBe('imprimatur');
    const content = { ...here, path: 'x.md', message: 'x', content: '' };
    expect((await refusal(installed.rest.repos.createOrUpdateFileContents(content))).status).toBe(403);
    const { data: list } = await installed.rest.apps.listReposAccessibleToInstallation();
    expect(list.repositories.map((repository) => repository.full_name)).toEqual(['acme/site']);
  });

  it('refuses a JSON web token that nobody signed', async () => {
    const forged = stage.nobody('eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI0MjQyNDIifQ.AAAA');
    expect((await refusal(forged.request('GET /app'))).status).toBe(401);
    expect((await refusal(forged.rest.repos.get(here))).status).toBe(401);
  });
});

describe('a job whose token may only read contents', () => {
  it('is refused everything that writes code, refs, pull requests or reviews', async () => {
    const { commit, pull, as } = stage;
    const head = await commit(as('ann'), 'theirs', { 'theirs.md': 'x\n' });
    const number = await pull(as('ann'), 'theirs');
    const { rest } = await stage.job({ contents: 'read', pull_requests: 'read', actions: 'read', issues: 'write' });
    const attempts = {
      contents: rest.repos.createOrUpdateFileContents({ ...here, path: 'x.md', message: 'x', content: '' }),
      createRef: rest.git.createRef({ ...here, ref: 'refs/imprimatur/tasks/1', sha: head }),
      updateRef: rest.git.updateRef({ ...here, ref: 'heads/main', sha: head }),
      deleteRef: rest.git.deleteRef({ ...here, ref: 'heads/theirs' }),
      blob: rest.git.createBlob({ ...here, content: 'x' }),
      tree: rest.git.createTree({ ...here, tree: [{ path: 'x', mode: '100644', content: 'x' }] }),
      commit: rest.git.createCommit({ ...here, message: 'x', tree: head, parents: [] }),
      open: rest.pulls.create({ ...here, title: 'x', head: 'theirs', base: 'main' }),
      close: rest.pulls.update({ ...here, pull_number: number, state: 'closed' }),
      review: rest.pulls.createReview({ ...here, pull_number: number, event: 'APPROVE' }),
      merge: rest.pulls.merge({ ...here, pull_number: number }),
      check: rest.checks.create({ ...here, name: 'x', head_sha: head }),
      collaborator: rest.repos.addCollaborator({ ...here, username: 'rob', permission: 'admin' }),
      settings: rest.repos.update({ ...here, default_branch: 'theirs' }),
    };
    const refusals = await Promise.all(
      Object.entries(attempts).map(async ([what, attempt]) => [what, await refusal(attempt)] as const),
    );
    for (const [what, refused] of refusals)
      expect([what, refused]).toEqual([what, { status: 403, message: expect.stringContaining(resource) }]);
    expect((await rest.pulls.get({ ...here, pull_number: number })).data.state).toBe('open');
  });

  it('comments on issues with issues: write, on pull requests with either', async () => {
    const { data: issue } = await stage.as('ann').rest.issues.create({ ...here, title: 'x' });
    await stage.commit(stage.as('ann'), 'spoken-of', { 'spoken.md': 'x' });
    const pull = await stage.pull(stage.as('ann'), 'spoken-of');
    const say = async (issue_number: number, permissions: Parameters<Stage['job']>[0]) => {
      const job = await stage.job(permissions);
      return job.rest.issues.createComment({ ...here, issue_number, body: 'x' });
    };
    expect((await say(issue.number, { issues: 'write' })).data.user?.login).toBe('github-actions[bot]');
    expect((await refusal(say(issue.number, { pull_requests: 'write' }))).message).toContain(resource);
    expect((await say(pull, { issues: 'write' })).status).toBe(201);
    expect((await say(pull, { pull_requests: 'write' })).status).toBe(201);
    expect((await refusal(say(pull, { contents: 'write' }))).message).toContain(resource);
  });

  it('may not touch workflow files even with contents: write', async () => {
    const job = await stage.job({ contents: 'write' });
    const path = '.github/workflows/ci.yml';
    const content = { ...here, path, message: 'x', content: '' };
    expect((await refusal(job.rest.repos.createOrUpdateFileContents(content))).status).toBe(403);
    const tree = { ...here, tree: [{ path, mode: '100644', content: 'x' } as const] };
    expect((await refusal(job.rest.git.createTree(tree))).status).toBe(403);
    const sha = await stage.commit(stage.as('ann'), 'workflow', { [path]: 'on: push\n' });
    const moved = job.rest.git.updateRef({ ...here, ref: 'heads/main', sha });
    expect((await refusal(moved)).status).toBe(403);
  });
});

describe('a person', () => {
  it('who reads may open issues and comment, but not label, push, merge or close the issues of others', async () => {
    const rob = stage.as('rob').rest;
    const { data: own } = await rob.issues.create({ ...here, title: 'mine', labels: ['bug'], assignees: ['rob'] });
    expect(own).toMatchObject({ labels: [], assignees: [] });
    const { data: issue } = await stage.as('ann').rest.issues.create({ ...here, title: 'not mine' });
    const at = { ...here, issue_number: issue.number };
    expect((await rob.issues.createComment({ ...at, body: 'hello' })).status).toBe(201);
    expect((await refusal(rob.issues.addLabels({ ...at, labels: ['bug'] }))).status).toBe(403);
    expect((await refusal(rob.issues.update({ ...at, state: 'closed' }))).status).toBe(403);
    expect((await refusal(rob.issues.update({ ...at, title: 'theirs' }))).status).toBe(403);
    const sha = await stage.commit(stage.as('ann'), 'for-rob', { 'rob.md': 'x\n' });
    expect((await refusal(rob.git.createRef({ ...here, ref: 'refs/heads/rob', sha }))).status).toBe(403);
    const number = await stage.pull(stage.as('ann'), 'for-rob');
    expect((await refusal(rob.pulls.merge({ ...here, pull_number: number }))).status).toBe(403);
    expect((await rob.issues.update({ ...here, issue_number: own.number, state: 'closed' })).data.state).toBe('closed');
  });

  it('who triages may label and close, but neither push nor make labels', async () => {
    const { data: issue } = await stage.as('rob').rest.issues.create({ ...here, title: 'x' });
    const at = { ...here, issue_number: issue.number };
    const tia = stage.as('tia').rest;
    expect((await tia.issues.addLabels({ ...at, labels: ['bug'] })).data.map(({ name }) => name)).toEqual(['bug']);
    expect((await refusal(tia.issues.addLabels({ ...at, labels: ['brand new'] }))).status).toBe(403);
    expect((await tia.issues.update({ ...at, state: 'closed' })).data.closed_by?.login).toBe('tia');
    const content = { ...here, path: 'x.md', message: 'x', content: '' };
    expect((await refusal(tia.repos.createOrUpdateFileContents(content))).status).toBe(403);
  });

  it.each([
    ['acme', 'admin', 'admin'],
    ['mia', 'write', 'maintain'],
    ['ann', 'write', 'write'],
    ['tia', 'read', 'triage'],
    ['rob', 'read', 'read'],
    ['sue', 'read', 'read'],
    ['imprimatur[bot]', 'none', 'none'],
  ])('%s has the permission %s in the role %s', async (username, permission, role) => {
    const { data } = await stage.as('ann').rest.repos.getCollaboratorPermissionLevel({ ...here, username });
    expect(data).toMatchObject({ permission, role_name: role, user: { login: username } });
  });

  it('who does not exist has no permission to ask for', async () => {
    const { rest } = stage.as('ann');
    expect((await refusal(rest.repos.getCollaboratorPermissionLevel({ ...here, username: 'zoe' }))).status).toBe(404);
  });

  it('loses their rights at once when they are taken away', async () => {
    const owner = stage.as('acme').rest;
    const ben = stage.as('ben').rest;
    await owner.repos.addCollaborator({ ...here, username: 'ben', permission: 'pull' });
    const content = { ...here, path: 'ben.md', message: 'x', content: '' };
    expect((await refusal(ben.repos.createOrUpdateFileContents(content))).status).toBe(403);
    await owner.repos.addCollaborator({ ...here, username: 'ben', permission: 'push' });
    expect((await ben.repos.createOrUpdateFileContents(content)).status).toBe(201);
  });
});

it('answers what it does not have with an error, not with something empty', async () => {
  const { rest, graphql } = stage.as('ann');
  await expect(graphql('{ viewer { login } }')).rejects.toThrow('no graphql');
  expect((await refusal(rest.search.issuesAndPullRequests({ q: 'x' }))).status).toBe(501);
});
