import { describe, expect, test } from 'vitest';
import { WORKFLOW_FILE } from '../../src/local/harness.ts';
import { CALLER, callingCopy } from '../e2e/called.ts';
import { onStage, type Stage } from '../e2e/stage.ts';

const reviewed = ['status: review', 'workflow: blog'];
const branchOf = (task: number): string => `imprimatur/task-${task}`;

const GRANTED =
  'permissions: { actions: write, checks: write, contents: write, issues: write, pull-requests: write, statuses: read }';

/** A called workflow with other permissions for its job `handle`. */
const withPermissions = (permissions: string) =>
  callingCopy((called) => called.replace(GRANTED, `permissions: { ${permissions} }`));

const summariesOf = (stage: Stage): string =>
  stage.harness.actions
    .runs()
    .flatMap(({ id }) => Object.values(stage.harness.actions.summaries(id)))
    .join('\n');

const failed = (stage: Stage): number =>
  stage.harness.actions.runs().filter(({ conclusion }) => conclusion === 'failure').length;

/** A later clock, so that a wake may repair what an earlier one left undone. */
function movableClock(): { readonly clock: () => Date; advance(minutes: number): void } {
  let offset = 0;
  return {
    clock: () => new Date(Date.now() + offset),
    advance(minutes) {
      offset += minutes * 60_000;
    },
  };
}

describe.concurrent('a token', () => {
  test(
    'that the caller does not grant starts nothing, and GitHub says which one',
    onStage({ workflow: CALLER.replace('contents: write', 'contents: read') }, async (stage) => {
      const task = await stage.ask();
      const runs = stage.harness.actions.runs();
      expect(new Set(runs.map(({ conclusion }) => conclusion))).toEqual(new Set(['startup_failure']));
      expect(stage.told()).toContain('its job handle requests contents: write, but is only allowed contents: read');
      expect(await stage.labels(task)).toEqual(['workflow: blog']);
      expect(stage.model.calls).toEqual([]);
    }),
  );

  test(
    'that may not write contents fails the run, names the permission in the summary, and loses nothing',
    { timeout: 60_000 },
    onStage(
      {
        ...withPermissions('actions: write, checks: write, contents: read, issues: write, pull-requests: write'),
      },
      async (stage) => {
        const task = await stage.ask();
        expect(failed(stage)).toBeGreaterThan(0);
        expect(summariesOf(stage)).toContain('The token may not do this: Resource not accessible by integration');
        expect(summariesOf(stage)).toContain('It needs contents=write.');
        expect(summariesOf(stage)).toContain('Grant the job the permissions that the README lists under “Permissions”');
        expect(await stage.labels(task)).toEqual(['workflow: blog']);
        expect(stage.model.calls).toEqual([]);

        await stage.commit(WORKFLOW_FILE, CALLER, { by: 'ada' });
        await stage.idle();
        await stage.wake(task);
        expect(await stage.labels(task)).toEqual(reviewed);
        expect(await stage.comments(task)).toHaveLength(1);
      },
    ),
  );

  const later = movableClock();
  test(
    'that may not start runs says so; with the permission the next wake goes on',
    { timeout: 60_000 },
    onStage(
      {
        ...withPermissions('actions: read, checks: write, contents: write, issues: write, pull-requests: write'),
        gitHub: { clock: later.clock },
      },
      async (stage) => {
        const task = await stage.ask();
        expect(failed(stage)).toBeGreaterThan(0);
        expect(summariesOf(stage)).toContain('The token may not do this');
        expect(summariesOf(stage)).toContain('It needs actions=write.');
        expect(stage.model.calls).toEqual([]);

        await stage.commit(WORKFLOW_FILE, CALLER, { by: 'ada' });
        await stage.idle();
        later.advance(3);
        await stage.wake(task);
        expect(await stage.labels(task)).toEqual(reviewed);
        expect(await stage.comments(task)).toHaveLength(1);
        expect(stage.model.calls).toEqual(['facts', 'article']);
      },
    ),
  );
});

describe.concurrent('a repository where Actions may not create pull requests', () => {
  const forbidden = { gitHub: { settings: { actionsMayCreatePullRequests: false } } };

  async function expectRefusal(stage: Stage, task: number): Promise<void> {
    expect(await stage.labels(task)).toEqual(['status: needs-human', 'workflow: blog']);
    expect(await stage.ref(`heads/${branchOf(task)}`)).not.toBeNull();
    expect(await stage.pulls(task)).toEqual([]);
    const status = await stage.status(task);
    expect(status).toContain(
      'GitHub would not let the Action open a pull request: GitHub Actions is not permitted to create or approve pull requests.',
    );
    expect(status).toContain(`/ada/site/compare/main...${branchOf(task)}?quick_pull=1)`);
    expect(status).toContain('Turn on “Allow GitHub Actions to create and approve pull requests”');
    expect(failed(stage)).toBe(0);
  }

  test(
    'gets the branch, a link and how to turn it on; turned on, /retry opens it without another model call',
    { timeout: 60_000 },
    onStage(forbidden, async (stage) => {
      const task = await stage.ask();
      await expectRefusal(stage, task);
      await stage.say(task, '/retry', 'grace');
      await expectRefusal(stage, task);

      stage.harness.gitHub.settings.actionsMayCreatePullRequests = true;
      await stage.say(task, '/retry', 'grace');
      expect(await stage.labels(task)).toEqual(reviewed);
      expect(stage.model.calls).toEqual(['facts', 'article']);
      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
    }),
  );

  test(
    'goes on with the pull request that a person opens from the link, which somebody else has to approve',
    { timeout: 60_000 },
    onStage(forbidden, async (stage) => {
      const task = await stage.ask();
      await expectRefusal(stage, task);
      await stage.as('grace').pulls.create({ ...stage.where, title: 'The post', head: branchOf(task), base: 'main' });
      await stage.idle();
      expect(await stage.labels(task)).toEqual(reviewed);
      const { author, body } = await stage.pull(task);
      expect(author).toBe('grace');
      expect(body).toContain(`Closes #${task}`);
      expect(body).toContain('Claims and their sources');
      await expect(stage.review(task, 'grace', 'APPROVE')).rejects.toMatchObject({ status: 422 });
      await stage.review(task, 'ada', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
      expect(await stage.labels(task)).toEqual(['status: done', 'workflow: blog']);
    }),
  );
});

test.concurrent('S1: the agent’s job holds a token that can read, and can’t write code, refs, pull requests or reviews', {
  timeout: 60_000,
}, async () => {
  let token = '';
  const answers: string[] = [];
  await onStage({}, async (stage) => {
    const base = `${stage.harness.gitHub.url}/repos/ada/site`;
    const tryOut = async (method: string, path: string, body?: unknown): Promise<void> => {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      answers.push(`${answer.status} ${method} ${path}`);
    };
    let task = 0;
    stage.model.behave(async ({ schema, pass }) => {
      if (schema === 'revision') {
        // A run that starts handles by writing; the agent's only reads, and its token is the newest.
        const jobs = [...new Set(stage.requests.map((request) => request.token))].filter((one) =>
          one.startsWith('ghs_'),
        );
        const writing = new Set(
          stage.requests.filter(({ method }) => method !== 'GET').map((request) => request.token),
        );
        token = jobs.findLast((one) => !writing.has(one)) ?? '';
        const main = (await stage.ref('heads/main')) ?? '';
        const { number: pull, head } = await stage.pull(task);
        const content = Buffer.from('x').toString('base64');
        await tryOut('GET', '/git/ref/heads/main');
        await tryOut('PUT', '/contents/evil.md', { message: 'x', content });
        await tryOut('PUT', '/contents/.github/workflows/evil.yml', { message: 'x', content });
        await tryOut('POST', '/git/blobs', { content: 'x' });
        await tryOut('POST', '/git/trees', { tree: [] });
        await tryOut('POST', '/git/commits', { message: 'x', tree: main, parents: [main] });
        await tryOut('POST', '/git/refs', { ref: 'refs/heads/evil', sha: main });
        await tryOut('POST', '/git/refs', { ref: 'refs/imprimatur/tasks/99', sha: main });
        await tryOut('PATCH', `/git/refs/imprimatur/tasks/${task}`, { sha: main, force: true });
        await tryOut('PATCH', '/git/refs/heads/main', { sha: head, force: true });
        await tryOut('DELETE', `/git/refs/heads/${branchOf(task)}`);
        await tryOut('POST', '/pulls', { title: 'x', head: branchOf(task), base: 'main' });
        await tryOut('PUT', `/pulls/${pull}/merge`, { sha: head });
        await tryOut('POST', `/pulls/${pull}/reviews`, { event: 'APPROVE' });
        await tryOut('POST', '/check-runs', { name: 'imprimatur', head_sha: head, conclusion: 'success' });
        await tryOut('POST', '/actions/workflows/imprimatur.yml/dispatches', { ref: 'main' });
      }
      return pass();
    });
    task = await stage.ask();
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please add something about mud.' });
    const [read, ...writes] = answers;
    expect(read).toBe('200 GET /git/ref/heads/main');
    expect(writes).toHaveLength(15);
    expect(writes.filter((one) => !one.startsWith('403 '))).toEqual([]);
    expect(await stage.labels(task)).toEqual(reviewed);
    expect(await stage.text('evil.md')).toBeNull();
  })();
});
