/** Little servers that say what a test wants, and readers of the web that may reach them. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatherDeps } from '../../../src/gather/source.ts';
import { type FetcherOptions, fetcher } from '../../../src/gather/web/fetcher.ts';
import type { WebReader } from '../../../src/gather/web/web.ts';

/** What a path answers: a body as HTML, or all of it by hand. */
export type Page = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** `METHOD path`, in the order of arrival. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Serves the pages; without its own, robots.txt is not there. `address` and `wanted` are where it listens. */
export async function serve(pages: Readonly<Record<string, Page>>, address = '127.0.0.1', wanted = 0): Promise<Site> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    requests.push(request);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end('Not found');
    else if (typeof page === 'function') page(request, response);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(wanted, address, resolve));
  const { port } = server.address() as AddressInfo;
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    url: `http://${host}:${port}`,
    host: address,
    port,
    asked,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const typed =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Page =>
  (_request, response) => {
    response.writeHead(200, { ...(type === '' ? {} : { 'content-type': type }), ...headers }).end(body);
  };

export const redirect =
  (to: string, status = 302): Page =>
  (_request, response) => {
    response.writeHead(status, { location: to }).end('<p>Moved</p>');
  };

/** May reach this machine, as a configuration with `gather: { allow-hosts: [127.0.0.1] }` permits. */
export const here = (options: Partial<FetcherOptions> = {}): WebReader =>
  fetcher({ allowHosts: ['127.0.0.1'], ...options });

export const NOW = '2026-11-22T10:00:00Z';

/** Nothing is there but what is given. */
export const depsWith = (given: Partial<GatherDeps>): GatherDeps => ({
  files: { read: async () => null },
  history: {
    lastChange: async () => null,
    commits: async () => [],
    releases: async () => [],
    conversations: async () => [],
  },
  web: { fetch: async () => ({ kind: 'unusable', reason: 'there is no web in this test' }) },
  folder: 'content/posts',
  now: NOW,
  ...given,
});

export const PROSE = 'The mill ground grain with the tide, twice a day, and the miller slept when the moon allowed it. '
  .repeat(4)
  .trim();
