import { describe, expect, test } from 'vitest';
import { claim, connection } from '../unit/agents/orders.ts';
import { judged, without, workOf } from './lying-model.ts';

const CLEAN = [claim('A pond fills twice a day.', 'f1'), claim('A tide gives five hours of work.', 'f3')];
const opinion = (text: string) => ({ text, kind: 'opinion', facts: [] });
const delivering = (...sentences: readonly object[]) => workOf({ sentences: [...CLEAN, ...sentences] });

test('opinions and connections that state nothing go on', async () => {
  const sentences = [opinion('That is a beautiful machine.'), connection('Two questions are left.')];
  expect(await judged(await delivering(...sentences))).toBe('goes on');
});

describe.each([
  ['a number', connection('Some 300 mills were like that.'), '300'],
  ['a number in words', opinion('Fifteen men were too many for it.'), 'Fifteen'],
  ['a year', connection('All of this ended in 1890.'), '1890'],
  ['a date', opinion('The best day was 5 May 1801.'), '5 May 1801'],
  ['the name of a source', connection('“Notes on tides” has more to say.'), 'Notes on tides'],
  ['a name that no source knows', opinion('It was the finest mill of King Zog.'), 'King'],
])('a sentence that cites nothing and holds %s', (_, lie, what) => {
  test('blocks until it cites or loses it', async () => {
    expect(await judged(await delivering(lie))).toEqual([
      expect.stringContaining(`This sentence cites nothing and holds “${what}”`),
    ]);
    expect(await judged(await delivering())).toBe('goes on');
  });
  test('control: would go on without the check', async () => {
    expect(await judged(await delivering(lie), without('evidence'))).toBe('goes on');
  });
});
