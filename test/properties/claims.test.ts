import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, plain } from '../../src/agents/article/text.ts';
import { checksOf, runChecks } from '../../src/gates/checks/index.ts';
import { PATH, source } from '../unit/agents/orders.ts';

const LANGUAGES = {
  en: 'It is what the page is about, and this is how we would like to say it to all of those who read it.',
  de: 'Das ist es, worum es auf der Seite geht, und so wollen wir es auch denen sagen, die sie nicht kennen.',
  fr: 'Ce sont les choses que nous avons vues dans la ville, et elle est pour nous une des plus belles du monde.',
  none: 'Lorem ipsum.',
};

const piece = fc.oneof(
  fc.constantFrom(
    ...'the mills Woodbridge Mühle twelve two hundred and fifty million 1,200 1.200 12 200 4.2 40% percent 1930s 19th century'.split(
      ' ',
    ),
    ...'March 12 2024 12.3.2024 2024-03-12 17:30 5:30 pm Tuesday GPT-4 H2O WHO GitHub first second twice about zwölf Uhr'.split(
      ' ',
    ),
    ...'vingt-quatre deux cents ½ ١٢ 第三 “It (and) – : ; ! …'.split(' '),
  ),
  fc.integer({ min: 0, max: 1e7 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('a claim that says its quote word for word is carried by it, whatever it says and in every language', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(...Object.values(LANGUAGES)),
      async (pieces, filler) => {
        const text = plain(`Says ${pieces.join(' ')}.`);
        const facts = [{ id: 'f1', source: 's1', quote: text, statement: '' }];
        const claims = [{ text, facts: ['f1'] }];
        const origin = source('s1', text);
        const findings = await runChecks(
          checksOf(['evidence']),
          {
            path: PATH,
            content: [filler, lineOf(text)].join('\n'),
            evidence: { sources: [origin], facts, claims },
            sources: [origin],
          },
          { people: new Set([filler]) },
        );
        expect(findings).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  ));
