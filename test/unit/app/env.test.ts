import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readEnvironment, readSettings } from '../../../app/env.ts';

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const complete = { APP_ID: '12', PRIVATE_KEY: key.privateKey, WEBHOOK_SECRET: 's' };

describe('the environment of the app', () => {
  test('has defaults for all but the three that only the owner of the app knows', () => {
    expect(readEnvironment(complete)).toEqual({
      valid: true,
      environment: {
        APP_ID: 12,
        PRIVATE_KEY: key.privateKey.trim(),
        WEBHOOK_SECRET: 's',
        PORT: 3000,
        GITHUB_API_URL: 'https://api.github.com',
        IMPRIMATUR_CONFIG: '.github/imprimatur.yml',
        IMPRIMATUR_WORKFLOW: 'imprimatur.yml',
        IMPRIMATUR_TRIGGERS: [],
        IMPRIMATUR_SWEEP_MINUTES: 15,
        LOG_LEVEL: 'info',
      },
    });
  });

  test('takes the address of GitHub’s API with a slash at its end, too', () => {
    const read = readEnvironment({ ...complete, GITHUB_API_URL: 'https://git.acme.example/api/v3/' });
    expect(read.valid && read.environment.GITHUB_API_URL).toBe('https://git.acme.example/api/v3');
  });

  test.each([
    ['as PEM', key.privateKey],
    ['with \\n for its line ends', key.privateKey.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(key.privateKey).toString('base64')],
  ])('takes the key %s', (_, PRIVATE_KEY) => {
    const read = readEnvironment({ ...complete, PRIVATE_KEY });
    expect(read.valid && read.environment.PRIVATE_KEY).toBe(key.privateKey.trim());
  });

  test('names everything that is missing or wrong at once, and never the secret itself', () => {
    const read = readEnvironment({
      APP_ID: 'mine',
      PRIVATE_KEY: 'hunter2',
      WEBHOOK_SECRET: ' ',
      PORT: '70000',
      GITHUB_API_URL: 'ftp://x',
      IMPRIMATUR_TRIGGERS: 'release, deployment',
      IMPRIMATUR_SWEEP_MINUTES: 'often',
      LOG_LEVEL: 'loud',
    });
    const problems = read.valid ? [] : read.problems;
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining([
        'APP_ID',
        'PRIVATE_KEY',
        'WEBHOOK_SECRET',
        'PORT',
        'GITHUB_API_URL',
        'IMPRIMATUR_TRIGGERS',
        'IMPRIMATUR_SWEEP_MINUTES',
        'LOG_LEVEL',
      ]),
    );
    expect(problems).toHaveLength(8);
    expect(problems.join()).not.toContain('hunter2');
  });

  test('a public key is no private key', () => {
    expect(readEnvironment({ ...complete, PRIVATE_KEY: key.publicKey }).valid).toBe(false);
  });

  test('what Probot starts itself needs the settings only', () => {
    expect(readSettings({ IMPRIMATUR_WORKFLOW: 'agents.yml', IMPRIMATUR_CONFIG: '' })).toEqual({
      IMPRIMATUR_CONFIG: '.github/imprimatur.yml',
      IMPRIMATUR_WORKFLOW: 'agents.yml',
      IMPRIMATUR_TRIGGERS: [],
      IMPRIMATUR_SWEEP_MINUTES: 15,
    });
  });
});
