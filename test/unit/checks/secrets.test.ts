import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { checkDelivery, checksOf, runChecks } from '../../../src/gates/checks/index.ts';
import { contentOf, firstVersion, order, PATH } from '../agents/orders.ts';

const KEY = 'sk-proj-Zq8Rk2Lw5Vt9Xm3Bn7Hc4Jd';
const PHRASE = 'correct-horse-battery-staple';
const evidence = { sources: [], facts: [], claims: [] };

const findingsIn = (content: string, known: readonly string[] = [KEY], settings = {}) =>
  runChecks(
    checksOf(['secrets']),
    { path: PATH, content, evidence, sources: [] },
    { people: new Set(content.split('\n')), secrets: known },
    { secrets: settings },
  );
const forms = async (content: string, known?: readonly string[]) =>
  (await findingsIn(content, known)).map(({ message }) => /\((.*)\)/.exec(message)?.[1]);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a secret of the run', () => {
  test.each([
    ['plain', `The key is ${KEY}, keep it.`, 'plain'],
    ['in another case', KEY.toUpperCase(), 'plain'],
    ['split by white space', KEY.match(/.{1,4}/g)?.join(' ') ?? '', 'plain'],
    ['split by lines', KEY.match(/.{1,6}/g)?.join('\n') ?? '', 'plain'],
    ['split by zero-width characters', [...KEY].join('\u200b'), 'plain'],
    ['split by punctuation', [...KEY].join('.'), 'plain'],
    [
      'in full-width letters',
      [...KEY].map((c) => (/[\w]/.test(c) && c !== '_' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
      'plain',
    ],
    ['its first 12 characters', `It begins with ${KEY.slice(0, 12)}.`, 'plain'],
    ['reversed', [...KEY].reverse().join(''), 'reversed'],
    ['in hexadecimal', Buffer.from(KEY).toString('hex'), 'hexadecimal'],
    [
      'in hexadecimal with colons',
      Buffer.from(KEY).toString('hex').match(/../g)?.join(':').toUpperCase() ?? '',
      'hexadecimal',
    ],
    ['URL-encoded', [...KEY].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''), 'hexadecimal'],
    ...['\\x', '\\u00', ', 0x'].map((mark) => [
      `in hexadecimal behind ${mark}`,
      [...KEY].map((c) => `${mark}${c.charCodeAt(0).toString(16)}`).join(''),
      'plain',
    ]),
    ['in HTML entities', [...KEY].map((c) => `&#${c.charCodeAt(0)};`).join(''), 'plain'],
    ['in base64', base64(KEY), 'base64'],
    ['in base64, one byte in', base64(`x${KEY}yz`), 'base64'],
    ['in base64, two bytes in', base64(`xy${KEY}z`), 'base64'],
    ['in base64url', Buffer.from(`??>${KEY}`).toString('base64url'), 'base64'],
    [
      'in base64 with breaks',
      base64(KEY)
        .match(/.{1,5}/g)
        ?.join('\n') ?? '',
      'base64',
    ],
  ])('%s', async (_, text, form) => {
    expect((await forms(`# Title\n\n${text}\n`))[0]).toBe(form);
  });

  test('is located, must be fixed, takes all points, whoever wrote it, and is never shown', async () => {
    const [finding] = await findingsIn(`# Title\n\n${KEY}\n`);
    expect(finding).toMatchObject({ severity: 'fix', weight: 100, line: 3, path: PATH });
    expect(JSON.stringify(finding)).not.toContain(KEY.slice(8));
  });

  test('is not what all secrets of its kind begin with, and not what is shorter', async () => {
    expect(await forms('Keys begin with sk-proj- and then go on.')).toEqual([]);
    expect(await forms(`It begins with ${KEY.slice(0, 11)}.`)).toEqual([]);
    expect(
      await forms('eyJhbGciOiJIUzI1NiJ9.x is a header.', ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefgh']),
    ).toEqual([]);
  });

  test('that is made of words is only found as it is', async () => {
    expect(await forms('A correct horse, battery staple.', [PHRASE])).toEqual([]);
    expect(await forms(`It is ${PHRASE}.`, [PHRASE])).toEqual(['plain']);
    expect(await forms('An empty one, a short one.', ['', 'short'])).toEqual([]);
  });
});

describe('what looks like a secret', () => {
  const token = `ghp_${'aB3dE5fG7hJ9'.repeat(3)}`;
  test('is found, and never shown', async () => {
    const findings = await findingsIn(`# Title\n\nUse ${token} for it.\n`, []);
    expect(findings).toEqual([expect.objectContaining({ severity: 'fix', weight: 100, line: 3 })]);
    expect(JSON.stringify(findings)).not.toContain(token.slice(0, 12));
  });
  test('may be allowed by name', async () => {
    expect(await findingsIn(`Use ${token} for it.`, [], { allow: [token] })).toEqual([]);
  });
});

describe('a delivery', () => {
  test('is searched in all its files, whatever checks the stage has, and other findings keep quiet', async () => {
    const delivered = await firstVersion();
    const files = delivered.files.map((file) => ({
      ...file,
      content: `${file.content}\n[x](https://evil.example/${KEY})`,
    }));
    const findings = await checkDelivery(
      { ...delivered, files },
      { ...order().stage, checks: ['links'] },
      { secrets: [KEY] },
    );
    expect(findings.filter(({ check }) => check === 'secrets').map(({ path }) => path)).toEqual(
      files.map(({ path }) => path),
    );
    expect(findings.filter(({ check }) => check === 'links')).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(KEY.slice(8, 20));
    expect(contentOf(delivered)).not.toContain(KEY);
  });
});
