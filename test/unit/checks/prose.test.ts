import { describe, expect, test } from 'vitest';
import { format } from '../../../src/compose.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { scoreOf } from '../../../src/domain/deliverable.ts';
import type { Published } from '../../../src/gates/check.ts';
import { checksOf, runChecks } from '../../../src/gates/checks/index.ts';
import { PATH } from '../agents/orders.ts';

const evidence = { sources: [], facts: [], claims: [] };
const find = (id: string, content: string, settings: unknown = {}, context = {}) =>
  runChecks(
    checksOf([id]),
    { path: PATH, content, evidence, sources: [] },
    { people: new Set(), ...context },
    { [id]: settings },
  );
const told = async (...args: Parameters<typeof find>) =>
  (await find(...args)).map(({ message, line }) => `${line ?? '–'}: ${message}`);

const PROSE = 'The tide fills the pond twice a day, and the weight of the water shuts the gates when it turns.\n';
const GERMAN =
  'Das Wasser füllt den Teich, und wenn es fällt, dann schließen sich die Tore von selbst, weil es drückt.\n';
const page = (title: string, description: string, body = PROSE) =>
  `---\ntitle: ${title}\ndescription: ${description}\nslug: mills\n---\n\n# ${title}\n\n${body}`;

test('every setting of every check has a default, and the configuration takes them by their ids', () => {
  const yaml = (checks: string) =>
    `version: 1\nmodel: { name: m }\nagents: { writer: { role: write } }\nworkflows: {}\nchecks: ${checks}\n`;
  const loaded = loadConfig(yaml('{ length: { min: 300 }, brand: { avoid: [{ word: synergy }] } }'), format);
  expect(loaded).toMatchObject({
    valid: true,
    config: {
      checks: {
        length: { min: 300, max: 3000 },
        brand: { avoid: [{ word: 'synergy', severity: 'fix' }], require: [], rules: [] },
        seo: { 'title-max': 70 },
      },
    },
  });
  expect(loadConfig(yaml('{ links: {} }'), format)).toMatchObject({ valid: false });
  expect(loadConfig(yaml('{ length: { most: 3 } }'), format)).toMatchObject({ valid: false });
  expect(loadConfig(yaml('{ brand: { rules: [{ pattern: "(", message: x }] } }'), format)).toMatchObject({
    valid: false,
  });
});

test('a report is short: the gravest first, of remarks a few, the rest counted', async () => {
  const findings = await find('markdown', Array.from({ length: 9 }, (_, at) => `Line ${at}   \n`).join('\n'));
  expect(findings).toHaveLength(6);
  expect(findings.at(-1)).toMatchObject({ weight: 0, message: '4 more remarks of this kind.' });
  expect(scoreOf(findings)).toBe(95);
});

describe('markdown', () => {
  test('is linted with its place', async () => {
    expect(await told('markdown', '# A\n\ntext\n\n\n\nmore\t\n')).toEqual([
      expect.stringMatching(/^5: .*blank lines.*MD012/),
      expect.stringMatching(/^6: /),
      expect.stringMatching(/^7: /),
      expect.stringMatching(/^7: /),
    ]);
  });
  test('one long sentence a line, the line of disclosure and quotes of sources are fine', async () => {
    const long = `${'word '.repeat(60)}end.`;
    expect(
      await told(
        'markdown',
        `---\ntitle: A\n---\n\n# A\n\n${long}[^1]\n\n*Made by an agent*\n\n[^1]: “* see http://x.example”\n`,
      ),
    ).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    ['no main heading', '## A\n', '–: There is no main heading.'],
    ['two of them', '# A\n\n# B\n', '3: This is a second main heading; a page has one.'],
    ['a level that is left out', '# A\n\n### B\n', '3: A heading of level 3 follows one of level 1.'],
    ['one that stands twice', '# A\n\n## B\n\n## b\n', '5: This heading stands in line 3, too.'],
    ['an empty one', '# A\n\n## \n', '3: This heading is empty.'],
    ['an image without words', '# A\n\n![](x.png)\n', '3: This image has no text that stands for it.'],
  ])('%s', async (_, text, message) => expect(await told('headings', text)).toEqual([message]));
  test('in order are fine', async () => expect(await told('headings', '# A\n\n## B\n\n### C\n\n## D\n')).toEqual([]));
});

describe('seo', () => {
  const good = 'Mills that the moon drives, and what became of them in the end.';
  test('title and description that fit are fine', async () =>
    expect(await told('seo', page('How tide mills work', good))).toEqual([]));
  test('too short and too long are pointed out', async () => {
    expect(await told('seo', page('Mills', 'x'.repeat(161)))).toEqual([
      '2: The title has 5 characters; at least 10 work best in lists.',
      '3: The description has 161 characters; at most 160 work best in lists.',
    ]);
    expect(await told('seo', page('Mills', good), { 'title-min': 5 })).toEqual([]);
  });
  test('a slug that is taken must be fixed', async () => {
    const published: Published[] = [{ path: 'content/posts/old.md', title: 'Old', slug: 'mills' }];
    expect(await find('seo', page('How tide mills work', good), {}, { published })).toEqual([
      expect.objectContaining({ severity: 'fix', line: 4, message: 'The slug is taken by content/posts/old.md.' }),
    ]);
    expect(
      await told('seo', page('How tide mills work', good), {}, { published: [{ ...published[0], path: PATH }] }),
    ).toEqual([]);
  });
});

describe('readability', () => {
  const hard =
    'It is the institutional heterogeneity of the organisation that necessitates the comprehensive reconsideration of all the administrative responsibilities.\n';
  test('plain prose is fine', async () => expect(await told('readability', PROSE.repeat(5))).toEqual([]));
  test('hard prose is pointed out, unless it is wanted', async () => {
    expect(await told('readability', hard.repeat(6))).toEqual([
      expect.stringMatching(/asks for \d\d years of school.*at most 14/),
    ]);
    expect(await told('readability', hard.repeat(6), { 'max-grade': 60 })).toEqual([]);
  });
  test('a long sentence is', async () =>
    expect(await told('readability', `Short one.\n${'word '.repeat(46)}\n`)).toEqual([
      '2: This sentence has 46 words.',
    ]));
  test('of another language is not measured, and that is said', async () => {
    const findings = await find('readability', GERMAN.repeat(5));
    expect(findings).toEqual([
      expect.objectContaining({ weight: 0, message: expect.stringContaining('this is German') }),
    ]);
  });
});

describe('words', () => {
  test('that stand twice', async () => {
    expect(await told('repeated-words', `${PROSE}The the gates shut.\n`)).toEqual([
      expect.stringMatching(/^2: .*“the”/i),
    ]);
    expect(await told('repeated-words', `${PROSE}They had had enough.\n`)).toEqual([]);
    expect(await told('repeated-words', `${GERMAN}Es sind Leute, die die Mühle bauten.\n`)).toEqual([]);
  });
  test('with the wrong article, or said twice in one', async () => {
    expect(await told('grammar', `${PROSE}It is an mill by a open sea.\n`)).toEqual([
      expect.stringMatching(/^2: .*“an” before “mill”/),
      expect.stringMatching(/^2: .*“a” before “open”/),
    ]);
    expect(await told('grammar', `${PROSE}It has an ATM machine.\n`)).toEqual([expect.stringMatching(/^2: .*ATM/)]);
    expect(await told('grammar', `${PROSE}It is an hour for a user.\n`)).toEqual([]);
    expect(await told('grammar', `${GERMAN}Wir sehen an Mühle.\n`)).toEqual([]);
  });
});

describe('brand', () => {
  test('says nothing by itself', async () => expect(await told('brand', PROSE)).toEqual([]));
  test('knows words to avoid, as whole words and in any case', async () => {
    const avoid = [{ word: 'tide mill', instead: 'sea mill', why: 'our readers say so' }];
    expect(await find('brand', 'A Tide\u00a0Mill.\nTide mills.\n', { avoid })).toEqual([
      expect.objectContaining({
        severity: 'fix',
        line: 1,
        message: '“tide mill” is not our word; say “sea mill” (our readers say so).',
      }),
    ]);
  });
  test('knows what every text contains', async () => {
    expect(await told('brand', PROSE, { require: ['Acme'] })).toEqual(['–: The text has to contain “Acme”.']);
    expect(await told('brand', 'By ACME.\n', { require: ['Acme'] })).toEqual([]);
  });
  test('knows rules', async () => {
    const rules = [{ pattern: '!{2,}', message: 'One exclamation mark is enough.' }];
    expect(await find('brand', 'Yes!!\nNo!\n', { rules })).toEqual([
      expect.objectContaining({ severity: 'consider', line: 1 }),
    ]);
  });
});

test('length', async () => {
  expect(await told('length', PROSE)).toEqual(['–: The text has 20 words; at least 100 are wanted.']);
  expect(await told('length', PROSE, { min: 10, max: 15 })).toEqual([
    '–: The text has 20 words; at most 15 are wanted.',
  ]);
  expect(await told('length', PROSE.repeat(10))).toEqual([]);
});

describe('duplicates', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
  const text = page('How tide mills work', 'x', `${words(0, 60)}.\n`);
  const other = (changes: Partial<Published>): Published => ({ path: 'old.md', title: 'Old', ...changes });
  const against = (...published: Published[]) => told('duplicates', text, {}, { published });
  test('of nothing known are none', async () => expect(await told('duplicates', text)).toEqual([]));
  test('by their title', async () =>
    expect(await against(other({ title: 'How Tide Mills Work!' }))).toEqual(['2: old.md has the same title.']));
  test('by their text', async () => {
    expect(await against(other({ text }))).toEqual(['–: 100 % of this text stands in old.md already.']);
    expect(await against(other({ text: `${words(0, 25)} other ${words(100, 60)}` }))).toEqual([
      expect.stringMatching(/^–: 3\d % of this text stands in old.md/),
    ]);
    expect(await against(other({ text: words(100, 60) }), { ...other({ text }), path: PATH })).toEqual([]);
  });
});

describe('internal links', () => {
  const paths = new Set(['content/posts/other.md', 'docs/a.md', 'index.md']);
  const linked = (url: string, known = true) =>
    told('internal-links', `# The title\n\n[x](<${url}>)\n`, {}, known ? { paths } : {});
  test.each([
    'other.md',
    './other.md#part',
    '../../docs/a.md',
    '/docs/a',
    '/docs/a.html',
    '#the-title',
    'https://x.example',
    'mailto:a@b.example',
  ])('%s is fine', async (url) => expect(await linked(url)).toEqual([]));
  test.each([
    ['gone.md', 'there is no such file'],
    ['../../../x.md', 'it leads out of the repository'],
    ['#nowhere', 'there is no such heading'],
    ['a b.md', 'white space'],
    ['a\\\\b.md', 'backslash'],
    ['%zz.md', 'percent'],
    ['', 'it is empty'],
  ])('%j can’t be followed', async (url, reason) =>
    expect(await linked(url)).toEqual([expect.stringContaining(reason)]),
  );
  test('files that are not known are no fault', async () => expect(await linked('gone.md', false)).toEqual([]));
  test('are for this check where the files are known, and strange where not', async () => {
    expect(await told('links', '[x](other.md)\n')).toHaveLength(1);
    expect(await told('links', '[x](gone.md)\n', {}, { paths })).toEqual([]);
    expect(await told('links', '[x](//evil.example)\n', {}, { paths })).toHaveLength(1);
  });
});
