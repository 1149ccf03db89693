import { expect, test } from 'vitest';
import { type AppStage, onAppStage } from '../e2e/app-on-stage.ts';
import { DAYS } from '../fakes/time.ts';

const ONE_OF_EACH = [
  'task-opened',
  'task-routed',
  'run-wanted',
  'lease-taken',
  'work-delivered',
  'verdict-given',
  'work-merged',
  'task-finished',
];

/** Opens a task and waits until a person has to look at it. */
async function untilReview(stage: AppStage): Promise<number> {
  const task = await stage.ask();
  await stage.quiet();
  expect(await stage.status(task)).toContain('Waiting for a review');
  return task;
}

/** Sends everything again that GitHub sent so far, as its page and its API can do for three days. */
async function replayAll(stage: AppStage): Promise<void> {
  const { gitHub } = stage.harness;
  const sent = gitHub.deliveries.filter(({ redelivery }) => !redelivery);
  expect(sent.length).toBeGreaterThan(3);
  for (const { id } of sent) await gitHub.redeliver(id);
  await stage.quiet();
}

const writes = (stage: AppStage): number =>
  stage.requestsOfApp().filter(({ method, path }) => method !== 'GET' && !/access_tokens/.test(path)).length;

test(
  'a webhook that comes ten times makes one transition',
  onAppStage(
    {
      gitHub: {
        async deliveryFault(_, deliver) {
          await Promise.all(Array.from({ length: 10 }, deliver));
        },
      },
    },
    async (stage) => {
      await stage.start();
      const task = await untilReview(stage);
      await stage.review(task, 'grace', 'APPROVE');
      await stage.quiet();
      expect(await stage.journal(task)).toEqual(ONE_OF_EACH);
      expect(await stage.issue(task)).toBe('closed as completed');
      expect(stage.harness.actions.runs()).toHaveLength(1);
      expect(await stage.pulls(task)).toHaveLength(1);
      expect(await stage.comments(task)).toHaveLength(1);
      const ids = stage.harness.gitHub.deliveries.map(({ id }) => id);
      expect(ids.length).toBe(new Set(ids).size * 10);
    },
  ),
);

test(
  'webhooks that are sent again three days later change nothing and write nothing',
  onAppStage({}, async (stage) => {
    const app = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await untilReview(stage);
    const waiting = await stage.ref(`imprimatur/tasks/${task}`);
    stage.time.pass(3 * DAYS);
    const before = writes(stage);
    await replayAll(stage);
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBe(waiting);
    expect(writes(stage)).toBe(before);

    await stage.review(task, 'grace', 'APPROVE');
    await stage.quiet();
    const finished = await stage.ref(`imprimatur/finished/${task}`);
    stage.time.pass(3 * DAYS);
    const after = writes(stage);
    await replayAll(stage);
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
    expect(await stage.ref(`imprimatur/finished/${task}`)).toBe(finished);
    expect(await stage.journal(task)).toEqual(ONE_OF_EACH);
    expect(writes(stage)).toBe(after);
    expect(stage.harness.actions.runs()).toHaveLength(1);
    await stage.stop(app);
  }),
);
