import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ENTRY = join(import.meta.dirname, '../../../src/cli/imprimatur.js');

const node = (...parameters: readonly string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, parameters, { env: { PATH: process.env.PATH } }, (failure, out, error) =>
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

test('a Node that is too old is told which one it takes', async () => {
  const older = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });";
  expect(await node('--import', `data:text/javascript,${encodeURIComponent(older)}`, ENTRY, 'status')).toEqual({
    code: 1,
    out: '',
    error: expect.stringMatching(/^imprimatur needs Node 24 or newer, and this is 20\.20\.2\.\n/),
  });
});

test('it runs from the link that npm makes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entry-'));
  try {
    await symlink(ENTRY, join(folder, 'imprimatur'));
    const { code, out } = await node(join(folder, 'imprimatur'), 'status', '--help');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^imprimatur status/) });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a command that there is not is misuse, with the list of those that there are', async () => {
  expect(await node(ENTRY, 'stauts')).toEqual({
    code: 2,
    out: '',
    error: expect.stringMatching(/^There is no command “stauts”\.[\s\S]*\n {2}status {4}Lists/),
  });
});
