/** A claim that kept to its quote can't be made to say another thing than it. */
import { describe, expect, test } from 'vitest';
import { isSameWord } from '../../../src/agents/article/same-word.ts';
import type { Delivered } from '../../../src/domain/proposal.ts';
import {
  claim,
  comment,
  connection,
  contentOf,
  currentOf,
  deliveredBy,
  order,
  scripted,
  source,
  written,
} from './orders.ts';

const TEXT = [
  'Water boils at 100 degrees.',
  'The old mill’s colour was a dark grey, and six families lived on the ground floor.',
  'Vapour drives the wheel.',
  'A heavy stone ground the wheat into flour.',
].join('\n\n');
const SOURCE = source('s1', TEXT, 'Notes on water');
const QUOTES = TEXT.split('\n\n');
const about = { title: 'Water', brief: { topic: 'What water does' }, sources: [SOURCE] };

/** The third claim says its quote in other words. */
const SAID = [QUOTES[0] ?? '', QUOTES[1] ?? '', 'Steam drives the wheel.', QUOTES[3] ?? ''];

async function first(): Promise<Delivered> {
  const facts = QUOTES.map((quote, index) => ({ id: `a${index}`, source: 's1', statement: quote, quote }));
  const claims = SAID.map((text, index) => claim(text, `f${index + 1}`));
  const sections = [{ heading: '', paragraphs: [[connection('This is about water.'), ...claims]] }];
  const article = { title: 'Water', description: 'What it does.', tags: ['water'], sections };
  return deliveredBy(await written(order(about), scripted({ facts: { facts }, article })));
}

const edit = (line: number, action: string, sentences: object[]) => ({
  line,
  action,
  sentences,
  feedback: ['c1'],
  heading: '',
});

async function revised(edits: (lineOf: (fact: number) => number) => object[], facts: object[] = []) {
  const before = await first();
  const lines = contentOf(before).split('\n');
  const lineOf = (fact: number): number => lines.findIndex((line) => line.endsWith(`[^${fact}]`)) + 1;
  const answers = [{ feedback: 'c1', done: true, text: 'Done.', left: '' }];
  const of = order({ ...about, current: currentOf(before), feedback: [comment('c1', 'Please.')] });
  const delivered = deliveredBy(await written(of, scripted({ revision: { facts, edits: edits(lineOf), answers } })));
  return { answer: delivered.answers[0], changed: contentOf(delivered) !== contentOf(before), delivered, lineOf };
}

const replaced = (fact: number, ...texts: string[]) =>
  revised((lineOf) => [
    edit(
      lineOf(fact),
      'replace',
      texts.map((text) => claim(text, `f${fact}`)),
    ),
  ]);

describe('a word of the quote that gives way to one that no quote has', () => {
  test.each<[string, number, string[], string]>([
    ['is refused', 1, ['Water boils at 100 kelvin.'], '“kelvin”'],
    ['with a capital letter, too', 1, ['Water Freezes at 100 degrees.'], '“freezes”'],
    [
      'twice',
      2,
      ['The new mill’s colour was a bright grey, and six families lived on the ground floor.'],
      '“new”, “bright”',
    ],
    [
      'in two sentences',
      2,
      ['The old mill’s colour was a dark red.', 'Six families lived on the ground floor.'],
      '“red”',
    ],
    ['by its opposite', 4, ['A weightless stone ground the wheat into flour.'], '“weightless”'],
  ])('%s', async (_, fact, texts, words) => {
    const { answer, changed, delivered, lineOf } = await replaced(fact, ...texts);
    expect(answer).toEqual({
      feedback: 'c1',
      done: false,
      text: `not done, because line ${lineOf(fact)} can’t be changed so: no quote of this claim says ${words}.`,
      lines: [],
    });
    expect(changed).toBe(false);
    expect(delivered.counts).toMatchObject({ proposed: 4, verified: 4, dropped: 0 });
  });

  test('is refused where the claim is taken out here and put in there, and nothing is lost', async () => {
    const { answer, changed } = await revised((lineOf) => [
      edit(lineOf(1), 'delete', []),
      edit(lineOf(4), 'insert-after', [claim('Water boils at 100 kelvin.', 'f1')]),
    ]);
    expect(answer?.text).toContain('no quote of this claim says “kelvin”');
    expect(changed).toBe(false);
  });

  test('is refused when the claim cites another passage for it, which has it neither', async () => {
    const { changed } = await revised((lineOf) => [
      edit(lineOf(1), 'replace', [claim('Water boils at 100 kelvin.', 'f4')]),
    ]);
    expect(changed).toBe(false);
  });

  test('stays out alone of what the comment asks for', async () => {
    const { answer, lineOf } = await revised((line) => [
      edit(line(1), 'replace', [claim('Water boils at 100 kelvin.', 'f1')]),
      edit(line(4), 'replace', [claim('A stone ground the wheat into flour.', 'f4')]),
    ]);
    expect(answer).toMatchObject({ done: true, lines: [{ line: lineOf(4) }] });
    expect(answer?.text).toMatch(/^Changed in part: done; the rest not done, because line \d+ .*“kelvin”\.$/);
  });
});

describe('an edit of a claim is let through', () => {
  test.each<[string, number, string[]]>([
    ['that takes words out', 2, ['The mill’s colour was grey.']],
    ['that turns a sentence around', 4, ['Into flour a heavy stone ground the wheat.']],
    ['that inflects', 1, ['Water, boiling, is at 100 degrees.']],
    ['of an irregular verb', 4, ['A heavy stone grinds the wheat into flour.']],
    ['of spelling', 2, ["The old mill's color was a dark grey, and six families lived on the ground-floor."]],
    ['that splits', 2, ['The old mill’s colour was a dark grey.', 'Six families lived on the ground floor.']],
    ['that only adds', 1, ['Water boils at 100 degrees, as cooks know.']],
    ['of a word that its quote never had', 3, ['Mist drives the wheel.']],
    ['for the word of its quote', 3, ['Vapour drives the wheel.']],
    ['of words that hold it together', 4, ['A heavy stone had ground their wheat to flour.']],
  ])('%s', async (_, fact, texts) => {
    const { answer, changed } = await replaced(fact, ...texts);
    expect(answer).toMatchObject({ done: true, text: 'Done.' });
    expect(changed).toBe(true);
  });

  test('when a new quote has the new word', async () => {
    const facts = [{ id: 'n1', source: 's1', statement: 'x', quote: 'A heavy stone ground the wheat' }];
    const { answer } = await revised(
      (lineOf) => [edit(lineOf(1), 'replace', [claim('Wheat boils at 100 degrees.', 'f1', 'n1')])],
      facts,
    );
    expect(answer).toMatchObject({ done: true });
  });
});

test.each([
  ['boils', 'boiled', true],
  ['family', 'families', true],
  ['travelling', 'traveled', true],
  ['organise', 'organizes', true],
  ['centre', 'centers', true],
  ['hot', 'hotter', true],
  ['built', 'builds', true],
  ['degrees', 'kelvin', false],
  ['able', 'unable', false],
  ['careful', 'careless', false],
  ['road', 'roar', false],
  ['rose', 'fell', false],
])('%s and %s: one word is %s', (one, other, expected) => {
  expect(isSameWord(one, other)).toBe(expected);
  expect(isSameWord(other, one)).toBe(expected);
});
