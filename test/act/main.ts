/**
 * `node test/act/main.ts [act]`: the caller's file as users copy it, in a repository of its own, run by act against the
 * local GitHub, from an issue to a merged pull request. Exit code 0 only if all of it came true. What act does not do
 * (permissions of a job, concurrency, time limits of a run) the local runner's tests cover.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { ONE_STAGE } from '../../src/cli/demo/configuration.ts';
import { readOptions } from '../../src/cli/demo/options.ts';
import { AUTHOR, issueOf, REVIEWER, seedFiles } from '../../src/cli/demo/seed.ts';
import { WORKFLOW_FILE } from '../../src/local/harness.ts';
import { startLocalModel } from '../../src/local/model.ts';
import { CALLER } from '../e2e/called.ts';
import { startGitHub } from '../openapi/github.ts';
import { createAct } from './act.ts';
import { ActService } from './service.ts';

const where = { owner: AUTHOR, repo: 'site' };

interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
}

/** A real clone of the local GitHub's only commit: act asks git for repository, branch and commit. */
function clone(folder: string, files: Readonly<Record<string, string>>, { sha, message, author }: Commit): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { name, email, date } = author;
  const [author_, committer] = ['AUTHOR', 'COMMITTER'].map((who) => ({
    [`GIT_${who}_NAME`]: name,
    [`GIT_${who}_EMAIL`]: email,
    [`GIT_${who}_DATE`]: date,
  }));
  const env = { ...process.env, ...author_, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...parameters: string[]): string =>
    execFileSync('git', parameters, { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  git('remote', 'add', 'origin', `https://github.com/${where.owner}/${where.repo}.git`);
  assert.equal(git('rev-parse', 'HEAD'), sha, 'the clone has the commit of the local GitHub');
}

async function story(act: string, scratch: string): Promise<void> {
  const read = await readOptions([]);
  if (read === 'help') throw new Error('no parameters are no cry for help');
  const options = { ...read, model: null };
  const files = { ...seedFiles(options, ONE_STAGE), [WORKFLOW_FILE]: CALLER };
  const model = await startLocalModel();
  const service = new ActService(WORKFLOW_FILE, CALLER);
  const gitHub = await startGitHub({
    owner: where.owner,
    repository: where.repo,
    files,
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    routes: service.routes,
  });
  const as = (login: string) => new Octokit({ baseUrl: gitHub.url, auth: gitHub.tokenOf(login) }).rest;
  const [author, reviewer] = [as(AUTHOR), as(REVIEWER)];
  try {
    const { data: head } = await author.git.getRef({ ...where, ref: 'heads/main' });
    const { data: commit } = await author.git.getCommit({ ...where, commit_sha: head.object.sha });
    const repository = join(scratch, 'site');
    clone(repository, files, commit);
    service.connect(
      gitHub.layer,
      createAct({
        act,
        scratch,
        repository,
        url: gitHub.url,
        workflowRef: `${where.owner}/${where.repo}/${WORKFLOW_FILE}@refs/heads/main`,
        secrets: { OPENAI_API_KEY: 'local' },
        variables: { OPENAI_BASE_URL: model.url },
      }),
    );
    gitHub.on(service.listener);

    const { data: issue } = await author.issues.create({
      ...where,
      ...issueOf(options),
      labels: ['workflow: blog'],
    });
    await service.idle();
    const { data: pulls } = await author.pulls.list({ ...where, state: 'all' });
    const [pull] = pulls;
    assert.equal(pulls.length, 1, 'one pull request');
    assert.equal(pull?.user?.login, 'github-actions[bot]');
    assert.equal(pull.head.ref, `imprimatur/task-${issue.number}`);
    const about = { ...where, issue_number: issue.number };
    const labels = (await author.issues.listLabelsOnIssue(about)).data.map(({ name }) => name).toSorted();
    assert.deepEqual(labels, ['status: review', 'workflow: blog']);

    await reviewer.pulls.createReview({
      ...where,
      pull_number: pull.number,
      event: 'APPROVE',
      commit_id: pull.head.sha,
    });
    await service.idle();
    assert.equal((await author.pulls.get({ ...where, pull_number: pull.number })).data.merged, true, 'it is merged');
    assert.equal((await author.issues.get(about)).data.state, 'closed');
    assert.equal((await author.issues.listComments(about)).data.length, 1, 'one comment');

    assert.deepEqual(
      service.finished.filter(({ code }) => code !== 0),
      [],
      'every run of act succeeded',
    );
    const ends = service.finished.map(({ event, jobs }) => `${event}: ${Object.keys(jobs).join(', ')}`);
    assert.ok(ends.includes('workflow_dispatch: agent, handle'), ends.join('\n'));
  } catch (error) {
    for (const { event, code, log } of service.finished) console.error(`\n── ${event}, exit code ${code}\n${log}`);
    throw error;
  } finally {
    for (const { event, jobs, seconds } of service.finished) {
      const results = Object.entries(jobs).map(([key, result]) => `${key} ${result}`);
      console.log(`act ${event}: ${results.join(', ')} (${seconds.toFixed(1)} s)`);
    }
    await gitHub.close().finally(() => model.close());
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'imprimatur-act-'));
try {
  await story(process.argv[2] ?? 'act', scratch);
  console.log('From an issue to a merged pull request, run by act.');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
