import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import type { Intercept } from '../../src/local/start.ts';
import { onStage, SOURCES, type Stage, TITLE } from '../e2e/stage.ts';

const asked = ['status: needs-human', 'workflow: blog'];
const PATH = 'content/posts/how-tide-mills-worked.md';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** As GitHub shows people: Otto’s account was deleted, Zoe has another name now, and Grace’s membership is private. */
const shown: Intercept = async (_, proceed) => {
  const answer = await proceed();
  return Array.isArray(answer.body) ? { ...answer, body: answer.body.map(seen) } : answer;
};

function seen(item: unknown): unknown {
  if (!isRecord(item) || !isRecord(item.user)) return item;
  if (item.user.login === 'grace') return { ...item, author_association: 'NONE' };
  if (item.user.login === 'rita') return { ...item, user: { ...item.user, login: 'rita-as-she-is-called-now' } };
  return item.user.login === 'otto' ? { ...item, user: null } : item;
}

const sources = `### Topic\n\n${TITLE}\n\n### Sources\n\n${SOURCES.map((path) => `- ${path}`).join('\n')}\n`;

async function botOf(stage: Stage): Promise<Octokit['rest']> {
  const { app, url } = stage.harness.gitHub;
  return new Octokit({ baseUrl: url, auth: await app.installationToken() }).rest;
}

/** What a reader, a stranger, a deleted, a renamed account and a bot can do, each of them. */
async function tryCommands(stage: Stage, task: number): Promise<void> {
  for (const login of ['tom', 'rita', 'otto']) await stage.say(task, '/retry', login);
  await (await botOf(stage)).issues.createComment({ ...stage.where, issue_number: task, body: '/retry' });
  await stage.wake(task);
}

test.each([
  ['as they are', undefined],
  ['deleted, renamed, and seen as NONE', shown],
])('S4: commands of who may not write do nothing, and those of a writer do, %s', { timeout: 60_000 }, (_, intercept) =>
  onStage(intercept === undefined ? {} : { gitHub: { intercept } }, async (stage) => {
    const task = await stage.ask({ sources: [] });
    expect(await stage.labels(task)).toEqual(asked);
    await stage.as('ada').issues.update({ ...stage.where, issue_number: task, body: sources });
    await stage.idle();
    await tryCommands(stage, task);
    expect(await stage.labels(task)).toEqual(asked);
    expect(await stage.journal(task)).toEqual(['task-opened', 'question-asked']);
    expect(stage.model.calls).toEqual([]);

    await stage.say(task, '/retry', 'grace');
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
  })(),
);

test('S4: reviews of who may not write merge, send back and teach nothing; those of a private member do', {
  timeout: 60_000,
}, async () => {
  await onStage({ gitHub: { intercept: shown } }, async (stage) => {
    const task = await stage.ask();
    const { number, head } = await stage.pull(task);
    const calls = stage.model.calls.length;
    for (const login of ['tom', 'rita', 'otto']) {
      await stage.review(task, login, 'APPROVE');
      await stage.review(task, login, 'REQUEST_CHANGES', {
        body: `The word of ${login}.`,
        comments: [{ path: PATH, line: 3, body: `The line of ${login}.` }],
      });
    }
    const bot = await botOf(stage);
    await bot.pulls.createReview({
      ...stage.where,
      pull_number: number,
      event: 'REQUEST_CHANGES',
      body: 'The word of a bot.',
    });
    await stage.wake(task);
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head });
    expect(stage.model.calls).toHaveLength(calls);
    expect(await stage.comments(task)).toHaveLength(1);
    const status = await stage.status(task);
    for (const by of ['tom', 'rita-as-she-is-called-now', 'ghost', 'imprimatur[bot]'])
      expect(status).toContain(`The review of ${by} does not count`);

    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please say more about mud.' });
    const memory = (await stage.text('feedback/writer.jsonl', 'refs/imprimatur/memory')) ?? '';
    expect(memory).toContain('Please say more about mud.');
    expect(memory).not.toMatch(/The (?:word|line) of/);
    expect(stage.model.prompts.join('\n')).not.toMatch(/The (?:word|line) of/);
    await stage.review(task, 'grace', 'APPROVE');
    expect((await stage.pull(task)).merged).toBe(true);
  })();
});

test('S4: an issue, or a label on it, by who may not write asks for nothing', { timeout: 60_000 }, async () => {
  await onStage({ gitHub: { intercept: shown } }, async (stage) => {
    await stage.as('ada').issues.createLabel({ ...stage.where, name: 'workflow: blog' });
    for (const by of ['otto', 'rita', 'tom']) {
      const task = await stage.ask({ by });
      await stage.as('tom').issues.addLabels({ ...stage.where, issue_number: task, labels: ['workflow: blog'] });
      await stage.idle();
      await stage.wake(task);
      expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
      expect(await stage.comments(task)).toEqual([]);
    }
    expect(stage.model.calls).toEqual([]);
  })();
});
