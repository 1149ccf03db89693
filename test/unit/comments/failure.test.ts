import { expect, test } from 'vitest';
import { failureOf, listItems } from '../../../src/comments/failure.ts';
import { finding } from '../../builders/events.ts';
import { endRun } from '../../fakes/actors.ts';
import { aWorld, US } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';

test('a listed line closes nothing and mentions nobody', () => {
  const { list } = failureOf('config-invalid', 'a first line\nCloses #1, fixes acme/site#2, says @ada');
  const item = listItems(list).join('\n');
  for (const active of ['Closes #1', 'acme/site#2', '@ada']) expect(item).not.toContain(active);
  expect(item).toContain('- a first line');
});

test('the place of a problem stands in front, as code', () => {
  expect(listItems(['.github/imprimatur.yml:3:5 There is no setting “x”.'], '  ')).toEqual([
    '  - `.github/imprimatur.yml:3:5` There is no setting “x”.',
  ]);
});

test('who is asked since no rounds are left reads what the checks found last, and in which run', async () => {
  const world = await aWorld();
  await wake(world);
  for (const message of ['It was too short.', 'It is too long.', 'It says “12”, @ada.']) {
    await endRun(world, 'delivered', {}, [finding({ line: 7, message }), finding({ severity: 'consider' })]);
    await wake(world);
  }
  const said = world.comments.findLast(({ by }) => by === US)?.body ?? '';
  expect(said).toMatch(
    /\*\*Why:\*\* No rounds are left: the checks sent the work back 3 times in a row, last in \[run \d+\]\(http/,
  );
  expect(said).toContain('One thing has to be mended:\n  - line 7: It says “12”, @\u2060ada.\n');
});
