/** The demo as `npm run demo` starts it; each request that it makes is one that GitHub describes. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expectValidRequests, type RecordedRequest } from './validate.ts';

const ROOT = join(import.meta.dirname, '../..');
const WRITING = new URL('demo.ts', import.meta.url).href;
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { demo: string } };

export interface DemoProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Once it has ended. @throws Error with what GitHub would not understand, or when it asked for nothing. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

export async function startDemo(parameters: readonly string[]): Promise<DemoProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'requests-'));
  const file = join(folder, 'requests.jsonl');
  const [, ...words] = scripts.demo.split(' ');
  const child = spawn(process.execPath, ['--import', WRITING, ...words, ...parameters], {
    cwd: ROOT,
    env: { ...process.env, REQUESTS_FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const check = async (code: number | null) => {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
    await rm(folder, { recursive: true });
    if (code === 0 && lines.length === 0) throw new Error('no request was written down');
    expectValidRequests(lines.map((line): RecordedRequest => JSON.parse(line)));
    return { code, said };
  };
  return { child, ended: closed.then(check) };
}
