import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/agents/research/topics.ts';
import type { Source } from '../../../src/domain/deliverable.ts';
import { source } from './orders.ts';
import { entry } from './research-orders.ts';

const TODAY = '2026-11-22';
const namesOf = (...sources: readonly Source[]): readonly string[] =>
  candidatesOf(sources, [], TODAY).map(({ words }) => words);

describe('topics', () => {
  test('that come back rank before those that one source has, and new ones before old ones', () => {
    const found = candidatesOf(
      [
        entry('s1', 'Heat pumps in old houses', '2026-09-01'),
        entry('s2', 'Heat pumps: the noise question', '2026-11-15'),
        entry('s3', 'A ferry', '2026-11-22'),
        entry('s4', 'A tunnel', '2025-11-22'),
      ],
      [],
      TODAY,
    );
    expect(found.map(({ words }) => words)).toEqual([
      'Heat pumps',
      'A ferry',
      'Heat pumps: the noise question',
      'Heat pumps in old houses',
      'A tunnel',
    ]);
    expect(found[0]).toEqual({
      id: 't1',
      words: 'Heat pumps',
      sources: ['s1', 's2'],
      mentions: 2,
      newest: '2026-11-15',
      score: 50,
      before: null,
    });
  });

  test('are found in headings of files, and in texts of sources that have them in no title', () => {
    const one = source('s1', '# Notes\n\n## Fencing tokens\n\nA token grows.', 'Notes');
    const other = source('s2', '# Log\n\n## Fencing tokens and leases\n\nA lease ends.', 'Log');
    const third = source('s3', 'We use a fencing token.', 'Minutes');
    const [first] = candidatesOf([one, other, third], [], TODAY);
    expect(first).toMatchObject({ words: 'Fencing tokens', sources: ['s1', 's2', 's3'], mentions: 3, newest: null });
  });

  test('are no name of a site, no part that every text has, and no words of code', () => {
    const page = (id: string, title: string): Source => source(id, '# Introduction\n\n## Conclusion\n', title);
    expect(namesOf(page('s1', 'Rye bread | The Oven'), page('s2', 'Acid | The Oven'))).toEqual(['Acid', 'Rye bread']);
    const own = (id: string, title: string): Source => ({ ...source(id, 'Text.', title), kind: 'repository' });
    expect(
      namesOf(
        own('s1', 'Commits since 2026-11-01'),
        own('s2', 'Issue #3: Slow search'),
        own('s3', 'Release v2: Faster'),
      ),
    ).toEqual(['Faster', 'Slow search']);
  });

  test('are found in other languages and scripts', () => {
    expect(
      namesOf(entry('s1', 'Die Mühlen von Husum', undefined), entry('s2', 'Das Ende der Mühlen von Husum', undefined)),
    ).toContain('Mühlen von Husum');
    expect(
      namesOf(entry('s1', 'Приливные мельницы', undefined), entry('s2', 'Старые приливные мельницы', undefined))[0],
    ).toBe('Приливные мельницы');
    expect(namesOf(entry('s1', '潮汐水車の歴史', undefined))).toEqual(['潮汐水車の歴史']);
  });

  test('are found in a hundred long sources', () => {
    const text = 'The tide mill ground corn for the people of the coast. '.repeat(1500);
    const many = Array.from({ length: 100 }, (_, index) =>
      entry(`s${index}`, `Tide mill number ${index}`, TODAY, text),
    );
    expect(candidatesOf(many, [], TODAY)[0]).toMatchObject({ words: 'Tide mill number', mentions: 100, score: 99 });
  });

  test('that were treated are told with the title that is most like them', () => {
    const work = (title: string, outcome: 'published' | 'rejected') => ({ title, summary: '', path: 'a.md', outcome });
    const past = [work('Why tide mills of Essex declined', 'rejected'), work('Brief: tide mills', 'published')];
    const [found] = candidatesOf([source('s1', '# Tide mills\n', 'Tide mills')], past, '2026-11-22');
    expect(found?.before).toMatchObject({ outcome: 'published' });
  });

  test('are none where there is nothing to tell', () => {
    expect(namesOf()).toEqual([]);
    expect(namesOf(entry('s1', '2026 – 11', undefined), entry('s2', '', undefined))).toEqual([]);
  });
});
