import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Packages that a fresh process loads when it imports the module. */
async function packagesOf(module: string): Promise<string[]> {
  const url = pathToFileURL(join(root, module)).href;
  const script = `
    import { registerHooks } from 'node:module';
    const names = new Set();
    registerHooks({ resolve(specifier, context, next) {
      if (!/^(\\.|node:|file:)/.test(specifier) && !context.parentURL?.includes('node_modules')) names.add(specifier);
      return next(specifier, context);
    } });
    await import(${JSON.stringify(url)});
    process.stdout.write(JSON.stringify([...names]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout);
}

test.each([
  'src/agents/index.ts',
  'src/gather/index.ts',
  'src/gates/checks/index.ts',
  'src/engine/work.ts',
  'src/engine/engine.ts',
  'src/engine/openai.ts',
])('%s loads nothing heavy before it is needed', async (module) => {
  const packages = await packagesOf(module);
  expect(packages.filter((name) => !['zod', 'yaml'].includes(name))).toEqual([]);
});
