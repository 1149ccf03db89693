import { expect, test } from 'vitest';
import { HOURS, MINUTES } from '../fakes/time.ts';
import { type AppStage, onAppStage } from './app-on-stage.ts';
import { apiError } from './model-server.ts';
import { CONFIG, CONFIG_PATH, SOURCES } from './stage.ts';

/** A task whose model asks to come back in two hours. */
async function waiting(stage: AppStage): Promise<number> {
  stage.model.behave(() => ({
    ...apiError(429, 'rate_limit_exceeded', 'slow down'),
    headers: { 'retry-after': '7200' },
  }));
  const task = await stage.ask();
  await stage.quiet();
  expect(await stage.status(task)).toContain('Waiting until');
  stage.model.behave(null);
  return task;
}

const runs = (stage: AppStage): number => stage.harness.actions.runs().length;

test(
  'a wait ends on time, and not before, by the alarm that the app has set',
  onAppStage({}, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await waiting(stage);
    const [alarm = 0] = stage.time.waiting();
    expect(alarm).toBeGreaterThan(HOURS + 50 * MINUTES);
    stage.time.pass(alarm - MINUTES);
    await stage.quiet();
    expect(runs(stage)).toBe(1);
    stage.time.pass(MINUTES);
    await stage.quiet();
    expect(runs(stage)).toBe(2);
    expect(await stage.status(task)).toContain('Waiting for a review');
    expect(stage.time.waiting()).toEqual([]);
  }),
);

test(
  'an app that was started anew finds the wait by its first sweep',
  onAppStage({}, async (stage) => {
    const first = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await waiting(stage);
    await stage.stop(first);
    expect(stage.time.waiting()).toEqual([]);
    stage.time.pass(30 * MINUTES);
    await stage.start();
    const [sweep, alarm] = stage.time.waiting().toSorted((left, right) => left - right);
    expect(sweep).toBe(15 * MINUTES);
    expect(alarm).toBeGreaterThan(HOURS);
    expect(alarm).toBeLessThan(HOURS + 30 * MINUTES + MINUTES);
    stage.time.pass(2 * HOURS);
    await stage.quiet();
    expect(await stage.status(task)).toContain('Waiting for a review');
  }),
);

const HOURLY = CONFIG.replace(
  '    stages:',
  `    on: { schedule: { cron: "0 * * * *", title: "News of {{date}}", topic: "How tide mills worked" } }
    sources: [${SOURCES.join(', ')}]
    stages:`,
);

test(
  'a schedule makes its task on time, by the alarm that the app has set, and sets the next one',
  { timeout: 60_000 },
  onAppStage({ files: { [CONFIG_PATH]: HOURLY } }, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '1440' });
    await stage.quiet();
    const [alarm = 0, sweep = 0] = stage.time.waiting().toSorted((left, right) => left - right);
    expect(alarm).toBeLessThanOrEqual(HOURS + MINUTES);
    expect(sweep).toBe(24 * HOURS);
    stage.time.pass(alarm + MINUTES);
    await stage.quiet();
    const { data } = await stage.as('ada').issues.listForRepo({ ...stage.where, state: 'all' });
    const made = data.filter(({ title, pull_request: pull }) => title.startsWith('News of') && pull === undefined);
    expect(made).toHaveLength(1);
    expect(stage.time.waiting().filter((one) => one <= HOURS + MINUTES)).toHaveLength(1);
  }),
);

test(
  'a schedule that can’t be read is told with its line, and the sweep goes on',
  { timeout: 60_000 },
  onAppStage({ files: { [CONFIG_PATH]: HOURLY.replace('0 * * * *', 'hourly') } }, async (stage) => {
    await stage.start();
    await stage.quiet();
    const failed = stage.happenings.flatMap((one) => (one.kind === 'failed' ? [one] : []));
    expect(failed).toMatchObject([{ doing: 'the triggers of ada/site', error: { code: 'config-invalid' } }]);
    expect(String(failed[0]?.error)).toMatch(/imprimatur\.yml:\d+:\d+ .*Write five fields/);
    expect(stage.happenings.some((one) => one.kind === 'swept' && one.complete)).toBe(true);
  }),
);
