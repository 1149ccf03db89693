import { expect, test } from 'vitest';
import type { Happening } from '../../app/happenings.ts';
import type { Serving } from '../../app/serve.ts';
import { type AppStage, onAppStage } from '../e2e/app-on-stage.ts';
import { CONFIG, CONFIG_PATH, SOURCES } from '../e2e/stage.ts';
import { DAYS, HOURS, MINUTES } from '../fakes/time.ts';

const TITLES = ['How tide mills worked', 'Why tide mills declined', 'Tide mills and their millers'];

/** Three of ten webhooks never arrive. */
function losing() {
  let count = 0;
  const lost: string[] = [];
  return {
    lost,
    deliveryFault: async (
      { event }: { readonly event: { readonly name: string; readonly payload: { readonly action?: string } } },
      deliver: () => Promise<void>,
    ) => {
      count += 1;
      if ([0, 4, 7].includes(count % 10)) lost.push(`${event.name}.${event.payload.action}`);
      else await deliver();
    },
  };
}

const sweepsOf = ({ happenings }: AppStage) =>
  happenings.filter((happening): happening is Extract<Happening, { kind: 'swept' }> => happening.kind === 'swept');

/** Time passes until the sweeps have found everything: each is a quarter of an hour after the one before. */
async function afterSweeps(stage: AppStage, count: number): Promise<void> {
  for (let sweep = 0; sweep < count; sweep += 1) {
    stage.time.pass(16 * MINUTES);
    await stage.quiet();
  }
}

/** Two issues that are no tasks yet, and `/imprimatur` on both: by somebody who may write, and by a stranger. */
async function spokenOn(stage: AppStage): Promise<readonly number[]> {
  const body = `### Sources\n\n${SOURCES.map((path) => `- ${path}`).join('\n')}`;
  const issues: number[] = [];
  for (const [by, title] of [
    ['grace', 'What millers ate'],
    ['rita', 'What millers wore'],
  ] as const) {
    const issue = await stage.open({ title, body, labels: [], by });
    await stage.say(issue, '/imprimatur', by);
    issues.push(issue);
  }
  return issues;
}

/** Tasks that wait for a review, and what people do to them, and beside them, in the hour in which the app is down. */
async function anHourDown(stage: AppStage, app: Serving, tasks: readonly number[]): Promise<readonly number[]> {
  await stage.stop(app);
  const [approved = 0, back = 0, closed = 0] = tasks;
  await stage.review(approved, 'grace', 'APPROVE');
  await stage.review(back, 'grace', 'REQUEST_CHANGES', { body: 'Please shorten it.' });
  await stage.as('ada').issues.update({ ...stage.where, issue_number: closed, state: 'closed' });
  const late = [await stage.open({ title: 'A task of that hour' }), ...(await spokenOn(stage))];
  stage.time.pass(HOURS);
  await stage.quiet();
  return late;
}

async function openThree(stage: AppStage): Promise<readonly number[]> {
  const tasks = [];
  for (const title of TITLES) tasks.push(await stage.open({ title }));
  await stage.quiet();
  return tasks;
}

const statusLabels = async (stage: AppStage, tasks: readonly number[]) =>
  (await Promise.all(tasks.map((task) => stage.labels(task)))).map((labels) =>
    labels.find((label) => label.startsWith('status: ')),
  );

/** All tasks have the same sources: that their pages are alike is no matter here. */
const files = {
  [CONFIG_PATH]: CONFIG.replace('deliver:', 'checks: [citations, evidence, front-matter], deliver:'),
};

const losses = losing();

test(
  'with three of ten webhooks lost and the app down for an hour, the sweep brings every task to its end',
  onAppStage({ files, gitHub: { deliveryFault: losses.deliveryFault } }, async (stage) => {
    const app = await stage.start();
    const tasks = await openThree(stage);
    await afterSweeps(stage, 2);
    expect(await statusLabels(stage, tasks)).toEqual(Array(3).fill('status: review'));

    const late = await anHourDown(stage, app, tasks);
    await stage.start();
    await stage.quiet();
    await afterSweeps(stage, 2);
    expect(losses.lost.length).toBeGreaterThan(0);

    expect(await statusLabels(stage, [...tasks, ...late])).toEqual([
      'status: done',
      'status: review',
      'status: cancelled',
      'status: review',
      'status: review',
      undefined,
    ]);
    const [approved = 0, back = 0] = tasks;
    expect(await stage.issue(approved)).toBe('closed as completed');
    expect(await stage.pull(approved)).toMatchObject({ merged: true });
    expect((await stage.journal(back)).filter((kind) => kind === 'work-delivered')).toHaveLength(2);
    for (const task of [...tasks, ...late.slice(0, 2)]) {
      expect(await stage.pulls(task)).toHaveLength(1);
      expect((await stage.comments(task)).filter(({ body }) => !body.startsWith('/'))).toHaveLength(1);
    }
  }),
  120_000,
);

test(
  'control: without the sweep, what people did in that hour stays undone',
  onAppStage({}, async (stage) => {
    const app = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const tasks = await openThree(stage);
    const late = await anHourDown(stage, app, tasks);
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    await afterSweeps(stage, 4);
    expect(sweepsOf(stage)).toEqual([]);
    expect(await statusLabels(stage, [...tasks, ...late])).toEqual([
      'status: review',
      'status: review',
      'status: review',
      undefined,
      undefined,
      undefined,
    ]);
  }),
  120_000,
);

test(
  'a sweep asks as much as there are active tasks and changed issues, however many issues are open',
  onAppStage({}, async (stage) => {
    await stage.start();
    await stage.ask();
    await stage.quiet();
    stage.time.pass(8 * DAYS);
    await stage.quiet();
    const before = sweepsOf(stage).at(-1);
    for (let issue = 0; issue < 150; issue += 1) {
      await stage.as('rita').issues.create({ ...stage.where, title: `A question (${issue})` });
    }
    stage.time.pass(8 * DAYS);
    await stage.quiet();
    const after = sweepsOf(stage).at(-1);
    expect(before).toMatchObject({ tasks: 1, repositories: 1, complete: true });
    expect(after).toEqual(before);
    // The two lists that name repositories, the two that name tasks, and what one waiting task takes.
    expect(after?.requests).toBeLessThanOrEqual(4 + 10);
  }),
  120_000,
);
