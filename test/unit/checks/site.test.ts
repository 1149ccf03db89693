import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromWorkspace } from '../../../action/workspace.ts';
import type { Finding } from '../../../src/domain/deliverable.ts';
import { checkAgain } from '../../../src/gates/checks/index.ts';
import { folderOfPages, linksToFiles, pageAt, pagesBelow } from '../../../src/gates/checks/text/site.ts';
import type { Desk } from '../../../src/ports/desk.ts';
import { finding, POST, stage } from '../../builders/events.ts';
import { aDelivery } from '../../builders/proposal.ts';

describe('the pages beside a deliverable', () => {
  test.each([
    ['content/posts/tide-mills.md', 'tide-mills', 'content/posts'],
    ['content/posts/2026-11-22-tide-mills.md', 'tide-mills', 'content/posts'],
    ['content/tide-mills/index.md', 'tide-mills', 'content'],
    ['content/posts/2026-11-22/tide-mills.md', 'tide-mills', 'content/posts'],
    ['tide-mills.md', 'tide-mills', ''],
    ['content/posts/fixed.md', '', 'content/posts'],
  ])('are those below the folder in which slugs differ: %s', (path, slug, folder) => {
    expect(folderOfPages(path, slug)).toBe(folder);
  });

  test('are Markdown files, the last names first', () => {
    const paths = ['content/a.md', 'content/b.mdx', 'content/b.sources.json', 'contents/c.md', 'README.md'];
    expect(pagesBelow('content', paths)).toEqual(['content/b.mdx', 'content/a.md']);
    expect(pagesBelow('', paths)).toHaveLength(4);
  });

  test('have title and slug from their front matter, else from their heading and path', () => {
    expect(pageAt('a/b.md', '---\ntitle: B\nslug: bee\n---\n')).toMatchObject({ title: 'B', slug: 'bee' });
    expect(pageAt('a/b.md', '# The B\n')).toMatchObject({ title: 'The B', slug: 'b' });
    expect(pageAt('a/mills/index.md')).toEqual({ path: 'a/mills/index.md', slug: 'mills' });
    expect(pageAt('a/b.md', '---\ntitle: [broken\n---\n')).toMatchObject({ path: 'a/b.md', slug: 'b' });
  });
});

test.each([
  ['[a](other.md)', true],
  ['[a]: ../x.md\n\n[a]', true],
  ['[a](https://example.org) and [^1]\n\n[^1]: a', false],
  ['[a](#heading) [b](mills.md#heading)', false],
  ['`[a](other.md)`', false],
])('whether a text depends on the repository’s files: %j', async (content, depends) => {
  expect(await linksToFiles(content, 'content/mills.md')).toBe(depends);
});

describe('a checkout', () => {
  let root: string;
  let desk: Desk;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'imprimatur-site-'));
    const files = {
      '.github/imprimatur.yml': 'version: 1\n',
      '.git/config': 'x',
      'content/posts/old.md': '---\ntitle: Old\nslug: tides\n---\n\nText.\n',
      'content/posts/long.md': 'x'.repeat(300_000),
      'docs/a.md': '# A\n',
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await symlink('/etc', join(root, 'content/posts/etc'));
    await symlink('/etc/hostname', join(root, 'content/posts/link.md'));
    const none = { site: () => Promise.reject(new Error('GitHub was asked')) } as unknown as Desk;
    const configPath = '.github/imprimatur.yml';
    desk = await fromWorkspace(none, { folder: root, configPath, blobs: '', onInvalidConfig: () => {} });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('tells which files and pages there are, follows no link, and asks GitHub nothing', async () => {
    const { paths, published } = await desk.site('content/posts');
    expect([...(paths ?? [])].toSorted()).toEqual([
      '.github/imprimatur.yml',
      'content/posts/etc',
      'content/posts/link.md',
      'content/posts/long.md',
      'content/posts/old.md',
      'docs/a.md',
    ]);
    expect(published).toEqual([
      { path: 'content/posts/old.md', title: 'Old', slug: 'tides', text: expect.stringContaining('Text.') },
      { path: 'content/posts/long.md', slug: 'long' },
      { path: 'content/posts/link.md', slug: 'link' },
    ]);
  });
});

describe('what only the run could see', () => {
  const said = (changes: Partial<Finding>) => finding({ path: POST, severity: 'fix', weight: 30, ...changes });
  const again = (findings: readonly Finding[], checks = ['duplicates', 'links']) =>
    checkAgain(aDelivery({ findings }), stage({ checks }));

  test('is believed where it speaks against the run, and nothing else that it says', async () => {
    const copied = said({ check: 'duplicates', message: '90 % of this text stands in a.md already.' });
    expect(await again([copied, said({ check: 'links', message: 'invented' })])).toEqual([copied]);
  });

  test('is asked for only where the stage has the check', async () => {
    expect(await again([said({ check: 'duplicates' })], ['links'])).toEqual([]);
  });

  test('is not counted twice', async () => {
    const findings = await again([], ['seo']);
    expect(await again(findings, ['seo'])).toEqual(findings);
  });
});
