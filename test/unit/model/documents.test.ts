/** What the local model makes of documents of very different kinds: gathered, titled and written about as in the demo. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standsIn } from '../../../src/agents/article/evidence.ts';
import { topicOf } from '../../../src/cli/demo/topic.ts';
import type { Source } from '../../../src/domain/deliverable.ts';
import { CHECKS, checkDelivery } from '../../../src/gates/checks/index.ts';
import { gather } from '../../../src/gather/index.ts';
import { contentOf, order, PATH } from '../agents/orders.ts';
import { researched, researching } from '../agents/research-orders.ts';
import { ask, worked } from './worked.ts';

const folder = join(import.meta.dirname, '../../fixtures/sources/documents');
const names = (await readdir(folder)).toSorted();

async function read(content: Buffer, name: string) {
  const path = `sources/${name}`;
  const files = { read: async () => ({ content, url: `https://github.com/acme/site/blob/main/${path}` }) };
  const deps = { files, folder: '', now: '2026-11-22T10:00:00Z' } as unknown as Parameters<typeof gather>[1];
  const { sources } = await gather([path], deps);
  return { sources, topic: await topicOf(new Map([[path, content]])) };
}
const of = async (name: string) => read(await readFile(join(folder, name)), name);

const asked = (topic: string, sources: readonly Source[]) => ({ sources, brief: { topic }, title: topic });
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(names)('of %s', (name) => {
  test('it makes a brief and an article without faults, of quotes that stand in it', async () => {
    const { sources, topic } = await of(name);
    const { first, last } = await worked(asked(topic, sources));
    const stage = { ...order().stage, checks: CHECKS.map(({ id }) => id) };
    const faults = [
      ...(await checkDelivery(first, researching().stage, { topic })),
      ...(await checkDelivery(last, stage, { topic })),
    ].filter(({ severity }) => severity === 'fix');
    expect(faults).toEqual([]);
    const [text = ''] = sources.map((source) => source.text);
    expect(last.evidence.claims.length).toBeGreaterThan(2);
    for (const { quote } of last.evidence.facts) {
      expect(oneSpace(text)).toContain(quote);
      expect(standsIn(quote, text)).toBe(true);
    }
  });

  test('its sentences are whole, none is said twice, and it links to the source alone', async () => {
    const { sources, topic } = await of(name);
    const { last } = await worked(asked(topic, sources));
    const texts = last.evidence.claims.map((claim) => claim.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\p{N}\p{Lo}`„“«].*[.!?。][”“"»`)]*$/u);
    const links = contentOf(last, PATH).matchAll(/(?<!\\)\]\(([^)`][^)]*)\)/g);
    expect(new Set([...links].map(([, target]) => target))).toEqual(new Set(sources.map(({ url }) => url)));
  });
});

test.each([
  ['setext.md', 'The history of the paper clip'],
  ['front-matter.md', 'Wrapped'],
  ['toml.md', 'Salt pans of Guérande'],
  ['windows.md', 'Keeping hens'],
  ['page.html', 'Night trains return'],
  ['long-lines.txt', 'The Ashby Canal'],
  ['table.md', 'table'],
  ['code.md', 'Debouncing in TypeScript'],
])('the topic of %s is “%s”', async (name, topic) => {
  expect((await of(name)).topic).toBe(topic);
});

test.each([
  ['# Not a title in code', '```sh\n# install it\n```\n\nThe tool needs Node.\n', 'a name'],
  ['a comment in front matter', '---\n# written by hand\ntitle: "Tea: notes"\n---\n\nText.\n', 'Tea: notes'],
  ['front matter without a title', '---\nlayout: default\n---\n\nHens lay eggs. They eat grain.\n', 'Hens lay eggs'],
  ['a broken front matter', '---\ntitle: [\n---\n\nHens lay eggs.\n', 'Hens lay eggs'],
  ['a list', '- Choose a pot\n- Fill it\n', 'a name'],
  ['a picture in its heading', '# Tea [![Build](a.svg)](b)\n\nText.\n', 'Tea'],
  ['a version for a heading', '# 3.0.2 / 2018-07-19\n\n- Fix rows\n', 'a name'],
  ['nothing but pictures', '![](a.png)\n', 'a name'],
])('the topic of a text with %s is found', async (_, text, topic) => {
  expect((await read(Buffer.from(text), 'a-name.md')).topic).toBe(topic);
});

test('a table is told by its columns, and a list of links by their words', async () => {
  const claimsOf = async (name: string): Promise<readonly string[]> => {
    const { sources, topic } = await of(name);
    return (await worked(asked(topic, sources))).last.evidence.claims.map(({ text }) => text);
  };
  expect(await claimsOf('table.md')).toContain('Kõpu: built 1531; height 36 m; country Estonia.');
  expect(await claimsOf('german-table.md')).toContain('Büsum: Einwohner 5.000; Höhe über dem Meer 2 m.');
  expect(await claimsOf('links.md')).toContain(
    'Kelp Watch - Satellite images of kelp canopies, updated every quarter.',
  );
});

test.each([
  ['one word', 'Hello\n', 'sources-wordless', 'sources/a.md (1 word)'],
  ['only pictures', '---\ntitle: Pictures\n---\n\n![](a.png)\n', 'sources-wordless', 'sources/a.md (1 word)'],
  ['only code', '```js\nconst answer = six * seven;\n```\n', 'evidence-missing', 'It read sources/a.md (5 words)'],
])('of a text with %s, it says what is wrong', async (_, text, code, words) => {
  const { sources, topic } = await read(Buffer.from(text), 'a.md');
  const outcome = await researched(researching(asked(topic, sources)), ask);
  expect(outcome).toMatchObject({ kind: 'question', code, text: expect.stringContaining(words) });
});
