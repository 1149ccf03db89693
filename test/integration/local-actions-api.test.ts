import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { parseFileCommands } from '../../src/local/actions/runner/file-commands.ts';
import { createStage, eventBy, oneJob, type Stage } from './local-actions-stage.ts';

const stages: Stage[] = [];
function stage(...parameters: Parameters<typeof createStage>): Stage {
  const created = createStage(...parameters);
  stages.push(created);
  return created;
}
afterEach(async () => {
  await Promise.all(stages.splice(0).map(({ actions }) => actions.stop()));
});

const api = '/repos/acme/site';
const only = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  '.github/workflows/test.yml': text,
  ...more,
});
const steps = (...lines: string[]) => oneJob(`    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`);
const dispatchPath = `${api}/actions/workflows/test.yml/dispatches`;

async function dispatch(on: Stage, inputs: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const answer = await on.call('POST', dispatchPath, { ref: 'main', inputs, return_run_details: true });
  expect(answer).toMatchObject({ status: 200 });
  await on.actions.idle();
  return (answer.body as { workflow_run_id: number }).workflow_run_id;
}

describe('a dispatch', () => {
  const declared = `on:
  workflow_dispatch:
    inputs:
      task: { required: true, type: string }
      mode: { type: choice, options: [fast, slow], default: fast }
      loud: { type: boolean }
jobs:
  work: { runs-on: x, steps: [{ uses: ./, with: { task: "\${{ inputs.mode }} \${{ inputs.loud && 'loud' || 'low' }}" } }] }
`;

  test('answers with nothing unless the details of the run are asked for', async () => {
    const on = stage(only(declared));
    expect(await on.call('POST', dispatchPath, { ref: 'main', inputs: { task: '1' } })).toEqual({ status: 204 });
    const answer = await on.call('POST', dispatchPath, {
      ref: 'main',
      inputs: { task: '1' },
      return_run_details: true,
    });
    const id = on.actions.runs()[1]?.id;
    expect(answer.body).toEqual({
      workflow_run_id: id,
      run_url: `${on.layer.url}${api}/actions/runs/${id}`,
      html_url: `${on.layer.url}/acme/site/actions/runs/${id}`,
    });
  });

  test.each([
    ['of an unknown workflow', 404, 'other.yml', { ref: 'main' }, 'Not Found'],
    ['without a ref', 422, 'test.yml', {}, /"ref" wasn't supplied/],
    ['of an unknown ref', 422, 'test.yml', { ref: 'nowhere', inputs: { task: '1' } }, 'No ref found for: nowhere'],
    [
      'of an unknown input',
      422,
      'test.yml',
      { ref: 'main', inputs: { task: '1', x: '' } },
      'Unexpected inputs provided: ["x"]',
    ],
    ['without a required input', 422, 'test.yml', { ref: 'main' }, "Required input 'task' not provided"],
    ['of an input that is no string', 422, 'test.yml', { ref: 'main', inputs: { task: 1 } }, /is not a string/],
    ['of a choice that is none', 422, 'test.yml', { ref: 'main', inputs: { task: '1', mode: 'x' } }, /not in the list/],
    [
      'of a workflow without that trigger',
      422,
      'push.yml',
      { ref: 'main' },
      "Workflow does not have 'workflow_dispatch' trigger",
    ],
  ])('%s is refused with %i', async (_case, status, file, body, message) => {
    const push = 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: ./ }] } }\n';
    const on = stage(only(declared, { '.github/workflows/push.yml': push }));
    const answer = await on.call('POST', `${api}/actions/workflows/${file}/dispatches`, body);
    expect(answer.status).toBe(status);
    expect((answer.body as { message: string }).message).toMatch(message);
    expect(on.actions.runs()).toEqual([]);
  });

  test('hands typed inputs to expressions and fills in defaults', async () => {
    const on = stage(only(declared));
    const id = await dispatch(on, { task: '1', loud: 'true' });
    const file = join(on.directory, 'runner', 'runs', String(id), '1', 'work', 'step-1', 'environment.json');
    expect(JSON.parse(readFileSync(file, 'utf8')).INPUT_TASK).toBe('fast loud');
    expect(on.actions.run(id)?.inputs).toEqual({ task: '1', mode: 'fast', loud: true });
  });

  test('of the repository starts the workflows that listen for its type', async () => {
    const on = stage(
      only('on: { repository_dispatch: { types: [wake] } }\njobs: { a: { runs-on: x, steps: [{ uses: ./ }] } }\n'),
    );
    expect((await on.call('POST', `${api}/dispatches`, {})).status).toBe(422);
    expect(await on.call('POST', `${api}/dispatches`, { event_type: 'sleep' })).toEqual({ status: 204 });
    expect(await on.call('POST', `${api}/dispatches`, { event_type: 'wake', client_payload: { task: 3 } })).toEqual({
      status: 204,
    });
    await on.actions.idle();
    expect(on.actions.runs()).toMatchObject([{ event: 'repository_dispatch', title: 'wake', conclusion: 'success' }]);
  });
});

describe('lists', () => {
  test('of workflows name the files of the default branch', async () => {
    const on = stage(only(steps('uses: ./')));
    const list = await on.call('GET', `${api}/actions/workflows`);
    expect(list.body).toMatchObject({
      total_count: 1,
      workflows: [{ name: 'Test', path: '.github/workflows/test.yml' }],
    });
    const [{ id }] = (list.body as { workflows: [{ id: number }] }).workflows;
    expect((await on.call('GET', `${api}/actions/workflows/${id}`)).body).toMatchObject({ id, state: 'active' });
  });

  test('of runs filter by event, status, branch and time, newest first, by pages', async () => {
    const on = stage(only(oneJob('    steps: [{ uses: ./ }]\n', '[workflow_dispatch, issues]')));
    const first = await dispatch(on);
    await on.send('issues', eventBy('bob', { action: 'opened', issue: { title: 'A bug' } }));
    const second = await dispatch(on);
    const ids = async (query: string) => {
      const answer = await on.call('GET', `${api}/actions/runs?${query}`);
      return (answer.body as { workflow_runs: { id: number }[] }).workflow_runs.map((run) => run.id);
    };
    expect(await ids('event=workflow_dispatch')).toEqual([second, first]);
    expect(await ids('event=issues&status=success&branch=main&actor=bob')).toHaveLength(1);
    expect(await ids('status=in_progress')).toEqual([]);
    expect(await ids('branch=other')).toEqual([]);
    expect(await ids('created=%3E%3D2020-01-01')).toHaveLength(3);
    expect(await ids('created=2020-01-01..2020-12-31')).toEqual([]);
    expect(await ids('per_page=1&page=3')).toEqual([first]);
    const own = await on.call('GET', `${api}/actions/workflows/test.yml/runs?per_page=1`);
    expect(own.body).toMatchObject({ total_count: 3, workflow_runs: [{ id: second }] });
  });

  test('of jobs tell of their steps, and a job leads to its log as text', async () => {
    const on = stage(only(steps('{ name: Say, uses: ./, with: { command: talk } }')));
    const id = await dispatch(on);
    const answer = await on.call('GET', `${api}/actions/runs/${id}/jobs`);
    const { jobs } = answer.body as { jobs: { id: number; html_url: string; steps: unknown[] }[] };
    expect(jobs).toMatchObject([
      { name: 'work', status: 'completed', conclusion: 'success', labels: ['ubuntu-latest'], run_attempt: 1 },
    ]);
    expect(jobs[0]?.steps).toMatchObject([{ name: 'Say', number: 1, conclusion: 'success' }]);
    const log = await on.call('GET', new URL(jobs[0]?.html_url ?? '').pathname);
    expect(log.headers).toMatchObject({ 'content-type': expect.stringContaining('text/plain') });
    expect(String(log.body)).toContain('##[warning]Careful');
  });

  test('of another repository are left to others', async () => {
    const on = stage(only(steps('uses: ./')));
    expect(await on.call('GET', '/repos/acme/other/actions/runs')).toEqual({ status: 404 });
  });
});

describe('an artifact', () => {
  const upload = [
    '{ id: work, uses: ./, with: { command: agent, task: "12" } }',
    `{ uses: actions/upload-artifact@v4, with: { name: proposal, path: "\${{ steps.work.outputs.proposal }}" } }`,
  ];

  test('comes back byte for byte, with its digest, through a link that needs no token', async () => {
    const on = stage(only(steps(...upload)));
    const run = await dispatch(on);
    const list = await on.call('GET', `${api}/actions/runs/${run}/artifacts?name=proposal`);
    const [artifact] = (list.body as { artifacts: { id: number; digest: string; size_in_bytes: number }[] }).artifacts;
    expect(artifact).toMatchObject({
      name: 'proposal',
      expired: false,
      workflow_run: { id: run, head_branch: 'main' },
    });
    const one = await on.call('GET', `${api}/actions/artifacts/${artifact?.id}`);
    expect(one.body).toEqual(artifact);

    const redirect = await on.call('GET', `${api}/actions/artifacts/${artifact?.id}/zip`);
    expect(redirect.status).toBe(302);
    const link = new URL(redirect.headers?.location ?? '');
    const nobody = { token: '', login: '', type: 'User' } as const;
    const archive = await on.call('GET', link.pathname + link.search, undefined, nobody);
    expect(archive).toMatchObject({ status: 200, headers: { 'content-type': 'application/zip' } });
    const bytes = archive.body as Buffer;
    expect(artifact?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(artifact?.size_in_bytes).toBe(bytes.length);
    const files = unzipSync(bytes);
    // Files whose names start with a dot stay out, as on GitHub.
    expect(Object.keys(files).sort()).toEqual(['files/post.md', 'proposal.json']);
    expect(strFromU8(files['proposal.json'] ?? new Uint8Array())).toBe('{"task":12}');

    const forged = link.search.replace(/sig=../, 'sig=00');
    expect((await on.call('GET', `${link.pathname}${forged}x`, undefined, nobody)).status).toBe(403);
    expect((await on.call('DELETE', `${api}/actions/artifacts/${artifact?.id}`)).status).toBe(204);
    expect((await on.call('GET', `${api}/actions/artifacts/${artifact?.id}`)).status).toBe(404);
  });

  test('of one name is taken once in an attempt', async () => {
    const on = stage(only(steps(...upload, upload[1] ?? '')));
    const run = await dispatch(on);
    expect(on.actions.run(run)?.conclusion).toBe('failure');
    expect(on.actions.annotations(run)[0]?.message).toMatch(/409.*already exists/);
  });

  test('of nothing is a warning, or an error if asked', async () => {
    const nothing = (more: string) => `{ uses: actions/upload-artifact@v4, with: { name: a, path: nowhere${more} } }`;
    const on = stage(only(steps(nothing(''), nothing(', if-no-files-found: error'))));
    const run = await dispatch(on);
    const levels = on.actions.annotations(run).map(({ level }) => level);
    expect(levels).toEqual(['warning', 'failure']);
  });

  test('reaches another job of the run; one that is missing fails its step', async () => {
    const on = stage(
      only(`on: workflow_dispatch
jobs:
  make:
    runs-on: x
    steps:
      - ${upload[0]}
      - ${upload[1]}
  take:
    needs: make
    runs-on: x
    steps:
      - { uses: actions/download-artifact@v5, with: { name: missing }, continue-on-error: true }
      - { uses: actions/download-artifact@v5, with: { name: proposal, path: in } }
      - { uses: actions/download-artifact@v5, with: { pattern: "prop*", path: all } }
      - { uses: actions/download-artifact@v5, with: { name: missing } }
`),
    );
    const run = await dispatch(on);
    const take = on.actions.run(run)?.jobs.find((job) => job.key === 'take');
    expect(take?.steps.map((step) => step.conclusion)).toEqual(['success', 'success', 'success', 'failure']);
    const workspace = join(on.directory, 'runner', 'runs', String(run), '1', 'take', 'workspace');
    expect(readFileSync(join(workspace, 'in', 'files', 'post.md'), 'utf8')).toBe('# Hello');
    expect(existsSync(join(workspace, 'all', 'proposal', 'proposal.json'))).toBe(true);
  });
});

describe('a cache', () => {
  const cached = (command: string) =>
    steps(
      `{ id: cache, uses: actions/cache@v4, with: { path: "\${{ runner.temp }}/kept.txt", key: "a-\${{ github.run_id }}", restore-keys: a- } }`,
      `{ uses: ./, with: { command: cache, task: "\${{ steps.cache.outputs.cache-matched-key }}" } }`,
      `{ uses: ./, with: { command: ${command} } }`,
    );
  const kept = (on: Stage, run: number) =>
    readFileSync(join(on.directory, 'runner', 'runs', String(run), '1', 'work', 'temp', 'kept.txt'), 'utf8');

  test('goes from run to run, newest first, when the job succeeded', async () => {
    const on = stage(only(cached('handle')));
    const runs = [await dispatch(on), await dispatch(on), await dispatch(on)];
    expect(runs.map((run) => kept(on, run))).toEqual(['x', 'xx', 'xxx']);
    const list = await on.call('GET', `${api}/actions/caches?key=a-`);
    expect(list.body).toMatchObject({
      total_count: 3,
      actions_caches: [{ key: `a-${runs[2]}`, ref: 'refs/heads/main' }, {}, {}],
    });
  });

  test('is not saved by a job that failed, unless a step saves it', async () => {
    const on = stage(only(cached('fail')));
    const first = await dispatch(on);
    expect((await on.call('GET', `${api}/actions/caches`)).body).toMatchObject({ total_count: 0 });
    on.commit(
      only(
        `${cached('fail')}      - { if: always(), uses: actions/cache/save@v4, with: { path: "\${{ runner.temp }}/kept.txt", key: a-1 } }\n`,
      ),
    );
    const second = await dispatch(on);
    const third = await dispatch(on);
    expect([first, second, third].map((run) => kept(on, run))).toEqual(['x', 'x', 'xx']);
  });
});

describe('a checkout', () => {
  test('puts the files of the commit into the workspace', async () => {
    const on = stage(only(steps('uses: actions/checkout@v5'), { 'content/posts/a.md': '# A' }));
    const run = await dispatch(on);
    const workspace = join(on.directory, 'runner', 'runs', String(run), '1', 'work', 'workspace');
    expect(readFileSync(join(workspace, 'content/posts/a.md'), 'utf8')).toBe('# A');
  });
});

describe('command files', () => {
  test('are read in both forms', () => {
    expect(parseFileCommands('a=1\nb<<END\nx=y\n\nz\nEND\nc=p<<q\n')).toEqual({ a: '1', b: 'x=y\n\nz', c: 'p<<q' });
  });

  test.each(['nonsense', '=x', 'a<<END\nnever ends'])('that say %j are refused', (text) => {
    expect(() => parseFileCommands(text)).toThrow();
  });
});
