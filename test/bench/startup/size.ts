import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../../../src/local/harness.ts';

/** Bytes of the bundle that is checked in. */
export interface BundleSize {
  /** Loaded at every start. */
  readonly index: number;
  /** Loaded when they are needed. */
  readonly chunks: number;
  readonly chunkCount: number;
  readonly licences: number;
  readonly total: number;
}

export function measureSize(): BundleSize {
  const folder = join(CHECKOUT, 'action/dist');
  const files = readdirSync(folder).map((name) => ({ name, size: statSync(join(folder, name)).size }));
  const sum = (wanted: (name: string) => boolean): number =>
    files.filter(({ name }) => wanted(name)).reduce((total, { size }) => total + size, 0);
  const isChunk = (name: string): boolean => name.endsWith('.js') && name !== 'index.js';
  return {
    index: sum((name) => name === 'index.js'),
    chunks: sum(isChunk),
    chunkCount: files.filter(({ name }) => isChunk(name)).length,
    licences: sum((name) => name === 'licenses.txt'),
    total: sum(() => true),
  };
}
