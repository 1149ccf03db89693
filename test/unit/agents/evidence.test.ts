import { describe, expect, test } from 'vitest';
import {
  headingAbove,
  judge,
  parseEvidence,
  printEvidence,
  standsIn,
  verifyFacts,
} from '../../../src/agents/article/evidence.ts';
import type { Sentence } from '../../../src/domain/deliverable.ts';
import { source, TIDES } from './orders.ts';

describe('a quote stands in a source', () => {
  test.each([
    'The tide fills the pond twice a day.',
    'When it turns, the gates shut by themselves.',
    'the gates\n  shut',
    'five hours on each',
  ])('word for word, whatever the white space: %j', (quote) => expect(standsIn(quote, TIDES.text)).toBe(true));

  test.each([
    ['altered', 'The tide fills the pond three times a day.'],
    ['stitched', 'The tide fills the pond … the gates shut by themselves.'],
    ['joined from two places', 'The tide fills the pond twice a day. A mill works for five hours'],
    ['invented', 'Tide mills were loved by everybody.'],
    ['of another case', 'the tide fills the pond twice a day.'],
    ['with a corrected character', 'Some mills burned down in 1890.'],
    ['too short to mean anything', 'a day'],
    ['empty', ''],
    ['cut out of a word', 'ide fills the pond twice'],
    ['cut inside a number', 'Some mills burnt down in 18'],
  ])('not when it is %s', (_, quote) => expect(standsIn(quote, TIDES.text)).toBe(false));

  test.each([
    ['behind its decimal mark', 'In all, 1.5 million people came.', '5 million people came', '1.5 million people came'],
    ['before its decimal mark', 'The share fell to 12.5 in a year.', 'The share fell to 12', 'The share fell to 12.5'],
    ['before a group', 'The mill earned 12,000 pounds.', 'The mill earned 12', 'The mill earned 12,000'],
    ['behind a group', 'It holds 12 500 litres of water.', '500 litres of water', '12 500 litres of water'],
    [
      'before a group behind a space',
      'The mill earned 12\u202f000 pounds.',
      'The mill earned 12',
      'mill earned 12 000',
    ],
    [
      'before its sign of per cent',
      'The share fell to 12 % of them.',
      'The share fell to 12',
      'The share fell to 12 %',
    ],
    ['before its fraction', 'It took them 2½ hours.', 'It took them 2', 'It took them 2½'],
    ['in a fraction', 'Some 3/4 of the mills burnt.', '4 of the mills burnt', '3/4 of the mills burnt'],
    ['in a time', 'At 10:30 the gates open.', '30 the gates open', '10:30 the gates open'],
    ['behind its minus', 'It was −5 degrees cold.', '5 degrees cold', '-5 degrees cold'],
    [
      'in a word that a hyphen makes the contrary',
      'Non-smokers live longer.',
      'smokers live longer',
      'Non-smokers live',
    ],
  ])('not when it is cut %s', (_, text, cut, whole) => {
    expect(standsIn(cut, text)).toBe(false);
    expect(standsIn(whole, text)).toBe(true);
  });

  test.each([
    ['at the end of a sentence', 'Some mills burnt in 1890. 12 were rebuilt later.', 'Some mills burnt in 1890'],
    ['in an enumeration', 'Mills stood in 1785, 1890 and 1901 here.', '1890 and 1901 here'],
    ['in a span', 'They worked from 1785–1890 without a pause.', '1890 without a pause'],
    ['before a word', 'The mill of a well-known miller.', 'known miller'],
  ])('also where it is parted from the next number or word %s', (_, text, quote) =>
    expect(standsIn(quote, text)).toBe(true),
  );

  test('in scripts without spaces between words', () => {
    expect(standsIn('潮が満ちると池に水が入る', '昔は、潮が満ちると池に水が入ると言われた。')).toBe(true);
  });
});

describe('facts', () => {
  const fact = (id: string, quote: string, from = 's1') => ({ id, source: from, statement: `About ${id}.`, quote });

  test('are kept when verified, numbered anew, and counted when not', () => {
    const verified = verifyFacts(
      [
        fact('x', 'The tide fills the pond twice a day.'),
        fact('y', 'The tide fills the pond daily.'),
        fact('z', 'A mill works for five hours', 's9'),
        fact('x', 'Some mills burnt down in 1890.'),
        fact('w', 'the gates\nshut by themselves'),
      ],
      [TIDES],
    );
    expect(verified.facts.map(({ id, quote }) => [id, quote])).toEqual([
      ['f1', 'The tide fills the pond twice a day.'],
      ['f2', 'the gates shut by themselves'],
    ]);
    expect(verified.dropped).toBe(3);
    expect([...verified.ids]).toEqual([
      ['x', 'f1'],
      ['w', 'f2'],
    ]);
  });

  test('that are known already are not made twice', () => {
    const known = [{ ...fact('f3', 'Some mills burnt down in 1890.') }];
    const verified = verifyFacts(
      [fact('n1', 'Some mills burnt down in 1890.'), fact('n2', 'The tide fills the pond')],
      [TIDES],
      known,
    );
    expect(verified.facts.map(({ id }) => id)).toEqual(['f4']);
    expect(verified.ids.get('n1')).toBe('f3');
  });
});

test('claims without a verified fact are left out and counted apart', () => {
  const sentences: Sentence[] = [
    { kind: 'claim', text: 'Good.', facts: ['a', 'a'] },
    { kind: 'claim', text: 'Cites the unknown.', facts: ['a', 'z'] },
    { kind: 'claim', text: 'Cites nothing.', facts: [] },
    { kind: 'opinion', text: 'I like it.', facts: ['a'] },
    { kind: 'connection', text: '<br>', facts: [] },
  ];
  expect(judge(sentences, new Map([['a', 'f1']]))).toEqual({
    kept: [
      { kind: 'claim', text: 'Good.', facts: ['f1'] },
      { kind: 'opinion', text: 'I like it.', facts: [] },
    ],
    counts: { proposed: 3, verified: 1, dropped: 1, uncited: 1 },
  });
});

test('the heading above a quote is the last one before it', () => {
  const text = '# One\n\nFirst text here.\n\n## Two ##\n\nSecond text\ngoes here.';
  expect(headingAbove('First text here.', text)).toBe('One');
  expect(headingAbove('Second text goes', text)).toBe('Two');
  expect(headingAbove('First text here.', 'First text here.')).toBe('');
});

test('evidence is read back as it was printed, and nonsense is null', () => {
  const { text: _, ...record } = source('s1', 'x');
  const evidence = { sources: [record], facts: [], claims: [{ text: 'A.', facts: ['f1'] }], people: ['A line.'] };
  expect(parseEvidence(printEvidence(evidence))).toEqual(evidence);
  expect(parseEvidence('{"facts":[]}')).toBeNull();
  expect(parseEvidence('no JSON')).toBeNull();
});
