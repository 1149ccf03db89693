/** The HTTP side: reading requests, faults, GitHub's headers, the log. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { LayerResponse } from '../layer.ts';
import { tokenIn } from './callers.ts';
import type { Dispatcher, Handled, Incoming } from './dispatch.ts';

export interface InterceptedRequest {
  readonly method: string;
  readonly path: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly token: string;
  readonly body: Buffer;
}

/** Faults around a request: answer oneself, delay, or let it happen and lose the response (`'drop'`). */
export type Intercept = (
  request: InterceptedRequest,
  proceed: () => Promise<LayerResponse>,
) => Promise<LayerResponse | 'drop'>;

export interface RequestLogEntry {
  readonly at: Date;
  readonly method: string;
  /** The route's pattern where the layer has one. */
  readonly path: string;
  readonly status: number;
  /** Login of the caller; empty for nobody, and for tokens that routes check themselves. */
  readonly caller: string;
  readonly milliseconds: number;
}

export interface ServerOptions {
  readonly now: () => Date;
  readonly intercept: Intercept | undefined;
  readonly log: (entry: RequestLogEntry) => void;
}

const unavailable: LayerResponse = { status: 503, body: { message: 'Starting' } };

/** Listens before there is anything to answer, for its address is needed to make that. */
export async function startServer(port: number, options: ServerOptions) {
  let dispatcher: Dispatcher | undefined;
  const rate = createRate(options.now);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      // A fault of ours must not pass for GitHub's silence: plug-in retries would hide it.
      console.error(`The local GitHub failed at ${request.method} ${request.url}\n${problem}`);
      if (!response.headersSent) respond(response, { status: 500, body: { message: 'Server Error' } }, {});
    });
  });

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const at = options.now();
    const incoming: Incoming = {
      method: message.method ?? 'GET',
      url: message.url ?? '/',
      headers: headersOf(message),
      body: await bodyOf(message),
    };
    const token = tokenIn(incoming.headers.authorization);
    let handled: Handled | undefined;
    const proceed = async (): Promise<LayerResponse> => {
      handled = await dispatcher?.handle(incoming);
      return handled?.response ?? unavailable;
    };
    const { method, url, body } = incoming;
    const path = url.split('?')[0] ?? '';
    const result = options.intercept
      ? await options.intercept({ method, path, url, token, body }, proceed)
      : await proceed();
    const status = result === 'drop' ? 0 : result.status;
    const milliseconds = performance.now() - started;
    options.log({ at, method, path: handled?.path ?? path, status, caller: handled?.caller ?? '', milliseconds });
    if (result === 'drop') message.socket.destroy();
    else respond(response, result, { ...rate(token), date: options.now().toUTCString() });
  }

  // Longer than clients keep theirs, so that it is not the server who closes a connection as it is used.
  server.keepAliveTimeout = 65_000;
  await listening(server, port);
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`,
    serve(next: Dispatcher) {
      dispatcher = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(
  response: ServerResponse,
  { status, headers, body }: LayerResponse,
  extra: Readonly<Record<string, string>>,
): void {
  const bytes = Buffer.isBuffer(body) ? body : body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomBytes(8).toString('hex').toUpperCase(),
    ...extra,
    ...(bytes && bytes.length > 0 && status !== 204 ? { 'content-type': type, 'content-length': bytes.length } : {}),
    ...headers,
  });
  response.end(status === 204 ? undefined : bytes);
}

/** Generous, and nothing stops at the end: limits are for tests to invent by `intercept`. */
function createRate(now: () => Date): (token: string) => Readonly<Record<string, string>> {
  const limit = 15_000;
  const used = new Map<string, number>();
  let hour = 0;
  return (token) => {
    const seconds = Math.floor(now().getTime() / 1000);
    if (Math.floor(seconds / 3600) !== hour) used.clear();
    hour = Math.floor(seconds / 3600);
    const count = (used.get(token) ?? 0) + 1;
    used.set(token, count);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(1, limit - count)),
      'x-ratelimit-used': String(count),
      'x-ratelimit-reset': String((hour + 1) * 3600),
      'x-ratelimit-resource': 'core',
    };
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
