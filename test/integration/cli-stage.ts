/** The commands as a person starts them, on the stage of the end-to-end tests. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Stage } from '../e2e/stage.ts';

const ENTRY = join(import.meta.dirname, '../../src/cli/imprimatur.js');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** What was asked of GitHub meanwhile by whoever called. */
  readonly requests: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/** As a person, or with the environment that is given. Whatever it is, it has to read, or dispatch. */
export const imprimatur = (stage: Stage, who: string | Environment, ...parameters: string[]): Promise<Ended> =>
  imprimaturIn(tmpdir(), stage, who, ...parameters);

/** The same in a folder. */
export async function imprimaturIn(
  cwd: string,
  stage: Stage,
  who: string | Environment,
  ...parameters: string[]
): Promise<Ended> {
  const { gitHub } = stage.harness;
  const token: Environment = typeof who === 'string' ? { GITHUB_TOKEN: gitHub.tokenOf(who) } : who;
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: gitHub.url,
    GITHUB_REPOSITORY: `${stage.where.owner}/${stage.where.repo}`,
    ...token,
  };
  const before = stage.requests.length;
  const ended = await new Promise<Omit<Ended, 'requests'>>((resolve) => {
    execFile(process.execPath, [ENTRY, ...parameters], { env, cwd }, (failure, out, error) =>
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });
  const requests = stage.requests
    .slice(before)
    .filter((request) => request.token === (token.GITHUB_TOKEN ?? token.GH_TOKEN))
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  const writes = requests.filter((request) => !request.startsWith('GET '));
  const dispatches = writes.filter((request) =>
    /^POST \/repos\/ada\/site\/actions\/workflows\/[\w.]+\/dispatches$/.test(request),
  );
  expect(writes).toEqual(dispatches);
  expect(dispatches.length).toBeLessThanOrEqual(1);
  // Nobody but a terminal gets styles.
  expect(ended.out).not.toContain('\u001b');
  return { ...ended, requests };
}
