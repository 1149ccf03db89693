/** A site's own build before the merge: over HTTP, with the bundle, as in a user's repository. */
import { expect, test } from 'vitest';
import { onAppStage } from './app-on-stage.ts';
import { CONFIG, CONFIG_PATH, onStage, type Stage } from './stage.ts';

const ALONE = `${CONFIG.replace('role: write', 'role: write, trust: high')}    publish: { gate: [automated], without-a-person: true }\n`;
const WAITING = ALONE.replace('true }', 'true, wait-for: [build] }');
const WITH_PERSON = `${CONFIG}    publish: { wait-for: [build] }\n`;

/** What an Actions workflow of the repository reports, with the token of its job. */
async function ci(stage: Stage, head: string) {
  const token = await stage.harness.gitHub.layer.mintJobToken({ checks: 'write' });
  const post = async (method: string, path: string, body: object): Promise<number> => {
    const response = await fetch(`${stage.harness.gitHub.url}/repos/${stage.where.owner}/${stage.where.repo}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { id: number };
    expect(response.status).toBeLessThan(300);
    return answer.id;
  };
  const id = await post('POST', '/check-runs', { name: 'build', head_sha: head, status: 'queued' });
  return async (fields: object): Promise<void> => {
    await post('PATCH', `/check-runs/${id}`, fields);
    await stage.harness.idle();
  };
}

const FAILURE = {
  conclusion: 'failure',
  output: { title: 'The site does not build', summary: 'The description needs a verb.' },
};

test(
  'the build of the head is waited for; what it objects to goes back; the next version is merged once its build is green',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: WAITING } }, async (stage) => {
    const task = await stage.ask();
    const first = await stage.pull(task);
    expect(first.merged).toBe(false);
    const missing = await stage.status(task);
    expect(missing).toContain('### 🟣 Waiting for the check “build”');
    expect(missing).toContain(`A check that is waited for has not appeared: “build” on ${first.head.slice(0, 7)}.`);
    expect(missing).toContain('approve the run that waits in the pull request');

    const build = await ci(stage, first.head);
    await stage.wake(task);
    expect(await stage.status(task)).toMatch(/The check “.*build.*” is not finished\./);
    await build({ status: 'in_progress' });
    await stage.wake(task);
    expect((await stage.pull(task)).merged).toBe(false);
    expect(await stage.checks(first.head)).not.toContain('success');

    await build(FAILURE);
    await stage.wake(task);
    const second = await stage.pull(task);
    expect(second.head).not.toBe(first.head);
    expect(second.merged).toBe(false);
    const failed = (await stage.events(task)).find((event) => event.kind === 'check-failed');
    expect(failed?.findings).toMatchObject([
      {
        check: 'build',
        severity: 'fix',
        message: expect.stringContaining('The site does not build · The description'),
      },
    ]);
    expect(stage.model.prompts.at(-1)).toContain('The description needs a verb');
    expect(await stage.status(task)).toContain(`“build” on ${second.head.slice(0, 7)}`);

    await (await ci(stage, second.head))({ conclusion: 'success' });
    await stage.wake(task);
    expect(await stage.pull(task)).toMatchObject({ merged: true, head: second.head });
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.journal(task)).toContain('checks-seen');
  }),
);

test(
  'without the setting the same work is merged before any build is there',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: ALONE } }, async (stage) => {
    const task = await stage.ask();
    expect((await stage.pull(task)).merged).toBe(true);
    expect(stage.requests.filter(({ method, path }) => method === 'GET' && /\/status\b/.test(path))).toEqual([]);
  }),
);

test(
  'an approval alone merges nothing, and the green build then does',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: WITH_PERSON } }, async (stage) => {
    const task = await stage.ask();
    const { head } = await stage.pull(task);
    const build = await ci(stage, head);
    await stage.review(task, 'grace', 'APPROVE');
    expect((await stage.pull(task)).merged).toBe(false);
    expect(await stage.status(task)).toMatch(/grace approved \w+\. The check “.*build.*” is not finished\./);
    await build({ conclusion: 'success' });
    await stage.wake(task);
    expect((await stage.pull(task)).merged).toBe(true);
  }),
);

test(
  'with the app the end of the check is enough: nobody has to look',
  { timeout: 120_000 },
  onAppStage({ files: { [CONFIG_PATH]: WAITING } }, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await stage.ask();
    await stage.quiet();
    const { head, merged } = await stage.pull(task);
    expect(merged).toBe(false);
    const build = await ci(stage, head);
    await build({ conclusion: 'success' });
    await stage.quiet();
    expect(await stage.pull(task)).toMatchObject({ merged: true, head });
    expect(await stage.issue(task)).toBe('closed as completed');
  }),
);

test(
  'and so is a commit status of that name',
  { timeout: 120_000 },
  onAppStage({ files: { [CONFIG_PATH]: WAITING } }, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await stage.ask();
    await stage.quiet();
    const { head } = await stage.pull(task);
    for (const state of ['pending', 'success'] as const)
      await stage.as('ada').repos.createCommitStatus({ ...stage.where, sha: head, context: 'build', state });
    await stage.quiet();
    expect(await stage.pull(task)).toMatchObject({ merged: true, head });
  }),
);
