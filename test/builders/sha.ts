import { createHash } from 'node:crypto';

/** A commit's name that can be written down: the same word has the same SHA. */
export const shaOf = (word: string): string => createHash('sha1').update(word).digest('hex');

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
