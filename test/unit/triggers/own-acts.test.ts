import { expect, test } from 'vitest';
import type { Config } from '../../../src/config/schema.ts';
import { makeOf, type Triggering } from '../../../src/make.ts';
import { aConfig } from '../../builders/config.ts';

const config = aConfig() as Config;
const listening: Config = {
  ...config,
  workflows: Object.fromEntries(
    Object.entries(config.workflows).map(([name, workflow]) => [
      name,
      { ...workflow, on: { push: { paths: ['content/'] } } },
    ]),
  ),
};

const pushBy = (login: string) => ({
  event: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: 'a'.repeat(40),
    repository: { default_branch: 'main' },
    before: 'b'.repeat(40),
    sender: { login },
  },
});

test('what a task published makes no other task', async () => {
  let changes = 0;
  const triggering = {
    identities: ['imprimatur[bot]'],
    repository: { owner: 'acme', repo: 'site' },
    client: {
      rest: {
        repos: {
          async compareCommitsWithBasehead() {
            return { data: { files: [{ filename: 'content/posts/tides.md', status: 'added' }] } };
          },
        },
      },
    },
    now: () => '2026-11-22T10:00:00.000Z',
    repositoryJournal: {
      async change() {
        changes += 1;
        return false;
      },
    },
  } as unknown as Triggering;
  expect(await makeOf(pushBy('imprimatur[bot]'), listening, triggering)).toEqual({
    made: [],
    said: ['It was our own act.'],
  });
  expect(changes).toBe(0);
  await makeOf(pushBy('grace'), listening, triggering);
  expect(changes).toBe(1);
});
