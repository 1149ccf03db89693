import { describe, expect, test } from 'vitest';
import { claim, source } from '../unit/agents/orders.ts';
import { judged, without, workOf } from './lying-model.ts';

const TEXT = [
  'Around 1800 there were more than 200 tide mills on the coasts of Britain.',
  'The mill at Woodbridge opened on 12 March 1793.',
  'A mill works for five hours on each tide.',
  'It lost 40 per cent of its income.',
];
const facts = TEXT.map((quote, index) => ({ id: `a${index}`, source: 's1', statement: quote, quote }));
const sources = [source('s1', TEXT.join('\n\n'), 'Notes')];
const CLEAN = [
  claim('About 1800, Britain had more than 200 tide mills.', 'f1'),
  claim('Woodbridge got its mill on 12 March 1793.', 'f2'),
  claim('Each tide gives 5 hours of work.', 'f3'),
  claim('The loss was 40 % of the income.', 'f4'),
];
const delivering = (...sentences: readonly object[]) => workOf({ facts, sentences, changes: { sources } });

test('clean claims go on', async () => {
  expect(await judged(await delivering(...CLEAN))).toBe('goes on');
});

describe.each([
  ['a number', claim('About 1800, Britain had more than 2,000 tide mills.', 'f1'), '2,000'],
  ['a number in words', claim('Each tide gives seven hours of work.', 'f3'), 'seven'],
  ['a share', claim('The loss was 60 % of the income.', 'f4'), '60 %'],
  ['a year', claim('Around 1700, Britain had more than 200 tide mills.', 'f1'), '1700'],
  ['a date', claim('Woodbridge got its mill on 13 March 1793.', 'f2'), '13 March 1793'],
  ['a name', claim('More than 200 tide mills stood on the coasts of Ireland.', 'f1'), 'Ireland'],
  ['a name that was added', claim('The mill at Woodbridge was opened by King George on 12 March 1793.', 'f2'), 'King'],
])('%s that the quotes do not contain', (_, lie, what) => {
  test('blocks the stage', async () => {
    expect(await judged(await delivering(...CLEAN, lie))).toEqual([
      expect.stringContaining(`The quotes of this claim do not contain “${what}”`),
    ]);
  });
  test('control: would go on without the check', async () => {
    expect(await judged(await delivering(...CLEAN, lie), without('evidence'))).toBe('goes on');
  });
});
