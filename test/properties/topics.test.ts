import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, candidatesOf, scoreOf } from '../../src/agents/research/topics.ts';
import type { PastWork } from '../../src/agents/role.ts';
import type { Source } from '../../src/domain/deliverable.ts';
import { entry } from '../unit/agents/research-orders.ts';

const TODAY = '2026-11-22';
const WORDS = [
  'tide',
  'mills',
  'grid',
  'batteries',
  'ferries',
  'of',
  'the',
  'Husum',
  'Mühlen',
  'pumps',
  '2026',
  'noise',
  'Grid',
  'mill',
];

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const day = fc.integer({ min: 0, max: 400 }).map((age) => new Date(Date.parse(TODAY) - age * 86_400_000).toISOString());
const sources = fc
  .array(
    fc.record({ title: phrase, day: fc.option(day, { nil: undefined }), text: fc.array(phrase, { maxLength: 4 }) }),
    {
      maxLength: 8,
    },
  )
  .map((all) => all.map((one, index) => entry(`s${index + 1}`, one.title, one.day, one.text.join('. '))));
const past = fc
  .array(phrase, { maxLength: 3 })
  .map((titles) => titles.map((title): PastWork => ({ title, summary: '', path: 'a.md', outcome: 'published' })));

const figures = ({ id: _, ...rest }: Candidate): object => ({ ...rest, sources: rest.sources.toSorted() });

describe('topics', () => {
  test('have the figures that their score is computed from, in rank, what was treated before last', () => {
    fc.assert(
      fc.property(sources, past, (given, before) => {
        const found = candidatesOf(given, before, TODAY);
        expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `t${index + 1}`));
        for (const { sources: of, mentions, newest, score } of found) {
          expect(score).toBe(scoreOf({ sources: of.length, mentions, newest }, TODAY));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(mentions).toBeGreaterThanOrEqual(of.length);
          expect(new Set(of).size).toBe(of.length);
        }
        const ranks = found.map(({ before: treated, score }) => (treated === null ? 1000 : 0) + score);
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
      }),
    );
  });

  test('are the same in whatever order the sources come', () => {
    fc.assert(
      fc.property(sources, fc.infiniteStream(fc.nat()), (given, chance) => {
        const mixed = given
          .map((source) => ({ source, place: chance.next().value ?? 0 }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ source }) => source);
        expect(candidatesOf(mixed, [], TODAY).map(figures)).toEqual(candidatesOf(given, [], TODAY).map(figures));
      }),
    );
  });

  test('score more by one more source, one more mention, and a newer date', () => {
    const count = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(count, count, fc.option(day), fc.option(day), (of, mentions, one, other) => {
        const at = (time: string | null): string | null => time?.slice(0, 10) ?? null;
        const score = scoreOf({ sources: of, mentions, newest: at(one) }, TODAY);
        expect(scoreOf({ sources: of + 1, mentions, newest: at(one) }, TODAY)).toBeGreaterThanOrEqual(score);
        expect(scoreOf({ sources: of, mentions: mentions + 1, newest: at(one) }, TODAY)).toBeGreaterThanOrEqual(score);
        const isNewer = other !== null && (one === null || other > one);
        const newer = scoreOf({ sources: of, mentions, newest: at(other) }, TODAY);
        if (isNewer) expect(newer).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  test('that were published word for word are none to take', () => {
    fc.assert(
      fc.property(sources, (given: readonly Source[]) => {
        const treated = candidatesOf(given, [], TODAY).map(
          ({ words }): PastWork => ({ title: words, summary: '', path: 'a.md', outcome: 'rejected' }),
        );
        const again = candidatesOf(given, treated, TODAY).filter(({ before }) => before === null);
        for (const { words } of again) expect(treated.map(({ title }) => title)).not.toContain(words);
      }),
    );
  });
});
