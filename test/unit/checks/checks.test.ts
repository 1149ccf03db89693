import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../src/domain/deliverable.ts';
import { CHECKS, checkDelivery, checksOf, runChecks } from '../../../src/gates/checks/index.ts';
import { contentOf, firstVersion, order, PATH, source } from '../agents/orders.ts';

const delivered = await firstVersion();
const content = contentOf(delivered);
const check = (id: string, changed: string, changes = {}, people: string[] = []) =>
  runChecks(
    checksOf([id]),
    { path: PATH, content: changed, evidence: delivered.evidence, sources: delivered.sources, ...changes },
    { people: new Set(people) },
  );
const messages = async (...args: Parameters<typeof check>) => (await check(...args)).map(({ message }) => message);
const edited = (from: string | RegExp, to: string): string => {
  const result = content.replace(from, to);
  if (result === content) throw new Error(`${from} is not in the article`);
  return result;
};

test('each check has an id and a help text of its own', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  expect(CHECKS.every(({ help }) => help.length > 20)).toBe(true);
  expect(checksOf(['links', 'nonsense']).map(({ id }) => id)).toEqual(['links']);
});

test('what we deliver passes them all, also when it comes back as data only', async () => {
  const copy = JSON.parse(JSON.stringify(delivered));
  expect(await checkDelivery(copy, order().stage)).toEqual([]);
});

describe('citations', () => {
  test('a reference without a definition', async () => {
    expect(await check('citations', edited('This is about mills.', 'This is about mills.[^9]'))).toContainEqual({
      check: 'citations',
      severity: 'fix',
      weight: 10,
      path: PATH,
      line: 15,
      message: 'The footnote [^9] is defined nowhere.',
    });
  });
  test('a changed quote', async () => {
    expect(await messages('citations', edited('“the gates shut', '“the doors shut'))).toContainEqual(
      expect.stringMatching(/not part of the evidence/),
    );
  });
  test('a quote that is in no source, though the evidence has it', async () => {
    const other = source('s1', 'Something else entirely.', 'Notes on tides');
    const findings = await check('citations', content, { sources: [other] });
    expect(findings).toHaveLength(3);
    expect(scoreOf(findings)).toBe(40);
  });
  test('a line with footnotes that is no claim of the evidence', async () => {
    const found = await messages('citations', edited('The gates need nobody.', 'The gates need everybody.'));
    expect(found).toEqual([
      'This line carries footnotes but is not a claim of the evidence.',
      'The claim “The gates need nobody.” of the evidence is not in the text.',
    ]);
  });
  test('a claim that lost one of its footnotes', async () => {
    expect(await messages('citations', edited('[^3][^1]', '[^3]'))).toEqual([
      'This claim does not show all its footnotes.',
    ]);
  });
  test('a person’s line is only pointed out', async () => {
    const theirs = 'My own words.[^9]';
    const findings = await check('citations', edited('This is about mills.', theirs), {}, [theirs]);
    expect(findings).toEqual([expect.objectContaining({ severity: 'consider', weight: 2 })]);
  });
  test('a footnote that a person changed takes nothing from the claims that show it', async () => {
    const theirs = '[^2]: See the old miller’s diary.';
    const findings = await check('citations', edited(/^\[\^2\]:.*$/m, theirs), {}, [theirs]);
    expect(findings).toEqual([expect.objectContaining({ severity: 'consider' })]);
  });
});

describe('front matter', () => {
  test.each([
    [/^title:.*\n/m, '', /^`title` is missing in the front matter; it should be a text of at most 120 characters\.$/],
    [
      /^title:.*$/m,
      `title: ${'x'.repeat(121)}`,
      /^`title` in the front matter should be a text of at most 120 characters\.$/,
    ],
    [/^description:.*$/m, 'description: ""', /^`description` in/],
    [/^date:.*$/m, 'date: yesterday', /^`date` in .* a day, YYYY-MM-DD\.$/],
    [/^slug:.*$/m, 'slug: "a b"', /^`slug` in .* words joined by hyphens/],
    [/^tags:.*$/m, 'tags: mills', /^`tags` in/],
    [/^disclosure:.*\n/m, '', /^`disclosure` is missing/],
    [/^---\n/, '', /no front matter/],
    [/^title:.*$/m, 'title: [', /no front matter that can be read/],
  ])('%s → %j', async (from, to, message) => {
    expect(await messages('front-matter', edited(from, to))).toEqual([expect.stringMatching(message)]);
  });
  test('fields of a person’s own are fine', async () => {
    expect(await messages('front-matter', edited(/^slug:/m, 'layout: post\nslug:'))).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['a link', '[x](https://evil.example)', /leads to no source.*https:\/\/evil\.example/],
    ['a relative link', '[x](other.md)', /leads to no source/],
    ['a bare address', 'See https://evil.example now.', /leads to no source/],
    ['an address without scheme', 'See www.evil.example now.', /leads to no source/],
    ['a mail address', 'Ask a@evil.example now.', /leads to no source/],
    ['a definition', '[x]: https://evil.example', /no source of the article/],
    ['an image', '![x](https://evil.example/x.png)', /Images/],
    ['HTML', 'A <b>bold</b> word.', /HTML/],
    ['a comment', '<!-- imprimatur -->', /HTML/],
  ])('%s', async (_, line, message) => {
    const found = await check('links', edited('This is about mills.', `\n${line}\n`));
    expect(found[0]).toMatchObject({ severity: 'fix', line: 16, message: expect.stringMatching(message) });
  });
  test('a link to a source is known', async () => {
    const url = delivered.sources[0]?.url;
    expect(await check('links', edited('This is about mills.', `See [it](${url}).`))).toEqual([]);
  });
});
