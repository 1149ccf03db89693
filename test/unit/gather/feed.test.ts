import { afterEach, describe, expect, test } from 'vitest';
import { gather } from '../../../src/gather/index.ts';
import { depsWith, here, PROSE, type Site, serve, typed } from './web-server.ts';

const sites: Site[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

/** `@` in the feed stands for the site's own address. */
async function gathered(type: string, body: string, prefix = 'feed: ') {
  const site = await serve({
    '/feed': (request, response) => {
      const own = `http://${request.headers.host}`;
      response.writeHead(200, { 'content-type': type }).end(body.replaceAll('@/', `${own}/`));
    },
  });
  sites.push(site);
  const locator = `${prefix}${site.url}/feed`;
  const { sources, missing } = await gather([locator], depsWith({ web: here() }));
  return { sources, missing, locator, own: site.url };
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Tides</title><link>@/</link><description>About tides</description><copyright>© 2026 The mill</copyright>
<item><title>Older &amp; wiser</title><link>@/older</link><pubDate>Sun, 01 Nov 2026 10:00:00 +0100</pubDate>
  <dc:creator>Ada</dc:creator><description>Plain words, 2 &lt; 3.</description></item>
<item><title>Newer</title><link>@/newer</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
  <description>In short</description><content:encoded><![CDATA[<p>The <b>mill</b> turned.</p><ul><li>Twice</li></ul><script>x()</script>]]></content:encoded></item>
<item><title>No text</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Mühlen</title><rights>CC BY</rights><author><name>Die Mühle</name></author>
<entry><id>urn:1</id><title type="html">Die &lt;em&gt;Flut&lt;/em&gt;</title><link href="@/flut"/><updated>2026-11-03T00:00:00Z</updated><published>2026-11-02T00:00:00Z</published>
  <content type="html">&lt;p&gt;„Die Flut kommt“, sagte er.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>Ebbe</title><link rel="alternate" href="@/ebbe"/><updated>2026-11-04T00:00:00Z</updated><author><name>Ada</name></author>
  <summary>Plain: a &lt;b&gt; is no tag here.</summary></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="@/"><title>水車</title><link>@/</link><description>x</description></channel>
<item rdf:about="@/1"><title>潮</title><link>@/1</link><dc:date>2026-11-02</dc:date><description>潮が満ちる。</description></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Marées',
  authors: [{ name: 'Ada' }],
  items: [
    {
      id: '1',
      url: '@/un',
      title: 'Un',
      date_published: '2026-11-01T00:00:00Z',
      content_html: '<p>« La marée monte. »</p>',
    },
    {
      id: '2',
      url: '@/deux',
      date_published: '2026-11-02T00:00:00Z',
      content_text: 'Plain <b> text',
      authors: [{ name: 'Grace' }],
    },
  ],
});

describe('a feed', () => {
  test('of RSS gives its entries, newest first, each with its own address, author and date', async () => {
    const { sources, missing, locator, own } = await gathered('application/rss+xml', RSS);
    expect(missing).toEqual([]);
    expect(sources.map(({ sha256, retrievedAt, ...source }) => source)).toEqual([
      {
        id: 's1',
        kind: 'feed',
        locator: `${locator} → ${own}/newer`,
        title: 'Newer',
        url: `${own}/newer`,
        licence: '© 2026 The mill',
        published: '2026-11-02T10:00:00.000Z',
        text: '# Newer\n\nThe mill turned.\n\n- Twice\n',
      },
      {
        id: 's2',
        kind: 'feed',
        locator: `${locator} → ${own}/older`,
        title: 'Older & wiser',
        url: `${own}/older`,
        author: 'Ada',
        licence: '© 2026 The mill',
        published: '2026-11-01T09:00:00.000Z',
        text: '# Older & wiser\n\nPlain words, 2 < 3.\n',
      },
      {
        id: 's3',
        kind: 'feed',
        locator: `${locator} → No text`,
        title: 'No text',
        url: `${own}/feed`,
        licence: '© 2026 The mill',
        text: '# No text\n',
      },
    ]);
  });

  test('of Atom', async () => {
    const { sources, own } = await gathered('application/atom+xml', ATOM);
    expect(sources).toMatchObject([
      {
        title: 'Ebbe',
        url: `${own}/ebbe`,
        author: 'Ada',
        licence: 'CC BY',
        text: '# Ebbe\n\nPlain: a <b> is no tag here.\n',
      },
      {
        title: 'Die Flut',
        url: `${own}/flut`,
        author: 'Die Mühle',
        published: '2026-11-02T00:00:00.000Z',
        text: '# Die Flut\n\n„Die Flut kommt“, sagte er.\n',
      },
    ]);
  });

  test('of RSS 1.0', async () => {
    const { sources, own } = await gathered('application/rdf+xml', RDF);
    expect(sources).toMatchObject([
      { title: '潮', url: `${own}/1`, published: '2026-11-02', text: '# 潮\n\n潮が満ちる。\n' },
    ]);
  });

  test('of JSON', async () => {
    const { sources, own } = await gathered('application/feed+json', JSON_FEED);
    expect(sources).toMatchObject([
      { title: 'Marées', url: `${own}/deux`, author: 'Grace', text: 'Plain <b> text\n' },
      { title: 'Un', url: `${own}/un`, author: 'Ada', text: '# Un\n\n« La marée monte. »\n' },
    ]);
  });

  test.each([
    ['text/xml', RSS],
    ['text/html; charset=utf-8', RSS],
    ['text/plain', ATOM],
    ['', `<!-- made by hand -->\n${ATOM}`],
    ['application/json', JSON_FEED],
  ])('is known under the type “%s”, also where a page was named', async (type, body) => {
    const { sources } = await gathered(type, body, '');
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ kind, locator }) => kind === 'page' && locator.includes(' → '))).toBe(true);
  });

  test('gives the newest 20', async () => {
    const items = Array.from({ length: 50 }, (_, day) => ({
      id: `${day}`,
      url: `@/${day}`,
      title: `Day ${day}`,
      date_published: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    }));
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'x', items });
    const { sources } = await gathered('application/feed+json', feed);
    expect(sources.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, index) => `Day ${49 - index}`));
  });

  test('that goes on leaves the hash and the name of its older entries as they were', async () => {
    const [before, after] = await Promise.all([
      gathered('application/rss+xml', RSS.replaceAll('@/', 'https://example.org/')),
      gathered(
        'application/rss+xml',
        RSS.replaceAll('@/', 'https://example.org/').replace(
          '<item>',
          '<item><title>Newest</title><link>https://example.org/newest</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate></item><item>',
        ),
      ),
    ]);
    const named = ({ sources }: typeof before) =>
      sources.map(({ locator, sha256 }) => [locator.replace(/.* → /, ''), sha256]);
    expect(named(after).slice(1)).toEqual(named(before));
  });

  test('can’t have its words cited as those of another site', async () => {
    const feed = RSS.replaceAll('@/older', 'https://news.example.org/story').replaceAll(
      '@/newer',
      'javascript:alert(1)',
    );
    const { sources, own } = await gathered('application/rss+xml', feed);
    expect(sources.map(({ url }) => url)).toEqual([`${own}/feed`, `${own}/feed`, `${own}/feed`]);
  });

  test.each([
    ['text/html', `<p>${PROSE}</p>`],
    ['application/rss+xml', 'nothing like it'],
    ['application/rss+xml', '<rss version="2.0"><channel><item>'],
    ['application/feed+json', '{"version":"https://jsonfeed.org/version/1","items":'],
    ['application/atom+xml', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['application/rss+xml', `<rss><channel>${'<a>'.repeat(50_000)}`],
  ])('that is none, or has no text, says so: %s', async (type, body) => {
    const { sources, missing } = await gathered(type, body);
    expect(sources).toEqual([]);
    expect(missing).toEqual([{ locator: expect.any(String), reason: expect.stringMatching(/feed/) }]);
  });

  test('with entities that multiply is no larger than it is', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${levels}<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss version="2.0"><channel><title>x</title><item><title>&l12;</title><description>&file; and words</description></item></channel></rss>`;
    const { sources } = await gathered('application/rss+xml', bomb);
    expect(sources.map(({ text }) => text.length).every((length) => length < 1000)).toBe(true);
    expect(JSON.stringify(sources)).not.toContain('root:');
  });

  test.each(['feed:', 'feed://', 'FEED: '])('is named by “%s”', async (prefix) => {
    const site = await serve({ '/feed': typed('application/rss+xml', RSS) });
    sites.push(site);
    const address = prefix === 'feed://' ? site.url.replace('http:', '').slice(2) : site.url;
    const { sources, missing } = await gather([`${prefix}${address}/feed`], depsWith({ web: here() }));
    // The old scheme stands for https, which this server does not speak.
    if (prefix === 'feed://') expect(missing).toHaveLength(1);
    else expect(sources).toHaveLength(3);
  });
});
