import { createHash } from 'node:crypto';
import type { FileContent } from '../domain/deliverable.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const fileRecords = (files: readonly FileContent[]): readonly { path: string; sha256: string }[] =>
  files.map(({ path, content }) => ({ path, sha256: sha256(content) }));
