import { expect, test } from 'vitest';
import { apiError } from '../e2e/model-server.ts';
import { CONFIG, CONFIG_PATH, onStage } from '../e2e/stage.ts';

const reviewed = ['status: review', 'workflow: blog'];
const asked = ['status: needs-human', 'workflow: blog'];
const configured = (limits: string) => ({ [CONFIG_PATH]: CONFIG.replace('failures: 2', `failures: 2, ${limits}`) });

test('R14: a model’s API that asks for two hours gets them: no wake starts a run before, the first one after does, and the facts are not paid for twice', {
  timeout: 60_000,
}, async () => {
  let offset = 0;
  const clock = (): Date => new Date(Date.now() + offset);
  await onStage({ gitHub: { clock } }, async (stage) => {
    const busy = { ...apiError(429, 'rate_limit_exceeded', 'slow down'), headers: { 'retry-after': '7200' } };
    stage.model.behave(({ number, pass }) => (number === 2 ? busy : pass()));
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(['status: queued', 'workflow: blog']);
    expect(await stage.status(task)).toMatch(/Waiting until 20\d\d-\d\d-\d\d \d\d:\d\d UTC/);
    expect(await stage.status(task)).toContain('429: slow down');
    const wanted = (await stage.events(task)).findLast(({ kind }) => kind === 'run-wanted');
    const moment = Date.parse(wanted?.kind === 'run-wanted' ? (wanted.notBefore ?? '') : '');
    expect(Math.abs(moment - clock().getTime() - 7_200_000)).toBeLessThan(60_000);
    for (const minutes of [60, 58]) {
      offset += minutes * 60_000;
      await stage.harness.actions.triggerSchedule();
      await stage.idle();
    }
    await stage.wake(task);
    expect(stage.model.calls).toEqual(['facts', 'article']);
    offset += 5 * 60_000;
    await stage.harness.actions.triggerSchedule();
    await stage.idle();
    expect(await stage.labels(task)).toEqual(reviewed);
    expect(stage.model.calls).toEqual(['facts', 'article', 'article']);
  })();
});

test('R14: three failures in a row ask a person, with what was tried and where', { timeout: 60_000 }, async () => {
  const files = { [CONFIG_PATH]: CONFIG.replace('failures: 2', 'failures: 3') };
  await onStage({ files }, async (stage) => {
    stage.model.behave(() => apiError(500, 'server_error', 'overloaded'));
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(asked);
    const status = await stage.status(task);
    expect(status).toContain('(3 failures in a row)');
    for (const attempt of [1, 2, 3])
      expect(status).toMatch(
        new RegExp(
          `- attempt ${attempt}: \`model-unavailable\` \\(\\[run \\d+\\]\\(http[^)]+/actions/runs/\\d+\\)\\): `,
        ),
      );
  })();
});

test('R14: a task’s cap stops the call that could break it; raised, the work goes on where it was', {
  timeout: 60_000,
}, async () => {
  await onStage({ files: configured('tokens-per-call: 8000, tokens-per-task: 4000') }, async (stage) => {
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(asked);
    expect(stage.model.calls).toEqual(['facts']);
    const status = await stage.status(task);
    expect(status).toMatch(/limits\.tokens-per-task is 4,000, [\d,]+ are used, and “article” may take [\d,]+/);
    expect(status).toContain('what was found so far is kept');
    await stage.commit(CONFIG_PATH, configured('tokens-per-task: 400000')[CONFIG_PATH] ?? '');
    await stage.say(task, '/retry');
    expect(await stage.labels(task)).toEqual(reviewed);
    expect(stage.model.calls).toEqual(['facts', 'article']);
  })();
});

test('R14: a cap in dollars on a model of unknown price asks a person before any call', {
  timeout: 60_000,
}, async () => {
  await onStage({ files: configured('usd-per-task: 5') }, async (stage) => {
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(asked);
    expect(await stage.status(task)).toContain('what the model costs is unknown');
    expect(stage.model.calls).toEqual([]);
  })();
});
