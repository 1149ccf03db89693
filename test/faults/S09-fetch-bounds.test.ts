/** S9: public fetches are bounded in time, size and number, whatever a server does. */
import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { here, type Page, PROSE, type Site, serve, typed } from '../unit/gather/web-server.ts';

const sites: Site[] = [];
const open = async (...given: Parameters<typeof serve>): Promise<Site> => {
  const site = await serve(...given);
  sites.push(site);
  return site;
};
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

const MB = 1024 * 1024;
const tooLarge = { kind: 'unusable', reason: 'it is larger than 5 MB' };
const textOf = (result: object): string => ('body' in result ? Buffer.from(result.body as Uint8Array).toString() : '');
const encoded = (encoding: string, body: Uint8Array): Page =>
  typed('text/plain', body, { 'content-encoding': encoding });

describe('S9: the size', () => {
  test('of 5 MB is read, and one byte more is not', async () => {
    const site = await open({
      '/fits': typed('text/plain', Buffer.alloc(5 * MB, 'a')),
      '/over': typed('text/plain', Buffer.alloc(5 * MB + 1, 'a')),
    });
    const fits = await here().fetch(`${site.url}/fits`);
    expect(textOf(fits)).toHaveLength(5 * MB);
    expect(await here().fetch(`${site.url}/over`)).toEqual(tooLarge);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(30 * MB))],
    ['br', brotliCompressSync(Buffer.alloc(30 * MB), { params: { 1: 1 } })],
    ['deflate', deflateSync(Buffer.alloc(30 * MB))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(30 * MB)))],
  ])('counts after decoding: a bomb in %s ends there', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MB);
    const site = await open({ '/': encoded(encoding, bomb) });
    expect(await here().fetch(site.url)).toEqual(tooLarge);
    // Control: nothing but the limit ends it.
    const unbounded = await here({ limits: { size: 31 * MB } }).fetch(site.url);
    expect(textOf(unbounded).length).toBe(30 * MB);
  });

  test('counts before decoding, too: a stream that decodes to nothing for ever ends', async () => {
    const nothing = gzipSync('');
    const block = Buffer.concat(Array.from({ length: 5000 }, () => nothing));
    const endless: Page = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
      const more = (): void => {
        while (!response.destroyed) if (!response.write(block)) return void response.once('drain', more);
      };
      more();
    };
    const site = await open({ '/': endless });
    expect(await here().fetch(site.url)).toEqual(tooLarge);
  });

  test('of an endless answer ends it, and the connection with it', async () => {
    let closed = false;
    const endless: Page = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.on('close', () => {
        closed = true;
      });
      const more = (): void => {
        while (!response.destroyed) if (!response.write('a'.repeat(65_536))) return void response.once('drain', more);
      };
      more();
    };
    const site = await open({ '/': endless });
    expect(await here().fetch(site.url)).toEqual(tooLarge);
    await expect.poll(() => closed).toBe(true);
  });
});

describe('S9: the time', () => {
  const drip: Page = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  };
  const silence: Page = () => {};
  const late = { kind: 'unusable', reason: 'it took longer than 0.3 seconds' };

  test.each([
    ['never answers', silence],
    ['drips its answer', drip],
  ])('of a server that %s ends it', async (_, page) => {
    const site = await open({ '/': page });
    expect(await here({ limits: { time: 300 } }).fetch(site.url)).toEqual(late);
  });

  test('of a name that never resolves ends it', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect(await here({ resolve, limits: { time: 300 } }).fetch('http://example.org/')).toEqual(late);
  });

  test('is one for all hops', async () => {
    const slow =
      (to: string): Page =>
      (_, response) =>
        void setTimeout(() => response.writeHead(302, { location: to }).end(), 120);
    const site = await open({ '/': slow('/1'), '/1': slow('/2'), '/2': slow('/3'), '/3': slow('/4'), '/4': PROSE });
    expect(await here({ limits: { time: 300 } }).fetch(site.url)).toEqual(late);
    expect(await here().fetch(site.url)).toMatchObject({ kind: 'fetched' });
  });

  test('does not count while others have their turn', async () => {
    const slow: Page = (_, response) => void setTimeout(() => response.end(PROSE), 300);
    const paths = ['/1', '/2', '/3', '/4', '/5', '/6'];
    const site = await open(Object.fromEntries(paths.map((path) => [path, slow])));
    const web = here({ limits: { time: 1500 } });
    const results = await Promise.all(paths.map((path) => web.fetch(`${site.url}${path}`)));
    expect(results.map(({ kind }) => kind)).toEqual(paths.map(() => 'fetched'));
  });
});

describe('S9: the number of requests at once', () => {
  /** Holds each answer until no more come, and says how many were open at once. */
  async function counted(hosts: number): Promise<{ all: number; host: number }> {
    const most = { all: 0, host: 0 };
    let all = 0;
    const started = await Promise.all(
      Array.from({ length: hosts }, (_, index) => {
        let own = 0;
        const page: Page = (_request, response) => {
          all += 1;
          own += 1;
          most.all = Math.max(most.all, all);
          most.host = Math.max(most.host, own);
          setTimeout(() => {
            all -= 1;
            own -= 1;
            response.end(PROSE);
          }, 30);
        };
        return open({ '/a': page, '/b': page, '/c': page }, `127.0.0.${index + 1}`);
      }),
    );
    const web = here({ allowHosts: started.map(({ host }) => host) });
    const results = await Promise.all(
      started.flatMap(({ url }) => ['/a', '/b', '/c'].map((path) => web.fetch(url + path))),
    );
    expect(results.every(({ kind }) => kind === 'fetched')).toBe(true);
    return most;
  }

  test('is four, and one to a host', async () => {
    expect(await counted(7)).toEqual({ all: 4, host: 1 });
  });
});

describe('S9: an answer that is broken', () => {
  test.each([
    ['is cut in the middle', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf', 'the connection broke off'],
    ['is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'does not answer in HTTP'],
    ['is nothing', '', 'the connection broke off'],
    ['has headers without end', `HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(20_000)}`, 'does not answer in HTTP'],
    [
      'is cut within its encoding',
      `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 20\r\n\r\n${gzipSync(PROSE).toString('latin1').slice(0, 20)}`,
      'the connection broke off',
    ],
    [
      'is not in the encoding that it says',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain',
      'its answer is damaged',
    ],
    [
      'is in an encoding that nobody knows',
      'HTTP/1.1 200 OK\r\ncontent-encoding: constructor\r\ncontent-length: 5\r\n\r\nplain',
      'its encoding “constructor” is not known',
    ],
    [
      'is encoded over and over',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip, gzip, gzip\r\ncontent-length: 5\r\n\r\nplain',
      'too many times over',
    ],
  ])('because it %s is a reason, and no error', async (_, bytes, reason) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (request) => {
        if (/robots/.test(String(request))) socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
        else socket.end(Buffer.from(bytes, 'latin1'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const result = await here().fetch(`http://127.0.0.1:${port}/`);
    server.close();
    expect(result).toEqual({ kind: 'unusable', reason: expect.stringContaining(reason) });
  });

  test('because nobody listens, or the certificate is none, is a reason', async () => {
    const site = await open({});
    await site.close();
    const refusal = await here().fetch(site.url);
    expect(refusal).toMatchObject({ reason: expect.stringContaining('its server refused the connection') });
    const plain = await open({ '/': PROSE });
    expect(await here().fetch(plain.url.replace('http:', 'https:'))).toMatchObject({ kind: 'unusable' });
  });
});
