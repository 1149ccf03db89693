import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALIVE_PATH, READY_PATH } from '../../app/serve.ts';
import { planEdit, planReview } from '../../src/cli/demo/reviewer.ts';
import { AUTHOR } from '../../src/cli/demo/seed.ts';
import { type AppStage, openAppStage } from './app-stage.ts';

describe('the app', () => {
  let stage: AppStage;
  beforeAll(async () => {
    stage = await openAppStage();
  });
  afterAll(() => stage.close());

  const where = () => ({ owner: stage.harness.owner, repo: stage.harness.repo });
  const repository = () => ({ name: where().repo, owner: { login: where().owner }, default_branch: 'main' });
  const issue = (labels: readonly string[]) => ({
    action: 'labeled',
    issue: { number: 1, labels: labels.map((name) => ({ name })) },
    repository: repository(),
    sender: { login: AUTHOR },
  });

  test('is alive and ready, and has nothing else to show', async () => {
    expect(await (await fetch(`${stage.app.url}${ALIVE_PATH}`)).text()).toBe('ok\n');
    expect(await (await fetch(`${stage.app.url}${READY_PATH}`)).text()).toBe('ready\n');
    expect((await fetch(`${stage.app.url}/elsewhere`)).status).toBe(404);
  });

  test('refuses what GitHub did not sign, and asks GitHub nothing about it', async () => {
    const wanted = issue(['workflow: blog']);
    expect(await stage.deliver('issues', wanted, null)).toBe(401);
    expect(await stage.deliver('issues', wanted, `sha256=${'0'.repeat(64)}`)).toBe(401);
    expect(stage.requestsOfApp().map(({ path }) => path)).toEqual(['/app']);
  });

  test('lets go of events that concern no task without a request', async () => {
    const run = {
      path: '.github/workflows/imprimatur.yml',
      event: 'workflow_dispatch',
      display_title: 'Task 1, run 1',
    };
    const ignored: readonly (readonly [string, object])[] = [
      ['issues', issue(['bug'])],
      ['issues', { ...issue(['workflow: blog']), sender: { login: 'imprimatur[bot]' } }],
      ['issue_comment', { ...issue(['workflow: blog']), action: 'created', comment: { body: 'Nice.' } }],
      ['pull_request', { action: 'closed', pull_request: { head: { ref: 'feature' } }, repository: repository() }],
      ['workflow_run', { action: 'requested', workflow_run: run, repository: repository() }],
      ['workflow_run', { action: 'completed', workflow_run: { ...run, path: 'ci.yml' }, repository: repository() }],
      [
        'workflow_run',
        { action: 'completed', workflow_run: { ...run, display_title: 'Sweep' }, repository: repository() },
      ],
      ['push', { ref: 'refs/heads/main', repository: repository() }],
    ];
    for (const [event, payload] of ignored) expect(await stage.deliver(event, payload), event).toBe(202);
    const client = stage.harness.as(AUTHOR);
    await client.rest.issues.create({ ...where(), title: 'A question', body: 'Of no task', labels: ['bug'] });
    await stage.harness.idle();
    expect(stage.requestsOfApp().map(({ path }) => path)).toEqual(['/app']);
  });

  test('takes a task from the issue to the merge, woken by webhooks alone', async () => {
    const { scene, harness } = stage;
    expect(Object.keys(parse(stage.workflow).on)).toEqual(['schedule', 'workflow_dispatch']);

    await scene.openIssue();
    await scene.idle();
    const first = await scene.pull();
    expect(await scene.status()).toContain('Waiting for a review');
    expect(first).toMatchObject({ merged: false });

    const edit = planEdit(await scene.article());
    if (edit !== null) await scene.editLine(edit.line, edit.text);
    await scene.idle();
    const plan = planReview(await scene.article(), edit?.line ?? null, null);
    await scene.requestChanges(plan);
    await scene.idle();
    expect(await scene.answers()).toHaveLength(plan.onLines.length);
    expect((await scene.article()).split('\n')).toContain(edit?.text);

    const approved = await scene.approve();
    await scene.idle();
    expect(await scene.pull()).toMatchObject({ number: first?.number, merged: true, head: approved });
    expect(await scene.issueState()).toBe('closed as completed');

    const kinds = (await scene.history()).flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'work-delivered')).toHaveLength(2);
    expect(kinds.at(-1)).toBe('task-finished');
    const runs = harness.actions.runs();
    expect(runs.map(({ event, conclusion }) => `${event} ${conclusion}`)).toEqual([
      'workflow_dispatch success',
      'workflow_dispatch success',
    ]);
  });

  test('left one comment, one pull request and no stale label behind', async () => {
    const { rest } = stage.harness.as(AUTHOR);
    const task = { ...where(), issue_number: stage.scene.task };
    expect((await rest.issues.listComments(task)).data).toHaveLength(1);
    expect((await rest.pulls.list({ ...where(), state: 'all' })).data).toHaveLength(1);
    const labels = (await rest.issues.listLabelsOnIssue(task)).data.map(({ name }) => name);
    expect(labels.toSorted()).toEqual(['status: done', 'workflow: blog']);
  });

  test('answered every delivery, and none with an error', () => {
    const deliveries = stage.answers.filter(({ status, method }) => method === 'POST' && status !== 401);
    expect(deliveries.length).toBeGreaterThan(10);
    expect(deliveries.filter(({ status }) => status !== 202)).toEqual([]);
  });

  test('looks after a run whose every job was killed: its end wakes the task', async () => {
    const { scene, harness } = stage;
    const { actions } = harness;
    // The same article once more would be sent back: it repeats what is published.
    const { rest } = harness.as(AUTHOR);
    const path = (await scene.path()) ?? '';
    const { data } = await rest.repos.getContent({ ...where(), path });
    const sha = Array.isArray(data) ? '' : data.sha;
    await rest.repos.deleteFile({ ...where(), path, sha, message: 'Take the page away' });
    await scene.idle();
    const earlier = actions.runs().length;
    await scene.openIssue();
    const killed = await killNextRun(actions, earlier);
    await scene.idle();
    expect(actions.run(killed)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(actions.runs()).toHaveLength(earlier + 2);
    expect(await scene.status()).toContain('Waiting for a review');
    const kinds = (await scene.history()).flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(kinds).toContain('lease-lost');
  });
});

/** Kills every process of the next run until it is over, its `handle` job included; answers its number. */
async function killNextRun(actions: AppStage['harness']['actions'], earlier: number): Promise<number> {
  for (;;) {
    const run = actions.runs()[earlier];
    if (run?.status === 'completed') return run.id;
    if (run !== undefined) for (const pid of actions.childPids()) process.kill(pid, 'SIGKILL');
    await sleep(5);
  }
}
