/** Row E5: a source that changed or vanished since. The hash says so, and the article's record keeps the quoted passage. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/deliverable.ts';
import { type Clone, cloneOf, publish, RECORD } from '../builders/published.ts';
import { PATH } from '../unit/agents/orders.ts';
import { type Page, type Site, serve } from '../unit/gather/web-server.ts';

const NOTES =
  '# Notes on tides\n\nThe tide fills the pond twice a day.\n\nThe gates shut by themselves when it turns.\n';
const FILE = 'docs/tides.md';
const FIRST = 'The tide fills the pond twice a day.';
const SECOND = 'The gates shut by themselves when it turns.';
const STEAM = 'Steam took over the mills of the coast within one lifetime.';
const page = (body: string): string =>
  `<!doctype html><html><head><title>Notes on steam</title></head><body><article><h1>Notes on steam</h1><p>${body}</p></article></body></html>`;

interface Ground {
  readonly clone: Clone;
  readonly site: Site;
  readonly address: string;
  readonly pages: Record<string, Page>;
}

const published = (act: (ground: Ground) => Promise<void>) => async (): Promise<void> => {
  const pages: Record<string, Page> = { '/steam': page(STEAM) };
  const site = await serve(pages);
  await using clone = await cloneOf({ [FILE]: NOTES });
  const address = `${site.url}/steam`;
  try {
    await publish(clone, { [FILE]: [FIRST, SECOND], [address]: [STEAM] });
    await act({ clone, site, address, pages });
  } finally {
    await site.close();
  }
};

async function expectKept(clone: Clone): Promise<void> {
  const { facts } = JSON.parse(await clone.text(RECORD)) as Evidence;
  expect(facts.map(({ quote }) => quote)).toEqual([FIRST, SECOND, STEAM]);
}

const lineOf = async (clone: Clone, part: string): Promise<number> =>
  (await clone.text(PATH)).split('\n').findIndex((line) => line.startsWith('[^') && line.includes(part)) + 1;

describe.concurrent('E5: a source that changed or vanished since', () => {
  test(
    'one that is as it was is unchanged, file and page alike',
    { timeout: 60_000 },
    published(async ({ clone, site, address }) => {
      const asked = site.asked.length;
      const { code, out } = await clone.verify(PATH);
      expect(out).toBe(
        [
          `${PATH}: 3 claims, 3 quotes, 2 sources.`,
          `  s1  Notes on tides (${FILE}), read 2026-11-22: unchanged`,
          `  s2  Notes on steam (${address}), read 2026-11-22: unchanged`,
          '',
          'All of it holds.\n',
        ].join('\n'),
      );
      expect(code).toBe(0);
      expect(site.asked.slice(asked)).toEqual(['GET /robots.txt', 'GET /steam']);
    }),
  );

  test(
    'one that changed around its quotes carries them still, typography aside',
    { timeout: 60_000 },
    published(async ({ clone, pages }) => {
      await clone.write(FILE, NOTES.replace('# Notes', '# Old notes').replace('twice a day', 'twice\u00a0a\nday'));
      pages['/steam'] = page(`So it ended. ${STEAM.replace('lifetime', 'life\u00adtime')}`);
      const { code, out } = await clone.verify(PATH);
      expect(out).toContain(`(${FILE}), read 2026-11-22: changed, its quotes are still there\n`);
      expect(out).toContain('/steam), read 2026-11-22: changed, its quote is still there\n');
      expect(code).toBe(0);
    }),
  );

  test(
    'one that says something else is found out by its hash, at the footnote that quotes it; the passage is kept',
    { timeout: 60_000 },
    published(async ({ clone, pages }) => {
      await clone.change(FILE, 'twice a day', 'thrice a day');
      pages['/steam'] = page(STEAM.replace('one lifetime', 'two lifetimes'));
      const { code, out } = await clone.verify(PATH);
      expect(out).toContain(`(${FILE}), read 2026-11-22: changed, 1 of 2 quotes gone\n`);
      expect(out).toContain('/steam), read 2026-11-22: changed, 1 of 1 quote gone\n');
      expect(out).toContain(`${PATH}:${await lineOf(clone, FIRST)} s1 no longer says “${FIRST}”.`);
      expect(out).toContain(`${PATH}:${await lineOf(clone, STEAM)} s2 no longer says “${STEAM}”.`);
      expect(out).not.toContain(SECOND);
      expect(out).toMatch(/2 things do not hold\.\n$/);
      expect(code).toBe(1);
      await expectKept(clone);
    }),
  );

  test(
    'one that vanished is told from one that can’t be reached; the passages are kept',
    { timeout: 60_000 },
    published(async ({ clone, site, pages, address }) => {
      await clone.remove(FILE);
      delete pages['/steam'];
      const gone = await clone.verify(PATH);
      expect(gone.out).toContain(`(${FILE}), read 2026-11-22: vanished: there is no such file\n`);
      expect(gone.out).toContain('/steam), read 2026-11-22: vanished: there is nothing at this address (404)\n');
      expect(gone.out).toContain(`${PATH}:${await lineOf(clone, FIRST)} 2 passages of s1 can’t be looked up`);
      expect(gone.code).toBe(1);
      await site.close();
      const down = JSON.parse((await clone.verify(PATH, '--json')).out);
      expect(down.sources).toMatchObject([
        { id: 's1', state: 'vanished', quotes: 2 },
        { id: 's2', state: 'unreachable', url: address, quotes: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]);
      await expectKept(clone);
    }),
  );

  test(
    'an address inside the network is not looked up where the configuration does not allow it',
    { timeout: 60_000 },
    published(async ({ clone, site }) => {
      await clone.remove('.github/imprimatur.yml');
      const asked = site.asked.length;
      const { code, out } = await clone.verify(PATH);
      expect(out).toContain('not reachable: the host 127.0.0.1 is not on the public internet');
      expect(code).toBe(1);
      expect(site.asked).toHaveLength(asked);
    }),
  );
});
