/** The emulator behind the layer: started, seeded, and called with all rights, for the layer has checked them. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import type { LayerResponse } from '../layer.ts';
import type { Json } from './answers.ts';
import { send } from './http.ts';

export interface Emulate {
  /** @param authorization only for what `emulate` must check itself: an app's JSON web token. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LayerResponse>;
  close(): Promise<void>;
}

/** `emulate` allows 5,000 requests an hour for each token, so no token is used that often. */
const requestsPerToken = 4_000;

export async function startEmulate(advertisedUrl: string, seed: Json): Promise<Emulate> {
  const { emulator, port } = await onFreePort((free) =>
    createEmulator({ service: 'github', port: free, baseUrl: advertisedUrl, seed: { tokens: {}, github: seed } }),
  );
  const host = new URL(advertisedUrl).host;
  let token = '';
  let uses = requestsPerToken;
  const freshToken = (): string => {
    uses += 1;
    if (uses > requestsPerToken) {
      token = `inner-${randomBytes(8).toString('hex')}`;
      uses = 1;
    }
    return token;
  };
  return {
    close: () => emulator.close(),
    async call(method, path, body, headers = {}) {
      const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
      const sent = await send({
        method,
        url: `http://127.0.0.1:${port}${path}`,
        headers: {
          authorization: `Bearer ${freshToken()}`,
          ...(bytes ? { 'content-type': 'application/json' } : {}),
          ...headers,
          host,
        },
        body: bytes,
      });
      const type = sent.headers['content-type'] ?? '';
      const link = sent.headers.link;
      const outgoing = {
        ...(typeof link === 'string' ? { link } : {}),
        ...(type !== '' && !type.includes('json') ? { 'content-type': type } : {}),
      };
      return { status: sent.status, headers: outgoing, body: type.includes('json') ? parsed(sent.body) : sent.body };
    },
  };
}

function parsed(bytes: Buffer): unknown {
  const body: unknown = JSON.parse(bytes.toString('utf8'));
  if (typeof body !== 'object' || body === null || !('documentation_url' in body)) return body;
  return { ...body, documentation_url: 'https://docs.github.com/rest' };
}

/** With port 0 `emulate` would not tell which port it got, so one is reserved; somebody may snatch it meanwhile. */
async function onFreePort(
  start: (port: number) => Promise<Emulator>,
  attempts = 20,
): Promise<{ emulator: Emulator; port: number }> {
  const port = await freePort();
  try {
    return { emulator: await start(port), port };
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || attempts <= 1) throw error;
    return onFreePort(start, attempts - 1);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
