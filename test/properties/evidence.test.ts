import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { standsIn } from '../../src/agents/article/evidence.ts';
import { linkTarget } from '../../src/agents/article/footnotes.ts';
import { isSourceLine } from '../../src/agents/article/sources.ts';
import type { Part } from '../../src/agents/role.ts';
import type { Delivered } from '../../src/domain/proposal.ts';
import { fence, promptText, renderPrompt } from '../../src/engine/prompt.ts';
import { checkDelivery } from '../../src/gates/checks/index.ts';
import { blocksOf } from '../../src/local/model/blocks.ts';
import {
  comment,
  contentOf,
  currentOf,
  deliveredBy,
  FACTS,
  firstVersion,
  order,
  scripted,
  source,
  TIDES,
  written,
} from '../unit/agents/orders.ts';

/** Pieces of what a model, a source or a person could write to break out of its place. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '[x](',
        '](y)',
        'https://evil.example/a',
        'HTTP://evil.example',
        'www.evil.example',
        '://',
        '//evil.example',
        'a@evil.example',
        'mailto:a@evil.example',
        '@mona',
        '#12',
        'closes #3',
        '[^1]',
        '[^9]:',
        '![',
        '<',
        '>',
        '<a href="x">',
        '<!--',
        '-->',
        '`',
        '``',
        '```',
        '\\',
        '*',
        '**',
        '_',
        '~',
        '~~~',
        '|',
        '---',
        '===',
        '# ',
        '- ',
        '1. ',
        '> ',
        ':',
        '&',
        '&lt;',
        '&#64;',
        '\n',
        '\n\n',
        '\u202e',
        '\u200b',
        ' ',
        ' ',
        'word',
        'evil.example',
        'ftp://evil.example',
        'Word.',
        '“',
        '”',
        '{{',
        '$',
        '\t',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const sentence = fc.record({
  text: hostile,
  kind: fc.constantFrom('claim', 'opinion', 'connection'),
  facts: fc.array(fc.constantFrom('f1', 'f2', 'f3', 'n1', 'f9'), { maxLength: 3 }),
});

const article = fc.record({
  title: hostile,
  description: hostile,
  tags: fc.array(hostile, { maxLength: 3 }),
  sections: fc.array(
    fc.record({ heading: hostile, paragraphs: fc.array(fc.array(sentence, { maxLength: 3 }), { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
});

const revision = fc.record({
  facts: fc.array(
    fc.record({
      id: fc.constantFrom('n1', 'n2', 'f1'),
      source: fc.constantFrom('s1', 's2'),
      statement: hostile,
      quote: fc.oneof(hostile, fc.constant('Some mills burnt down in 1890.')),
    }),
    { maxLength: 3 },
  ),
  edits: fc.array(
    fc.record({
      feedback: fc.subarray(['c1', 'c2', 'nobody']),
      line: fc.integer({ min: -1, max: 45 }),
      action: fc.constantFrom('replace', 'delete', 'insert-after'),
      heading: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostile }),
      sentences: fc.array(sentence, { maxLength: 3 }),
    }),
    { maxLength: 25 },
  ),
  answers: fc.array(
    fc.record({
      feedback: fc.constantFrom('c1', 'c2', 'c3'),
      done: fc.boolean(),
      text: hostile,
      left: fc.oneof(fc.constant(''), hostile),
    }),
    {
      maxLength: 4,
    },
  ),
});

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown);

/** Whatever in the text leads elsewhere or is not text. */
function foreign(markdown: string, { sources, evidence }: Delivered): string[] {
  const lines = markdown.split('\n');
  const listsSources = ({ position }: Nodes): boolean =>
    lines
      .slice((position?.start.line ?? 0) - 1, position?.end.line)
      .every((line) => isSourceLine(line, evidence.sources));
  const known = new Set(sources.map(({ url }) => linkTarget(url)));
  const found: string[] = [];
  visit(parse(markdown), (node: Nodes) => {
    if ((node.type === 'link' || node.type === 'definition') && !known.has(node.url)) found.push(node.url);
    if (
      node.type === 'image' ||
      node.type === 'imageReference' ||
      node.type === 'linkReference' ||
      node.type === 'html'
    )
      found.push(node.type);
    if (node.type === 'code' || node.type === 'table' || node.type === 'blockquote') found.push(node.type);
    if (node.type === 'list' && !listsSources(node)) found.push(node.type);
  });
  return found;
}

const sound = async (delivered: Delivered): Promise<void> => {
  const content = contentOf(delivered);
  expect(foreign(content, delivered)).toEqual([]);
  expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  for (const fact of delivered.evidence.facts) {
    expect(standsIn(fact.quote, delivered.sources.find(({ id }) => id === fact.source)?.text ?? '')).toBe(true);
  }
  const { proposed, verified, dropped, uncited } = delivered.counts;
  expect(proposed).toBe(verified + dropped + uncited);
};

const runs = { numRuns: 300 };
const anchored = { heading: '', paragraphs: [[{ text: 'The pond fills.', kind: 'claim', facts: ['f1'] }]] };

describe('whatever the model returns', () => {
  test('a first version holds no link, HTML or block that code did not insert, and passes its own checks', () =>
    fc.assert(
      fc.asyncProperty(article, async (answer) => {
        const whole = { ...answer, sections: [...answer.sections, anchored] };
        await sound(deliveredBy(await written(order(), scripted({ facts: FACTS, article: whole }))));
      }),
      runs,
    ));

  test('the same holds for quotes and titles of hostile sources', () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, async (passages, title) => {
        const texts = passages.map((passage, index) => `Passage number ${index}: ${passage} ends here.`);
        const sources = [source('s1', texts.join('\n\n'), `Title ${title}`)];
        const facts = texts.map((quote, index) => ({ id: `a${index}`, source: 's1', statement: quote, quote }));
        const claims = texts.map((text, index) => ({ text, kind: 'claim', facts: [`f${index + 1}`] }));
        const answer = { title: 'T', description: 'D', tags: [], sections: [{ heading: '', paragraphs: [claims] }] };
        const delivered = deliveredBy(
          await written(order({ sources }), scripted({ facts: { facts }, article: answer })),
        );
        await sound(delivered);
        expect(delivered.counts.dropped).toBe(0);
      }),
      runs,
    ));

  test('a revision keeps the text sound, and answers every piece of feedback once with lines that are there', async () => {
    const first = await firstVersion();
    await fc.assert(
      fc.asyncProperty(revision, async (answer) => {
        const feedback = [comment('c1', 'A'), comment('c2', 'B', 3), comment('c3', 'C')];
        const delivered = deliveredBy(
          await written(order({ current: currentOf(first), feedback }), scripted({ revision: answer })),
        );
        await sound(delivered);
        const lines = contentOf(delivered).split('\n');
        const before = new Set(contentOf(first).split('\n'));
        expect(delivered.answers.map(({ feedback: id }) => id)).toEqual(['c1', 'c2', 'c3']);
        for (const { done, text, lines: changed } of delivered.answers) {
          for (const { line, text: now } of changed) expect(lines[line - 1]).toBe(now);
          expect(done || text.startsWith('not done, because ')).toBe(true);
          if (!done) expect(changed).toEqual([]);
          expect(text).not.toContain('\n');
        }
        const answered = new Set(delivered.answers.flatMap(({ lines: changed }) => changed.map(({ line }) => line)));
        const unexplained = lines.filter((line, index) => !before.has(line) && line !== '' && !answered.has(index + 1));
        expect(unexplained.filter((line) => !/^(\[\^|sources:)/.test(line))).toEqual([]);
      }),
      runs,
    );
  });

  test('what a person changed survives every revision byte for byte and in order', async () => {
    const first = await firstVersion();
    const lines = contentOf(first).split('\n');
    const change = fc.record({
      at: fc.nat({ max: lines.length - 1 }),
      how: fc.constantFrom('replace', 'insert', 'delete'),
      text: hostile.map((text) => text.replace(/\n/g, ' ')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        revision,
        revision,
        async (changes, one, other) => {
          const edited: { text: string; theirs: boolean }[][] = lines.map((text) => [{ text, theirs: false }]);
          changes.forEach(({ at, how, text }, index) => {
            const mine = { text: `${text} person ${index}`, theirs: true };
            if (how === 'replace') edited[at] = [mine];
            else if (how === 'delete') edited[at] = [];
            else edited[at] = [...(edited[at] ?? []), mine];
          });
          const head = edited.flat();
          const theirs = head.filter((line) => line.theirs).map(({ text }) => text);
          const feedback = [comment('c1', 'A'), comment('c2', 'B', 3)];
          const kept = (delivered: Delivered) =>
            contentOf(delivered)
              .split('\n')
              .filter((line) => theirs.includes(line));
          const current = currentOf(first, head.map(({ text }) => text).join('\n'));
          const second = deliveredBy(await written(order({ current, feedback }), scripted({ revision: one })));
          expect(kept(second)).toEqual(theirs);
          const third = deliveredBy(
            await written(order({ current: currentOf(second), feedback }), scripted({ revision: other })),
          );
          expect(kept(third)).toEqual(theirs);
        },
      ),
      runs,
    );
  });
});

describe('whatever stands in the data', () => {
  const part = fc.record({
    name: fc.constantFrom('source', 'topic'),
    reference: fc.constantFrom('s1', 's2'),
    text: hostile,
  });

  test('a fence can’t be closed or opened from inside, and the same inputs give the same bytes', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), hostile, (contents, extra) => {
        // What a text would need to know to break out: the fence of another text, and of this one without it.
        const texts = contents.map(({ text, ...rest }) => ({
          ...rest,
          text: `${extra}\n${fence(text, 'source', 's1')}\n${text}`,
        }));
        const parts = texts.map((content): Part => ({ kind: 'data', heading: 'H', ...content }));
        const prompt = () => promptText(renderPrompt({ name: 'x', instructions: 'I.', parts }));
        expect(prompt()).toBe(prompt());
        expect(blocksOf(prompt())).toEqual(texts);
      }),
      runs,
    );
  });
});

test('a quote is found exactly when it stands there, whatever the white space', () => {
  const words = TIDES.text.split(/\s+/);
  fc.assert(
    fc.property(
      fc.nat(words.length - 6),
      fc.integer({ min: 4, max: 6 }),
      fc.constantFrom(' ', '\n', '\n  ', '\t'),
      fc.nat(),
      (from, count, space, at) => {
        const chosen = words.slice(from, from + count);
        fc.pre(chosen.join('').length > 10);
        expect(standsIn(chosen.join(space), TIDES.text)).toBe(true);
        const altered = chosen.with(at % chosen.length, 'altered');
        expect(standsIn(altered.join(space), TIDES.text)).toBe(false);
        const stitched = [...chosen.slice(0, 2), '…', ...chosen.slice(2)];
        expect(standsIn(stitched.join(space), TIDES.text)).toBe(false);
      },
    ),
  );
});
