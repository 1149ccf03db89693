import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standsIn, verifyFacts } from '../../src/agents/article/evidence.ts';
import { asWritten, comparable } from '../../src/agents/article/typography.ts';
import { source } from '../unit/agents/orders.ts';

/** Marks of one kind, written down apart from the code that is tested. */
const KINDS = [
  [...'"“”„‟«»'],
  [..."'‘’‚‛‹›"],
  ['-', '‐', '‑', '‒', '–', '—', '―', '−'],
  [' ', '\n', '\t', '\u00a0', '\u2009', '\u202f'],
  ['ﬁ', 'fi'],
  ['ﬄ', 'ffl'],
  ['é', 'e\u0301'],
  ['Å', 'A\u030a', '\u212b'],
] as const;
const kindOf = (mark: string): number => KINDS.findIndex((kind) => (kind as readonly string[]).includes(mark));

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.constantFrom(...KINDS.flat()),
  fc.constantFrom(...'.,;:!?()42%€'),
);
const quote = fc
  .array(piece, { minLength: 4, maxLength: 10 })
  .map((pieces) => ['Begin', ...pieces, 'end'])
  .filter((pieces) => (pieces.join('').match(/[a-z]/g)?.length ?? 0) >= 8);

/** Nothing of the quote stands anywhere else in it. */
const around = (passage: string): string => `0001 ${passage} 0002`;

test('a quote is found whatever the marks of one kind, the white space, soft hyphens, ligatures and composed letters', () => {
  fc.assert(
    fc.property(quote, fc.infiniteStream(fc.nat()), (pieces, choices) => {
      const other = pieces.map((mark) => {
        const kind = KINDS[kindOf(mark)];
        const choice = choices.next().value ?? 0;
        // Not as the first or last mark of a run: one run of white space is one space.
        return kind === undefined ? mark : (kind[choice % kind.length] ?? mark);
      });
      const softened = other.map((mark) =>
        /^[a-z]{3}/.test(mark) ? `${mark.slice(0, 2)}\u00ad${mark.slice(2)}` : mark,
      );
      expect(standsIn(pieces.join(''), around(softened.join('')))).toBe(true);
      expect(standsIn(softened.join(''), around(pieces.join('')))).toBe(true);
      const own = asWritten(pieces.join(''), around(softened.join('')));
      expect(comparable(own)).toBe(comparable(pieces.join('')));
    }),
    { numRuns: 500 },
  );
});

test('any other change of a single character is caught', () => {
  const form = (text: string): string =>
    [...text.normalize('NFC').replaceAll('\u00ad', '').replaceAll('ﬁ', 'fi').replaceAll('ﬄ', 'ffl')]
      .map((mark) => (kindOf(mark) < 0 ? mark : `<${kindOf(mark)}>`))
      .join('')
      .replace(/(?:<3>)+/g, '<3>');
  const character = fc.oneof(
    fc.constantFrom(...KINDS.flat().filter((mark) => mark.length === 1)),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'`´′″…·•_=~/\\|0123456789abcABCöäüß', '\u200b', '\u2060', '\u0301'),
  );
  fc.assert(
    fc.property(
      quote,
      fc.nat(),
      character,
      fc.constantFrom('replace', 'insert', 'delete'),
      (pieces, place, mark, how) => {
        const passage = pieces.join('');
        const marks = [...passage];
        // Inside: what stands before and after a quote is not its own.
        const at = 5 + (place % (marks.length - 8));
        const changed = marks.toSpliced(at, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [mark])).join('');
        const isOfAnotherClass = /[ʼ＇〝〞＂﹘﹣－\s]/u.test(mark) && kindOf(mark) < 0;
        fc.pre(!isOfAnotherClass && !/[\ufb00-\ufb06]/.test(mark.replace(/[ﬁﬄ]/g, '')));
        expect(standsIn(changed, around(passage))).toBe(form(changed) === form(passage));
      },
    ),
    { numRuns: 2000 },
  );
});

describe('typography', () => {
  const text = 'The miller said: “Don’t – ever – stop the wheel.” It was the oﬃce of the naïve.';
  test.each([
    '"Don\'t - ever - stop the wheel."',
    '«Don’t — ever — stop the wheel.»',
    'the office of the nai\u0308ve',
    'Don’t –\u00a0ever – stop the wh\u00adeel',
  ])('is no difference: %s', (passage) => expect(standsIn(passage, text)).toBe(true));
  test.each([
    'Dont – ever – stop the wheel',
    'Don’t, ever, stop the wheel',
    'the office of the naive',
    '‘Don’t – ever – stop',
  ])('is no excuse: %s', (passage) => expect(standsIn(passage, text)).toBe(false));
  test('of a quote that is kept is that of its source', () => {
    const fact = { id: 'a', source: 's1', statement: '', quote: '"Don\'t - ever - stop the wheel."' };
    const kept = (written: string) => verifyFacts([fact], [source('s1', written)]).facts.map(({ quote: own }) => own);
    expect(kept(text)).toEqual(['“Don’t – ever – stop the wheel.”']);
    expect(kept('Er rief: „Don’t\u00a0—\never — stop the wh\u00adeel.“')).toEqual(['„Don’t — ever — stop the wheel.“']);
    expect(kept('Il dit : « Don’t - ever - stop the wheel. »')).toEqual([]);
  });
});
