import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load.ts';

test('the configuration of this repository is valid', () => {
  expect(loadConfig(readFileSync('.github/imprimatur.yml', 'utf8'), format)).toMatchObject({ valid: true });
});

test('the configuration that the README shows is valid', () => {
  const block = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(block).toContain('version: 1');
  expect(loadConfig(block, format)).toMatchObject({ valid: true });
});
