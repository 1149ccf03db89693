import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/cli/verify/record.ts';
import { SMALLEST } from '../../builders/config.ts';
import { type Clone, cloneOf, publish, RECORD } from '../../builders/published.ts';
import { PATH } from '../agents/orders.ts';
import { serve } from '../gather/web-server.ts';

const FILE = 'docs/tides.md';
const QUOTE = 'The tide fills the pond twice a day.';
const OTHER = 'The gates shut by themselves when it turns.';

const published = (act: (clone: Clone) => Promise<void>) => async (): Promise<void> => {
  await using clone = await cloneOf({ [FILE]: `# Notes\n\n${QUOTE} ${OTHER}\n` }, SMALLEST);
  await publish(clone, { [FILE]: [QUOTE, OTHER] });
  await act(clone);
};

const numberOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe.concurrent('imprimatur verify', { timeout: 60_000 }, () => {
  test(
    'explains itself',
    published(async (clone) => {
      const { code, out } = await clone.verify('--help');
      expect(out).toContain('imprimatur verify PATH [--offline] [--json]');
      expect(code).toBe(0);
    }),
  );

  test.each([
    [[], 'input-invalid'],
    [[PATH, FILE], 'input-invalid'],
    [[PATH, '--online'], 'input-invalid'],
    [['content/posts/none.md'], 'article-missing'],
    [['content'], 'article-missing'],
    [[FILE], 'record-missing'],
  ])('%j ends with 2 and a code, %s', async (parameters, error) => {
    await published(async (clone) => {
      const ended = await clone.verify(...parameters);
      expect(ended.error).toMatch(new RegExp(`^${error} .+\\n.+\\n$`));
      expect(ended).toMatchObject({ code: 2, out: '' });
    })();
  });

  test.each(['', '{', '[]', '{"sources":[]}', 'null'])('takes %j for no record', (text) => {
    expect(() => readRecord(RECORD, text)).toThrow(`The record of the evidence can’t be read: ${RECORD}`);
  });

  test(
    'ends with 2 where the record is none',
    published(async (clone) => {
      await clone.write(RECORD, '{');
      const { code, error } = await clone.verify(PATH);
      expect(error).toContain(`record-malformed The record of the evidence can’t be read: ${RECORD}\n`);
      expect(code).toBe(2);
    }),
  );

  test(
    'finds a footnote whose quote is not the record’s, at its line',
    published(async (clone) => {
      await clone.change(PATH, `“${QUOTE}”`, `“${QUOTE.replace('twice', 'thrice')}”`);
      const { code, out } = await clone.verify(PATH);
      const line = numberOf(await clone.text(PATH), 'thrice');
      expect(out).toContain(`${PATH}:${line} This footnote is not part of the evidence`);
      expect(code).toBe(1);
    }),
  );

  test(
    'finds a sentence that was changed under its footnote',
    published(async (clone) => {
      await clone.change(PATH, `${QUOTE}[^1]`, 'The tide fills the pond thrice a day.[^1]');
      const { code, out } = await clone.verify(PATH);
      const line = numberOf(await clone.text(PATH), 'thrice');
      expect(out).toContain(`${PATH}:${line} This line carries footnotes but is not a claim of the evidence.`);
      expect(code).toBe(1);
    }),
  );

  test(
    'finds a passage that was changed in the record and in the footnote alike',
    published(async (clone) => {
      const forged = QUOTE.replace('twice', 'thrice');
      await clone.change(PATH, `“${QUOTE}”`, `“${forged}”`);
      await clone.change(RECORD, `"quote": "${QUOTE}"`, `"quote": "${forged}"`);
      const { code, out } = await clone.verify(PATH, '--offline');
      const line = numberOf(
        (await clone.text(RECORD)).replace(/[\s\S]*?"facts"/, (head) => head.replaceAll('"id"', '')),
        '"id": "f1"',
      );
      expect(out).toContain(`${RECORD}:${line} The passage f1 is not the one that was delivered: its hash is another.`);
      expect(code).toBe(1);
    }),
  );

  test(
    'finds a hash in the list of the sources that the record does not have',
    published(async (clone) => {
      const text = await clone.text(PATH);
      const [, hash = ''] = /SHA-256 `(\w{12})`/.exec(text) ?? [];
      await clone.change(PATH, hash, '0123456789ab');
      const { code, out } = await clone.verify(PATH);
      expect(out).toContain(`${PATH}:${numberOf(text, hash)} The record has no source with the hash 0123456789ab`);
      expect(code).toBe(1);
    }),
  );

  test(
    'reads older records, which have no hashes of passages',
    published(async (clone) => {
      const record = JSON.parse(await clone.text(RECORD));
      for (const fact of record.facts) delete fact.sha256;
      await clone.write(RECORD, JSON.stringify(record));
      expect((await clone.verify(PATH)).code).toBe(0);
    }),
  );

  test('asks for no page when it is offline, and says so', async () => {
    const site = await serve({ '/notes.txt': `${QUOTE} ${OTHER}` });
    try {
      await using clone = await cloneOf({});
      await publish(clone, { [`${site.url}/notes.txt`]: [QUOTE] });
      const asked = site.asked.length;
      const { code, out } = await clone.verify(PATH, '--offline');
      expect(out).toContain(': not asked: offline\n');
      expect(out).toMatch(/All of it holds, as far as it was asked: 1 source was not\.\n$/);
      expect(code).toBe(0);
      expect(site.asked).toHaveLength(asked);
    } finally {
      await site.close();
    }
  });

  test(
    'follows no link out of the clone',
    published(async (clone) => {
      await using other = await cloneOf({ 'tides.md': await clone.text(FILE) });
      await clone.remove(FILE);
      await symlink(join(other.folder, 'tides.md'), join(clone.folder, FILE));
      const { code, out } = await clone.verify(PATH);
      expect(out).toContain('vanished: there is no such file');
      expect(code).toBe(1);
    }),
  );

  test(
    'has one answer for programs, too',
    published(async (clone) => {
      await clone.change(FILE, 'twice', 'thrice');
      const { code, out } = await clone.verify(PATH, '--json');
      expect(JSON.parse(out)).toMatchObject({
        path: PATH,
        holds: false,
        claims: 2,
        sources: [{ id: 's1', locator: FILE, quotes: 2, state: 'changed', gone: [{ id: 'f1', quote: QUOTE }] }],
        findings: [{ path: PATH, line: numberOf(await clone.text(PATH), `“${QUOTE}”`) }],
      });
      expect(code).toBe(1);
    }),
  );
});
