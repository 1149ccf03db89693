import { expect, test } from 'vitest';
import { POST } from '../builders/events.ts';
import { claim, contentOf, FACTS, source, TIDES } from '../unit/agents/orders.ts';
import { judged, without, workOf } from './lying-model.ts';

const fact = (id: string, quote: string) => ({ id, source: 's1', statement: quote, quote });
const LIES = [
  ['invented', 'Tide mills were loved by everybody.'],
  ['stitched from two places', 'The tide fills the pond twice a day. A mill works for five hours'],
  ['stitched with dots', 'The tide fills the pond … the gates shut by themselves.'],
  ['altered', 'Some mills burnt down in 1891.'],
  ['from another source', 'Rye has little gluten that can form a net.'],
] as const;

const facts = [...FACTS.facts, ...LIES.map(([id, quote]) => fact(id, quote))];
const clean = [
  claim('A pond fills twice a day.', 'f1'),
  claim('The gates need nobody.', 'f2'),
  claim('A tide gives five hours of work.', 'f3'),
];
const sentences = [
  ...clean,
  ...LIES.map(([, quote], index) => claim(quote, `f${index + 4}`)),
  claim('Mills are tall.'),
];

test('what rests on a quote that stands in no source, or is stitched, is dropped before a person sees it, and counted', async () => {
  const delivered = await workOf({ facts, sentences });
  const text = contentOf(delivered, POST);
  for (const [, quote] of LIES) expect(text).not.toContain(quote);
  for (const { text: words } of clean) expect(text).toContain(words);
  // Five facts and the five claims that cite them were dropped; one claim cited nothing.
  expect(delivered.counts).toEqual({ proposed: 14, verified: 3, dropped: 10, uncited: 1 });
  expect(await judged(delivered)).toBe('goes on');
});

test('control: a verification that accepts everything would publish the lies', async () => {
  const accepting = source('s1', `${TIDES.text}\n\n${LIES.map(([, quote]) => quote).join('\n\n')}`, 'Notes on tides');
  const text = contentOf(await workOf({ facts, sentences, changes: { sources: [accepting] } }), POST);
  for (const [, quote] of LIES) expect(text).toContain(quote.slice(0, 12));
});

/** A proposal of a run that skipped its own verification: the evidence holds the lie and the text shows it. */
async function forged() {
  const lie = 'Tide mills were loved by everybody.';
  const accepting = source('s1', `${TIDES.text}\n\n${lie}`, 'Notes on tides');
  const delivered = await workOf({
    facts: [...FACTS.facts, fact('x', lie)],
    sentences: [...clean, claim(lie, 'f4')],
    changes: { sources: [accepting] },
  });
  return { ...delivered, sources: [TIDES] };
}

test('a run that skipped its verification is sent back by the job that decides', async () => {
  expect(await judged(await forged())).toEqual([
    'The quote of this footnote does not stand in its source word for word.',
  ]);
});

test('control: without the check of citations it would go on', async () => {
  expect(await judged(await forged(), without('citations'))).toBe('goes on');
});
