/** Comments that ask for what no quote carries: each gets its reason, and the others are followed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFaults, refusedOf } from '../../../src/agents/article/refusals.ts';
import type { Edit } from '../../../src/agents/article/schemas.ts';
import type { Finding } from '../../../src/domain/deliverable.ts';
import type { Delivered } from '../../../src/domain/proposal.ts';
import { CHECKS, checkDelivery } from '../../../src/gates/checks/index.ts';
import {
  claim,
  comment,
  connection,
  contentOf,
  currentOf,
  deliveredBy,
  numberOf,
  order,
  scripted,
  source,
  written,
} from './orders.ts';

const FIELDS = source(
  's1',
  [
    'A field that is left alone for six weeks in spring loses most of its weeds.',
    'The Romans let every second year pass.',
    'Clover comes first, and after four weeks the field is green again.',
    'Bees visit it from May to August.',
    'Small farms can have one fallow field at a time.',
  ].join('\n\n'),
  'Notes on fallow land',
);
const QUOTES = FIELDS.text.split('\n\n');
const ALL = { ...order().stage, checks: CHECKS.map(({ id }) => id) };
const about = { title: 'Fallow land', brief: { topic: 'What a rest gives a field' }, sources: [FIELDS], stage: ALL };

const first = async (): Promise<Delivered> => {
  const facts = QUOTES.map((quote, index) => ({ id: `a${index}`, source: 's1', statement: quote, quote }));
  const said = (index: number) => claim(QUOTES[index] ?? '', `f${index + 1}`);
  const sections = [
    { heading: '', paragraphs: [[connection('Rest helps the soil.'), said(0)]] },
    { heading: 'Six weeks of rest', paragraphs: [[said(1), said(2)]] },
    { heading: 'Who comes', paragraphs: [[said(3), said(4), connection('That is all there is to say.')]] },
  ];
  const article = { title: 'Fallow land', description: 'Why fields rest.', tags: ['soil'], sections };
  return deliveredBy(await written(order(about), scripted({ facts: { facts }, article })));
};

interface Asked {
  readonly edits: readonly object[];
  readonly facts?: readonly object[];
  readonly comments?: number;
  readonly person?: (markdown: string) => string;
}

/** The model claims to have done everything. */
async function revised({ edits, facts = [], comments = 1, person = (markdown) => markdown }: Asked) {
  const before = await first();
  const feedback = Array.from({ length: comments }, (_, index) => comment(`c${index + 1}`, 'Please.'));
  const answers = feedback.map(({ id }) => ({ feedback: id, done: true, text: 'Done as you wish.', left: '' }));
  const of = order({ ...about, current: currentOf(before, person(contentOf(before))), feedback });
  const delivered = deliveredBy(await written(of, scripted({ revision: { facts, edits, answers } })));
  return { before: person(contentOf(before)), after: contentOf(delivered), delivered, answers: delivered.answers };
}

const at = async (part: string): Promise<number> => numberOf(contentOf(await first()), part);
const edit = (line: number, action: string, sentences: object[], feedback = ['c1'], heading = '') => ({
  line,
  action,
  sentences,
  feedback,
  heading,
});
const faultsOf = async (delivered: Delivered) =>
  (await checkDelivery(delivered, ALL, { topic: 'Fallow land\nWhat a rest gives a field' })).filter(
    ({ severity }) => severity === 'fix',
  );

describe('an edit that the checks would send back', () => {
  const weeks = 'A field that is left alone for seven weeks in spring loses most of its weeds.';

  test('for a word that no quote carries stays out, and the answer says which', async () => {
    const line = await at('six weeks in spring');
    const { before, after, answers, delivered } = await revised({
      edits: [edit(line, 'replace', [claim(weeks, 'f1')])],
    });
    expect(after).toBe(before);
    expect(answers).toEqual([
      {
        feedback: 'c1',
        done: false,
        text: `not done, because line ${line} can’t be changed so: the quotes of this claim do not contain “seven”.`,
        lines: [],
      },
    ]);
    expect(delivered.counts).toEqual({ proposed: 5, verified: 5, dropped: 0, uncited: 0 });
  });

  test.each<[string, (line: number) => object, string]>([
    [
      'an uncited fact',
      (line) => edit(line, 'insert-after', [connection('In 1862 it gave 12 kilograms of nitrogen.')]),
      'that can’t be added after line',
    ],
    [
      'a name',
      (line) => edit(line, 'insert-after', [claim('Bees and Napoleon Bonaparte visit it.', 'f4')]),
      'do not contain “Napoleon”, “Bonaparte”',
    ],
    [
      'a number in a heading',
      (line) => edit(line - 2, 'replace', [connection('Who comes in 47 days')]),
      'which this heading says',
    ],
    ['a year in the title', () => edit(2, 'replace', [connection('Fallow land since 1862')]), 'which the title says'],
    ['a section', (line) => edit(line, 'insert-after', [claim('Bees came in 1799.', 'f4')], ['c1'], 'Bees'), '“1799”'],
  ])('%s, is refused alone among what others ask for', async (_, wanted, reason) => {
    const [bees, romans] = [await at('Bees visit'), await at('The Romans')];
    const { after, answers, delivered } = await revised({
      comments: 3,
      edits: [
        edit(romans, 'replace', [claim('Every second year passed with the Romans.', 'f2')], ['c2']),
        wanted(bees),
        edit(await at('That is all'), 'delete', [], ['c3']),
      ],
    });
    expect(answers.map(({ done }) => done)).toEqual([false, true, true]);
    expect(answers[0]?.text).toMatch(/^not done, because /);
    expect(answers[0]?.text).toContain(reason);
    expect(after).toContain('Every second year passed with the Romans.[^2]');
    expect(after).not.toContain('That is all');
    expect(await faultsOf(delivered)).toEqual([]);
  });

  test('for what another line then lacks says which line', async () => {
    const [weeksLine, heading] = [await at('six weeks in spring'), await at('## Six weeks of rest')];
    const { before, after, answers } = await revised({ edits: [edit(weeksLine, 'delete', [])] });
    expect(after).toBe(before);
    expect(answers[0]?.text).toBe(
      `not done, because line ${weeksLine} can’t go: no quote of the article contains “Six”, which this heading says (line ${heading}: “Six weeks of rest”).`,
    );
  });

  test('is one of several of a comment: the rest is done, and the answer does not claim the whole', async () => {
    const [line, bees] = [await at('six weeks in spring'), await at('Bees visit')];
    const { answers } = await revised({
      edits: [
        edit(line, 'replace', [claim(weeks, 'f1')]),
        edit(bees, 'replace', [claim('From May to August bees visit it.', 'f4')]),
      ],
    });
    expect(answers).toEqual([
      {
        feedback: 'c1',
        done: true,
        text: `Changed in part: done as you wish; the rest not done, because line ${line} can’t be changed so: the quotes of this claim do not contain “seven”.`,
        lines: [{ line: bees, text: 'From May to August bees visit it.[^4]' }],
      },
    ]);
  });

  test('never repeats in its answer what must not be published', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const { after, answers } = await revised({
      edits: [edit(await at('That is all'), 'replace', [connection(`Ask with ${token}.`)])],
    });
    expect(after).not.toContain(token);
    expect(answers[0]).toMatchObject({ done: false, text: expect.stringContaining('looks like a secret') });
    expect(JSON.stringify(answers)).not.toContain(token);
  });
});

describe('edits that need each other', () => {
  test('pass together, though each alone would not, and though a third one is refused', async () => {
    const [weeksLine, heading, bees] = [
      await at('six weeks in spring'),
      await at('## Six weeks of rest'),
      await at('Bees visit'),
    ];
    const { after, answers } = await revised({
      comments: 3,
      edits: [
        edit(weeksLine, 'delete', [], ['c1']),
        edit(bees, 'replace', [claim('Bees came in 1799.', 'f4')], ['c2']),
        edit(heading, 'replace', [connection('A time of rest')], ['c3']),
      ],
    });
    expect(answers.map(({ done }) => done)).toEqual([true, false, true]);
    expect(after).not.toMatch(/six weeks in spring loses most of its weeds\.\[/);
    expect(after).toContain('## A time of rest');
  });

  test('stay out together: what is moved is not lost where it can’t be put', async () => {
    const [bees, romans] = [await at('Bees visit'), await at('The Romans')];
    for (const sentence of [claim('Bees came in 1799.', 'f4'), claim(QUOTES[3] ?? '', 'f4', 'f404')]) {
      const { before, after, answers } = await revised({
        edits: [edit(bees, 'delete', []), edit(romans, 'insert-after', [sentence])],
      });
      expect(after).toBe(before);
      expect(answers[0]?.text).toMatch(/^not done, because (?:that can’t be added|no quote)/);
    }
    const moved = await revised({
      edits: [edit(bees, 'delete', []), edit(romans, 'insert-after', [claim(QUOTES[3] ?? '', 'f4')])],
    });
    expect(moved.after).toContain('pass.[^2]\nBees visit it from May to August.[^4]\n');
  });
});

describe('a fault that was there before', () => {
  const unsourced = (markdown: string): string => markdown.replace(/^\[\^4\]:.*\n/m, '');

  test('is nobody’s: no comment is refused for it, and nothing is changed that no comment asks for', async () => {
    const romans = await at('The Romans');
    const { before, after, answers } = await revised({
      person: unsourced,
      edits: [edit(romans, 'replace', [claim('Every second year passed with the Romans.', 'f2')])],
    });
    expect(answers[0]).toMatchObject({ done: true, text: 'Done as you wish.' });
    expect(after.split('\n').filter((line) => !before.includes(line))).toEqual([
      'Every second year passed with the Romans.[^2]',
    ]);
  });

  test('is known again by its words; of those without a line a check has one', () => {
    const finding = (check: string, message: string, line?: number) => ({
      check,
      severity: 'fix' as const,
      weight: 1,
      path: 'a.md',
      message,
      ...(line === undefined ? {} : { line }),
    });
    const before = [finding('links', 'A.', 3), finding('duplicates', '70 %.')];
    expect(newFaults(before, [finding('links', 'A.', 9), finding('duplicates', '71 %.')])).toEqual([]);
    expect(newFaults(before, [finding('links', 'A.', 3), finding('links', 'A.', 9)])).toHaveLength(1);
    expect(newFaults(before, [finding('links', 'B.', 3), finding('brand', '70 %.')])).toHaveLength(2);
    expect(newFaults([], [{ ...finding('links', 'A.'), severity: 'consider' as const }])).toEqual([]);
  });
});

test('only what fails stays out: with any of it the rest would not pass', async () => {
  const plain = (id: number): Edit => ({
    feedback: [`c${id % 3}`],
    line: id,
    action: 'delete',
    heading: '',
    sentences: [],
  });
  // Whoever is in `together` without any of `unless` is a fault.
  const rule = fc.record({
    together: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 3 }),
    unless: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { maxLength: 5 }), async (rules) => {
      const edits = Array.from({ length: 8 }, (_, id) => plain(id));
      let trials = 0;
      const findingsIn = (taken: readonly Edit[]): Finding[] => {
        const has = (id: number): boolean => taken.some(({ line }) => line === id);
        const broken = rules.filter(({ together, unless }) => together.every(has) && !unless.some(has));
        return broken.map((_, index) => ({
          check: `${index}`,
          severity: 'fix',
          weight: 1,
          path: 'a.md',
          message: 'X.',
        }));
      };
      const refused = await refusedOf(edits, [], [], async (taken) => {
        trials += 1;
        return { article: { path: 'a.md', content: '' }, findings: findingsIn(taken), refused: new Map() };
      });
      const taken = edits.filter((edit) => !refused.has(edit));
      expect(findingsIn(taken)).toEqual([]);
      for (const edit of refused.keys()) expect(findingsIn([...taken, edit])).not.toEqual([]);
      if (findingsIn(edits).length === 0) expect(trials).toBe(1);
    }),
    { numRuns: 500 },
  );
});

test('whatever is asked, nothing is sent back, and every comment is answered', async () => {
  const before = await first();
  const lines = contentOf(before).split('\n').length;
  const words = fc.constantFrom(
    'Bees visit it from May to August.',
    'A field rests for seven weeks.',
    'Six weeks of rest',
    'It began in 1799, with 12 % more.',
    'Napoleon Bonaparte liked clover.',
    'Clover comes first.',
    'Rest is good.',
    '',
  );
  const sentence = fc.record({
    text: words,
    kind: fc.constantFrom('claim', 'connection', 'opinion'),
    facts: fc.subarray(['f1', 'f2', 'f3', 'f4', 'f5', 'n1', 'f404'], { maxLength: 2 }),
  });
  const anyEdit = fc.record({
    feedback: fc.subarray(['c1', 'c2', 'c3'], { maxLength: 2 }),
    line: fc.integer({ min: 1, max: lines }),
    action: fc.constantFrom('replace', 'delete', 'insert-after'),
    heading: fc.constantFrom('', '', '', 'Bees', 'After 1799'),
    sentences: fc.array(sentence, { maxLength: 2 }),
  });
  const facts = [{ id: 'n1', source: 's1', statement: 'Clover.', quote: 'Clover comes first' }];
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const { delivered, answers } = await revised({ edits, facts, comments: 3 });
      expect(await faultsOf(delivered)).toEqual([]);
      expect(answers.map(({ feedback }) => feedback)).toEqual(['c1', 'c2', 'c3']);
      const now = contentOf(delivered).split('\n');
      for (const { done, text, lines: changed } of answers) {
        expect(done || /^not done, because .+\.$/.test(text), text).toBe(true);
        for (const { line, text: shown } of changed) expect(now[line - 1]).toBe(shown);
        if (/can’t (?:be|go)/.test(text)) refusals += 1;
      }
    }),
    { numRuns: 30 },
  );
  expect(refusals).toBeGreaterThan(0);
});
