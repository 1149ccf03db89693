import { mkdtemp, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderCache } from '../../../src/gather/web/cache.ts';
import { USER_AGENT } from '../../../src/gather/web/fetcher.ts';
import { here, type Page, PROSE, redirect, type Site, serve, typed } from './web-server.ts';

const sites: Site[] = [];
const open = async (...given: Parameters<typeof serve>): Promise<Site> => {
  const site = await serve(...given);
  sites.push(site);
  return site;
};
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

const status =
  (code: number, body = ''): Page =>
  (_, response) =>
    void response.writeHead(code).end(body);
const robotsFile = (...lines: readonly string[]): Page => typed('text/plain', lines.join('\n'));
const read = expect.objectContaining({ kind: 'fetched' });
const unusable = (reason: string) => ({ kind: 'unusable', reason: expect.stringContaining(reason) });

describe('a request', () => {
  test('says who asks, what for, and nothing else', async () => {
    const site = await open({ '/page': PROSE });
    await here().fetch(`${site.url}/page#part`);
    const [, page] = site.requests;
    expect(page?.url).toBe('/page');
    expect(page?.headers).toEqual({
      'user-agent': USER_AGENT,
      accept: expect.stringContaining('text/html'),
      'accept-encoding': 'gzip, deflate, br',
      host: `127.0.0.1:${site.port}`,
      connection: 'close',
    });
    expect(USER_AGENT).toBe('imprimatur (+https://github.com/imprimatur/imprimatur)');
  });

  test('gives the address after redirects', async () => {
    const site = await open({ '/old': redirect('/new', 301), '/new': PROSE });
    expect(await here().fetch(`${site.url}/old`)).toMatchObject({ url: `${site.url}/new`, body: Buffer.from(PROSE) });
  });

  test.each([
    [401, 'does not let us read it (401)'],
    [403, 'does not let us read it (403)'],
    [404, 'there is nothing at this address (404)'],
    [410, 'there is nothing at this address (410)'],
    [429, 'asks to come back later (429)'],
    [500, 'its server answered 500'],
    [204, 'its server answered 204'],
    [206, 'its server answered 206'],
    [304, 'its server answered 304'],
  ])('that is answered with %i says so', async (code, reason) => {
    const site = await open({ '/': status(code, code === 204 || code === 304 ? '' : PROSE) });
    expect(await here().fetch(site.url)).toEqual({
      ...unusable(reason),
      ...([404, 410].includes(code) ? { isGone: true } : {}),
    });
  });

  test.each(['not an address', 'http://', 'http://[', `http://example.org/${'a'.repeat(2000)}`])(
    'to %s is not made',
    async (address) => {
      expect(await here().fetch(address)).toEqual(unusable('address'));
    },
  );
});

describe('robots.txt', () => {
  const rules = robotsFile(
    'User-agent: *',
    'Disallow: /private',
    'Allow: /private/open',
    '',
    'User-agent: other',
    'Disallow: /',
  );

  test('is obeyed, also where a redirect leads', async () => {
    const site = await open({
      '/robots.txt': rules,
      '/public': PROSE,
      '/private/page': PROSE,
      '/private/open': PROSE,
      '/leads-there': redirect('/private/page'),
    });
    const web = here();
    expect(await web.fetch(`${site.url}/public`)).toEqual(read);
    expect(await web.fetch(`${site.url}/private/open`)).toEqual(read);
    const closed = unusable(`the robots.txt of 127.0.0.1:${site.port} asks robots not to read it`);
    expect(await web.fetch(`${site.url}/private/page`)).toEqual(closed);
    expect(await web.fetch(`${site.url}/leads-there`)).toEqual(closed);
    expect(site.asked).not.toContain('GET /private/page');
  });

  test('that speaks of us by name goes before what it says of all', async () => {
    const site = await open({
      '/robots.txt': robotsFile('User-agent: *', 'Disallow: /', '', 'User-agent: Imprimatur', 'Disallow: /drafts'),
      '/page': PROSE,
      '/drafts': PROSE,
    });
    expect(await here().fetch(`${site.url}/page`)).toEqual(read);
    expect(await here().fetch(`${site.url}/drafts`)).toEqual(unusable('robots'));
  });

  test('is asked for once a site, however many pages are read at once', async () => {
    const site = await open({ '/robots.txt': rules, '/1': PROSE, '/2': PROSE, '/3': PROSE });
    const web = here();
    await Promise.all(['/1', '/2', '/3'].map((path) => web.fetch(site.url + path)));
    expect(site.asked.filter((line) => line === 'GET /robots.txt')).toHaveLength(1);
    expect(site.asked).toHaveLength(4);
  });

  test.each([
    ['with 404', status(404), true],
    ['with 403', status(403), true],
    ['with 500', status(500), false],
    ['with 503', status(503), false],
    ['with nonsense', robotsFile('<html>', '\0\0', 'Disallow'), true],
    ['with nothing', robotsFile(''), true],
    ['with a redirect to it', redirect('/elsewhere.txt'), false],
    ['with redirects without end', redirect('/robots.txt'), true],
    ['with silence', (() => {}) as Page, false],
    [
      'with more than counts',
      robotsFile(...Array.from({ length: 60_000 }, () => '# nothing'), 'User-agent: *', 'Disallow: /'),
      true,
    ],
  ])('that is answered %s: %s', async (_, page, isAllowed) => {
    const disallow = robotsFile('User-agent: *', 'Disallow: /');
    const site = await open({ '/robots.txt': page, '/elsewhere.txt': disallow, '/': PROSE });
    const result = await here({ limits: { robotsTime: 300 } }).fetch(site.url);
    expect(result.kind).toBe(isAllowed ? 'fetched' : 'unusable');
  });
});

describe('a kept answer', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const versioned =
    (headers: Readonly<Record<string, string>>, body: () => string): Exclude<Page, string | Uint8Array> =>
    (request, response) => {
      const asks = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
      const isSame = asks !== undefined && Object.values(headers).includes(String(asks));
      if (isSame) response.writeHead(304, headers).end();
      else response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body());
    };

  test.each([
    ['etag', { etag: '"one"' }],
    ['last-modified', { 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' }],
  ])('is used again when the server says by its %s that it still holds', async (_, headers) => {
    let made = 0;
    const site = await open({ '/': versioned(headers, () => `${PROSE} ${++made}`), '/old': redirect('/') });
    const cache = folderCache(folder, 1_000_000);
    const first = await here({ cache }).fetch(`${site.url}/old`);
    const second = await here({ cache }).fetch(`${site.url}/old`);
    expect(second).toEqual(first);
    expect(made).toBe(1);
    // Control: without one it is made again.
    await here().fetch(site.url);
    expect(made).toBe(2);
  });

  test('is replaced by a newer one', async () => {
    let version = 1;
    const site = await open({
      '/': (request, response) => versioned({ etag: `"${version}"` }, () => `version ${version}`)(request, response),
    });
    const cache = folderCache(folder, 1_000_000);
    await here({ cache }).fetch(site.url);
    version = 2;
    const fresh = await here({ cache }).fetch(site.url);
    expect('body' in fresh && Buffer.from(fresh.body).toString()).toBe('version 2');
  });

  const kept = (text: string) => ({ type: 'text/plain', body: Buffer.from(text), etag: text });

  test('is there for the next process, byte for byte', async () => {
    const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await folderCache(folder, 1_000_000).put('a', { type: 'x', body, lastModified: 'then' });
    expect(await folderCache(folder, 1_000_000).get('a')).toEqual({
      type: 'x',
      body: Buffer.from(body),
      lastModified: 'then',
    });
    expect(await folderCache(folder, 1_000_000).get('b')).toBeUndefined();
  });

  test('gives way to newer ones when there is no room', async () => {
    const cache = folderCache(folder, 3000);
    for (const name of ['a', 'b', 'c']) {
      await cache.put(name, kept(name.repeat(1000)));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('c')).toEqual(kept('c'.repeat(1000)));
    await cache.put('d', kept('d'.repeat(3001)));
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is cut, or of another address, is as good as none, and so is a folder that can’t be written', async () => {
    const cache = folderCache(folder, 1_000_000);
    await cache.put('a', kept('12345'));
    const [name = ''] = await readdir(folder);
    await truncate(join(folder, name), 60);
    expect(await cache.get('a')).toBeUndefined();
    await cache.put('b', kept('12345'));
    const [other = ''] = (await readdir(folder)).filter((one) => one !== name);
    await rename(join(folder, other), join(folder, name));
    expect(await cache.get('a')).toBeUndefined();
    await writeFile(join(folder, 'file'), '');
    const nowhere = folderCache(join(folder, 'file'), 1_000_000);
    await nowhere.put('a', kept('12345'));
    expect(await nowhere.get('a')).toBeUndefined();
  });
});
