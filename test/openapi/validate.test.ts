import { Octokit } from '@octokit/rest';
import { describe, expect, test } from 'vitest';
import { checkedFetch, expectValidRequests, type RecordedRequest, validateRequest } from './validate.ts';

const repository = '/repos/acme/site';
const sha = 'a'.repeat(40);

const faults: readonly (readonly [string, RecordedRequest, string])[] = [
  ['an operation that does not exist', { method: 'POST', path: `${repository}/isues` }, 'no such operation'],
  ['a method that does not exist', { method: 'PUT', path: `${repository}/issues/1` }, 'no such operation'],
  [
    'a number that is text',
    { method: 'GET', path: `${repository}/issues/twelve` },
    'path\'s "issue_number" must be integer',
  ],
  ['an unknown query field', { method: 'GET', path: `${repository}/issues?label=x` }, 'the query has "label"'],
  [
    'a value outside a list',
    { method: 'GET', path: `${repository}/issues?state=merged` },
    'equal to one of the allowed values (open, closed, all)',
  ],
  [
    'a query number that is text',
    { method: 'GET', path: `${repository}/issues`, query: { per_page: 'many' } },
    '"per_page" must be integer',
  ],
  [
    'a missing field',
    { method: 'POST', path: `${repository}/issues`, body: { body: 'x' } },
    "must have required property 'title'",
  ],
  [
    'an unknown field',
    { method: 'POST', path: `${repository}/issues`, body: { title: 'x', label: ['y'] } },
    'the body has "label"',
  ],
  [
    'a field of the wrong type',
    { method: 'PUT', path: `${repository}/pulls/1/merge`, body: { sha: 7 } },
    'the body.sha must be string',
  ],
  [
    'null where GitHub takes none',
    { method: 'POST', path: `${repository}/git/refs`, body: { ref: 'refs/x/y', sha: null } },
    'the body.sha must be string',
  ],
  [
    'an unknown field deep inside',
    {
      method: 'POST',
      path: `${repository}/git/trees`,
      body: { tree: [{ path: 'a', mode: '100644', type: 'blob', text: 'x' }] },
    },
    'the body.tree[0] has "text"',
  ],
  [
    'a wrong value deep inside',
    {
      method: 'POST',
      path: `${repository}/git/trees`,
      body: { tree: [{ path: 'a', mode: '777', type: 'blob', content: 'x' }] },
    },
    'the body.tree.0.mode must be equal to one of',
  ],
  ['a missing body', { method: 'POST', path: `${repository}/issues/1/comments` }, 'the body is missing'],
  ['a body where none belongs', { method: 'GET', path: `${repository}/issues/1`, body: { a: 1 } }, 'takes none'],
  [
    'a body that is no JSON',
    { method: 'POST', path: `${repository}/issues/1/comments`, body: 'hello' },
    'the body must be object',
  ],
  [
    'a reaction that does not exist',
    { method: 'POST', path: `${repository}/issues/1/reactions`, body: { content: 'tada' } },
    'allowed values',
  ],
  [
    'a completed check without a conclusion',
    {
      method: 'POST',
      path: `${repository}/check-runs`,
      body: { name: 'imprimatur', head_sha: sha, status: 'completed' },
    },
    'needs a "conclusion"',
  ],
  [
    'an empty entry of a tree',
    { method: 'POST', path: `${repository}/git/trees`, body: { tree: [{ path: 'a', mode: '100644' }] } },
    'either "sha" or "content"',
  ],
  [
    'a comment over 64 KiB',
    { method: 'POST', path: `${repository}/issues/1/comments`, body: { body: 'x'.repeat(65_537) } },
    '65537 characters',
  ],
  [
    'a review comment over 64 KiB',
    {
      method: 'POST',
      path: `${repository}/pulls/1/reviews`,
      body: { comments: [{ path: 'a', line: 1, body: 'x'.repeat(65_537) }] },
    },
    'the body.comments[0].body has 65537 characters',
  ],
  [
    'a number among the inputs of a dispatch',
    {
      method: 'POST',
      path: `${repository}/actions/workflows/imprimatur.yml/dispatches`,
      body: { ref: 'main', inputs: { task: 12 } },
    },
    'the input "task" is a number',
  ],
  [
    'a merge message that GitHub cuts',
    { method: 'PUT', path: `${repository}/pulls/1/merge`, body: { commit_message: 'x'.repeat(16_001) } },
    'at most 16000',
  ],
  [
    'a color with #',
    { method: 'POST', path: `${repository}/labels`, body: { name: 'x', color: '#ffffff' } },
    'without #',
  ],
  [
    'a long label',
    { method: 'POST', path: `${repository}/issues/1/labels`, body: { labels: ['x'.repeat(51)] } },
    'at most 50',
  ],
];

test.each(faults)('finds %s', (_, request, part) => {
  expect(validateRequest(request)).toContainEqual(expect.stringContaining(part));
});

const clean: readonly (readonly [string, RecordedRequest])[] = [
  ['a ref with encoded slashes', { method: 'GET', path: `${repository}/git/ref/imprimatur%2Ftasks%2F12` }],
  [
    'a ref with plain slashes',
    { method: 'PATCH', path: `${repository}/git/refs/imprimatur/tasks/12`, body: { sha, force: false } },
  ],
  ['a label with spaces', { method: 'DELETE', path: `${repository}/issues/1/labels/status%3A%20queued` }],
  ['a file deep in the tree', { method: 'GET', path: `${repository}/contents/content/posts/a.md?ref=main` }],
  ['a null that GitHub takes', { method: 'PATCH', path: `${repository}/issues/1`, body: { milestone: null } }],
  ['a body as text', { method: 'POST', path: `${repository}/issues/1/comments`, body: '{"body":"x"}' }],
  [
    'a body as bytes',
    { method: 'POST', path: `${repository}/issues/1/comments`, body: new TextEncoder().encode('{"body":"x"}') },
  ],
  ['an empty body', { method: 'POST', path: `${repository}/actions/runs/7/cancel`, body: '' }],
  ['a workflow by its number', { method: 'GET', path: `${repository}/actions/workflows/7/runs?per_page=1` }],
  [
    'a whole address of a GitHub Enterprise Server',
    { method: 'get', path: 'https://git.example.org/api/v3/repos/acme/site' },
  ],
];

test.each(clean)('lets %s pass', (_, request) => {
  expect(validateRequest(request)).toEqual([]);
});

describe('checkedFetch', () => {
  const baseUrl = 'https://api.example.org';
  const answer: typeof fetch = async () => new Response('[]', { headers: { 'content-type': 'application/json' } });

  test('finds nothing in what Octokit sends for what it was asked', async () => {
    const checked = checkedFetch(answer, baseUrl);
    const { rest } = new Octokit({ baseUrl, auth: 'token', request: { fetch: checked.fetch } });
    const target = { owner: 'acme', repo: 'site' };
    const pull = { ...target, pull_number: 3 };
    const issue = { ...target, issue_number: 12 };
    const workflow = { ...target, workflow_id: 'imprimatur.yml' };
    await rest.repos.get(target);
    await rest.repos.getContent({ ...target, path: '.github/imprimatur.yml', ref: 'main' });
    await rest.repos.createOrUpdateFileContents({
      ...target,
      path: 'a/b.md',
      message: 'x',
      content: 'eA==',
      branch: 'main',
    });
    await rest.repos.getCollaboratorPermissionLevel({ ...target, username: 'octocat' });
    await rest.repos.compareCommitsWithBasehead({ ...target, basehead: 'main...imprimatur/task-12' });
    await rest.repos.createDispatchEvent({ ...target, event_type: 'wake', client_payload: { task: 12 } });
    await rest.git.createBlob({ ...target, content: 'x', encoding: 'utf-8' });
    await rest.git.createTree({
      ...target,
      base_tree: sha,
      tree: [{ path: 'a', mode: '100644', type: 'blob', sha: null }],
    });
    await rest.git.createCommit({ ...target, message: 'x', tree: sha, parents: [sha] });
    await rest.git.createRef({ ...target, ref: 'refs/imprimatur/tasks/12', sha });
    await rest.git.updateRef({ ...target, ref: 'imprimatur/tasks/12', sha });
    await rest.git.deleteRef({ ...target, ref: 'imprimatur/tasks/12' });
    await rest.git.listMatchingRefs({ ...target, ref: 'imprimatur/tasks/' });
    await rest.issues.listForRepo({ ...target, state: 'all', since: '2026-11-01T00:00:00Z', per_page: 100 });
    await rest.issues.create({ ...target, title: 'x', labels: ['workflow: blog'] });
    await rest.issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' });
    await rest.issues.addLabels({ ...issue, labels: ['status: queued'] });
    await rest.issues.setLabels({ ...issue, labels: ['status: queued'] });
    await rest.issues.removeLabel({ ...issue, name: 'status: queued' });
    await rest.issues.createComment({ ...issue, body: 'x' });
    await rest.issues.listEvents({ ...issue, per_page: 100 });
    await rest.reactions.createForIssueComment({ ...target, comment_id: 5, content: 'eyes' });
    await rest.pulls.create({ ...target, head: 'a', base: 'main', title: 'x', body: 'y', draft: false });
    await rest.pulls.createReview({
      ...pull,
      commit_id: sha,
      event: 'COMMENT',
      body: 'x',
      comments: [{ path: 'a', line: 1, body: 'y' }],
    });
    await rest.pulls.createReplyForReviewComment({ ...pull, comment_id: 5, body: 'x' });
    await rest.pulls.requestReviewers({ ...pull, reviewers: ['octocat'] });
    await rest.pulls.merge({ ...pull, sha, merge_method: 'squash' });
    await rest.checks.create({
      ...target,
      name: 'x',
      head_sha: sha,
      status: 'completed',
      conclusion: 'success',
      output: { title: 'x', summary: 'y' },
    });
    await rest.checks.create({ ...target, name: 'x', head_sha: sha, status: 'in_progress' });
    await rest.checks.listForRef({ ...target, ref: sha });
    await rest.actions.createWorkflowDispatch({
      ...workflow,
      ref: 'main',
      inputs: { task: '12' },
      return_run_details: true,
    });
    await rest.actions.listWorkflowRunArtifacts({ ...target, run_id: 7, name: 'imprimatur-12-1-1' });
    await rest.actions.downloadArtifact({ ...target, artifact_id: 7, archive_format: 'zip' });
    await rest.apps.createInstallationAccessToken({
      installation_id: 1,
      repository_ids: [2],
      permissions: { contents: 'write' },
    });
    await rest.rateLimit.get();
    expect(checked.findings).toEqual([]);
  });

  test('notes a wrong request, sends it all the same, and leaves other hosts alone', async () => {
    const checked = checkedFetch(answer, baseUrl);
    const response = await checked.fetch(`${baseUrl}/repos/acme/site/issues`, { method: 'POST', body: '{}' });
    await checked.fetch('https://storage.example.org/artifact.zip');
    expect(response.status).toBe(200);
    expect(checked.findings).toEqual([expect.stringContaining("required property 'title'")]);
  });
});

test('a log is reported at once, each finding once', () => {
  const wrong: RecordedRequest = { method: 'POST', path: `${repository}/issues`, body: {} };
  const log = [wrong, wrong, { method: 'GET', path: '/rate_limit' }, { method: 'GET', path: '/nowhere' }];
  expect(() => expectValidRequests(log)).toThrow(
    /^Requests that GitHub would not understand:\n- POST [^\n]+\n- GET \/nowhere[^\n]+$/,
  );
  expect(() => expectValidRequests(log.slice(2, 3))).not.toThrow();
});
