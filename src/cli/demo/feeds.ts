/** Feeds of the demo: those at an address as they are, and files served on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type DemoFeed =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: Buffer };

export interface ServedFeeds {
  /** Where each of them is, in their order. */
  readonly addresses: readonly string[];
  /** Hosts that the configuration has to let in: what a person named is meant to be read, wherever it is. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only, on any free port, and only where there is a file to serve. */
export async function serveFeeds(feeds: readonly DemoFeed[]): Promise<ServedFeeds> {
  const files = feeds.flatMap((feed) => (feed.kind === 'file' ? [feed] : []));
  const pathOf = (name: string, index: number): string => `/${index + 1}/${encodeURIComponent(name)}`;
  const contents = new Map(files.map(({ name, content }, index) => [pathOf(name, index), { name, content }]));
  const server = createServer(({ url = '' }, response) => {
    const found = contents.get(url);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': typeOf(found?.name ?? '') });
    response.end(found?.content);
  });
  if (files.length > 0) {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  }
  const { port = 0 } = (server.address() as AddressInfo | null) ?? {};
  let served = 0;
  const addresses = feeds.map((feed) => {
    if (feed.kind === 'address') return feed.url;
    const address = `http://127.0.0.1:${port}${pathOf(feed.name, served)}`;
    served += 1;
    return address;
  });
  return {
    addresses,
    hosts: [...new Set(addresses.map((address) => new URL(address).hostname))],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const typeOf = (name: string): string => (/\.json$/i.test(name) ? 'application/feed+json' : 'application/xml');
