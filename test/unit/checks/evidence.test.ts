import { describe, expect, test } from 'vitest';
import type { Claim, Fact } from '../../../src/domain/deliverable.ts';
import { checksOf, runChecks } from '../../../src/gates/checks/index.ts';
import { PATH, source } from '../agents/orders.ts';

interface Case {
  readonly claims?: readonly (readonly [text: string, ...quotes: string[]])[];
  /** Sentences that cite nothing. */
  readonly said?: readonly string[];
  readonly title?: string;
  readonly heading?: string;
  readonly tags?: readonly string[];
  readonly topic?: string;
  readonly sourceTitle?: string;
  /** What the source says behind its quotes, and before them. */
  readonly around?: string;
  readonly before?: string;
  readonly people?: readonly string[];
  /** Enough of a language to be recognised. */
  readonly filler?: string;
}

const ENGLISH = 'It is what the page is about, and this is how we would like to say it to all of those who read it.';
const GERMAN = 'Das ist es, worum es auf der Seite geht, und so wollen wir es auch denen sagen, die sie nicht kennen.';

async function findings(given: Case) {
  const { claims = [], said = [], title = 'Mills', heading, topic = '', people = [], filler = ENGLISH } = given;
  const facts: Fact[] = [];
  const made: Claim[] = claims.map(([text, ...quotes]) => ({
    text,
    facts: quotes.map((quote) => {
      facts.push({ id: `f${facts.length + 1}`, source: 's1', quote, statement: '' });
      return `f${facts.length}`;
    }),
  }));
  const text = [given.before ?? '', ...facts.map(({ quote }) => quote), given.around ?? ''].join('\n\n');
  const origin = source('s1', text, given.sourceTitle ?? 'Notes');
  const { text: _, ...record } = origin;
  const lines = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `tags: ${JSON.stringify(given.tags ?? [])}`,
    '---',
    `# ${title}`,
    '',
    filler,
    ...said,
    ...(heading === undefined ? [] : [`## ${heading}`]),
    ...made.map((claim, index) => `${claim.text}[^${index + 1}]`),
  ];
  const found = await runChecks(
    checksOf(['evidence']),
    { path: PATH, content: lines.join('\n'), evidence: { sources: [record], facts, claims: made }, sources: [origin] },
    { people: new Set(people), topic },
  );
  return found.map(({ severity, message }) => `${severity}: ${message}`);
}

const carried = async (text: string, ...quotes: string[]) =>
  expect(await findings({ claims: [[text, ...quotes]] })).toEqual([]);
const missing = async (what: string, text: string, ...quotes: string[]) =>
  expect(await findings({ claims: [[text, ...quotes]] })).toEqual([
    expect.stringContaining(`fix: The quotes of this claim do not contain “${what}”`),
  ]);

describe('a claim says what its quotes say', () => {
  test.each([
    ['the same digits', 'Britain had 200 mills.', 'There were 200 tide mills in Britain.'],
    ['words for digits', 'It takes twelve hours.', 'It takes 12 hours.'],
    ['digits for words', 'It takes 24 hours.', 'It takes twenty-four hours.'],
    ['large numbers in words', 'It cost 2,500 pounds.', 'It cost two thousand five hundred pounds.'],
    ['groups of digits', 'There were 1,200 of them.', 'There were 1200 of them.'],
    ['other groups of digits', 'There were 1200 of them.', 'There were 1.200 of them.'],
    ['groups parted by spaces', 'There were 12,200 of them.', 'There were 12 200 of them.'],
    ['a decimal comma', 'The dough has a pH of 4.2.', 'The dough has a pH of 4,2.'],
    ['millions', 'It moved 1.5 million tons.', 'It moved 1,500,000 tons.'],
    ['a letter for thousands', 'It holds 5,000 litres.', 'It holds 5k litres.'],
    ['percent in words', 'It lost 40% of them.', 'It lost 40 per cent of them.'],
    ['a range of percent', 'It lost 30% to 40% of them.', 'It lost between 30 and 40 percent of them.'],
    ['half', 'Half of the mills closed.', '50 percent of the mills closed.'],
    ['a share in per cent', 'A third of the mills closed.', 'It was 34% of the mills that closed.'],
    ['a share in other words', 'A quarter of the mills closed.', 'One in four of the mills had to close.'],
    ['a share as a fraction', 'Three quarters of the mills closed.', 'Some 3/4 of the mills had to close.'],
    ['a share as it is', 'Two thirds of the mills closed.', 'In all two-thirds of the mills had to close.'],
    ['a place that sounds like a share', 'It closed in the second half of the year.', 'It was late in the year.'],
    ['a size', 'There were hundreds of mills.', 'There were 350 mills in the country.'],
    ['a size as it is', 'There were thousands of mills.', 'Several thousand of them stood in the country.'],
    ['both', 'Two of the causes are known.', 'Both of the causes are known.'],
    ['twice', 'The tide comes two times a day.', 'The tide comes twice a day.'],
    ['ordinals', 'The 3rd stage is warm.', 'The third stage is warm.'],
    ['a rounded number that says so', 'There were about 200 mills.', 'There were 203 mills.'],
    ['the century of a year', 'It stood there in the 19th century.', 'It was built in 1850.'],
    ['the decade of a year', 'It closed in the 1930s.', 'It closed in 1934.'],
    ['a date in another notation', 'It opened on 12 March 2024.', 'It opened on 2024-03-12.'],
    ['a date with dots', 'It opened on March 12, 2024.', 'It opened on 12.3.2024.'],
    ['a date in another language', 'It opened on 12 March 2024.', 'Sie wurde am 12. März 2024 eröffnet.'],
    ['a part of a date', 'It opened in 2024.', 'It opened on 12 March 2024.'],
    ['the month of a date', 'It opened in March.', 'It opened on 12 March 2024.'],
    ['a date whose year stands apart', 'It opened on 12 March 1966.', 'In 1966 it was ready; on 12 March it opened.'],
    ['the weekday of a date', 'It opened on a Tuesday.', 'It opened on 12 March 2024.'],
    ['a time of day', 'It starts at 17:30.', 'It starts at 5:30 pm.'],
    ['digits of another script', 'There were 12 of them.', 'There were ١٢ of them.'],
    ['a name', 'The mill at Woodbridge works.', 'Woodbridge has a mill that works.'],
    ['a name in the possessive', 'This is Woodbridge’s mill.', 'The mill at Woodbridge works.'],
    ['a people for its country', 'Many British mills closed.', 'Many mills on the coasts of Britain closed.'],
    ['initials', 'It is a rule of the WHO.', 'The World Health Organization made this rule.'],
    ['an abbreviation for its words', 'The UK had many.', 'The United Kingdom had many.'],
    ['a word with digits', 'It runs on GPT-4 now.', 'It now runs on GPT 4.'],
    ['a common word with a capital', 'We call it the Fencing Token.', 'The fencing token is a number.'],
    ['small numbers that count parts', 'Two causes explain it: steam and mud.', 'Steam came first, and then the mud.'],
    ['first of all', 'First, the pond fills.', 'The pond fills.'],
    ['a number with its unit', 'A 24-hour clock is used.', 'The clock has 24 hours.'],
    ['two quotes together', 'Gray wrote of it in 1989.', 'Gray described leases.', 'It was in 1989.'],
    ['an adverb at the start', 'Nowadays the mill is a museum.', 'The mill is a museum.'],
  ])('%s', (_, text, ...quotes) => carried(text, ...quotes));

  test('a name may stand in the names of the columns, where the quote is a row of a table', async () => {
    const claims = [['Jeddah Light: City Jeddah; Main Lens 6 m.', 'Jeddah Light | Jeddah | 6 m']] as const;
    const table = (...rows: readonly string[]): string => ['| Name | City | Main Lens |', ...rows].join('\n');
    const rule = '| --- | --- | --- |';
    const row = '| Jeddah Light | Jeddah | 6 m |';
    expect(await findings({ claims, before: table(rule, '| Kõpu | Kõpu | 1 m |', row) })).toEqual([]);
    // Columns of another table say nothing of this row.
    expect(await findings({ claims, before: `${table(rule)}\n\nA ${row}` })).toEqual([
      expect.stringContaining('do not contain “Lens”'),
    ]);
  });

  test('a name may stand in the title of the source, in the heading above the quote, or in the topic', async () => {
    const claims = [['The barrage at Rance has turbines.', 'It has turbines of its own.']] as const;
    expect(await findings({ claims })).toHaveLength(1);
    expect(await findings({ claims, sourceTitle: 'The Rance power station' })).toEqual([]);
    expect(await findings({ claims, topic: 'What Rance does' })).toEqual([]);
    expect(await findings({ claims: [['It is 24 wide.', 'It is very wide.']], topic: 'The 24' })).toHaveLength(1);
  });
});

describe('a claim says more than its quotes', () => {
  test.each([
    ['300', 'Britain had 300 mills.', 'There were 200 tide mills in Britain.'],
    ['seven', 'A mill works for seven hours.', 'A mill works for five hours on each tide.'],
    ['1,300', 'There were 1,300 of them.', 'There were 1,200 of them.'],
    ['1.5 billion', 'It moved 1.5 billion tons.', 'It moved 1.5 million tons.'],
    ['40%', 'It lost 40% of them.', 'It lost 40 of them.'],
    ['4.3', 'The dough has a pH of 4.3.', 'The dough has a pH of 4.2.'],
    ['fifty', 'They come fifty minutes later.', 'They come some forty minutes later.'],
    ['twice', 'The tide comes twice a day.', 'The tide comes three times a day.'],
    ['third', 'The third cause was mud.', 'The second cause was mud.'],
    ['Three', 'Three causes explain it.', 'Two causes explain the fall.'],
    ['A quarter', 'A quarter of the mills closed.', 'In all 5% of the mills had to close.'],
    ['Two thirds', 'Two thirds of the mills closed.', 'Two of the mills had to close.'],
    ['Half', 'Half of the mills closed.', 'Some of the mills had to close.'],
    ['Hundreds', 'Hundreds of mills closed in 1890.', 'In 1890 some 40 of the mills had to close.'],
    ['tens of thousands', 'It fed tens of thousands of people.', 'In all it fed 900 of the people there.'],
    ['1891', 'Some burnt down in 1891.', 'Some mills burnt down in 1890.'],
    ['1930', 'It lasted until 1930.', 'It lasted until the 1930s.'],
    ['1940s', 'It lasted until the 1940s.', 'It lasted until the 1930s.'],
    ['20th', 'It stood there in the 20th century.', 'It was built in 1850.'],
    ['about 300', 'There were about 300 mills.', 'There were 203 mills.'],
    ['13 March 2024', 'It opened on 13 March 2024.', 'It opened on 12 March 2024.'],
    ['12 May 2024', 'It opened on 12 May 2024.', 'It opened on 2024-03-12.'],
    ['April', 'It opened in April.', 'It opened on 12 March 2024.'],
    ['Wednesday', 'It opened on a Wednesday.', 'It opened on 12 March 2024.'],
    ['Monday', 'It opened on a Monday.', 'It opened in March 1785 on a hill, with one wheel.'],
    ['17:45', 'It starts at 17:45.', 'It starts at 5:30 pm.'],
    ['Whitby', 'The mill at Whitby works.', 'The mill at Woodbridge works.'],
    ['NASA', 'NASA built it.', 'They built it.'],
    ['GPT-5', 'It runs on GPT-5 now.', 'It runs on GPT-4 now.'],
    ['Jim', 'Leases were described by Jim Gray.', 'Gray described leases.'],
    ['١٣', 'There were ١٣ of them.', 'There were 12 of them.'],
  ])('%s', (what, text, ...quotes) => missing(what.replace('about ', '').replace('١٣', '13'), text, ...quotes));

  test('a name at the start counts when the sources know it as one', async () => {
    const claims = [['Whitby has an old mill.', 'There was a mill in the town.']] as const;
    expect(await findings({ claims, around: 'It stands not far from Whitby.' })).toEqual([
      'fix: The quotes of this claim do not contain “Whitby”.',
    ]);
    expect(await findings({ claims })).toEqual([
      'consider: “Whitby” may be a name that no quote of this claim contains.',
    ]);
  });

  test('a name at the start counts when it stands in another name’s place', async () => {
    expect(await findings({ claims: [['Whitby has a mill.', 'Woodbridge has a mill.']] })).toEqual([
      'fix: The quotes of this claim do not contain “Whitby”.',
    ]);
    expect(await findings({ claims: [['Millers had a hard life.', 'They had a hard life.']] })).toEqual([
      'consider: “Millers” may be a name that no quote of this claim contains.',
    ]);
  });

  test('a number in words counts in the language of the claims, whatever leads from one to the next', async () => {
    const quote = 'Häusler ohne eigenes Land durften zwei Ziegen auf die Weide schicken, wenn sie nicht krank waren.';
    expect(await findings({ claims: [[quote, quote]] })).toEqual([]);
    expect(await findings({ claims: [[quote.replace('zwei', 'drei'), quote]] })).toEqual([
      'fix: The quotes of this claim do not contain “drei”.',
    ]);
  });
});

describe('German', () => {
  const german = (text: string, ...quotes: string[]) => findings({ claims: [[text, ...quotes]], filler: GERMAN });
  test.each([
    ['nouns', 'Der Müller wartete auf das Wasser im Teich.', 'Er wartete, bis genug davon da war.'],
    ['numbers', 'Eine Mühle arbeitet zwölf Stunden.', 'Sie arbeitet 12 Stunden am Tag.'],
    ['compound numbers', 'Es waren 24 Mühlen.', 'Es waren vierundzwanzig.'],
    ['dates', 'Sie wurde im März 2024 gebaut.', 'Sie wurde am 12. März 2024 gebaut.'],
    ['points between thousands', 'Es waren 1.200 Mühlen.', 'Es waren 1200.'],
    ['milliards', 'Es kostete 2 Milliarden Euro.', 'Es kostete 2.000.000.000 Euro.'],
  ])('%s are no names', async (_, text, ...quotes) => expect(await german(text, ...quotes)).toEqual([]));
  test.each([
    ['dreizehn', 'Eine Mühle arbeitet dreizehn Stunden.', 'Sie arbeitet zwölf Stunden am Tag.'],
    ['Albert Einstein', 'Die Mühle wurde von Albert Einstein gebaut.', 'Sie wurde von einem Müller gebaut.'],
    ['NASA', 'Gebaut hat sie die NASA.', 'Sie wurde von einem Müller gebaut.'],
  ])('%s is found', async (what, text, ...quotes) =>
    expect(await german(text, ...quotes)).toEqual([expect.stringContaining(`do not contain “${what}”`)]),
  );
});

describe('a sentence that cites nothing', () => {
  test.each([
    'This article looks at how it works.',
    'Two things follow from that.',
    'The two are alike.',
    'It draws on three sources, and every claim shows the passage that carries it.',
    'First of all, a word on mud.',
    'One thing more is worth a thought.',
    'There are 3 reasons for it.',
    'I find that beautiful.',
    'That is only half of the story.',
  ])('may say: %s', async (text) => expect(await findings({ said: [text] })).toEqual([]));

  test.each([
    ['a number', 'It is said that 40 of them burnt down.', '40'],
    ['a number in words', 'About twelve people lived there.', 'twelve'],
    ['a small number in words', 'It took five hours.', 'five'],
    ['a share', 'Sadly, a quarter of them never came back.', 'a quarter'],
    ['a size', 'Dozens of them burnt down.', 'Dozens'],
    ['a year', 'That was in 1890.', '1890'],
    ['a date', 'It all began on 12 March.', '12 March'],
    ['a month', 'It all began in April.', 'April'],
    ['a title', 'More comes from “Notes on tides”.', 'Notes on tides'],
    ['a title as it is written', 'As Notes on tides says, it is so.', 'Notes on tides'],
    ['a name that is nowhere in the sources', 'It was all done by Whitby and his sons.', 'Whitby'],
  ])('may not hold %s', async (_, text, what) =>
    expect(await findings({ said: [text], sourceTitle: 'Notes on tides' })).toEqual([
      expect.stringContaining(`fix: This sentence cites nothing and holds “${what}”`),
    ]),
  );

  test('may hold what the topic holds, and names that the sources know', async () => {
    const said = ['This article looks at how 12 mills worked in 1890.'];
    expect(await findings({ said })).toHaveLength(1);
    expect(await findings({ said, topic: 'How 12 mills worked in 1890' })).toEqual([]);
    expect(await findings({ said: ['Now let us go to Woodbridge.'], around: 'The mill at Woodbridge.' })).toEqual([]);
  });
  test('is free when a person wrote it', async () => {
    const said = ['I saw 40 of them in 1990.'];
    expect(await findings({ said, people: said })).toEqual([]);
  });
});

describe('headings, title, description and tags have no footnotes', () => {
  const claims = [['Britain had 200 mills.', 'There were 200 tide mills in Britain.']] as const;
  test('and say what a quote of the article says', async () => {
    expect(await findings({ claims, heading: 'The 200 mills of Britain', title: 'What 200 mills did' })).toEqual([]);
    expect(await findings({ claims, heading: 'Three Reasons Why Mills Are Gone' })).toEqual([]);
  });
  test('and nothing else', async () => {
    expect(await findings({ claims, heading: 'The 300 mills' })).toEqual([
      expect.stringContaining('“300”, which this heading'),
    ]);
    expect(await findings({ claims, title: 'What 300 mills did' })).toEqual([
      expect.stringContaining('“300”, which the title'),
      expect.stringContaining('“300”, which this heading'),
    ]);
    expect(await findings({ claims, tags: ['mills', '300 mills'] })).toEqual([
      'fix: No quote of the article contains “300”, which the tags say.',
    ]);
    expect(await findings({ claims, tags: ['200 mills', 'britain'] })).toEqual([]);
    expect(await findings({ claims, heading: 'The mills of Whitby' })).toEqual([expect.stringContaining('“Whitby”')]);
  });
});
