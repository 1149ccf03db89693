import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from '../../src/agents/article/typography.ts';
import { tracer } from '../../src/comments/secrets/traces.ts';
import { piecesOf } from '../../src/domain/pieces.ts';
import { tokenCounter } from '../../src/engine/write-prompt.ts';

const text = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z0-9]{1,12}$/),
      fc.constantFrom(' ', '\n', '\n\n', '\t', '.', 'e\u0301', '“', '\u00a0'),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''));

test('the pieces of a text are the text, each long enough, and white space begins each but the first', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, length) => {
      const pieces = [...piecesOf(whole, length)];
      expect(pieces.join('')).toBe(whole);
      for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(length);
      for (const piece of pieces.slice(1)) expect(piece).toMatch(/^\s/);
    }),
  );
});

/** Longer than a piece; each word once. */
const BOOK = Array.from({ length: 14_000 }, (_, index) => `word${index}${index % 9 === 0 ? '\n' : ''}`).join(' ');

describe('a text of many pieces', () => {
  test('is compared like one of a single piece', () => {
    const single = BOOK.normalize('NFC').replace(/\s+/g, ' ').trim();
    expect(comparable(BOOK)).toBe(single);
    expect(comparable(`${BOOK} \n “Yes”`)).toBe(`${single} "Yes"`);
  });

  test('shows a secret wherever it stands in it, in any form, and on its line', () => {
    const secret = 'sk-proj-Zk81vQpT5xYw2LmN9rUe4HcJ';
    const forms = [
      secret,
      [...secret].join(' '),
      [...secret].join('\u200b'),
      [...secret].reverse().join(''),
      Buffer.from(secret).toString('hex'),
      Buffer.from(`x${secret}`).toString('base64'),
      [...secret].map((letter) => `&#${letter.charCodeAt(0)};`).join(' '),
      encodeURIComponent(secret).replaceAll('-', '%2D'),
    ];
    const traces = tracer([secret]);
    expect(traces(BOOK)).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 65_300, max: 65_700 }), (form, at) => {
        const found = traces(`${BOOK.slice(0, at)} ${form} ${BOOK.slice(at)}`);
        expect(found.map(({ line }) => line)).toEqual([BOOK.slice(0, at).split('\n').length]);
      }),
      { numRuns: 80 },
    );
    expect(traces([...secret].join('\n')).map(({ line }) => line)).toEqual([1]);
    // Several texts, and one that is spread over them.
    expect(traces(['one', `two\nthree ${secret}`])).toEqual([{ line: 3, form: 'plain' }]);
    expect(traces([`${BOOK} ${secret.slice(0, 9)}`, `${secret.slice(9)} ${BOOK}`])).toHaveLength(1);
  });

  test('has about as many tokens as its parts, and not fewer', async () => {
    const tokensOf = await tokenCounter();
    const parts = BOOK.split(/(?<=\n)/).reduce((sum, line) => sum + tokensOf(line), 0);
    expect(tokensOf(BOOK)).toBeGreaterThan(parts * 0.8);
    expect(tokensOf(BOOK)).toBeLessThanOrEqual(parts);
  });
});
