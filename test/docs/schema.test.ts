import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { format } from '../../src/compose.ts';
import { SMALLEST } from '../builders/config.ts';

const ADDRESS = 'https://raw.githubusercontent.com/imprimatur/imprimatur/main/.github/imprimatur.schema.json';

const shipped = (): Record<string, unknown> => {
  const { $schema, ...rest } = z.toJSONSchema(format.schema, { io: 'input' });
  const description = 'Configuration of Imprimatur: .github/imprimatur.yml. Generated from src/config/schema.ts.';
  return { $schema, $id: ADDRESS, title: 'Imprimatur', description, ...rest };
};

test('editors get the schema that the configuration is checked with', async () => {
  await expect(`${JSON.stringify(shipped(), null, 2)}\n`).toMatchFileSnapshot('../../.github/imprimatur.schema.json');
});

test('it takes our own configuration and the smallest one, and objects to what is wrong', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(shipped());
  const own = readFileSync('.github/imprimatur.yml', 'utf8');
  expect(own).toContain('# yaml-language-server: $schema=imprimatur.schema.json');
  for (const text of [own, SMALLEST]) expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(parse(SMALLEST.replace('role: write', 'role: wirte')))).toBe(false);
  expect(validate(parse(`${SMALLEST}limit: {}\n`))).toBe(false);
});

test('every setting has a description', () => {
  const missing: string[] = [];
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, additionalProperties, items } = node as Record<string, unknown>;
    for (const [name, child] of Object.entries(properties ?? {})) {
      if (typeof child.description !== 'string') missing.push(`${path}.${name}`);
      look(child, `${path}.${name}`);
    }
    look(additionalProperties, `${path}.*`);
    look(items, `${path}[]`);
  };
  look(shipped(), '');
  expect(missing).toEqual([]);
});
