import { describe, expect, test } from 'vitest';
import {
  fromMarkdown,
  lineOf,
  plain,
  quoteToMarkdown,
  shortened,
  toMarkdown,
} from '../../../src/agents/article/text.ts';

describe('a model’s words become plain text', () => {
  test.each([
    ['See [the docs](https://evil.example/x) now.', 'See the docs now.'],
    ['An image ![alt text](https://evil.example/x.png).', 'An image alt text.'],
    ['Read https://user@evil.example/path?x=1.', 'Read evil.example.'],
    ['“To https://y.example/path” and "https://y.example".', '“To y.example” and "y.example".'],
    ['Read www.evil.example today.', 'Read evil.example today.'],
    ['A <b>bold</b> <script src="x">word</script>.', 'A bold word.'],
    ['Hidden <!-- imprimatur:marker --> marker.', 'Hidden marker.'],
    ['A claim.[^1][^note]', 'A claim.'],
    ['## A heading', 'A heading'],
    ['- an item', 'an item'],
    ['1. first', 'first'],
    ['**Bold** words', 'Bold words'],
    ['two\nlines\u0000 and\u202E more', 'two lines and more'],
    ['a stray ` goes', 'a stray goes'],
    ['`Promise<T>` stays', '`Promise<T>` stays'],
    ['a < b and b > c', 'a < b and b > c'],
    ['hthttps://x.example/ttps://evil.example/x', 'hthttps://x.example/ttps://evil.example/x'],
  ])('%j', (text, expected) => {
    const result = plain(text);
    if (text.startsWith('hthttps')) expect(result).not.toContain('://');
    else expect(result).toBe(expected);
  });
});

describe('plain text becomes Markdown that shows just it', () => {
  test.each([
    ['Ask @mona about it.', 'Ask `@mona` about it.'],
    ['This closes #12.', 'This closes `#12`.'],
    ['See acme/site#12 and GH-9.', 'See `acme/site#12` and `GH-9`.'],
    ['Write to a.b@c.example today.', 'Write to `a.b@c.example` today.'],
    ['An [x] and a_b and _c_ and 2 * 3.', 'An \\[x\\] and a_b and \\_c\\_ and 2 \\* 3.'],
    ['Keep `a_b [c](d)` as code.', 'Keep `a_b [c](d)` as code.'],
    ['One ` backtick.', 'One \\` backtick.'],
  ])('%j', (text, expected) => {
    expect(toMarkdown(text)).toBe(expected);
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1890. A year.', '1890\\. A year.'],
    ['> no quote', '\\> no quote'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['~~~', '\\~\\~\\~'],
  ])('no block starts with %j', (text, expected) => {
    expect(lineOf(text)).toBe(expected);
    expect(fromMarkdown(lineOf(text))).toBe(text);
  });
});

describe('a quote keeps its characters', () => {
  test.each([
    ['**Bold** and `code` stay', '**Bold** and `code` stay'],
    ['A [link](https://x.example) and a\nbreak', 'A \\[link](`https://x.example)` and a break'],
    ['escaped \\[x\\] already', 'escaped \\[x\\] already'],
    ['a <b> tag', 'a \\<b> tag'],
    ['one ` backtick', 'one \\` backtick'],
    ['a \\https://x.example', 'a \\\\`https://x.example`'],
    ['ask a&#64;b.c or a&commat;b.c', 'ask a\\&#64;b.c or a\\&commat;b.c'],
    ['R&D at AT&amp;T', 'R&D at AT&amp;T'],
  ])('%j', (quote, expected) => {
    expect(quoteToMarkdown(quote)).toBe(expected);
  });
});

test('shortened ends at a word', () => {
  expect(shortened('one two three', 20)).toBe('one two three');
  expect(shortened('one two three four', 12)).toBe('one two…');
});
