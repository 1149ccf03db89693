import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'given-'));
  await mkdir(join(folder, 'folder'));
  await writeFile(join(folder, 'file.txt'), 'text\n');
  await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const imprimatur = (parameters: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, ...more };
    execFile(
      process.execPath,
      [join(root, 'src/cli/imprimatur.js'), ...parameters],
      { cwd: folder, env },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

describe.concurrent('the demo refuses before it begins', () => {
  test.each([
    [['--topic', ''], '--topic is empty'],
    [['--topic', ' \t '], '--topic is empty'],
    [['--topic', 'x'.repeat(257)], '--topic has 257 characters, and the title of an issue may have 256'],
    [['--json', 'folder'], '--json: folder is a folder, and it takes a file'],
    [['--json', '/proc/x'], '--json: /proc/x can’t be written'],
    [['--json', 'nowhere/report.json'], '--json: nowhere/report.json can’t be written'],
    [['--out', 'file.txt'], '--out: file.txt is a file, and it takes a folder'],
    [['--out', 'file.txt/below'], '--out: nothing can be written to file.txt/below'],
    [['--out', '/proc/x'], '--out: nothing can be written to /proc/x'],
    [['--review', 'picture.png'], '--review: picture.png is no text'],
    [['--frob'], "Unknown option '--frob'"],
  ])('%j', async (parameters, sentence) => {
    const { code, out, error } = await imprimatur(['demo', ...parameters]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^An input is wrong: /);
    expect(error).toContain(sentence);
    expect(error.trimEnd().split('\n').at(-1)).toBe('All options: imprimatur demo --help');
    expect(error).not.toMatch(/^\s+at /m);
    expect(error).not.toContain('action.yml');
  });
});

test('a command that there is not is named, with those that there are', async () => {
  const { code, out, error } = await imprimatur(['frob']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/^There is no command “frob”\.\n\nimprimatur <command>/);
  expect(error).toContain('  validate  ');
});

test('what is unexpected is a sentence, and its stack is for who asks', async () => {
  const broken = 'console.log=()=>{throw(new(Error)(`no_screen`))}';
  const environment = { NODE_OPTIONS: `--import=data:text/javascript,${broken}` };
  expect(await imprimatur(['validate', '--help'], environment)).toEqual({
    code: 1,
    out: '',
    error: 'This should not have happened: no_screen\nWith IMPRIMATUR_DEBUG=1 in the environment it says where.\n',
  });
  const { error } = await imprimatur(['validate', '--help'], { ...environment, IMPRIMATUR_DEBUG: '1' });
  expect(error).toMatch(/^\s+at /m);
});
