import { expect, test } from 'vitest';
import { here, openStage, refusal } from '../integration/local-github-stage.ts';
import { mistakesIn } from './deliberate.ts';

test('a test of the local GitHub hears of a request that the real one would not understand', async () => {
  const { as, github } = await openStage();
  try {
    const labels = as('ann').request('POST /repos/{owner}/{repo}/issues', { ...here, title: 'x', lables: ['y'] });
    expect((await refusal(labels)).message).toContain('the body has "lables", which this operation does not know.');
  } finally {
    await expect(github.close()).rejects.toThrow('the body has "lables"');
  }
});

test('what a test is after is no mistake, and nothing else is let through with it', () => {
  expect(mistakesIn({ method: 'GET', path: '/repos/acme/site/extra' })).toEqual([]);
  expect(mistakesIn({ method: 'GET', path: '/repos/acme/site/extras' })).toHaveLength(1);
  expect(mistakesIn({ method: 'PUT', path: '/repos/acme/site/collaborators/sue' })).toHaveLength(1);
});
