/** `npm start` as a host sees it: a process with variables, output, signals and an exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { CHECKOUT } from '../../src/local/harness.ts';
import type { Intercept } from '../../src/local/start.ts';
import { post, SECRET } from './app-on-stage.ts';
import { onStage, type Stage } from './stage.ts';

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

function start(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(CHECKOUT, 'app/server.ts')], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(([code, signal]) => code ?? signal);
  ending.push(() => child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      const found = look();
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${text}`);
      await sleep(20);
    }
  };
  return { child, exited, until, text: () => text, url: () => until(() => /http:\/\/\S+?:\d+/.exec(text)?.[0]) };
}

const variablesOf = ({ harness: { gitHub } }: Stage): Record<string, string> => ({
  APP_ID: String(gitHub.app.id),
  PRIVATE_KEY: gitHub.app.privateKey.replaceAll('\n', '\\n'),
  WEBHOOK_SECRET: SECRET,
  PORT: '0',
  GITHUB_API_URL: gitHub.url,
});

const statusAt = async (url: string): Promise<number> => (await fetch(url)).status;

async function untilStatus(url: string, status: number): Promise<void> {
  while ((await statusAt(url)) !== status) await sleep(20);
}

describe('the process', () => {
  test('without what it needs ends at once and names everything that is missing or wrong', async () => {
    const { exited, text } = start({ PORT: 'http', PRIVATE_KEY: 'secret words' });
    expect(await exited).toBe(1);
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'PORT']) expect(text()).toContain(`  ${name} `);
    expect(text()).not.toContain('secret words');
  });

  test(
    'is ready once GitHub has accepted its credentials, and ends well when it is told to',
    onStage({ workflow: '' }, async (stage) => {
      const { child, exited, text, url } = start(variablesOf(stage));
      const address = await url();
      await untilStatus(`${address}/readyz`, 200);
      expect(await statusAt(`${address}/healthz`)).toBe(200);
      child.kill('SIGTERM');
      expect(await exited).toBe(0);
      expect(text()).toContain('SIGTERM');
    }),
  );

  test(
    'is alive and not ready with credentials that GitHub refuses, and says what to do',
    onStage({ workflow: '' }, async (stage) => {
      const { until, text, url } = start({ ...variablesOf(stage), APP_ID: '1' });
      const address = await url();
      await until(() => text().includes('the start'));
      expect(text()).toContain('APP_ID');
      expect(await statusAt(`${address}/healthz`)).toBe(200);
      expect(await statusAt(`${address}/readyz`)).toBe(503);
    }),
  );

  let hold: Promise<unknown> = Promise.resolve();
  let reached = (): void => undefined;
  const held: Intercept = async ({ path }, proceed) => {
    if (path.includes('/git/ref/')) {
      reached();
      await hold;
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    return proceed();
  };

  test(
    'finishes what is under way before it ends, takes nothing new meanwhile, and tells what went wrong after the answer',
    onStage({ workflow: '', gitHub: { intercept: held } }, async (stage) => {
      const gate = Promise.withResolvers<void>();
      const arrived = Promise.withResolvers<void>();
      hold = gate.promise;
      reached = arrived.resolve;
      const { child, exited, until, text, url } = start({ ...variablesOf(stage), IMPRIMATUR_SWEEP_MINUTES: '0' });
      const address = await url();
      await untilStatus(`${address}/readyz`, 200);
      const payload = JSON.stringify({
        action: 'labeled',
        issue: { number: 1, labels: [{ name: 'workflow: blog' }] },
        label: { name: 'workflow: blog' },
        repository: { name: stage.where.repo, owner: { login: stage.where.owner }, default_branch: 'main' },
        installation: { id: stage.harness.gitHub.app.installationId },
        sender: { login: 'ada' },
      });
      expect(await post({ url: address }, 'issues', payload)).toBe(202);
      await arrived.promise;
      child.kill('SIGTERM');
      await until(() => text().includes('SIGTERM'));
      expect(await statusAt(`${address}/readyz`)).toBe(503);
      expect(await statusAt(`${address}/healthz`)).toBe(200);
      expect(await post({ url: address }, 'issues', payload)).toBe(503);
      gate.resolve();
      expect(await exited).toBe(0);
      expect(text()).toContain('ada/site#1: permission-missing');
    }),
  );
});
