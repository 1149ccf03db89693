/** One key for all apps of a process: making one takes longer than starting everything else. */
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

let key: Promise<string> | undefined;

export function appKey(): Promise<string> {
  key ??= promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).then(({ privateKey }) => privateKey);
  return key;
}
