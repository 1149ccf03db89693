/** The local model as an editor: what its rules find, what they leave alone, and how each is mended. */
import { describe, expect, test } from 'vitest';
import { reviewSchema } from '../../../src/agents/edit/schema.ts';
import type { Part } from '../../../src/agents/role.ts';
import { partsText } from '../../../src/engine/prompt.ts';
import { blocksOf } from '../../../src/local/model/blocks.ts';
import { review } from '../../../src/local/model/review.ts';
import { revised } from './worked.ts';

interface Given {
  /** Lines as a prompt shows them, without their numbers. */
  readonly lines: readonly string[];
  /** Quotes by fact; `f1` is of source s1 unless it says `s2:`. */
  readonly quotes?: Readonly<Record<string, string>>;
  /** The heading of the source above all of them. */
  readonly under?: string;
  readonly brief?: string;
  readonly house?: string;
  readonly source?: string;
}

const data = (name: string, text: string, reference?: string): Part => ({
  kind: 'data',
  heading: name,
  name,
  text,
  ...(reference === undefined ? {} : { reference }),
});

function partsOf({ lines, quotes = {}, under = '', brief, house, source }: Given): Part[] {
  const facts = Object.entries(quotes).map(([id, quote]) => {
    const [, from = 's1', text = quote] = /^(s\d): (.*)$/.exec(quote) ?? [];
    return JSON.stringify({ id, source: from, title: from, under, quote: text });
  });
  return [
    ...(source === undefined ? [] : [data('source', `Title: s1\n\n${source}`, 's1')]),
    data('facts', facts.join('\n')),
    ...(brief === undefined ? [] : [data('upstream', brief, 'content/briefs/x.md')]),
    ...(house === undefined ? [] : [data('context', house, 'docs/brand.md')]),
    data('article', lines.map((line, index) => `${index + 1} | ${line}`).join('\n')),
  ];
}

const findingsIn = (given: Given) => reviewSchema.parse(review(blocksOf(partsText(partsOf(given))))).findings;

/** The lines after the writer has mended what was found; a line that went is left out. */
async function mended(given: Given): Promise<readonly string[]> {
  const findings = findingsIn(given).map(({ criterion, line, message }) =>
    JSON.stringify({ check: `peer/${criterion}`, line, message }),
  );
  const parts = [...partsOf(given), data('findings', findings.join('\n'))];
  const { edits } = await revised(parts);
  return given.lines.flatMap((line, index) => {
    const edit = edits.find((one) => one.line === index + 1 && one.action !== 'insert-after');
    if (edit === undefined) return [line.replace(/^\w+(?: [\w,]+)? \| /, '')];
    return edit.action === 'delete' ? [] : edit.sentences.map(({ text }) => text);
  });
}

const found = (given: Given): readonly string[] =>
  findingsIn(given).map(({ line, criterion }) => `${line} ${criterion}`);

const TIDE = 'The tide fills the pond of the mill twice a day.';
const claim = (text: string, id = 'f1'): string => `claim ${id} | ${text}`;
const one = (text: string, quote: string): Given => ({ lines: [claim(text)], quotes: { f1: quote } });

describe('a word that stands for something', () => {
  test.each([
    ['It', ['heading | ## Mills', claim('It stands on the shore of the sea.')], 2],
    ['It', ['text | This article looks at mills.', claim(TIDE), 'blank |', 'text | It draws on two sources.'], 4],
    ['Each', ['text | This article looks at mills.', claim('Each was read at its source.')], 2],
    ['However', ['heading | ## Mills', claim('However, the mill stood still.')], 2],
    ['Such mills', ['heading | ## Gates', claim('Such mills were built of oak.')], 2],
    [
      'Es',
      ['heading | ## Die Mühle', claim('Es wurde von der Flut gefüllt und war an der Küste nicht das einzige.')],
      2,
    ],
    ['Elle', ['heading | ## Le moulin', claim('Elle ouvre la porte et elle est dans le mur de la digue.')], 2],
  ] as const)('%s, and nothing before it says what', (_, lines, line) => {
    expect(found({ lines, quotes: { f1: 'x' } })).toContain(`${line} clarity`);
  });

  test.each([
    ['is clear after the claim that it leans on', [claim(TIDE), claim('It is emptied by the ebb.')]],
    ['is empty: “it takes … to”', ['heading | ## Mills', claim('It takes three hours to empty a pond.')]],
    ['is the article itself', ['heading | ## Mills', 'text | This article looks at mills.']],
    ['points at what the heading names', ['heading | ## Tide mills', claim('These mills were built of oak.')]],
    ['is a person’s', ['heading | ## Mills', 'person | It stands on the shore.']],
    [
      'is German and empty',
      ['heading | ## Moore', claim('Es gibt in der Heide nur noch ein Moor, das nicht trocken ist.')],
    ],
  ] as const)('%s', (_, lines) => {
    expect(found({ lines, quotes: { f1: 'x' } })).toEqual([]);
  });

  test('is replaced by what it stands for, where the source says it just before', async () => {
    const given = {
      lines: ['heading | ## By the sea', claim('It stands on the shore of an estuary.')],
      quotes: { f1: 'It stands on the shore of an estuary.' },
      source: 'A tide mill takes its power from the sea. It stands on the shore of an estuary.',
    };
    expect(await mended(given)).toEqual(['## By the sea', 'The tide mill stands on the shore of an estuary.']);
  });

  test('gets the sentence before it, where no single word will do, and goes where there is none', async () => {
    const lines = ['heading | ## By the sea', claim('They stand on the shore of an estuary.'), claim(TIDE, 'f2')];
    const quotes = { f1: 'They stand on the shore of an estuary.', f2: TIDE };
    const source = 'Oak and elm were used for old mills. They stand on the shore of an estuary.';
    expect(await mended({ lines, quotes, source })).toEqual([
      '## By the sea',
      'Oak and elm were used for old mills.',
      'They stand on the shore of an estuary.',
      TIDE,
    ]);
    expect(await mended({ lines, quotes })).toEqual(['## By the sea', TIDE]);
  });

  test('in a sentence of ours means the article', async () => {
    const lines = ['text | This article looks at mills.', claim(TIDE), 'blank |', 'text | It draws on two sources.'];
    expect((await mended({ lines, quotes: { f1: TIDE } })).at(-1)).toBe('This article draws on two sources.');
  });
});

describe('a long sentence', () => {
  const head =
    'The old mill on the northern shore of the wide bay ground the wheat of nine villages with two pairs of stones';
  const long = `${head}; the miller had to work at every hour of the night because the tide came some fifty minutes later each day.`;

  test('is found and made two', async () => {
    expect(found(one(long, long))).toEqual(['1 clarity']);
    const [first, second, ...more] = await mended(one(long, long));
    expect(more).toEqual([]);
    expect(first).toBe(`${head}.`);
    expect(second).toMatch(/^The miller had to work/);
  });

  test('of up to 35 words is left alone', () => {
    expect(found(one(`${head}.`, `${head}.`))).toEqual([]);
  });
});

describe('a sentence of more than thirty words that says two things', () => {
  const two =
    'The subject of each commit says in plain words what happened to the task; its body holds the events that were appended and the state that they fold to, for whoever reads it.';

  test('becomes two', async () => {
    expect(found(one(two, two))).toEqual(['1 clarity']);
    expect(await mended(one(two, two))).toEqual([
      'The subject of each commit says in plain words what happened to the task.',
      'Its body holds the events that were appended and the state that they fold to, for whoever reads it.',
    ]);
  });

  test('is left alone where it says one', () => {
    const same = two.replace('; its body holds the events that were appended and', ', which is');
    expect(found(one(same, same))).toEqual([]);
  });
});

describe('a word for several things', () => {
  const some = 'Some arrive twice, and nobody can tell which came first.';
  const following = (before: string): Given => ({
    lines: ['heading | ## Webhooks', claim(before), claim(some, 'f2')],
    quotes: { f1: before, f2: some },
  });

  test.each([
    ['where the sentence before names none', 'A reaction works for as long as each event comes once.', ['3 clarity']],
    ['and the sentence before names them', 'A server may lose the webhooks of an hour.', []],
    ['and the sentence before begins with them', 'Webhooks are lost while a server restarts.', []],
  ])('%s', (_, before, expected) => expect(found(following(before))).toEqual(expected));

  test.each(['Some people in the town kept bees.', 'Some water in the pond is salt.', 'Many mills stand still.'])(
    'that stands before its noun is none: %s',
    (text) => {
      const lines = ['heading | ## Mills', claim('A mill has a pond of stones.'), claim(text, 'f2')];
      expect(found({ lines, quotes: { f1: 'a', f2: 'b' } })).toEqual([]);
    },
  );

  test('gets the sentence of the source that names them', async () => {
    const given = following('A reaction works for as long as each event comes once.');
    const source = `A reaction works for as long as each event comes once. Webhooks are lost while a server restarts. ${some}`;
    expect(await mended({ ...given, source })).toEqual([
      '## Webhooks',
      'A reaction works for as long as each event comes once.',
      'Webhooks are lost while a server restarts.',
      some,
    ]);
  });
});

describe('a section that says one thing', () => {
  const claims = [
    'The wheel was cut from old oak.',
    'A floor of elm carried three pairs of stones.',
    'Iron bands held every gate in its frame.',
    'Visitors climb a stair of nineteen steps.',
    'Grease kept the great shaft quiet.',
    'Slates from Wales cover the roof.',
    'Meal fell through a chute into sacks.',
  ];
  const lonely = 'Gulls nest on the dam in May.';
  const lines = [
    'heading | ## Oak',
    ...claims.slice(0, 4).map((text, index) => claim(text, `f${index + 1}`)),
    'heading | ## Gulls',
    claim(lonely, 'f9'),
    'heading | ## More oak',
    ...claims.slice(4).map((text, index) => claim(text, `f${index + 5}`)),
  ];
  const quotes = { ...Object.fromEntries(claims.map((text, index) => [`f${index + 1}`, text])), f9: lonely };

  const thin = async (source?: string) => {
    const given = { lines, quotes, ...(source === undefined ? {} : { source }) };
    return { found: found(given).filter((each) => each.startsWith('7 ')), lines: await mended(given) };
  };

  test('gets the passage that goes on from there', async () => {
    const { found: faults, lines: after } = await thin(`# Birds\n\n${lonely} They leave it again in August.\n`);
    expect(faults).toEqual(['7 structure']);
    expect(after.slice(5, 8)).toEqual(['## Gulls', `${lonely}`, 'They leave it again in August.']);
  });

  test('goes where the source says no more of it', async () => {
    expect((await thin(`# Birds\n\n${lonely}\n`)).lines).not.toContain(lonely);
  });

  test('may be the last one, whatever code writes behind it', () => {
    const ending = [...lines.slice(0, 5), ...lines.slice(7), ...lines.slice(5, 7)];
    const sources = ['heading | ## Sources', 'fixed | 1. A history of the mill'];
    const all = [...ending, ...sources];
    expect(found({ lines: all, quotes })).not.toContain(`${all.indexOf(claim(lonely, 'f9')) + 1} structure`);
  });

  test('is what a short text consists of', () => {
    const short = ['heading | ## A', claim(claims[0] ?? ''), 'heading | ## B', claim(lonely, 'f9')];
    expect(found({ lines: short, quotes })).toEqual([]);
  });
});

describe('two claims that say the same', () => {
  const lines = [
    claim(TIDE),
    claim('Twice a day the tide fills the pond of the mill.', 'f2'),
    claim('Oak lasts.', 'f3'),
  ];
  const quotes = { f1: TIDE, f2: TIDE, f3: 'Oak lasts.' };

  test('become one', async () => {
    expect(found({ lines, quotes })).toEqual(['2 structure']);
    expect(await mended({ lines, quotes })).toEqual([TIDE, 'Oak lasts.']);
  });

  test('are two when their figures differ', () => {
    const first = 'In the year 1800 there were 200 mills on the coast.';
    const second = 'In the year 1900 there were 30 mills on the coast.';
    expect(found({ lines: [claim(first), claim(second, 'f2')], quotes: { f1: first, f2: second } })).toEqual([]);
  });
});

describe('a claim and its passage', () => {
  test.each([
    [
      'loses a negation',
      'The gates open by themselves at high tide.',
      'The gates do not open by themselves at high tide.',
    ],
    ['adds one', 'The mill was never repaired after the flood.', 'The mill was repaired after the flood.'],
    ['turns a direction', 'The number of mills rose after the war.', 'The number of mills fell after the war.'],
    ['turns a comparison', 'Rye is sweeter than wheat.', 'Wheat is sweeter than rye.'],
    ['turns it by its word', 'A steam mill was cheaper than a tide mill.', 'A steam mill was dearer than a tide mill.'],
    ['makes all of some', 'All mills were rebuilt after the flood.', 'Some mills were rebuilt after the flood.'],
    ['makes must of may', 'The miller must open the gate at night.', 'The miller may open the gate at night.'],
    [
      'loses a negation in German',
      'In der Nacht werden die Tore der Mühle geöffnet.',
      'In der Nacht werden die Tore der Mühle nicht geöffnet.',
    ],
    [
      'turns a comparison in French',
      'Le sel gris est moins lourd que la fleur de sel.',
      'Le sel gris est plus lourd que la fleur de sel.',
    ],
  ])('that %s are found to conflict, and the claim says again what the passage says', async (_, says, quote) => {
    const [finding, ...more] = findingsIn(one(says, quote));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ line: 1, criterion: 'accuracy', severity: 'fix', fact: 'f1' });
    expect(says).toContain(finding?.words);
    expect(quote).toContain(finding?.quote);
    expect(await mended(one(says, quote))).toEqual([quote]);
  });

  test.each([
    [
      'say it in other words',
      'Nobody repaired the mill after the flood.',
      'The mill was never repaired after the flood.',
    ],
    [
      'say it from the other side',
      'A day train earns more than a night train.',
      'A night train earns less than a day train.',
    ],
    [
      'leave a clause out',
      'Steam mills could grind at any hour.',
      'Steam mills could grind at any hour, which no tide mill could do.',
    ],
    ['say both directions', 'Prices rose and then fell.', 'Prices rose for a year and then fell.'],
    ['say little in common', 'Oak is hard.', 'Nothing else was used for wheels, and no elm.'],
  ])('that %s agree', (_, says, quote) => {
    expect(found(one(says, quote))).toEqual([]);
  });
});

describe('praise', () => {
  test('that cites nothing is found, and goes', async () => {
    const lines = ['text | They were the most important machines of the age.', claim(TIDE)];
    expect(found({ lines, quotes: { f1: TIDE } })).toContain('1 accuracy');
    expect(await mended({ lines, quotes: { f1: TIDE } })).toEqual([TIDE]);
  });
});

describe('a heading', () => {
  const lines = [
    'heading | ## The stones',
    claim('The tide fills the pond, and the pond drives the wheel.'),
    claim('A deep pond drives the wheel for hours.', 'f2'),
    'heading | ## The pond',
    claim('The stones were dressed with a chisel.', 'f3'),
    claim('Hard stones came from France.', 'f4'),
  ];
  const quotes = { f1: 'a', f2: 'b', f3: 'c', f4: 'd' };

  test('that names what another section speaks of is found, and named by its own section', async () => {
    expect(found({ lines, quotes })).toEqual(['1 structure', '4 structure']);
    const [first, , , second] = await mended({ lines, quotes });
    expect(first).toMatch(/pond|wheel/i);
    expect(second).toMatch(/stones|chisel/i);
  });

  test('that the source itself, or the brief, puts above its passages is left alone', () => {
    expect(found({ lines, quotes, under: 'The pond' })).toEqual(['1 structure']);
    const brief = '### The pond\n\n- Hard stones came from France.[^4]';
    expect(found({ lines, quotes, brief })).toEqual(['1 structure']);
  });

  test.each(['Summer guests', 'In closing', 'What came of it'])('that only says it well is left alone: %s', (text) => {
    expect(found({ lines: [`heading | ## ${text}`, ...lines.slice(1, 3)], quotes })).toEqual([]);
  });
});

describe('a paragraph of two sources', () => {
  const quotes = { f1: TIDE, f2: 's2: Bread of rye needs acid.' };
  const lines = [claim(TIDE), claim('Bread of rye needs acid.', 'f2')];

  test('gets a sentence that leads over', async () => {
    expect(found({ lines, quotes })).toEqual(['2 structure']);
    expect(await mended({ lines, quotes })).toEqual([TIDE, 'Another source adds to this.', 'Bread of rye needs acid.']);
  });

  test('needs none after a sentence that announces it, in two paragraphs, or about one thing', () => {
    const [first = '', second = ''] = lines;
    expect(found({ lines: ['text | Two sources speak of it.', first, second], quotes })).toEqual([]);
    expect(found({ lines: [first, 'blank |', second], quotes })).toEqual([]);
    expect(found({ lines: [first, claim('The tide fills a pond in May.', 'f2')], quotes })).toEqual([]);
  });
});

describe('the words of the house', () => {
  test.each([
    ['Do not say “utilise”, say “use”.', 'We utilise oak here.', 'We use oak here.'],
    ['Write “people”, not “users”.', 'The users of the mill came.', 'The people of the mill came.'],
    ['Never say “game-changing”.', 'A game-changing look at mills follows.', 'A look at mills follows.'],
    ['No exclamation marks.', 'Here it comes!', 'Here it comes.'],
  ])('%s', async (house, text, better) => {
    const lines = [claim(TIDE), `text | ${text}`];
    expect(found({ lines, quotes: { f1: TIDE }, house })).toEqual(['2 brand']);
    expect((await mended({ lines, quotes: { f1: TIDE }, house })).at(-1)).toBe(better);
  });

  test('are no fault where no document names them', () => {
    expect(found({ lines: [claim(TIDE), 'text | We utilise oak here.'], quotes: { f1: TIDE } })).toEqual([]);
  });
});

describe('a finding that no rule made', () => {
  async function editsFor(
    message: string,
    lines: readonly string[],
    check = 'peer/clarity',
  ): Promise<readonly object[]> {
    const parts = [
      ...partsOf({ lines, quotes: { f1: 'The pond is deep and old.' } }),
      data('findings', JSON.stringify({ check, line: 1, message })),
    ];
    return (await revised(parts)).edits;
  }

  test('is followed where its words can be', async () => {
    const lines = [claim('The pond is very deep and very old.'), claim(TIDE, 'f2')];
    expect(await editsFor('Remove this sentence.', lines)).toMatchObject([{ line: 1, action: 'delete', feedback: [] }]);
    expect(await editsFor('Replace “deep” by “dark”.', lines)).toMatchObject([
      { line: 1, action: 'replace', feedback: [], sentences: [{ text: 'The pond is very dark and very old.' }] },
    ]);
  });

  test('is mended by what the passage says, where it can’t be followed', async () => {
    expect(
      await editsFor('This is not quite right.', [claim('The pond is shallow.'), claim(TIDE, 'f2')]),
    ).toMatchObject([
      { line: 1, action: 'replace', sentences: [{ text: 'The pond is deep and old.', facts: ['f1'] }] },
    ]);
  });

  test('names a heading by its section, where the heading says what nothing carries', async () => {
    const lines = ['heading | ## Version 0.12', claim('The pond is deep and the pond is old.'), claim(TIDE, 'f2')];
    const message = 'No quote of the article contains “0.12”, which this heading says.';
    expect(await editsFor(message, lines, 'evidence')).toMatchObject([
      { line: 1, action: 'replace', sentences: [{ text: 'Pond' }] },
    ]);
  });

  test('takes out what can’t be said otherwise', async () => {
    expect(await editsFor('This is not quite right.', ['text | A thought.', claim(TIDE)])).toMatchObject([
      { line: 1, action: 'delete' },
    ]);
  });
});

test('of nothing wrong it says what it can’t tell', () => {
  const { findings, summary, next } = review(blocksOf(partsText(partsOf(one(TIDE, TIDE)))));
  expect({ findings, next }).toEqual({ findings: [], next: { to: '', because: '' } });
  expect(summary).toMatch(/Rules find nothing .*; they can’t tell whether it reads well\./);
});
