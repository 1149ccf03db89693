import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALLEST } from '../../builders/config.ts';

const root = join(import.meta.dirname, '../../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validate-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The command as a person starts it, where nothing answers on any address. */
const imprimatur = (parameters: readonly string[], cwd = folder): Promise<Ended> =>
  new Promise((resolve) => {
    const proxy = 'http://127.0.0.1:9';
    const env = { PATH: process.env.PATH, NODE_USE_ENV_PROXY: '1', http_proxy: proxy, https_proxy: proxy };
    execFile(
      process.execPath,
      [join(root, 'src/cli/imprimatur.js'), ...parameters],
      { cwd, env },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

async function file(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), text);
  return name;
}

describe.concurrent('imprimatur validate', () => {
  test('says what a configuration holds that can be used', async () => {
    const path = await file('good.yml', SMALLEST);
    expect(await imprimatur(['validate', path])).toEqual({
      code: 0,
      out: 'good.yml can be used: 1 workflow (blog), 1 agent (writer).\n',
      error: '',
    });
  });

  test('says when schedules are due next, on their own clock and in UTC', async () => {
    const on = '    on: { schedule: { cron: "17 6 * * *", timezone: Europe/London, title: "Post for {{date}}" } }\n';
    const path = await file('scheduled.yml', SMALLEST.replace('    stages:', `${on}    sources: [a.md]\n    stages:`));
    const { code, out } = await imprimatur(['validate', path]);
    expect(code).toBe(0);
    const [, heading, ...times] = out.trimEnd().split('\n');
    expect(heading).toBe('blog is due next:');
    expect(times).toHaveLength(3);
    for (const time of times)
      expect(time).toMatch(/^ {2}\w{3} \d+ \w+ \d{4}, 06:17 \(Europe\/London\), \d{4}-\d\d-\d\d 0[56]:17 UTC$/);
  });

  test('shows each problem at its line, with a caret under its column', async () => {
    const path = await file('bad.yml', `${SMALLEST.replace('role: write', 'role: wirte')}\tlimit: 1\n`);
    const tab = await imprimatur(['validate', path]);
    expect(tab).toMatchObject({ code: 1, error: '' });
    expect(tab.out).toContain('bad.yml:9:1 yaml-malformed This is no YAML: tabs');
    const other = await file('other.yml', `${SMALLEST.replace('role: write', 'role: wirte')}limit: 1\n`);
    expect(await imprimatur(['validate', other])).toMatchObject({
      code: 1,
      out: [
        'other.yml:4:19 role-unknown `agents.writer.role` names the role “wirte”, which there is not. Did you mean “write”?',
        '  4 |   writer: { role: wirte }',
        '    |                   ^',
        '',
        'other.yml:9:1 key-unknown There is no setting “limit” in the file. Did you mean “limits”?',
        '  9 | limit: 1',
        '    | ^',
        '',
        '2 problems in other.yml.',
        '',
      ].join('\n'),
    });
  });

  test('cuts a long line around the problem', async () => {
    const path = await file(
      'long.yml',
      SMALLEST.replace('{ role: write }', `{ trust: low, ${' '.repeat(300)}role: x }`),
    );
    const { out } = await imprimatur(['validate', path]);
    const [, line = '', caret = ''] = out.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('x');
  });

  test('finds the file in a folder, and in the current one by itself', async () => {
    await file('site/.github/imprimatur.yml', SMALLEST);
    expect(await imprimatur(['validate', 'site'])).toMatchObject({ code: 0 });
    expect(await imprimatur(['validate'], join(folder, 'site'))).toMatchObject({ code: 0 });
  });

  test('says so when there is none', async () => {
    const { code, out } = await imprimatur(['validate', 'nothing.yml']);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/^nothing\.yml:1:1 config-missing There is no configuration at nothing\.yml\. /),
    });
  });

  test('explains itself, and what is wrong with how it was called', async () => {
    expect(await imprimatur(['validate', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit code'),
    });
    expect(await imprimatur(['validate', '--fix'])).toMatchObject({ code: 2, error: expect.stringContaining('--fix') });
    expect(await imprimatur(['validate', 'a', 'b'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('one path'),
    });
    expect(await imprimatur(['help'])).toMatchObject({ code: 0, out: expect.stringContaining('validate') });
  });
});

test('npm finds the command: the file it names can be run as it is', async () => {
  const { bin, scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(scripts.imprimatur).toBe(`node ${bin.imprimatur}`);
  const path = join(root, bin.imprimatur);
  expect(await readFile(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  // npm makes it executable when it runs it; a checkout in which it is not yet would then show a change.
  expect((await stat(path)).mode & 0o111).not.toBe(0);
});
