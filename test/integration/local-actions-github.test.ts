import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalActions, localActions } from '../../src/local/actions/local-actions.ts';
import type { LocalGitHub, LocalGitHubOptions } from '../../src/local/start.ts';
import { mistakesIn } from '../openapi/deliberate.ts';
import { startGitHub } from '../openapi/github.ts';
import { writeStandIn } from './local-actions-stage.ts';

const own = readFileSync(new URL('../../.github/workflows/imprimatur.yml', import.meta.url), 'utf8');
const probe = `name: Probe
on: workflow_dispatch
permissions: { contents: read, issues: write }
jobs:
  ask:
    runs-on: ubuntu-latest
    outputs: { comment: "\${{ steps.ask.outputs.comment }}", ref: "\${{ steps.ask.outputs.ref }}" }
    steps:
      - uses: actions/checkout@v5
      - { id: ask, uses: ./, with: { command: api, task: 1 } }
  lost: { runs-on: ubuntu-latest, permissions: {}, steps: [{ uses: ./, with: { command: hang } }] }
`;
const files = {
  '.github/workflows/imprimatur.yml': own,
  '.github/workflows/probe.yml': probe,
  'content/post.md': '# A post',
};
const repo = { owner: 'acme', repo: 'site' };

describe('the local Actions behind the local GitHub', () => {
  let actions: LocalActions;
  let github: LocalGitHub;
  let alice: Octokit;
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'local-actions-'));
    actions = localActions({
      actionDirectory: writeStandIn(directory),
      secrets: { OPENAI_API_KEY: 'sk-local' },
      variables: { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' },
      directory: join(directory, 'runner'),
    });
    const options: LocalGitHubOptions = {
      owner: 'acme',
      repository: 'site',
      files,
      people: [
        { login: 'alice', permission: 'write' },
        { login: 'eve', permission: 'read' },
      ],
      routes: actions.routes,
      onEvent: actions.listener,
    };
    github = await startGitHub(options, mistakesIn);
    actions.connect(github.layer);
    alice = octokit(github.tokenOf('alice'));
  });

  afterAll(async () => {
    await actions.stop();
    await github.close();
  });

  const octokit = (auth: string) => new Octokit({ auth, baseUrl: github.url });

  test('a labelled issue runs the handler of our own workflow, an unrelated one skips it', async () => {
    await alice.issues.create({ ...repo, title: 'Something else', labels: ['bug'] });
    await alice.issues.create({ ...repo, title: 'A post about tea', labels: ['workflow: blog'] });
    await actions.idle();
    const { data } = await alice.actions.listWorkflowRunsForRepo({ ...repo, event: 'issues' });
    const ends = data.workflow_runs.map((run) => `${run.display_title}: ${run.conclusion}`);
    expect(ends).toContain('Something else: skipped');
    expect(ends).toContain('A post about tea: success');
    expect(data.workflow_runs[0]?.head_sha).toMatch(/^[0-9a-f]{40}$/);
    expect(data.workflow_runs[0]?.actor?.login).toBe('alice');
  });

  test('an agent run leaves its proposal as an artifact that an API client can fetch', async () => {
    const before = actions.runs().length;
    const { data: started } = await alice.request('POST /repos/{owner}/{repo}/actions/workflows/{id}/dispatches', {
      ...repo,
      id: 'imprimatur.yml',
      ref: 'main',
      inputs: { task: '2', epoch: '1' },
      return_run_details: true,
    });
    const run_id = (started as { workflow_run_id: number }).workflow_run_id;
    await actions.idle();
    expect(actions.runs()).toHaveLength(before + 1);
    const { data: run } = await alice.actions.getWorkflowRun({ ...repo, run_id });
    expect(run).toMatchObject({ conclusion: 'success', display_title: 'Task 2, run 1', run_attempt: 1 });
    const { data: list } = await alice.actions.listWorkflowRunArtifacts({ ...repo, run_id });
    const [artifact] = list.artifacts;
    expect(artifact?.name).toBe('imprimatur-2-1-1');
    const archive = await alice.actions.downloadArtifact({
      ...repo,
      artifact_id: artifact?.id ?? 0,
      archive_format: 'zip',
    });
    const bytes = Buffer.from(archive.data as ArrayBuffer);
    expect(artifact?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(Object.keys(unzipSync(bytes))).toContain('proposal.json');
  });

  test('a job can do what its permissions say and no more, and what it does starts no run', async () => {
    const { data } = await alice.request('POST /repos/{owner}/{repo}/actions/workflows/{id}/dispatches', {
      ...repo,
      id: 'probe.yml',
      ref: 'main',
      return_run_details: true,
    });
    const run_id = (data as { workflow_run_id: number }).workflow_run_id;
    while (actions.childPids().length === 0 || actions.run(run_id)?.jobs[0]?.status !== 'completed') {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const ask = actions.run(run_id)?.jobs[0];
    expect(ask).toMatchObject({ conclusion: 'success', outputs: { comment: '201', ref: '403' } });
    const checkedOut = join(directory, 'runner', 'runs', String(run_id), '1', 'ask', 'workspace', 'content', 'post.md');
    expect(readFileSync(checkedOut, 'utf8')).toBe('# A post');
    const { data: comments } = await alice.issues.listComments({ ...repo, issue_number: 1 });
    expect(comments.at(-1)?.user?.login).toBe('github-actions[bot]');

    await alice.actions.cancelWorkflowRun({ ...repo, run_id });
    await actions.idle();
    const { data: jobs } = await alice.actions.listJobsForWorkflowRun({ ...repo, run_id, filter: 'latest' });
    expect(jobs.jobs.map((job) => `${job.name} ${job.conclusion}`)).toEqual(['ask success', 'lost cancelled']);
    expect(actions.runs().filter((run) => run.event === 'issue_comment')).toEqual([]);
    const page = await fetch(jobs.jobs[0]?.html_url ?? '');
    expect(await page.text()).toContain(
      'GITHUB_TOKEN permissions: {"metadata":"read","contents":"read","issues":"write"}',
    );
  });

  test('a push to the branch of a pull request runs the handler for its head', async () => {
    const { data: main } = await alice.git.getRef({ ...repo, ref: 'heads/main' });
    await alice.git.createRef({ ...repo, ref: 'refs/heads/imprimatur/task-2', sha: main.object.sha });
    const write = (message: string, path: string) =>
      alice.repos.createOrUpdateFileContents({
        ...repo,
        path,
        message,
        branch: 'imprimatur/task-2',
        content: Buffer.from(message).toString('base64'),
      });
    await write('One', 'one.md');
    const { data: pull } = await alice.pulls.create({
      ...repo,
      title: 'A post',
      head: 'imprimatur/task-2',
      base: 'main',
    });
    const { data: second } = await write('Two', 'two.md');
    await actions.idle();
    const { data } = await alice.actions.listWorkflowRunsForRepo({ ...repo, event: 'pull_request' });
    const run = { conclusion: 'success', head_branch: 'imprimatur/task-2', display_title: 'A post' };
    expect(data.workflow_runs).toMatchObject([
      { ...run, head_sha: second.commit.sha },
      { ...run, head_sha: pull.head.sha },
    ]);
  });

  test('whoever can only read starts nothing', async () => {
    const reader = octokit(github.tokenOf('eve'));
    const before = actions.runs().length;
    const dispatch = { ...repo, workflow_id: 'imprimatur.yml', ref: 'main' };
    await expect(reader.actions.createWorkflowDispatch(dispatch)).rejects.toMatchObject({ status: 403 });
    const job = octokit(await github.layer.mintJobToken({ actions: 'read' }));
    await expect(job.actions.createWorkflowDispatch(dispatch)).rejects.toMatchObject({ status: 403 });
    await actions.idle();
    expect(actions.runs()).toHaveLength(before);
  });
});
