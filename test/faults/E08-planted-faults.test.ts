/** Row E8: the command itself prints catch rate and false alarms of 30 planted faults and 30 clean drafts, E4's misses among them. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const RECORDED = 'test/evals/recorded/local.json';

async function evaluated(...parameters: readonly string[]): Promise<string> {
  const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, ...env } = process.env;
  const main = join(ROOT, 'test/evals/main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...parameters], { cwd: ROOT, env });
  return stdout;
}

test.each([
  ['with the local stand-in as the peer', []],
  ['from a recorded run', ['--replay', RECORDED]],
])('E8: `npm run eval` prints what the documentation shows, %s', { timeout: 120_000 }, async (_, parameters) => {
  const printed = await evaluated(...parameters);
  const documented = await readFile(join(ROOT, 'docs/quality.md'), 'utf8');
  expect(documented).toContain(`\`\`\`\n${printed.trimEnd()}\n\`\`\``);
  expect(printed).toMatch(/^fault +planted +caught by the checks +with the peer$/m);
  expect(printed).toMatch(/^all faults +30 +\d+ of 30 \(\d+ %\) +\d+ of 30 \(\d+ %\)$/m);
  expect(printed).toMatch(/^false alarms on clean drafts +30 +\d+ of 30 \(\d+ %\) +\d+ of 30 \(\d+ %\)$/m);
  // E4's miss rate, and which they are.
  expect(printed).toMatch(
    /^Negations missed: \d+ of 7 \(\d+ %\) by the checks alone, \d+ of 7 \(\d+ %\) with the peer\.$/m,
  );
  const missed = Number(/alone, (\d+) of 7/.exec(printed)?.[1]);
  expect(printed.match(/^Missed: fault-\d+, negation, line \d+$/gm) ?? []).toHaveLength(missed);
});
