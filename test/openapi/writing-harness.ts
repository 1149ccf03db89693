/** What the demo gets in place of its own where `demo.ts` is loaded: whatever it asks is written down. */
import { appendFileSync } from 'node:fs';
import { type Harness, type HarnessOptions, startHarness as start } from '../../src/local/harness.ts';
import type { Intercept } from '../../src/local/start.ts';

const { REQUESTS_FILE: file } = process.env;

const written: Intercept = async ({ method, path, url, body }, proceed) => {
  if (file === undefined) throw new Error('REQUESTS_FILE is not set');
  // Where the runner keeps artifacts and caches is another host at GitHub, and not its API.
  if (!path.startsWith('/_')) {
    const text = body.length === 0 ? {} : { body: body.toString('utf8') };
    appendFileSync(file, `${JSON.stringify({ method, path: url, ...text })}\n`);
  }
  return proceed();
};

export const startHarness = (options: HarnessOptions): Promise<Harness> =>
  start({ ...options, gitHub: { ...options.gitHub, intercept: written } });
