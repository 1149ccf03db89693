import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pipeline } from '../../../src/cli/demo/configuration.ts';
import { serveFeeds } from '../../../src/cli/demo/feeds.ts';
import { type DemoOptions, readOptions, USAGE } from '../../../src/cli/demo/options.ts';
import { issueOf, seedFiles } from '../../../src/cli/demo/seed.ts';
import { format } from '../../../src/compose.ts';
import { readBrief } from '../../../src/triggers/brief.ts';
import { schedulesOf } from '../../../src/triggers/schedule.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-options-'));
  await writeFile(at('tea.md'), '# Green tea\n\nIt is steamed.\n');
  await writeFile(at('feed.xml'), '<rss/>');
  await writeFile(at('feed.json'), '{}');
  await writeFile(at('review.txt'), '12: Remove this.\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...parameters: readonly string[]): Promise<DemoOptions> {
  const options = await readOptions(parameters);
  if (options === 'help') throw new Error('nobody asked for help');
  return options;
}

describe('the options', () => {
  test('have documents of the project where none are named', async () => {
    const { topic, sources, feeds, review } = await read();
    expect(topic).toContain('without a database');
    expect(sources.size).toBe(3);
    expect(feeds).toMatchObject([{ kind: 'file', name: 'notes.xml' }]);
    expect(review).toBeNull();
  });

  test('replace each of them by a stranger’s', async () => {
    const options = await read(
      ...['--source', at('tea.md'), '--feed', at('feed.xml'), '--feed', 'https://example.org/feed.json?x=1'],
      ...['--topic', 'Tea in the morning', '--review', at('review.txt')],
    );
    expect([...options.sources.keys()]).toEqual(['sources/tea.md']);
    expect(options.topic).toBe('Tea in the morning');
    expect(options.feeds).toEqual([
      { kind: 'file', name: 'feed.xml', content: Buffer.from('<rss/>') },
      { kind: 'address', url: 'https://example.org/feed.json?x=1' },
    ]);
    expect(options.review).toEqual([{ quote: null, line: 12, body: 'Remove this.' }]);
  });

  test('take the first heading of the first source for a topic', async () => {
    expect((await read('--source', at('tea.md'))).topic).toBe('Green tea');
  });

  test.each([
    [
      '<title>Tea &amp; its leaves &ndash; A site</title><h1>Tea &amp; its <b>leaves</b></h1><p>x</p>',
      'Tea & its leaves',
    ],
    ['<title>Tea &amp; its leaves</title><p>x</p>', 'Tea & its leaves'],
    [`${'<div>'.repeat(2000)}<h1>Tea</h1>`, 'page'],
  ])('take of a page what a reader sees as its title', async (html, topic) => {
    await writeFile(at('page.html'), html);
    expect((await read('--source', at('page.html'))).topic).toBe(topic);
  });

  test.each([
    [['--feed', '/nowhere/feed.xml'], '--feed: /nowhere/feed.xml can’t be read'],
    [['--feed', 'https://'], '--feed: https:// is no address'],
    [['--nothing'], '--nothing'],
  ])('refuse what can’t be meant: %j', async (parameters, words) => {
    await expect(readOptions(parameters)).rejects.toMatchObject({
      code: 'input-invalid',
      detail: expect.stringContaining(words),
    });
  });

  test('are all in the usage text', async () => {
    expect(await readOptions(['--help'])).toBe('help');
    for (const name of ['topic', 'source', 'feed', 'review', 'model', 'json', 'out', 'keep'])
      expect(USAGE).toMatch(new RegExp(`^  --${name}\\b`, 'm'));
  });
});

describe('a feed', () => {
  test('that is a file is served on this machine, and nothing beside it', async () => {
    const served = await serveFeeds([
      { kind: 'file', name: 'my feed.xml', content: Buffer.from('<rss/>') },
      { kind: 'address', url: 'https://example.org/feed' },
      { kind: 'file', name: 'feed.json', content: Buffer.from('{}') },
    ]);
    try {
      const [first = '', second, third = ''] = served.addresses;
      expect(second).toBe('https://example.org/feed');
      expect(new URL(first).hostname).toBe('127.0.0.1');
      expect(served.hosts).toEqual(['127.0.0.1', 'example.org']);
      const [xml, json] = [await fetch(first), await fetch(third)];
      expect([await xml.text(), xml.headers.get('content-type')]).toEqual(['<rss/>', 'application/xml']);
      expect([await json.text(), json.headers.get('content-type')]).toEqual(['{}', 'application/feed+json']);
      expect((await fetch(new URL('/robots.txt', first))).status).toBe(404);
    } finally {
      await served.close();
    }
  });

  test('that is an address needs no server', async () => {
    const served = await serveFeeds([{ kind: 'address', url: 'https://example.org/feed' }]);
    expect(served).toMatchObject({ addresses: ['https://example.org/feed'], hosts: ['example.org'] });
    await served.close();
  });
});

describe('what the repository begins with', () => {
  test('is a valid configuration that lets in the hosts of the feeds, and no other', async () => {
    const { sources } = await read('--source', at('tea.md'));
    const files = seedFiles({ sources, model: null }, pipeline(['http://127.0.0.1:1/1/feed.xml']), ['127.0.0.1']);
    const config = format.schema.parse(parse(files['.github/imprimatur.yml'] ?? ''));
    expect(config.gather['allow-hosts']).toEqual(['127.0.0.1']);
    const { blog, weekly } = config.workflows;
    for (const workflow of [blog, weekly]) {
      expect(workflow?.stages.map(({ id }) => id)).toEqual(['research', 'write', 'edit']);
      expect(workflow?.publish.gate).toEqual(['human']);
    }
    expect([blog?.sources, weekly?.sources]).toEqual([[], ['feed: http://127.0.0.1:1/1/feed.xml']]);
    // A schedule names no topic unless it says so.
    expect(schedulesOf(config.workflows).map(([name, { topic }]) => [name, topic])).toEqual([['weekly', '?']]);
    expect(files['sources/tea.md']).toContain('Green tea');
  });

  test('is an issue with a topic', async () => {
    const first = issueOf(await read('--source', at('tea.md')));
    expect(readBrief(first.title, first.body)).toMatchObject({ topic: 'Green tea', sources: ['sources/tea.md'] });
  });
});
