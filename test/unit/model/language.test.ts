import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/local/model/passages.ts';
import { pick, rank, topicTerms } from '../../../src/local/model/ranking.ts';
import { sentencesIn } from '../../../src/local/model/sentences.ts';
import { sameTerm, stem, termsOf } from '../../../src/local/model/terms.ts';
import { lightly, shorter, topicPhrase } from '../../../src/local/model/wording.ts';

describe('sentences of a source', () => {
  test.each([
    ['One sentence. Another one. A third!', ['One sentence.', 'Another one.', 'A third!']],
    ['Dr. Smith came, e.g. by boat. He left.', ['Dr. Smith came, e.g. by boat.', 'He left.']],
    [
      '**Money.** Tokens are counted. `git log` shows it.',
      ['**Money.**', 'Tokens are counted.', '`git log` shows it.'],
    ],
    ['She said (it is late. Very late.) and left. Done.', ['She said (it is late. Very late.) and left.', 'Done.']],
    ['Broken\nover   lines. Next.', ['Broken over lines.', 'Next.']],
  ])('%j', (text, expected) => expect(sentencesIn(text)).toEqual(expected));

  test('are exact, and leave out what can’t be quoted alone', async () => {
    const text = [
      '---\ntitle: x\n---',
      '# Head',
      'A **whole** sentence with `code` in it stands here.',
      'This one leans on the one before it.',
      'See [the page](https://example.org) for more of it.',
      'and this starts in the middle of something else.',
      'Is this a question that nobody answers?',
      'Too short.',
      '```\nThis is code and no prose at all.\n```',
      '| This is | a table and no prose. |\n| --- | --- |',
      '- A list item can be a whole sentence\n  over two lines.',
      '> A quotation inside of a source is somebody else’s.',
    ].join('\n\n');
    const passages = await passagesOf({ id: 's1', title: 'T', text });
    expect(passages.map(({ quote, leaning }) => [quote, leaning])).toEqual([
      ['A **whole** sentence with `code` in it stands here.', false],
      ['This one leans on the one before it.', true],
      ['A list item can be a whole sentence over two lines.', false],
    ]);
    expect(passages[0]).toMatchObject({ heading: 'Head', plain: 'A whole sentence with `code` in it stands here.' });
  });
});

describe('ranking', () => {
  const of = (text: string) => passagesOf({ id: 's1', title: 'T', text });

  test('prefers what speaks of the topic, and says nothing when nothing does', async () => {
    const passages = await of(
      'Bread needs time and patience to rise. Mills ground the corn of the whole valley. The weather was rather fine that year.',
    );
    expect(rank(passages, topicTerms('Write a post about mills'))[0]?.passage.plain).toMatch(/^Mills/);
    expect(rank(passages, topicTerms('quantum gravity'))).toEqual([]);
    expect(rank(passages, topicTerms('Write an article'))).toHaveLength(3);
  });

  test('does not pick the same thing twice', async () => {
    const twice =
      'The old mill stands on the northern shore of the sea. The mill stands on the northern shore of the old sea. Wheat was ground by its stones.';
    expect(pick(rank(await of(twice), topicTerms('mill')), 5)).toHaveLength(2);
  });
});

describe('words', () => {
  test('are one through their endings', () => {
    expect(stem('mills')).toBe(stem('mill'));
    expect(stem('reviewing')).toBe(stem('reviewed'));
    expect(sameTerm('approv', 'approval'.slice(0, 7))).toBe(true);
    expect(termsOf('The mills of the bay')).toEqual(['mill', 'bay']);
  });

  test.each([
    ['However, the mill stood still.', 'The mill stood still.'],
    ['And the mill stood (see page 4) still.', 'The mill stood still.'],
    ['Android phones exist.', 'Android phones exist.'],
    ['Also known as X, it stood.', 'Also known as X, it stood.'],
  ])('lightly: %j', (sentence, expected) => expect(lightly(sentence)).toBe(expected));

  test.each([
    [
      'The mill, which stood on the shore, was very old (about 300 years).',
      'The mill, which stood on the shore, was old.',
    ],
    ['Coal was dear in the west, and some tide mills there lasted until the 1930s.', 'Coal was dear in the west.'],
    ['Open the gate only if the tide is low, which is rare, but never at night.', undefined],
    ['Water turns the wheel.', undefined],
  ])('shorter: %j', (sentence, expected) => expect(shorter(sentence)).toBe(expected));

  test.each([
    ['Write a short post about tide mills', 'tide mills'],
    ['Blog post: How tide mills work.', 'how tide mills work'],
    ['Please write an article that explains the lease', 'the lease'],
    ['Explain how leases work', 'how leases work'],
    ['[docs] Our release process', 'our release process'],
    ['Tide mills\n\nMore words below', 'Tide mills'],
  ])('topic: %j', (topic, expected) => expect(topicPhrase(topic)).toBe(expected));
});
