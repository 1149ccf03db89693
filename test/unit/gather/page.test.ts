import { afterEach, describe, expect, test } from 'vitest';
import { standsIn } from '../../../src/agents/article/evidence.ts';
import type { Source } from '../../../src/domain/deliverable.ts';
import { gather } from '../../../src/gather/index.ts';
import { depsWith, here, NOW, type Page, PROSE, redirect, type Site, serve, typed } from './web-server.ts';

const sites: Site[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

async function gathered(page: Page, path = '/page', more: Readonly<Record<string, Page>> = {}) {
  const site = await serve({ [path]: page, ...more });
  sites.push(site);
  const { sources, missing } = await gather([`${site.url}${path}`], depsWith({ web: here() }));
  return { url: site.url, sources, missing, reason: missing[0]?.reason };
}

async function sourceOf(page: Page, path?: string): Promise<Source & { readonly site: string }> {
  const { sources, missing, url } = await gathered(page, path);
  const [source] = sources;
  if (source === undefined) throw new Error(missing[0]?.reason);
  return { ...source, site: url };
}

const inPage = (body: string, head = '') =>
  `<!doctype html><html><head><title>The title – A site</title>${head}</head><body><nav><a href="/">Home</a> <a href="/about">About</a></nav>
  <main><article><h1>The heading</h1><p>${PROSE}</p>${body}<p>${PROSE}</p></article></main>
  <aside><p>Subscribe to our letter!</p></aside><footer>Imprint</footer><script>track()</script></body></html>`;

describe('a page', () => {
  test('becomes a text with its heading, without what surrounds it', async () => {
    const source = await sourceOf(inPage('<h2>Below</h2><ul><li>One</li><li>Two</li></ul>'));
    expect(source).toMatchObject({ id: 's1', kind: 'page', retrievedAt: NOW, title: 'The title – A site' });
    expect(source.url).toBe(`${source.site}/page`);
    expect(source.text).toBe(`# The heading\n\n${PROSE}\n\n## Below\n\n- One\n- Two\n\n${PROSE}\n`);
    expect(source).not.toHaveProperty('author');
    expect(source).not.toHaveProperty('licence');
  });

  test('that is called HTML and holds no element is read as it stands', async () => {
    const source = await sourceOf(`${PROSE} It has no element.`);
    expect(source.text).toContain(`${PROSE} It has no element.`);
  });

  test('of a few words is read whole, too', async () => {
    const source = await sourceOf('<title>Tides</title><nav>Home</nav><p>The tide turned at six.</p>');
    expect(source).toMatchObject({ title: 'Tides', text: 'The tide turned at six.\n' });
  });

  test.each([
    ['<meta name="author" content="Ada Lovelace">', { author: 'Ada Lovelace' }],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada"},{"name":"Grace"}],"datePublished":"2026-11-02T08:00:00+01:00","license":"https://example.org/cc"}</script>',
      { author: 'Ada, Grace', published: '2026-11-02T07:00:00.000Z', licence: 'https://example.org/cc' },
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["BlogPosting"],"author":"Ada","headline":"From JSON"}]}</script>',
      { author: 'Ada', title: 'From JSON' },
    ],
    ['<script type="application/ld+json">{"@type":"Article", broken</script>', { title: 'The title – A site' }],
    ['<meta property="og:title" content="From &quot;Open&quot; Graph">', { title: 'From "Open" Graph' }],
    ['<meta property="article:published_time" content="2026-11-02">', { published: '2026-11-02' }],
    ['<meta name="date" content="Nov 2, 2026">', { published: '2026-11-02T00:00:00.000Z' }],
    ['<meta name="date" content="yesterday">', {}],
    ['<meta name="date" content="2026-02-31">', {}],
    [
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
      { licence: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    ['<meta name="dcterms.license" content="CC BY 4.0">', { licence: 'CC BY 4.0' }],
    ['<meta name="copyright" content="© 2026 Ada">', { licence: '© 2026 Ada' }],
    ['<link rel="license" href="javascript:alert(1)">', {}],
  ])('states of itself: %s', async (head, facts) => {
    const { id, kind, locator, url, retrievedAt, sha256, text, site, title, ...stated } = await sourceOf(
      inPage('', head),
    );
    expect({ title, ...stated }).toEqual({ title: 'The title – A site', ...facts });
  });

  test('may name its author and its licence in its text', async () => {
    const body =
      '<p>By <a rel="author" href="/ada">Ada Lovelace</a>, <time datetime="2026-11-02" pubdate>in autumn</time>. <a rel="license nofollow" href="/terms">Terms</a></p>';
    const source = await sourceOf(inPage(body));
    expect(source).toMatchObject({ author: 'Ada Lovelace', published: '2026-11-02', licence: `${source.site}/terms` });
  });

  test.each([
    ['/canonical', '/canonical'],
    ['https://elsewhere.example.org/page', '/page'],
    ['javascript:alert(1)', '/page'],
    ['', '/page'],
  ])('that calls itself %s is cited as %s: never as a page of another site', async (canonical, cited) => {
    const source = await sourceOf(inPage('', `<link rel="canonical" href="${canonical}">`));
    expect(source.url).toBe(`${source.site}${cited}`);
  });

  test('that moved is cited where it is', async () => {
    const { sources, url } = await gathered(redirect('/new'), '/old', { '/new': inPage('') });
    expect(sources[0]).toMatchObject({ locator: `${url}/old`, url: `${url}/new` });
  });

  test.each([
    ['de', 'Der Müller sagte: „Die Flut kommt, und ‚die Ebbe‘ geht.“ Das war 1790 – oder 1791.'],
    ['fr', 'Le meunier disait : « La marée monte ; l’eau n’attend pas ! » C’était en 1790.'],
    ['ja', '粉屋は「潮が満ちる」と言った。それは一七九〇年のことである。'],
    ['ru', 'Мельник сказал: «Прилив идёт», — и открыл ворота.'],
    ['ar', 'قال الطحّان: «المدّ قادم»، ثم فتح البوّابة.'],
    ['en', '“The tide’s in,” he said—twice—and it wasn’t.'],
  ])('in %s keeps its words and its marks, so that a quote stands in it', async (language, sentence) => {
    const source = await sourceOf(`<html lang="${language}"><title>x</title><p>${sentence}</p></html>`);
    expect(source.text).toBe(`${sentence}\n`);
    expect(standsIn(sentence, source.text)).toBe(true);
  });

  test.each([
    ['without any tag but words', 'The tide <b>turned'],
    ['cut in the middle of a tag', `<html><body><p>The tide turned</p><p class="x`],
    ['with everything twice', `<html><html><body><body><title>a</title><p>The tide turned</p></body></html></html>`],
    ['nested 900 deep', `${'<div>'.repeat(900)}<p>The tide turned</p>`],
    ['with elements that nobody closes', `${'<font><i>'.repeat(300)}The tide turned`],
    ['with entities that are none', '<p>The tide turned &; &#x110000; &lol;</p>'],
  ])('that is broken is read as far as it goes: %s', async (_, html) => {
    expect((await sourceOf(html)).text).toContain('The tide');
  });

  test.each([
    ['nested too deep', '<div>'.repeat(100_000), 'its HTML is nested too deep'],
    [
      'made by a script',
      '<html><body><div id="root"></div><script src="/app.js"></script></body></html>',
      'made by a script',
    ],
    ['empty', '', 'it is empty'],
    ['white', '  \n ', 'it is empty'],
  ])('that is %s can’t be used', async (_, html, reason) => {
    expect(await gathered(html)).toMatchObject({ sources: [], reason: expect.stringContaining(reason) });
  });
});

describe('what is no page', () => {
  test.each([
    ['text/plain; charset=utf-8', '/notes/tides.txt', 'Plain\r\ntext', { title: 'tides.txt', text: 'Plain\ntext' }],
    ['text/plain', '/raw/README.md', '# A *heading*\n', { title: 'A heading', text: '# A *heading*\n' }],
    ['text/markdown', '/page', '---\ntitle: Stated\n---\nText', { title: 'Stated' }],
    ['text/csv', '/data.csv', 'a,b\n1,2\n', { title: 'data.csv', text: 'a,b\n1,2\n' }],
    ['', '/page', '<!doctype html><title>Untyped</title><p>Text</p>', { title: 'Untyped', text: 'Text\n' }],
    ['application/octet-stream', '/notes.md', '# Notes\n', { title: 'Notes' }],
    [
      'application/xhtml+xml',
      '/page',
      '<html><head><title>Strict</title></head><body><p>Text</p></body></html>',
      { title: 'Strict' },
    ],
  ])('is read by its type “%s” at %s', async (type, path, body, source) => {
    expect(await sourceOf(typed(type, body), path)).toMatchObject(source);
  });

  test.each([
    ['application/pdf', '%PDF-1.7', 'it is a PDF, which can’t be read'],
    ['text/html', '%PDF-1.7', 'it is a PDF'],
    ['', '%PDF-1.7', 'it is a PDF'],
    ['image/png', '\x89PNG', 'it is of the type image/png'],
    ['application/zip', 'PK', 'it is of the type application/zip'],
    ['application/json', '{"a":1}', 'it is of the type application/json'],
    ['application/xml', '<a/>', 'it is no RSS, Atom or JSON feed'],
    ['', 'a\0b', 'it is not a text'],
    ['text/plain', '\0\0\0\0', 'it is not a text in utf-8'],
  ])('and can’t be read has a reason: “%s”', async (type, body, reason) => {
    expect(await gathered(typed(type, Buffer.from(body, 'latin1')))).toMatchObject({
      sources: [],
      reason: expect.stringContaining(reason),
    });
  });
});

describe('the character set', () => {
  const sentence = 'Müller – „Flut“ kostet 5 €';
  const windows = Buffer.from('M\xfcller \x96 \x84Flut\x93 kostet 5 \x80', 'latin1');
  const html = (charset: string) =>
    Buffer.concat([Buffer.from(charset), Buffer.from('<p>'), windows, Buffer.from('</p>')]);
  test.each([
    ['the header', 'text/plain; charset=windows-1252', windows],
    ['the header, by another name and in quotes', 'text/plain; charset="ISO-8859-1"', windows],
    ['meta charset', 'text/html', html('<meta charset="windows-1252">')],
    ['meta http-equiv', 'text/html', html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')],
    ['nothing, where it can’t be UTF-8', 'text/plain', windows],
    ['nothing, where it can', 'text/plain', Buffer.from(sentence)],
    ['a name that is none, and then like nothing', 'text/plain; charset=klingon', Buffer.from(sentence)],
    ['a byte order mark before the header', 'text/plain; charset=latin1', Buffer.from(`\uFEFF${sentence}`)],
    ['a byte order mark of UTF-16', 'text/plain', Buffer.from(`\uFEFF${sentence}`, 'utf16le')],
    ['the header before meta', 'text/html; charset=utf-8', Buffer.from(`<meta charset="latin1"><p>${sentence}</p>`)],
  ])('comes from %s', async (_, type, body) => {
    expect((await sourceOf(typed(type, body))).text.trim()).toBe(sentence);
  });

  test.each([
    ['shift_jis', [0x90, 0x85, 0x8e, 0xd4], '水車'],
    ['euc-jp', [0xbf, 0xe5, 0xbc, 0xd6], '水車'],
    ['koi8-r', [0xd7, 0xcf, 0xc4, 0xc1], 'вода'],
    ['gb18030', [0xcb, 0xae, 0xb3, 0xb5], '水车'],
  ])('%s is one', async (charset, bytes, text) => {
    expect((await sourceOf(typed(`text/plain; charset=${charset}`, Uint8Array.from(bytes)))).text).toBe(text);
  });
});

describe('a task with many sources', () => {
  test('goes on with what can be read, and lists the rest', async () => {
    const site = await serve({ '/a': inPage(''), '/b': typed('image/png', 'x'), '/c': typed('text/plain', 'Words') });
    sites.push(site);
    const locators = ['/a', '/b', '/c', '/d'].map((path) => site.url + path);
    const { sources, missing } = await gather(locators, depsWith({ web: here() }));
    expect(sources.map(({ id, locator }) => [id, locator])).toEqual([
      ['s1', `${site.url}/a`],
      ['s2', `${site.url}/c`],
    ]);
    expect(missing.map(({ locator }) => locator)).toEqual([`${site.url}/b`, `${site.url}/d`]);
  });

  test('reads a hundred, and says how many more it did not', async () => {
    const files = {
      read: async (path: string) => ({ content: Buffer.from(path), url: `https://example.org/${path}` }),
    };
    const named = Array.from({ length: 130 }, (_, index) => `${index}.txt`);
    const { sources, missing } = await gather(named, depsWith({ files }));
    expect(sources).toHaveLength(100);
    expect(missing).toEqual([
      { locator: '100.txt', reason: 'a task can name 100 sources; this one and 29 more were not read' },
    ]);
  });

  test('takes no more text than a proposal can carry', async () => {
    const content = Buffer.alloc(5 * 1024 * 1024, 'a');
    const files = { read: async (path: string) => ({ content, url: `https://example.org/${path}` }) };
    const { sources, missing } = await gather(['1.txt', '2.txt', '3.txt', '4.txt', '5.txt'], depsWith({ files }));
    expect(sources).toHaveLength(4);
    expect(missing).toEqual([{ locator: '5.txt', reason: expect.stringContaining('not all of it fits') }]);
  });
});
