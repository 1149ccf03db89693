import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Part } from '../../../src/agents/role.ts';
import { fitParts, GAP } from '../../../src/engine/budget.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { passagesOf } from '../../../src/engine/passages.ts';
import { partsText } from '../../../src/engine/prompt.ts';
import { tokenCounter } from '../../../src/engine/write-prompt.ts';

const data = (name: string, text: string, reference?: string): Part => ({
  kind: 'data',
  heading: `Part ${name}`,
  name,
  ...(reference === undefined ? {} : { reference }),
  text,
});
const paragraphs = (subject: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Paragraph ${index} is about ${subject} and says so at some length.`,
  ).join('\n\n');

const PARTS: readonly Part[] = [
  { kind: 'words', heading: 'What to do', text: 'Write.' },
  data('topic', 'Tide mills'),
  data('notes', paragraphs('the wishes of the person', 6)),
  data('context', paragraphs('our brand', 6), 'docs/brand.md'),
  data('remembered', paragraphs('what was said before', 6)),
  data('past', paragraphs('what is published', 6)),
  data('source', `${paragraphs('cheese', 6)}\n\nA tide mill grinds twice a day.\n\n${paragraphs('cheese', 6)}`, 's1'),
  data('feedback', paragraphs('the feedback', 6)),
  data('findings', paragraphs('a finding', 6)),
];
const tokensOf = await tokenCounter();
const whole = tokensOf(partsText(PARTS));
const fitInto = (budget: number) => fitParts(PARTS, budget, tokensOf);
const textOf = (parts: readonly Part[], name: string): string =>
  parts.flatMap((part) => (part.kind === 'data' && part.name === name ? [part.text] : [])).join();

describe('a prompt that is too long', () => {
  test('loses earlier work first, then documents of the project, what was said before, passages of sources, notes, and nothing else', () => {
    const order: string[] = [];
    for (let budget = whole - 1; budget > 0; budget -= 10) {
      try {
        const { parts, cuts } = fitInto(budget);
        for (const { part } of cuts) if (!order.includes(part)) order.push(part);
        expect(tokensOf(partsText(parts))).toBeLessThanOrEqual(budget);
        expect(textOf(parts, 'feedback')).toBe(textOf(PARTS, 'feedback'));
        expect(textOf(parts, 'findings')).toBe(textOf(PARTS, 'findings'));
        expect(textOf(parts, 'topic')).toBe('Tide mills');
        expect(parts[0]).toEqual(PARTS[0]);
      } catch (error) {
        expect(error).toMatchObject({ code: 'prompt-too-long' });
      }
    }
    expect(order).toEqual(['past', 'context docs/brand.md', 'remembered', 'source s1', 'notes']);
  });

  test('keeps the passages that have most to do with the topic, and says what is missing', () => {
    const { parts, cuts } = fitInto(Math.floor(whole * 0.55));
    expect(textOf(parts, 'source')).toContain('A tide mill grinds twice a day.');
    expect(textOf(parts, 'source')).toContain(GAP);
    expect(textOf(parts, 'context')).toBe('');
    const said = parts.find((part) => part.heading === 'What was left out');
    expect(said?.text).toContain('all of context docs/brand.md');
    expect(said?.text).toMatch(/\d of 13 passages of source s1/);
    expect(cuts[0]).toEqual({ part: 'context docs/brand.md', left: 6, of: 6 });
  });

  test('is cut the same way every time, and not at all when it fits', () => {
    expect(partsText(fitInto(Math.floor(whole * 0.6)).parts)).toBe(partsText(fitInto(Math.floor(whole * 0.6)).parts));
    expect(fitInto(whole)).toEqual({ parts: PARTS, cuts: [] });
  });

  test('of 5 MB of text without a blank line is made to fit in a moment', { timeout: 20_000 }, () => {
    const sea = Array.from(
      { length: 70_000 },
      (_, index) => `Sentence ${index} speaks of the sea and of nothing else here.`,
    );
    sea[40_000] = 'The tide mill at Eling was rebuilt.';
    const parts = [data('topic', 'Tide mills'), data('source', sea.join(' '), 's1')];
    const started = performance.now();
    const fitted = fitParts(parts, 20_000, tokensOf);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(textOf(fitted.parts, 'source')).toContain('The tide mill at Eling was rebuilt.');
    expect(tokensOf(partsText(fitted.parts))).toBeLessThanOrEqual(20_000);
  });
});

test('the passages of a text, joined, are the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a word ', '. ', '\n', '\n\n', ' \n \n', 'x'.repeat(1500), '。')),
      (pieces) => {
        const text = pieces.join('');
        const joined = passagesOf(text, new Set()).map((passage) => passage.text);
        expect(joined.join('')).toBe(text);
      },
    ),
  );
});

describe('a prompt', () => {
  const ask = async (
    parts: readonly Part[],
    options: { readonly secrets?: readonly string[]; readonly call?: number },
  ) => {
    const kept: string[] = [];
    const sent: string[] = [];
    const engine = createEngine({
      model: {
        name: 'x',
        baseUrl: 'http://x',
        async complete({ messages }) {
          sent.push(messages.map(({ content }) => content).join('\n\n---\n\n'));
          return { text: '{}', usage: { input: 1, output: 1 }, finishReason: 'stop', refusal: null, model: 'x' };
        },
      },
      secrets: options.secrets,
      limits: { tokensPerCall: options.call },
      onPrompt: ({ text }) => kept.push(text),
    });
    await engine.ask({ name: 'facts', schema: z.strictObject({}), instructions: 'Key sk-secret-1.', parts });
    return { kept, sent, notes: engine.notes() };
  };

  test('holds no secret, neither as it is sent nor as it is kept', async () => {
    const parts = [data('source', 'The key is sk-secret-12, or sk-secret-1.', 's1')];
    const { kept, sent } = await ask(parts, { secrets: ['sk-secret-1', 'sk-secret-12', ''] });
    expect(`${kept}${sent}`).not.toContain('sk-secret');
    expect(sent[0]).toContain('The key is ***, or ***.');
    expect(kept).toEqual([`${sent[0]}\n`]);
  });

  test('that was cut says so in the run’s account', async () => {
    const parts = [data('topic', 'Tide mills'), data('source', paragraphs('cheese', 400), 's1')];
    const { notes, sent } = await ask(parts, { call: 4000 });
    expect(notes).toEqual([
      { code: 'prompt-cut', text: expect.stringMatching(/^\d+ of 400 passages of source s1 \(in “facts”\)$/) },
    ]);
    expect(sent[0]).toContain('## What was left out');
  });
});
