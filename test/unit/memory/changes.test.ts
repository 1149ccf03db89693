import { describe, expect, test } from 'vitest';
import { editsIn, suggestionIn } from '../../../src/memory/changes.ts';

const HUNK = ['@@ -1,4 +1,5 @@', ' # Tide mills', '-An old line', '+A mill is old.', '+It grinds.'].join('\n');
const fenced = (text: string, fence = '```'): string => `Shorter:\n${fence}suggestion\n${text}${fence}\nThanks`;

describe('a suggestion', () => {
  test('says what is to be replaced by what', () => {
    expect(suggestionIn(fenced('It grinds corn.\n'), HUNK, 1)).toEqual({
      before: 'It grinds.',
      after: 'It grinds corn.',
    });
  });

  test('may stand on several lines, of the new text alone', () => {
    expect(suggestionIn(fenced('One line.\r\n'), HUNK, 3)?.before).toBe('# Tide mills\nA mill is old.\nIt grinds.');
  });

  test('that is empty takes the line out', () => {
    expect(suggestionIn(fenced(''), HUNK, 1)).toEqual({ before: 'It grinds.', after: '' });
  });

  test('may hold a fence, inside a longer one', () => {
    expect(suggestionIn(fenced('```js\nrun()\n```\n', '````'), HUNK, 1)?.after).toBe('```js\nrun()\n```');
  });

  test('is none where the comment brings no new text', () => {
    expect(suggestionIn('Please write ```suggestion``` here', HUNK, 1)).toBeNull();
    expect(suggestionIn('```js\nrun()\n```', HUNK, 1)).toBeNull();
  });
});

describe('the edits in a patch', () => {
  test('are told line by line, with the number of the new line', () => {
    const patch = ['@@ -3,4 +3,4 @@ heading', ' same', '-One', '-Two', '+Uno', '+Due', ' same'].join('\n');
    expect(editsIn(patch)).toEqual([
      { line: 4, before: 'One', after: 'Uno' },
      { line: 5, before: 'Two', after: 'Due' },
    ]);
  });

  test('are told as a block where not as many lines came as went', () => {
    const patch = ['@@ -1,2 +1,3 @@', '-One', '+Uno', '+Due', ' same', '+Tre', '\\ No newline at end of file'].join(
      '\n',
    );
    expect(editsIn(patch)).toEqual([
      { line: 1, before: 'One', after: 'Uno\nDue' },
      { line: 4, before: '', after: 'Tre' },
    ]);
  });

  test('are found in every hunk, also where lines only went', () => {
    const patch = ['@@ -1,1 +1,1 @@', '-a', '+b', '@@ -9,2 +9,1 @@', ' same', '-gone'].join('\n');
    expect(editsIn(patch)).toEqual([
      { line: 1, before: 'a', after: 'b' },
      { line: 10, before: 'gone', after: '' },
    ]);
  });

  test('are not what only differs in blanks or line ends', () => {
    const patch = ['@@ -1,3 +1,4 @@', '-One', '+One\r', '+', '-Two ', '+Two'].join('\n');
    expect(editsIn(patch)).toEqual([]);
  });

  test('are none of a text that is no patch', () => {
    expect(editsIn('')).toEqual([]);
  });
});
