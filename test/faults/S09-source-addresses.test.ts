/** S9: nobody gets the runner to reach into the network that it stands in. Each attack has its control: without the guard it works. */
import { afterEach, describe, expect, test } from 'vitest';
import { gather } from '../../src/gather/index.ts';
import { type Address, isPublicAddress } from '../../src/gather/web/address-guard.ts';
import { type FetcherOptions, fetcher } from '../../src/gather/web/fetcher.ts';
import { depsWith, PROSE, redirect, type Site, serve, typed } from '../unit/gather/web-server.ts';

const sites: Site[] = [];
const open = async (...given: Parameters<typeof serve>): Promise<Site> => {
  const site = await serve(...given);
  sites.push(site);
  return site;
};
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

const secret = { '/': PROSE, '/latest/meta-data/': PROSE };
const guarded = (options: Partial<FetcherOptions> = {}) => fetcher({ allowHosts: [], ...options });
const unguarded = (options: Partial<FetcherOptions> = {}) => guarded({ isPublic: async () => true, ...options });
/** As if 127.0.0.1 were on the internet, and the rest of this machine were not. */
const publicHere = { isPublic: async (address: string) => address === '127.0.0.1' };
const v4 = (...addresses: readonly string[]): readonly Address[] =>
  addresses.map((address) => ({ address, family: 4 as const }));
const refused = { kind: 'unusable', reason: expect.stringContaining('is not on the public internet') };
const reached = expect.objectContaining({ kind: 'fetched' });

describe('S9: an address of this machine', () => {
  test.each([
    ['as it is', '127.0.0.1'],
    ['as one decimal number', '2130706433'],
    ['as one hexadecimal number', '0x7f000001'],
    ['with hexadecimal parts', '0x7f.0x0.0x0.0x1'],
    ['with octal parts', '0177.0.0.01'],
    ['with parts left out', '127.1'],
    ['with parts of more than one kind', '0x7f.1'],
    ['in full-width digits', '１２７.０.０.１'],
    ['in circled digits', '①②⑦.⓪.⓪.①'],
    ['percent-encoded', '%31%32%37.0.0.1'],
    ['with the dot of the root', '127.0.0.1.'],
    ['mapped into IPv6', '[::ffff:127.0.0.1]'],
    ['mapped into IPv6, in hexadecimal', '[::ffff:7f00:1]'],
    ['by its name', 'localhost'],
    ['by its name with the dot of the root', 'LOCALHOST.'],
  ])('%s is refused, and nothing asks there', async (_, host) => {
    const site = await open(secret);
    expect(await guarded().fetch(`http://${host}:${site.port}/`)).toEqual(refused);
    expect(site.asked).toEqual([]);
    // Control.
    expect(await unguarded().fetch(`http://${host}:${site.port}/`)).toEqual(reached);
    expect(site.asked).toContain('GET /');
  });

  test('any other of its loopback addresses is refused', async () => {
    const site = await open(secret, '127.8.9.10');
    expect(await guarded().fetch(site.url)).toEqual(refused);
    expect(site.asked).toEqual([]);
    expect(await unguarded().fetch(site.url)).toEqual(reached);
  });
});

describe('S9: which addresses are public', () => {
  test.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private, class A', '10.0.0.1'],
    ['private, class B', '172.16.0.1'],
    ['private, class B, the last', '172.31.255.255'],
    ['private, class C', '192.168.1.1'],
    ['loopback', '127.0.0.1'],
    ['link-local', '169.254.1.1'],
    ['metadata of AWS, Google, Azure', '169.254.169.254'],
    ['credentials of ECS tasks', '169.254.170.2'],
    ['metadata of Alibaba, carrier-grade NAT', '100.100.100.200'],
    ['metadata of Oracle', '192.0.0.192'],
    ['platform service of Azure', '168.63.129.16'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '203.0.113.7'],
    ['6to4 relay', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified, IPv6', '::'],
    ['loopback, IPv6', '::1'],
    ['compatible', '::127.0.0.1'],
    ['mapped', '::ffff:10.0.0.1'],
    ['mapped, of a public one', '::ffff:8.8.8.8'],
    ['translated', '::ffff:0:10.0.0.1'],
    ['NAT64', '64:ff9b::10.0.0.1'],
    ['NAT64, local', '64:ff9b:1::10.0.0.1'],
    ['6to4', '2002:0a00:0001::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['link-local, IPv6', 'fe80::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['unique local', 'fc00::1'],
    ['metadata of AWS, IPv6', 'fd00:ec2::254'],
    ['multicast, IPv6', 'ff02::1'],
    ['documentation, IPv6', '2001:db8::1'],
    ['discard', '100::1'],
    ['not assigned', '4000::1'],
    ['no address', 'example.org'],
    ['empty', ''],
  ])('%s (%s) is not', async (_, address) => {
    expect(await isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '8.8.8.8', '140.82.121.4', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::8a'])(
    '%s is',
    async (address) => {
      expect(await isPublicAddress(address)).toBe(true);
    },
  );
});

describe('S9: a name', () => {
  test('that leads to a private address is refused', async () => {
    const site = await open(secret);
    const resolve = async () => v4('127.0.0.1');
    const address = `http://blog.example.org:${site.port}/`;
    expect(await guarded({ resolve }).fetch(address)).toEqual(refused);
    expect(site.asked).toEqual([]);
    expect(await unguarded({ resolve }).fetch(address)).toEqual(reached);
  });

  test('that leads to a private address among public ones is refused', async () => {
    const site = await open(secret);
    const resolve = async () => v4('127.0.0.1', '10.0.0.1');
    const address = `http://blog.example.org:${site.port}/`;
    expect(await guarded({ resolve, ...publicHere }).fetch(address)).toEqual(refused);
    expect(site.asked).toEqual([]);
    expect(await unguarded({ resolve }).fetch(address)).toEqual(reached);
  });

  test('that is public when it is checked and private afterwards is connected to where it was checked', async () => {
    const outside = await open({ '/': PROSE });
    const inside = await open(secret, '127.0.0.2', outside.port);
    let looks = 0;
    // One look for the page and one for robots.txt; who looks again to connect is sent inside.
    const resolve = async () => {
      looks += 1;
      return v4(looks <= 2 ? '127.0.0.1' : '127.0.0.2');
    };
    const address = `http://rebind.example.org:${outside.port}/`;
    expect(await guarded({ resolve, ...publicHere }).fetch(address)).toEqual(reached);
    expect(outside.asked).toEqual(['GET /robots.txt', 'GET /']);
    expect(inside.asked).toEqual([]);
    // Control: by now the name leads inside, and only the guard keeps us out.
    expect(await guarded({ resolve, ...publicHere }).fetch(address)).toEqual(refused);
    expect(inside.asked).toEqual([]);
    expect(await unguarded({ resolve }).fetch(address)).toEqual(reached);
    expect(inside.asked).toContain('GET /');
  });

  test('is looked up once a request, and the host header still names it', async () => {
    const site = await open(secret);
    const looked: string[] = [];
    const resolve = async (host: string) => {
      looked.push(host);
      return v4('127.0.0.1');
    };
    expect(await guarded({ resolve, ...publicHere }).fetch(`http://blog.example.org:${site.port}/`)).toEqual(reached);
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /']);
    expect(looked).toHaveLength(2);
    expect(site.requests[1]?.headers.host).toBe(`blog.example.org:${site.port}`);
  });

  test('that is not known is a reason, and no error', async () => {
    expect(await guarded().fetch('http://no-such-host.invalid/')).toEqual({
      kind: 'unusable',
      reason: 'the host no-such-host.invalid is not known',
    });
  });
});

describe('S9: a redirect', () => {
  test.each([301, 302, 303, 307, 308])('(%i) to a private address is refused', async (status) => {
    const inside = await open(secret, '127.0.0.2');
    const outside = await open({ '/': redirect(`${inside.url}/latest/meta-data/`, status) });
    expect(await guarded(publicHere).fetch(outside.url)).toEqual(refused);
    expect(inside.asked).toEqual([]);
    expect(await unguarded().fetch(outside.url)).toEqual(reached);
    expect(inside.asked).toContain('GET /latest/meta-data/');
  });

  test('to a private address behind another redirect, and in an odd notation, is refused', async () => {
    const inside = await open(secret, '127.0.0.2');
    const pages = { '/': redirect('/further'), '/further': redirect(`http://0x7f000002:${inside.port}/`) };
    const outside = await open(pages);
    expect(await guarded(publicHere).fetch(outside.url)).toEqual(refused);
    expect(inside.asked).toEqual([]);
    expect(await unguarded().fetch(outside.url)).toEqual(reached);
  });

  test('of robots.txt to a private address is refused, and closes the site', async () => {
    const inside = await open({ '/robots.txt': typed('text/plain', 'User-agent: *\nAllow: /') }, '127.0.0.2');
    const outside = await open({ '/robots.txt': redirect(`${inside.url}/robots.txt`), '/': PROSE });
    expect(await guarded(publicHere).fetch(outside.url)).toEqual({
      kind: 'unusable',
      reason: expect.stringMatching(/robots\.txt .*not on the public internet/),
    });
    expect(inside.asked).toEqual([]);
    expect(outside.asked).toEqual(['GET /robots.txt']);
    expect(await unguarded().fetch(outside.url)).toEqual(reached);
    expect(inside.asked).toEqual(['GET /robots.txt']);
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/', 'data:text/html,hello', 'javascript:alert(1)'])(
    'to %s is refused',
    async (target) => {
      const outside = await open({ '/': redirect(target) });
      expect(await guarded(publicHere).fetch(outside.url)).toEqual({
        kind: 'unusable',
        reason: 'only http and https addresses are fetched',
      });
    },
  );

  test('to an address with a password is refused', async () => {
    const outside = await open({ '/': redirect('http://admin:secret@127.0.0.1/') });
    expect(await guarded(publicHere).fetch(outside.url)).toMatchObject({ reason: expect.stringContaining('password') });
  });

  test('is followed five times, and not a sixth time', async () => {
    const pages = Object.fromEntries([1, 2, 3, 4, 5, 6].map((step) => [`/${step}`, redirect(`/${step - 1}`)]));
    const outside = await open({ ...pages, '/0': PROSE });
    expect(await guarded(publicHere).fetch(`${outside.url}/5`)).toMatchObject({ url: `${outside.url}/0` });
    expect(await guarded(publicHere).fetch(`${outside.url}/6`)).toEqual({
      kind: 'unusable',
      reason: 'it redirects more than 5 times',
    });
  });

  test('to itself, and to nowhere, ends', async () => {
    const outside = await open({
      '/': redirect('/'),
      '/nowhere': (_, response) => void response.writeHead(302).end(),
      '/odd': redirect('http://['),
      '/long': redirect(`/${'a'.repeat(3000)}`),
    });
    const reasons = await Promise.all(
      ['/', '/nowhere', '/odd', '/long'].map((path) => guarded(publicHere).fetch(`${outside.url}${path}`)),
    );
    expect(reasons.map((result) => 'reason' in result && result.reason)).toEqual([
      'it redirects more than 5 times',
      // An empty address is the page itself.
      'it redirects more than 5 times',
      'it redirects to nowhere',
      'it redirects to an address that is too long',
    ]);
  });
});

describe('S9: an address that is none of the web', () => {
  test.each([
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'ftp://example.org/',
    'gopher://127.0.0.1:70/',
    'data:text/plain,x',
  ])('%s as a source is refused, with what can be read instead', async (locator) => {
    const { sources, missing } = await gather([locator], depsWith({ web: guarded() }));
    expect(sources).toEqual([]);
    expect(missing).toEqual([{ locator, reason: expect.stringContaining('this kind of source can’t be read') }]);
  });

  test.each(['feed: file:///etc/passwd', 'feed:ftp://example.org/feed.xml', 'feed: /etc/passwd'])(
    '%s is refused',
    async (locator) => {
      const { sources, missing } = await gather([locator], depsWith({ web: guarded() }));
      expect(sources).toEqual([]);
      expect(missing).toHaveLength(1);
    },
  );

  test('with a user name and a password is refused, and the password is not repeated', async () => {
    const site = await open(secret);
    const locator = `http://admin:hunter2@127.0.0.1:${site.port}/`;
    const { missing } = await gather([locator], depsWith({ web: unguarded() }));
    expect(missing).toEqual([
      {
        locator: `http://…@127.0.0.1:${site.port}/`,
        reason: 'an address with a user name or a password in it is not fetched',
      },
    ]);
    expect(site.asked).toEqual([]);
  });
});

describe('S9: allow-hosts', () => {
  test('lifts the guard for the very host that it names, and for no other name or address', async () => {
    const site = await open(secret);
    const resolve = async () => v4('127.0.0.1');
    const web = fetcher({ allowHosts: ['Wiki.example.org'], resolve });
    const at = (host: string) => web.fetch(`http://${host}:${site.port}/`);
    expect(await at('wiki.example.org')).toEqual(reached);
    expect(await at('wiki.example.org.')).toEqual(reached);
    for (const host of ['example.org', 'old.wiki.example.org', 'xwiki.example.org', '127.0.0.1'])
      expect(await at(host)).toEqual(refused);
  });

  test('does not hold for where an allowed host redirects to', async () => {
    const inside = await open(secret, '127.0.0.2');
    const site = await open({ '/': redirect(inside.url) });
    expect(await fetcher({ allowHosts: ['127.0.0.1'] }).fetch(site.url)).toEqual(refused);
    expect(await fetcher({ allowHosts: ['127.0.0.1', '127.0.0.2'] }).fetch(site.url)).toEqual(reached);
  });
});
