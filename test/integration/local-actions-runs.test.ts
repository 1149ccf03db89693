import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { localActions } from '../../src/local/actions/local-actions.ts';
import { createStage, eventBy, oneJob, type Stage } from './local-actions-stage.ts';

const own = readFileSync(new URL('../../.github/workflows/imprimatur.yml', import.meta.url), 'utf8');
const ownPath = '.github/workflows/imprimatur.yml';

const stages: Stage[] = [];
function stage(...parameters: Parameters<typeof createStage>): Stage {
  const created = createStage(...parameters);
  stages.push(created);
  return created;
}
afterEach(async () => {
  await Promise.all(stages.splice(0).map(({ actions }) => actions.stop()));
});

const only = (text: string) => ({ '.github/workflows/test.yml': text });

async function dispatch(on: Stage, inputs: Readonly<Record<string, string>> = {}, file = 'test.yml'): Promise<number> {
  const answer = await on.call('POST', `/repos/acme/site/actions/workflows/${file}/dispatches`, {
    ref: 'main',
    inputs,
    return_run_details: true,
  });
  expect(answer.status).toBe(200);
  return (answer.body as { workflow_run_id: number }).workflow_run_id;
}

function conclusions(on: Stage, id: number) {
  return Object.fromEntries((on.actions.run(id)?.jobs ?? []).map((job) => [job.key, job.conclusion]));
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 500) throw new Error('It did not happen');
    await sleep(10);
  }
}

describe('our own workflow', () => {
  const label = { name: 'workflow: blog' };
  const labeled = { action: 'labeled', label, issue: { number: 12, title: 'A post', labels: [label] } };

  test.each([
    ['issues', labeled, 'success'],
    ['issues', { ...labeled, label: { name: 'bug' } }, 'skipped'],
    ['issues', { ...labeled, action: 'edited' }, 'success'],
    ['issues', { action: 'edited', issue: { number: 12, title: 'A post', labels: [{ name: 'bug' }] } }, 'skipped'],
    ['issue_comment', { action: 'created', issue: labeled.issue, comment: { body: '/retry' } }, 'success'],
    ['issue_comment', { action: 'created', issue: labeled.issue, comment: { body: 'Nice' } }, 'skipped'],
    [
      'issue_comment',
      { action: 'created', issue: { ...labeled.issue, pull_request: {} }, comment: { body: '/retry' } },
      'skipped',
    ],
    ['issue_comment', { action: 'created', issue: { title: 'A post' }, comment: { body: '/retry' } }, 'skipped'],
    [
      'pull_request_review',
      {
        action: 'submitted',
        pull_request: {
          number: 3,
          title: 'A post',
          head: { ref: 'imprimatur/task-12', sha: 'b', repo: { full_name: 'acme/site' } },
        },
      },
      'success',
    ],
    [
      'pull_request',
      { action: 'closed', pull_request: { number: 3, title: 'A post', head: { ref: 'patch-1', sha: 'b' } } },
      'skipped',
    ],
  ])('runs only its handler on %s', async (event, fields, handled) => {
    const on = stage({ [ownPath]: own });
    await on.send(event, eventBy('alice', fields));
    const [run, ...others] = on.actions.runs();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ event, title: 'A post', status: 'completed', conclusion: handled, actor: 'alice' });
    expect(conclusions(on, run?.id ?? 0)).toEqual({ agent: 'skipped', handle: handled });
  });

  test('takes up events that came before it was connected', async () => {
    const { layer, actionDirectory, directory } = stage({ [ownPath]: own });
    const late = localActions({ actionDirectory, secrets: {}, variables: {}, directory: join(directory, 'late') });
    late.listener({ name: 'issues', payload: eventBy('alice', labeled) });
    late.connect(layer);
    await late.idle();
    expect(late.runs()).toMatchObject([{ conclusion: 'success' }]);
  });

  test('is not started by what its own jobs do', async () => {
    const on = stage({ [ownPath]: own });
    await on.send('issues', eventBy('github-actions[bot]', labeled));
    expect(on.actions.runs()).toEqual([]);
  });

  test('sweeps on a tick of its schedule', async () => {
    const on = stage({ [ownPath]: own });
    const [id] = await on.actions.triggerSchedule();
    await on.actions.idle();
    expect(on.actions.run(id ?? 0)).toMatchObject({ event: 'schedule', title: 'Sweep', conclusion: 'success' });
    expect(environmentOf(on, id ?? 0, 'imprimatur/handle').INPUT_COMMAND).toBe('sweep');
  });

  test('runs agent, artifact and handler on a dispatch, each with its own permissions and secrets', async () => {
    const on = stage({ [ownPath]: own }, { secrets: { OPENAI_API_KEY: 'sk-local' } });
    const bot = { token: 't', login: 'github-actions[bot]', type: 'Bot' } as const;
    const answer = await on.call(
      'POST',
      '/repos/acme/site/actions/workflows/imprimatur.yml/dispatches',
      { ref: 'main', inputs: { task: '12', epoch: '1' }, return_run_details: true },
      bot,
    );
    const { workflow_run_id: id, html_url: page } = answer.body as { workflow_run_id: number; html_url: string };
    expect(page).toBe(`${on.layer.url}/acme/site/actions/runs/${id}`);
    await on.actions.idle();

    expect(on.actions.run(id)).toMatchObject({ title: 'Task 12, run 1', conclusion: 'success' });
    expect(on.minted).toEqual([
      { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read' },
      {
        metadata: 'read',
        actions: 'write',
        checks: 'write',
        contents: 'write',
        issues: 'write',
        pull_requests: 'write',
        statuses: 'read',
      },
    ]);
    expect(environmentOf(on, id, 'imprimatur/agent')['INPUT_OPENAI-API-KEY']).toBe('sk-local');
    expect(environmentOf(on, id, 'imprimatur/handle')['INPUT_OPENAI-API-KEY']).toBe('');
    expect(on.actions.summaries(id)['imprimatur/agent']).toBe('## Worked on 12');
    const artifacts = await on.call('GET', `/repos/acme/site/actions/runs/${id}/artifacts?name=imprimatur-12-1-1`);
    expect(artifacts.body).toMatchObject({ total_count: 1 });
  });
});

function environmentOf(on: Stage, id: number, job: string): Record<string, string> {
  const folder = join(on.directory, 'runner', 'runs', String(id), '1', job);
  // The Action is not always the first step.
  const step = readdirSync(folder).find((name) => existsSync(join(folder, name, 'environment.json'))) ?? '';
  return JSON.parse(readFileSync(join(folder, step, 'environment.json'), 'utf8')) as Record<string, string>;
}

describe('a job', () => {
  test('gets the documented environment, its inputs, and nothing of the machine around it', async () => {
    const on = stage(
      only(oneJob(`    steps: [{ uses: ./, with: { task: "5" }, env: { OWN: "\${{ github.run_id }}" } }]\n`)),
      {
        secrets: { UNUSED: 'unused-secret' },
      },
    );
    process.env.SURROUNDINGS = 'visible';
    const id = await dispatch(on);
    await on.actions.idle();
    delete process.env.SURROUNDINGS;
    const environment = environmentOf(on, id, 'work');
    expect(environment).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: on.layer.url,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_JOB: 'work',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'acme/site',
      GITHUB_REPOSITORY_ID: '11',
      GITHUB_RUN_ID: String(id),
      GITHUB_WORKFLOW_REF: 'acme/site/.github/workflows/test.yml@refs/heads/main',
      'INPUT_GITHUB-TOKEN': 'ghs_secret1',
      INPUT_COMMAND: 'handle',
      INPUT_TASK: '5',
      OWN: String(id),
      RUNNER_TEMP: expect.stringContaining('temp'),
    });
    expect(JSON.stringify(environment)).not.toMatch(/unused-secret|visible/);
    expect(JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8'))).toMatchObject({
      ref: 'refs/heads/main',
    });
  });

  test('without permissions of its own takes those of the workflow, and none means metadata alone', async () => {
    const steps = '[{ uses: ./ }]';
    const on = stage(
      only(
        `on: workflow_dispatch\npermissions: { issues: write, id-token: write }\njobs:\n` +
          `  one: { runs-on: x, steps: ${steps} }\n  two: { needs: one, runs-on: x, permissions: {}, steps: ${steps} }\n`,
      ),
    );
    await dispatch(on);
    await on.actions.idle();
    expect(on.minted).toEqual([{ metadata: 'read', issues: 'write' }, { metadata: 'read' }]);
  });

  test('of a pull request from a fork only reads and sees no secret', async () => {
    const on = stage(
      only(
        oneJob(
          `    permissions: write-all\n    steps: [{ uses: ./, with: { task: "\${{ secrets.KEY }}" } }]\n`,
          'pull_request',
        ),
      ),
      { secrets: { KEY: 'key' } },
    );
    const repo = (name: string) => ({ full_name: `${name}/site` });
    const sides = { head: { ref: 'patch', sha: 'b', repo: repo('eve') }, base: { ref: 'main', repo: repo('acme') } };
    await on.send('pull_request', eventBy('eve', { action: 'opened', pull_request: { number: 1, ...sides } }));
    expect(Object.values(on.minted[0] ?? {})).not.toContain('write');
    expect(environmentOf(on, on.actions.runs()[0]?.id ?? 0, 'work').INPUT_TASK).toBe('');
  });

  test('keeps a log without secrets, and annotations and outputs from what its action prints', async () => {
    const lines = `    outputs: { key: "\${{ secrets.KEY }}", status: "\${{ steps.talk.outputs.status }}" }
    steps: [{ id: talk, uses: ./, with: { command: talk, openai-api-key: "\${{ secrets.KEY }}" } }]\n`;
    const on = stage(only(oneJob(lines)), { secrets: { KEY: 'sk-very-secret' } });
    const id = await dispatch(on);
    await on.actions.idle();
    const log = on.actions.logs(id).work ?? '';
    expect(log).toContain('the key is ***, the token ***');
    expect(log).toContain('*** matters');
    expect(log).not.toMatch(/sk-very-secret|ghs_secret/);
    expect(on.actions.annotations(id)).toContainEqual({
      level: 'failure',
      message: 'No source\nfor it',
      title: 'Claim',
      path: 'a.md',
      startLine: 3,
      endLine: 3,
    });
    expect(on.actions.annotations(id).filter(({ level }) => level === 'notice')).toHaveLength(10);
    expect(on.actions.run(id)?.jobs[0]?.outputs).toEqual({ status: 'did talk' });
  });

  test('fails when its action fails, unless the step may', async () => {
    const lines = `    steps:
      - { id: one, uses: ./, with: { command: fail }, continue-on-error: true }
      - { uses: ./, with: { task: "\${{ steps.one.outcome }} \${{ steps.one.conclusion }}" } }
      - { uses: ./, with: { command: fail } }
      - { uses: ./ }
      - { if: failure(), uses: ./ }\n`;
    const on = stage(only(oneJob(lines)));
    const id = await dispatch(on);
    await on.actions.idle();
    const [job] = on.actions.run(id)?.jobs ?? [];
    expect(job?.steps.map((step) => step.conclusion)).toEqual(['success', 'success', 'failure', 'skipped', 'success']);
    expect(on.actions.run(id)?.conclusion).toBe('failure');
    const second = join(on.directory, 'runner', 'runs', String(id), '1', 'work', 'step-2', 'environment.json');
    expect(JSON.parse(readFileSync(second, 'utf8')).INPUT_TASK).toBe('failure success');
  });

  test('that takes longer than its timeout is cancelled', async () => {
    const on = stage(only(oneJob('    timeout-minutes: 0.005\n    steps: [{ uses: ./, with: { command: hang } }]\n')));
    const id = await dispatch(on);
    await on.actions.idle();
    expect(on.actions.run(id)?.conclusion).toBe('cancelled');
    expect(on.actions.annotations(id)[0]?.message).toMatch(/exceeded the maximum execution time/);
  });
});

describe('jobs', () => {
  const graph = (command: string) => `on: workflow_dispatch
jobs:
  first: { runs-on: x, steps: [{ uses: ./, with: { command: ${command} } }] }
  after: { needs: first, runs-on: x, steps: [{ uses: ./ }] }
  behind: { needs: after, if: always(), runs-on: x, steps: [{ uses: ./, with: { task: "\${{ needs.after.result }}" } }] }
  repair: { needs: first, if: failure(), runs-on: x, steps: [{ uses: ./ }] }
`;

  test('run in the order of their needs, and after a failure only those that ask for it', async () => {
    const on = stage(only(graph('fail')));
    const id = await dispatch(on);
    await on.actions.idle();
    expect(conclusions(on, id)).toEqual({ first: 'failure', after: 'skipped', behind: 'success', repair: 'success' });
    expect(environmentOf(on, id, 'behind').INPUT_TASK).toBe('skipped');
    expect(on.actions.run(id)?.conclusion).toBe('failure');
  });

  test('whose process is killed from outside fail, and the job that says always() still runs', async () => {
    const spawned: number[] = [];
    const on = stage(only(graph('stubborn')), {
      onJob: ({ kind, pid, job }) => {
        if (kind === 'spawned' && pid !== undefined && job.key === 'first') spawned.push(pid);
      },
    });
    const id = await dispatch(on);
    await until(() => spawned.length > 0);
    expect(on.actions.childPids()).toEqual(spawned);
    process.kill(spawned[0] ?? 0, 'SIGKILL');
    await on.actions.idle();
    expect(conclusions(on, id)).toEqual({ first: 'failure', after: 'skipped', behind: 'success', repair: 'success' });
    expect(on.actions.childPids()).toEqual([]);
  });

  test('that do not need each other run at the same time, but never more than allowed', async () => {
    let now = 0;
    let most = 0;
    const job = '{ runs-on: x, steps: [{ uses: ./ }] }';
    const on = stage(only(`on: workflow_dispatch\njobs:\n  a: ${job}\n  b: ${job}\n  c: ${job}\n  d: ${job}\n`), {
      concurrency: 2,
      onJob: ({ kind }) => {
        now += kind === 'started' ? 1 : kind === 'finished' ? -1 : 0;
        most = Math.max(most, now);
      },
    });
    await dispatch(on);
    await on.actions.idle();
    expect(most).toBe(2);
  });
});

describe('a cancelled run', () => {
  const workflow = (command: string) => `on: workflow_dispatch
jobs:
  work:
    runs-on: x
    steps:
      - { uses: ./, with: { command: ${command} } }
      - { uses: ./ }
      - { if: cancelled(), uses: ./ }
  handle: { needs: work, if: always(), runs-on: x, steps: [{ uses: ./ }] }
`;
  async function cancelOnceHanging(on: Stage, id: number) {
    await until(() => on.actions.logs(id).work?.includes('hanging') === true);
    const answer = await on.call('POST', `/repos/acme/site/actions/runs/${id}/cancel`);
    expect(answer.status).toBe(202);
    await on.actions.idle();
  }

  test('interrupts its process, runs what asks for it, and ends cancelled', async () => {
    const on = stage(only(workflow('hang')));
    const id = await dispatch(on);
    await cancelOnceHanging(on, id);
    expect(on.actions.run(id)?.conclusion).toBe('cancelled');
    expect(conclusions(on, id)).toEqual({ work: 'cancelled', handle: 'success' });
    const steps = on.actions.run(id)?.jobs[0]?.steps.map((step) => step.conclusion);
    expect(steps).toEqual(['cancelled', 'skipped', 'success']);
    expect((await on.call('POST', `/repos/acme/site/actions/runs/${id}/cancel`)).status).toBe(409);
  });

  test('insists when the process does not listen', async () => {
    const on = stage(only(workflow('stubborn')), { grace: { interrupt: 50, terminate: 50 } });
    const id = await dispatch(on);
    await cancelOnceHanging(on, id);
    expect(conclusions(on, id).work).toBe('cancelled');
    expect(on.actions.logs(id).work).toContain('was ended by SIGTERM');
  });

  test('runs again as another attempt, of which the first stays readable', async () => {
    const on = stage(only(workflow('hang')));
    const id = await dispatch(on);
    await cancelOnceHanging(on, id);
    expect((await on.call('POST', `/repos/acme/site/actions/runs/${id}/rerun`)).status).toBe(201);
    expect((await on.call('POST', `/repos/acme/site/actions/runs/${id}/rerun`)).status).toBe(403);
    await until(() => on.actions.logs(id).work?.includes('hanging') === true);
    const run = await on.call('GET', `/repos/acme/site/actions/runs/${id}`);
    expect(run.body).toMatchObject({ id, run_attempt: 2, status: 'in_progress', conclusion: null });
    const first = await on.call('GET', `/repos/acme/site/actions/runs/${id}/attempts/1`);
    expect(first.body).toMatchObject({ run_attempt: 1, conclusion: 'cancelled' });
    const jobs = await on.call('GET', `/repos/acme/site/actions/runs/${id}/jobs?filter=all`);
    expect(jobs.body).toMatchObject({ total_count: 4 });
  });

  test('and stopping ends every process at once', async () => {
    const on = stage(only(workflow('stubborn')));
    const id = await dispatch(on);
    await until(() => on.actions.logs(id).work?.includes('hanging') === true);
    const [pid] = on.actions.childPids();
    await on.actions.stop();
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
    expect(conclusions(on, id)).toEqual({ work: 'cancelled', handle: 'cancelled' });
  });
});

describe('failed jobs', () => {
  test('run again without those that succeeded, which hand on their old outputs', async () => {
    const on = stage(
      only(`on: workflow_dispatch
jobs:
  good: { runs-on: x, outputs: { status: "\${{ steps.a.outputs.status }}" }, steps: [{ id: a, uses: ./ }] }
  bad: { needs: good, runs-on: x, steps: [{ uses: ./, with: { command: fail, task: "\${{ needs.good.outputs.status }}" } }] }
`),
    );
    const id = await dispatch(on);
    await on.actions.idle();
    await on.call('POST', `/repos/acme/site/actions/runs/${id}/rerun-failed-jobs`);
    await on.actions.idle();
    expect(on.actions.run(id)).toMatchObject({ attempt: 2, conclusion: 'failure' });
    expect(on.minted).toHaveLength(3);
    const file = join(on.directory, 'runner', 'runs', String(id), '2', 'bad', 'step-1', 'environment.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ INPUT_TASK: 'did handle', GITHUB_RUN_ATTEMPT: '2' });
  });
});

describe('a concurrency group', () => {
  const text = (more: string) =>
    `on: workflow_dispatch\nconcurrency: { group: one${more} }\njobs:\n  work: { runs-on: x, steps: [{ uses: ./, with: { command: hang } }] }\n`;

  test('keeps one run and one waiting, and drops the one between', async () => {
    const on = stage(only(text('')));
    const ids = [await dispatch(on), await dispatch(on), await dispatch(on)];
    await until(() => on.actions.logs(ids[0] ?? 0).work?.includes('hanging') === true);
    expect(ids.map((id) => on.actions.run(id)?.status)).toEqual(['in_progress', 'completed', 'pending']);
    expect(on.actions.run(ids[1] ?? 0)?.conclusion).toBe('cancelled');
    await on.call('POST', `/repos/acme/site/actions/runs/${ids[0]}/cancel`);
    await until(() => on.actions.run(ids[2] ?? 0)?.status === 'in_progress');
  });

  test('can end the running one for the newest', async () => {
    const on = stage(only(text(', cancel-in-progress: true')));
    const first = await dispatch(on);
    await until(() => on.actions.logs(first).work?.includes('hanging') === true);
    const second = await dispatch(on);
    await until(() => on.actions.run(second)?.status === 'in_progress');
    expect(on.actions.run(first)?.conclusion).toBe('cancelled');
  });
});

describe('a file that the runner can not run', () => {
  test('makes a run that fails to start and says where and why', async () => {
    const on = stage(only('on: [push]\njobs:\n  build:\n    runs-on: x\n    steps:\n      - run: npm test\n'));
    await on.send('push', eventBy('alice', { ref: 'refs/heads/main', after: 'a'.repeat(40) }));
    const [run] = on.actions.runs();
    expect(run).toMatchObject({ conclusion: 'startup_failure', jobs: [] });
    expect(on.actions.logs(run?.id ?? 0)['']).toMatch(/test\.yml:6:\d+: jobs\.build\.steps\[0\]\.run: this key/);
    const page = await on.call('GET', `/acme/site/actions/runs/${run?.id}`);
    expect(String(page.body)).toContain('startup_failure');
    expect(String(page.body)).toContain('.github/workflows/test.yml:6:');
  });
});

describe('events of runs', () => {
  test('tell of every run and job from request to end', async () => {
    const on = stage(only(oneJob('    steps: [{ uses: ./ }]\n')));
    await dispatch(on);
    await on.actions.idle();
    expect(on.events.map(({ name, payload }) => `${name} ${payload.action ?? ''}`.trim())).toEqual([
      'workflow_dispatch',
      'workflow_run requested',
      'workflow_job queued',
      'workflow_run in_progress',
      'workflow_job in_progress',
      'workflow_job completed',
      'workflow_run completed',
    ]);
    expect(on.events.at(-1)?.payload).toMatchObject({
      workflow_run: { status: 'completed', conclusion: 'success', event: 'workflow_dispatch', head_branch: 'main' },
      workflow: { path: '.github/workflows/test.yml' },
      sender: { login: 'alice' },
    });
  });
});
