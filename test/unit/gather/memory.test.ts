import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const MB = 1024 * 1024;

interface Measured {
  readonly kind: string;
  readonly length: number;
  /** Most memory of the whole process, bytes. */
  readonly memory: number;
}

/** Gathers one document from a server in a process of its own. */
async function measured(shape: string, bytes: number): Promise<Measured> {
  const script = join(import.meta.dirname, 'measure-memory.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, shape, String(bytes)], { cwd: root });
  return JSON.parse(stdout);
}

describe('the memory of a process that gathers', () => {
  test.each(
    [
      ['prose', 1024],
      ['prose', 100 * 1024],
      ['prose', 5 * MB],
      ['markdown', 1024],
      ['markdown', 100 * 1024],
      ['markdown', 5 * MB],
      ['feed', 5 * MB],
      // What a tree would be the largest of.
      ['small-elements', 5 * MB],
      ['small-elements', 100 * 1024],
      ['table', 5 * MB],
      ['unclosed', 5 * MB],
      ['one-word', 5 * MB],
    ].map(([shape, bytes]) => ({ shape: String(shape), bytes: Number(bytes) })),
  )('a document of $bytes bytes ($shape) stays under 400 MB', { timeout: 60_000 }, async ({ shape, bytes }) => {
    const { kind, length, memory } = await measured(shape, bytes);
    expect(kind).toBe(shape === 'unclosed' ? 'missing' : 'read');
    if (kind === 'read') expect(length).toBeGreaterThan(shape === 'feed' ? 2000 : bytes / 20);
    expect(memory).toBeLessThan(400 * MB);
  });
});
