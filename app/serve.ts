import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNodeMiddleware, Probot, ProbotOctokit } from 'probot';
import { clientOptions } from '../src/github/client.ts';
import type { Environment } from './env.ts';
import { createApp } from './index.ts';
import { createWakes } from './wakes.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';
export const HEALTH_PATH = '/healthz';

/** What is under way at a stop gets so long; hosts kill after 30 s. What is cut off, the next event takes up. */
const PATIENCE = 25_000;

export interface Serving {
  /** Address of the server, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes nothing more, and resolves when what was under way is done. */
  stop(): Promise<void>;
}

/** Told of every answer: method, path, status, milliseconds. */
export type OnAnswer = (answer: {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}) => void;

export interface ServeOptions {
  readonly logLevel?: 'debug' | 'info' | 'error' | 'fatal';
  readonly onAnswer?: OnAnswer;
}

/** Serves GitHub's webhooks, and `/healthz` for whoever watches. */
export async function serve(
  environment: Environment,
  { logLevel = 'info', onAnswer }: ServeOptions = {},
): Promise<Serving> {
  const wakes = createWakes();
  const probot = new Probot({
    appId: environment.APP_ID,
    privateKey: environment.PRIVATE_KEY,
    secret: environment.WEBHOOK_SECRET,
    baseUrl: environment.GITHUB_API_URL,
    Octokit: octokitFor(environment.GITHUB_API_URL),
    logLevel,
    logFormat: process.stdout.isTTY ? 'pretty' : 'json',
  });
  const webhooks = await createNodeMiddleware(createApp(environment, wakes), { probot, webhooksPath: WEBHOOK_PATH });
  const server = createServer((request, response) => {
    const started = performance.now();
    const { method = 'GET', url: path = '/' } = request;
    response.once('finish', () => {
      onAnswer?.({ method, path, status: response.statusCode, milliseconds: performance.now() - started });
    });
    if (path === HEALTH_PATH) response.end('ok\n');
    else webhooks(request, response, () => response.writeHead(404).end('not found\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(environment.PORT, resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([Promise.all([closed, wakes.settled()]), sleep(PATIENCE, undefined, { ref: false })]);
      server.closeAllConnections();
    },
  };
}

/** Probot puts its own throttle over a plain object of defaults; only a function has the last word. */
function octokitFor(baseUrl: string): typeof ProbotOctokit {
  const ours = clientOptions(baseUrl);
  return ProbotOctokit.defaults(
    (options: { readonly throttle?: object; readonly auth?: { installationId?: number } }) => ({
      ...options,
      ...ours,
      // GitHub's limits are those of an installation: one that is busy must not hold up the others.
      throttle: { ...options.throttle, ...ours.throttle, id: String(options.auth?.installationId ?? 'app') },
    }),
  ) as typeof ProbotOctokit;
}
