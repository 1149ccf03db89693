import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Probot, ProbotOctokit } from 'probot';
import { clientOptions } from '../src/github/client.ts';
import type { Environment } from './env.ts';
import { attach, type Parts } from './index.ts';
import { createReceiver } from './receive.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';
/** Answers as long as the process can: who watches restarts it otherwise. */
export const ALIVE_PATH = '/healthz';
/** Answers 200 while deliveries should come here. */
export const READY_PATH = '/readyz';

/** What is under way at a stop gets so long; hosts kill after 30 s. What is cut off, the next event takes up. */
const PATIENCE = 25_000;
/** Within so many milliseconds a request has to be here as a whole. */
const SLOWEST_REQUEST = 30_000;

export interface Serving {
  /** Address of the server, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
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

export interface ServeOptions extends Partial<Parts> {
  readonly onAnswer?: OnAnswer;
}

/** Serves GitHub's webhooks, and `/healthz` and `/readyz` for whoever watches. */
export async function serve(environment: Environment, { onAnswer, ...parts }: ServeOptions = {}): Promise<Serving> {
  const probot = new Probot({
    appId: environment.APP_ID,
    privateKey: environment.PRIVATE_KEY,
    secret: environment.WEBHOOK_SECRET,
    baseUrl: environment.GITHUB_API_URL,
    Octokit: octokitFor(environment.GITHUB_API_URL),
    logLevel: environment.LOG_LEVEL,
    logFormat: process.stdout.isTTY ? 'pretty' : 'json',
  });
  await probot.ready();
  const { webhooks } = probot;
  const receive = createReceiver({ verify: webhooks.verify, accept: (delivery) => app.receive(delivery) });
  let stopping = false;

  function answer(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (path === ALIVE_PATH) return void response.end('ok\n');
    if (path !== WEBHOOK_PATH && path !== READY_PATH) return void response.writeHead(404).end('not found\n');
    if (stopping) return void response.writeHead(503).end('stopping\n');
    if (path === WEBHOOK_PATH) return void receive(request, response);
    if (app.ready()) return void response.end('ready\n');
    response.writeHead(503).end('GitHub has not accepted the credentials yet: see the log\n');
  }

  const server = createServer((request, response) => {
    const started = performance.now();
    const { method = 'GET', url = '/' } = request;
    const path = url.split('?')[0] ?? '';
    response.once('finish', () => {
      onAnswer?.({ method, path, status: response.statusCode, milliseconds: performance.now() - started });
    });
    answer(request, response, path);
  });
  server.requestTimeout = SLOWEST_REQUEST;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(environment.PORT, resolve);
  });
  const app = attach(probot, environment, parts);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settled: app.settled,
    async stop() {
      stopping = true;
      app.stop();
      await Promise.race([app.settled(), sleep(PATIENCE, undefined, { ref: false })]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
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
