import { Octokit } from '@octokit/rest';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onlyReads } from '../../../src/cli/github/connect.ts';
import { COMMANDS } from '../../../src/cli/index.ts';
import { issueNumber, REPO, readOptions } from '../../../src/cli/options.ts';

afterEach(() => vi.restoreAllMocks());

describe('the number of an issue', () => {
  test.each([
    ['12', 12],
    ['#12', 12],
  ])('is read from %j', (text, number) => {
    expect(issueNumber(text)).toBe(number);
  });

  test.each(['0', '-1', '1.5', '12a', '', '#', '٣', '99999999999', undefined])('is not %j', (text) => {
    expect(() => issueNumber(text)).toThrow(/number of an issue/);
  });
});

describe('what a command was called with', () => {
  test('is read, in any order', () => {
    const read = readOptions(['12', '--repo', 'acme/site'], REPO, 1);
    expect(read?.positionals).toEqual(['12']);
    expect(read?.values.repo).toBe('acme/site');
    expect(readOptions(['-R', 'acme/site', '12'], REPO, 1)?.values.repo).toBe('acme/site');
  });

  test.each([
    [['--all'], /Unknown option '--all'\.$/],
    [['--repo'], /argument missing\.$/],
    [['12', '13'], /“13” is one too many\.$/],
  ])('is refused in a sentence: %j', (parameters, sentence) => {
    expect(() => readOptions(parameters, REPO, 1)).toThrow(sentence);
  });

  test('may always ask for help', () => {
    expect(readOptions(['12', '13', '-h'], REPO, 1)).toBeNull();
  });
});

const asked = COMMANDS.filter(({ id }) => ['status', 'explain', 'run', 'sweep', 'validate'].includes(id));

test.each(asked)('$id explains itself on a terminal of 80 columns, without a token', async (command) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await command.run(['--help'])).toBe(0);
  const text = String(log.mock.calls[0]?.[0]);
  expect(text).toMatch(new RegExp(`^imprimatur ${command.id}\\b`));
  expect(text).toContain('Exit code: 0');
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('each command is told in a line', () => {
  const wide = Math.max(...COMMANDS.map(({ id }) => id.length));
  expect(COMMANDS.filter(({ help }) => 4 + wide + help.length > 80)).toEqual([]);
});

test('a command’s client reads and dispatches, and refuses all else before it is sent', async () => {
  const sent: string[] = [];
  const client = new Octokit({
    request: {
      fetch: async (url: string, { method }: { method: string }) => {
        sent.push(`${method} ${new URL(url).pathname}`);
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      },
    },
  });
  onlyReads(client);
  const site = { owner: 'acme', repo: 'site' };
  const { rest } = client;
  await rest.repos.get(site);
  await rest.actions.createWorkflowDispatch({ ...site, workflow_id: 'imprimatur.yml', ref: 'main' });
  for (const write of [
    () => rest.issues.createComment({ ...site, issue_number: 1, body: 'hello' }),
    () => rest.git.deleteRef({ ...site, ref: 'imprimatur/tasks/1' }),
    () => rest.pulls.merge({ ...site, pull_number: 1 }),
    () => rest.repos.createDispatchEvent({ ...site, event_type: 'x' }),
    () => client.request('POST /graphql'),
  ]) {
    await expect(write()).rejects.toThrow('a command reads and dispatches');
  }
  expect(sent).toEqual(['GET /repos/acme/site', 'POST /repos/acme/site/actions/workflows/imprimatur.yml/dispatches']);
});
