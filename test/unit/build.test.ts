import { expect, test } from 'vitest';
import { bundledPackages, compare, namedPackages } from '../../action/build.ts';

const bundle = (files: Readonly<Record<string, string>>): Map<string, Buffer> =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

test('a committed bundle is stale when a file differs, is missing or is left over', () => {
  const built = bundle({ 'index.js': 'a', '193.index.js': 'b' });
  expect(compare(built, built)).toEqual([]);
  expect(compare(bundle({ 'index.js': 'old', '7.index.js': 'b' }), built)).toEqual([
    '193.index.js is missing',
    '7.index.js is left over',
    'index.js differs',
  ]);
});

test('bundled packages are found inside concatenated modules, scoped and nested ones too', () => {
  const stats = {
    modules: [
      { name: './.build/action/main.js + 2 modules', modules: [{ name: './node_modules/zod/index.js' }] },
      { name: './node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js' },
      { name: 'external "node:fs"' },
    ],
  };
  expect(bundledPackages(stats)).toEqual([
    'node_modules/@actions/github/node_modules/@actions/http-client',
    'node_modules/zod',
  ]);
});

test('the second witness reads the packages from the bundle itself', () => {
  const text =
    ';// CONCATENATED MODULE: ./node_modules/@octokit/core/index.js\n// EXTERNAL MODULE: ./node_modules/undici/index.js\n';
  expect([...namedPackages(bundle({ 'index.js': text, 'licenses.txt': text }))]).toEqual([
    'node_modules/@octokit/core',
    'node_modules/undici',
  ]);
});
