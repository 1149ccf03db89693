import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { fileUrl } from '../../../src/github/web.ts';

test.each([
  ['https://api.github.com', 'https://github.com'],
  ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
  ['https://code.acme.example/api/v3', 'https://code.acme.example'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
])('people read a file of %s at %s', (baseUrl, web) => {
  const url = fileUrl(new Octokit({ baseUrl }), { owner: 'acme', repo: 'site' }, 'posts/a b#1.md', 'abc');
  expect(url).toBe(`${web}/acme/site/blob/abc/posts/a%20b%231.md`);
});
