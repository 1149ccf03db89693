/** What the local model says it did not do, and why: true, and for every wish. */
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/agents/role.ts';
import { revised } from './worked.ts';

const LINES = [
  'title | # Ferries',
  'claim f1 | The ferry crosses the river twice a day.',
  'claim f2 | Water boils at 100 degrees.',
  'blank |',
  'person | Every passage is quoted in the notes.',
  'fixed | [^1]: “The ferry crosses the strait.”',
];

const data = (name: string, text: string): Part => ({ kind: 'data', heading: name, name, text });

async function asked(text: string, line: number | null = null, lines: readonly string[] = LINES) {
  const facts = ['f1', 'f2'].map((id) => JSON.stringify({ id, source: 's1', title: 's1', quote: 'x' })).join('\n');
  const parts = [
    data('facts', facts),
    data('article', lines.map((shown, index) => `${index + 1} | ${shown}`).join('\n')),
    data('feedback', JSON.stringify({ id: 'c1', line, quoted: null, text })),
  ];
  const { answers, edits } = await revised(parts);
  const [answer] = answers;
  if (answer === undefined) throw new Error('no answer');
  return { ...answer, edits };
}

test('a row of a table is not split where its columns meet', async () => {
  const row = '`reservoir`: default none; description: How many jobs can be executed.';
  const { edits } = await asked('Please split this sentence in two.', 2, [LINES[0] ?? '', `claim f1 | ${row}`]);
  expect(edits).toEqual([]);
});

describe('words that only a line has which nobody may change', () => {
  test.each([
    ['Replace “passage” by “paragraph”.', 'only line 5, which a person wrote, has “passage”'],
    ['Remove the word “notes”.', 'only line 5, which a person wrote, has “notes”'],
    ['Replace “strait” by “sound”.', 'only line 6, which code keeps, has “strait”'],
    ['Replace “whale” by “seal”.', 'no line of the article has “whale”'],
  ])('%s', async (text, why) => {
    expect(await asked(text)).toMatchObject({ done: false, text: `not done, because ${why}.`, left: '', edits: [] });
  });

  test('of several lines all are named', async () => {
    const lines = [...LINES, 'person | The passage of a ferry takes an hour.'];
    expect((await asked('Replace “passage” by “crossing”.', null, lines)).text).toBe(
      'not done, because only lines 5, 7, which a person wrote, have “passage”.',
    );
  });

  test('are replaced elsewhere, and the line that keeps them is named', async () => {
    const lines = [...LINES, 'person | A ferry takes an hour.'];
    const answer = await asked('Replace “ferry” by “boat” everywhere.', null, lines);
    expect(answer).toMatchObject({ done: true, edits: [{ line: 2 }] });
    expect(answer.left).toBe(
      'Not done is the rest, because line 7 was written by a person, and what people write stays as it is.',
    );
  });
});

describe('of several wishes in one review', () => {
  test.each([
    ['Replace “ferry” by “boat”. Everything here is wrong.', ['“Everything here is wrong”']],
    [
      'Everything here is wrong. Replace “ferry” by “boat” and make it pop.',
      ['“Everything here is wrong”', '“make it pop”'],
    ],
    [
      'Replace “ferry” by “boat”.\n\nThe second half is confusing.\n\nMake it pop!',
      ['“The second half is confusing”', '“Make it pop”'],
    ],
  ])('%j: each that can’t be followed has its answer', async (text, left) => {
    const answer = await asked(text);
    expect(answer).toMatchObject({ done: true, edits: [{ line: 2 }] });
    for (const words of left) expect(answer.left).toContain(words);
  });

  test('what only says why is answered by the deed', async () => {
    for (const text of ['This is wrong. Replace “ferry” by “boat”.', 'Thanks, good work! Replace “ferry” by “boat”.'])
      expect((await asked(text)).left).toBe('');
  });

  test('the same reason is given once, for all that it is the reason of', async () => {
    const { text } = await asked('Please make it sing. Please make it dance.');
    expect(text.match(/extractively/g)).toHaveLength(1);
    expect(text).toContain('as to “Please make it sing” and “Please make it dance”, ');
  });
});

describe('a comment that contradicts itself', () => {
  test.each([
    'Remove this sentence, and keep it.',
    'Remove this sentence. Please keep it as it is.',
    'Keep this sentence, but delete it.',
    'Please delete it. Don’t remove it!',
  ])('%s', async (text) => {
    expect(await asked(text, 2)).toMatchObject({
      done: false,
      text: 'not done, because the comment asks to remove it and to keep it.',
      edits: [],
    });
  });

  test.each(['Remove this sentence and keep the next one.', 'Remove this sentence.'])('%s: does not', async (text) => {
    expect(await asked(text, 2)).toMatchObject({ done: true, edits: [{ line: 2, action: 'delete' }] });
  });
});

test('what a suggestion puts on a blank line replaces no other line', async () => {
  expect(await asked('```suggestion\nA new line.\n```', 4)).toMatchObject({
    done: false,
    text: 'not done, because line 4 is blank: it has nothing to change.',
    edits: [],
  });
});
