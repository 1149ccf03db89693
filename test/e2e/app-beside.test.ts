import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT, WORKFLOW_FILE } from '../../src/local/harness.ts';
import { type AppStage, onAppStage } from './app-on-stage.ts';
import { CONFIG, CONFIG_PATH } from './stage.ts';

const ONE_OF_EACH = [
  'task-opened',
  'task-routed',
  'run-wanted',
  'lease-taken',
  'work-delivered',
  'verdict-given',
  'run-wanted',
  'lease-taken',
  'work-delivered',
  'verdict-given',
  'work-merged',
  'task-finished',
];

/** From the issue over one revision to the merge; then there is one of everything, whoever else was at work. */
async function oneOfEverything(stage: AppStage): Promise<void> {
  const task = await stage.ask();
  await stage.quiet();
  await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please shorten it.' });
  await stage.quiet();
  await stage.review(task, 'grace', 'APPROVE');
  await stage.quiet();
  expect(await stage.journal(task)).toEqual(ONE_OF_EACH);
  expect(await stage.issue(task)).toBe('closed as completed');
  const runs = stage.harness.actions.runs().filter(({ event }) => event === 'workflow_dispatch');
  expect(runs).toHaveLength(2);
  expect(await stage.pulls(task)).toHaveLength(1);
  expect(await stage.comments(task)).toHaveLength(1);
  expect(await stage.labels(task)).toEqual(['status: done', 'workflow: blog']);
  expect(stage.happenings.filter(({ kind }) => kind === 'failed')).toEqual([]);
}

const withEvents = await readFile(join(CHECKOUT, WORKFLOW_FILE), 'utf8');

test(
  'two instances of the app that get the same webhooks at once do everything once',
  onAppStage({}, async (stage) => {
    await stage.start();
    await stage.start();
    await oneOfEverything(stage);
    const sent = stage.harness.gitHub.deliveries;
    expect(sent.length).toBe(2 * new Set(sent.map(({ id }) => id)).size);
  }),
);

test(
  'the app beside an Actions workflow that the same events start does everything once',
  onAppStage({ workflow: withEvents }, async (stage) => {
    await stage.start();
    await oneOfEverything(stage);
    expect(stage.harness.actions.runs().some(({ event }) => event === 'issues')).toBe(true);
  }),
);

test(
  'an app of another name is known by the jobs of Actions, once the configuration says the name',
  onAppStage(
    { gitHub: { slug: 'acme-press' }, files: { [CONFIG_PATH]: `${CONFIG}app: acme-press\n` } },
    async (stage) => {
      await stage.start();
      expect(stage.happenings).toContainEqual({ kind: 'accepted', slug: 'acme-press', lacking: [] });
      await oneOfEverything(stage);
      const authors = (await stage.comments(1)).map(({ by }) => by);
      expect(authors).toEqual(['acme-press[bot]']);
    },
  ),
);

test(
  'control: an app whose name nobody said is a stranger to them, and its comment is left alone',
  onAppStage({ gitHub: { slug: 'acme-press' } }, async (stage) => {
    await stage.start();
    const task = await stage.ask();
    await stage.quiet();
    const authors = (await stage.comments(task)).map(({ by }) => by);
    expect(authors.toSorted()).toEqual(['acme-press[bot]', 'github-actions[bot]']);
  }),
);
