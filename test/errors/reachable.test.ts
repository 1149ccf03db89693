import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { PROBLEMS, type ProblemCode } from '../../src/config/problems.ts';
import { ERRORS, isErrorCode } from '../../src/domain/errors.ts';
import { BROKEN } from '../builders/broken-config.ts';
import { format, SMALLEST } from '../builders/config.ts';
import { COMMANDS } from './commands.ts';
import type { Drives } from './drive.ts';
import { EDGES } from './edges.ts';
import { MODEL } from './model.ts';
import { TASK } from './task.ts';

const DRIVES: Drives = { ...COMMANDS, ...EDGES, ...MODEL, ...TASK };

test('every code of the catalogue has something that leads to it', () => {
  const codes = Object.keys(ERRORS).filter((code) => !Object.hasOwn(DRIVES, code));
  expect(codes, 'give each of these a drive in test/errors, or take it out of the catalogue').toEqual([]);
});

test.each(Object.keys(ERRORS).filter((code) => Object.hasOwn(DRIVES, code)))('real code says %s', async (code) => {
  expect(isErrorCode(code) && (await DRIVES[code]?.())).toBe(code);
});

test('no stage is named as an agent names a person', () => {
  const loaded = loadConfig(SMALLEST.replace('id: write', 'id: person'), format);
  expect(loaded.valid ? [] : loaded.problems.map(({ code }) => code)).toEqual(['stage-name-taken']);
});

test.each(Object.keys(PROBLEMS) as ProblemCode[])('a configuration is told %s, with the place', (code) => {
  const [text, place] = BROKEN[code];
  const loaded = loadConfig(text, format);
  const found = loaded.valid ? [] : loaded.problems.filter((problem) => problem.code === code);
  expect(found.map(({ line, column }) => `${line}:${column}`)).toContain(place);
});
