import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/gather/index.ts';
import type { FileReader } from '../../../src/gather/source.ts';
import { depsWith } from './web-server.ts';

const files: Readonly<Record<string, string | Uint8Array>> = {
  'docs/a.md': '---\ntitle: From the front matter\n---\n\n# A heading\n\nText.',
  'docs/b.md': 'Intro.\n\n## The *first* heading\n\nText.',
  'docs/c.txt': 'Plain text.\r\nSecond line.\r\n',
  'docs/d.md': 'No heading at all.',
  'docs/broken.md': '---\ntitle: [\n---\n# Still titled\n',
  'notes.adoc': '= Other formats are text too',
  'empty.md': '  \n\n',
  'image.png': new Uint8Array([0x89, 0x50, 0, 1]),
  'latin1.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
  'huge.txt': new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61),
};

const reader: FileReader = {
  read: async (path) => {
    const content = files[path];
    if (content === undefined) return null;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { content: bytes, url: `https://github.com/acme/site/blob/main/${path}` };
  },
};
const now = '2026-11-22T10:00:00Z';
const gathered = (...locators: string[]) => gather(locators, depsWith({ files: reader, now }));

describe('gathering', () => {
  test('sources are numbered in the order of the task, with hash, time and address', async () => {
    const { sources, missing } = await gathered('docs/c.txt', ' docs/a.md ', 'docs/c.txt', '');
    expect(missing).toEqual([]);
    expect(sources.map(({ id, locator }) => [id, locator])).toEqual([
      ['s1', 'docs/c.txt'],
      ['s2', 'docs/a.md'],
    ]);
    expect(sources[0]).toEqual({
      id: 's1',
      kind: 'file',
      locator: 'docs/c.txt',
      title: 'c.txt',
      url: 'https://github.com/acme/site/blob/main/docs/c.txt',
      retrievedAt: now,
      sha256: '3a50ca5189fb88647ae64fae54f46b56d2d974b7896f334932f84c546b725d76',
      text: 'Plain text.\nSecond line.\n',
    });
  });

  test.each([
    ['docs/a.md', 'From the front matter'],
    ['docs/b.md', 'The first heading'],
    ['docs/broken.md', 'Still titled'],
    ['docs/d.md', 'd.md'],
    ['docs/c.txt', 'c.txt'],
    ['./docs/../notes.adoc', 'notes.adoc'],
  ])('the title of %s is “%s”', async (locator, title) => {
    const { sources } = await gathered(locator);
    expect(sources[0]?.title).toBe(title);
  });

  test.each([
    ['nowhere.md', 'no such file'],
    ['empty.md', 'empty'],
    ['image.png', 'not a text file'],
    ['latin1.txt', 'UTF-8'],
    ['huge.txt', 'larger than 5 MB'],
    ['/etc/passwd', 'not a path inside'],
    ['../secrets.md', 'not a path inside'],
    ['docs/../../x.md', 'not a path inside'],
    ['docs\\a.md', 'not a path inside'],
    ['mailto:ada@example.org', 'this kind of source can’t be read'],
    ['file:///etc/passwd', 'this kind of source can’t be read'],
    [
      'gopher://example.org/1',
      'this kind of source can’t be read; what can be is a path of the repository (text, Markdown, HTML), an address with http or https, `feed: https://…`, `repository: since last post`',
    ],
    ['https://example.org/page', 'no web in this test'],
    ['feed: https://example.org/feed', 'no web in this test'],
    ['repository: since last post', 'there are no commits'],
    [`docs/${'a'.repeat(2000)}.md`, 'too long'],
  ])('%s can’t be used: %s', async (locator, reason) => {
    const { sources, missing } = await gathered(locator, 'docs/d.md');
    expect(sources.map(({ id }) => id)).toEqual(['s1']);
    expect(missing).toEqual([{ locator: locator.slice(0, 1400), reason: expect.stringContaining(reason) }]);
  });

  test('what the reader throws is thrown on', async () => {
    const failing: FileReader = { read: async () => Promise.reject(new Error('down')) };
    await expect(gather(['a.md'], depsWith({ files: failing, now }))).rejects.toThrow('down');
  });
});
