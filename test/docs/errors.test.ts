import { slug } from 'github-slugger';
import { expect, test } from 'vitest';
import { codeLink } from '../../src/comments/failure.ts';
import { PROBLEMS } from '../../src/config/problems.ts';
import { ERRORS } from '../../src/domain/errors.ts';

const RETRY = {
  never: 'The same try fails again: something has to be changed first.',
  later: 'Another try can help.',
} as const;

const paragraph = (sentence: string): string => sentence.replace(/\{(found|expected|path)?\}/g, '…');

const page = [
  '# Errors',
  '',
  'What can go wrong, each with a code that stays, one sentence, and what to do. “…” stands for the detail of the case. This page is generated from',
  '`src/domain/errors.ts` and `src/config/problems.ts`; whatever else is thrown is a bug.',
  '',
  '## The catalogue',
  '',
  ...Object.entries(ERRORS).flatMap(([code, { sentence, help, retry }]) => [
    `### ${code}`,
    '',
    paragraph(sentence),
    '',
    `- **What to do:** ${help}`,
    `- **Another try:** ${RETRY[retry]}`,
    '',
  ]),
  '## Problems of a configuration',
  '',
  'They stand behind [config-invalid](#config-invalid), each with its line and column. `npx imprimatur validate PATH`, in a clone of this repository,',
  'shows them offline, with the offending lines.',
  '',
  ...Object.entries(PROBLEMS).flatMap(([code, { sentence, help }]) => [
    `### ${code}`,
    '',
    paragraph(sentence),
    '',
    `- **What to do:** ${help}`,
    '',
  ]),
].join('\n');

test('the documentation lists every error of the catalogue', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/errors.md');
});

test('each code is its own anchor, and leads to one place', () => {
  const codes = [...Object.keys(ERRORS), ...Object.keys(PROBLEMS)];
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(slug(code)).toBe(code);
    expect(codeLink(code)).toContain(`docs/errors.md#${code})`);
  }
});

test('sentences are sentences, and say what to do without a name of ours for it', () => {
  for (const { sentence, help } of [...Object.values(ERRORS), ...Object.values(PROBLEMS)]) {
    expect(sentence).toMatch(/^[A-Z{].*([.)]|\{\})$/);
    expect(help).toMatch(/^(`|[A-Z]).*[.)]$/);
    expect(`${sentence} ${help}`).not.toMatch(/\b(zod|schema|undefined|null|exception)\b|'| {2}/i);
  }
});
