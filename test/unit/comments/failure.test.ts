import { expect, test } from 'vitest';
import { failureOf, listItems } from '../../../src/comments/failure.ts';

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
