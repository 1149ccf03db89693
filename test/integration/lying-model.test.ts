/** A model that lies among the truth, over HTTP: what becomes of its lies, and of what it says rightly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../src/agents/write.ts';
import type { Finding } from '../../src/domain/deliverable.ts';
import type { Delivered } from '../../src/domain/proposal.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { work } from '../../src/engine/work.ts';
import { checkDelivery } from '../../src/gates/checks/index.ts';
import { blocksOf, factsOf, rowsOf } from '../../src/local/model/blocks.ts';
import { contentOf, deliveredBy, order, source } from '../unit/agents/orders.ts';
import { completion, type Reply, type ScriptedServer, scriptedServer } from '../unit/engine/scripted-server.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/sources/tide-mills/${name}.md`), 'utf8');
const SOURCES = [
  source('s1', read('how-they-worked'), 'How they worked'),
  source('s2', read('decline'), 'The decline'),
];

/** Sentences of the sources: said as they stand, they are true. */
const TRUE = SOURCES.flatMap(({ id, text }) =>
  text
    .replace(/^#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .split(/(?<=\.)\s+(?=[A-Z])/)
    .map((sentence) => ({ source: id, quote: sentence.trim() }))
    .filter(({ quote }) => /^[A-Z][^|*`[\]#-]{40,}\.$/.test(quote)),
);

/** Changes the first number of a sentence; those without one get one. */
const altered = (sentence: string): string =>
  /\d/.test(sentence)
    ? sentence.replace(/\d+/, (digits) => `${Number(digits) + 17}`)
    : `${sentence.slice(0, -1)} in 1377.`;

const first = TRUE[0]?.quote ?? '';
const QUOTE_LIES = {
  'an altered number in the quote': TRUE.slice(0, 4).map(({ source: from, quote }) => ({
    source: from,
    quote: altered(quote),
  })),
  'an invented quote': ['Tide mills were invented by Archimedes of Syracuse.', 'A single mill fed all of Paris.'].map(
    (quote) => ({ source: 's1', quote }),
  ),
  'a quote that is stitched from two places': TRUE.slice(4, 7).map(({ source: from, quote }, index) => ({
    source: from,
    quote: `${quote.slice(0, -1)} and ${(TRUE[index + 8]?.quote ?? '').toLowerCase()}`,
  })),
  'a quote with an ellipsis': [{ source: 's1', quote: `${first.slice(0, 20)}…${first.slice(-20)}` }],
  'a quote of another source': [{ source: 's2', quote: first }],
};

/** Lies in the article itself; `cites` are facts that are true. */
const SENTENCE_LIES = (cites: string) => [
  { text: 'Their number rose to 4321 within ten years.', kind: 'claim', facts: [] },
  { text: 'The millers earned 77 shillings a day.', kind: 'claim', facts: ['f404'] },
  { text: 'There were 9999 of them in Portugal.', kind: 'claim', facts: [cites] },
  { text: 'Napoleon Bonaparte had the largest one built.', kind: 'claim', facts: [cites] },
  { text: 'Sadly, 88 of them burnt down in 1666.', kind: 'opinion', facts: [] },
  { text: 'This leads us to the year 1555, when all was lost.', kind: 'connection', facts: [] },
];

/** A real model would do what a finding asks; this one leaves out what findings name, and only that. */
const isNamed = (sentence: string, findings: readonly string[]): boolean =>
  findings.some((message) => [...message.matchAll(/“([^”]+)”/g)].some(([, words = '']) => sentence.includes(words)));

function answerTo(schema: string, prompt: string, stubborn: boolean): unknown {
  const blocks = blocksOf(prompt);
  if (schema === 'facts') {
    const all = [...TRUE, ...Object.values(QUOTE_LIES).flat()];
    // The lies stand among the truth, not at its end.
    const shuffled = all.map((fact, index) => ({ ...fact, place: (index * 7) % all.length }));
    const facts = shuffled.toSorted((one, other) => one.place - other.place);
    return {
      facts: facts.map(({ source: from, quote }, index) => ({
        id: `m${index}`,
        source: from,
        quote,
        statement: quote,
      })),
    };
  }
  const findings = stubborn ? [] : rowsOf(blocks, 'findings').map(({ message }) => String(message));
  const facts = factsOf(blocks);
  const claims = facts.map(({ id, quote }) => ({ text: quote, kind: 'claim', facts: [id] }));
  const lies = SENTENCE_LIES(facts[0]?.id ?? 'f1').filter(({ text }) => !isNamed(text, findings));
  const paragraphs = claims.map((claim, index) => [claim, ...lies.slice(index, index + 1)]);
  return {
    title: 'Tide mills',
    description: 'What tide mills were.',
    tags: ['mills'],
    sections: [{ heading: '', paragraphs }],
    back: null,
  };
}

const liar =
  (stubborn: () => boolean): Reply =>
  (response, call) => {
    const body = JSON.parse(JSON.stringify(call.body));
    const prompt = body.messages.map(({ content }: { content: string }) => content).join('\n\n');
    const content = JSON.stringify(answerTo(body.response_format.json_schema.name, prompt, stubborn()));
    completion({ content })(response, call);
  };

let server: ScriptedServer;
let stubborn = false;
beforeAll(async () => {
  server = await scriptedServer([liar(() => stubborn)]);
});
afterAll(() => server.close());

async function attempt(findings: readonly Finding[]): Promise<Delivered> {
  const engine = createEngine({ model: openAiModel({ apiKey: 'any', model: 'liar', baseUrl: server.url }) });
  const base = order({ title: 'Tide mills', brief: { topic: 'Tide mills' }, sources: SOURCES, findings });
  const stage = { ...base.stage, checks: ['citations', 'evidence', 'links'] };
  const { outcome } = await work({ ...base, stage }, { role: write, engine, check: checkDelivery });
  if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome));
  return deliveredBy(outcome);
}

const toBeMended = ({ findings }: Delivered): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'fix');
const body = (delivered: Delivered): string => contentOf(delivered, order().stage.path);
const sentences = SENTENCE_LIES('f1').map(({ text }) => text);

describe('a model that lies', () => {
  test('in its quotes gets none of them into the work, and each is counted', async () => {
    const delivered = await attempt([]);
    const kept = delivered.evidence.facts.map(({ quote }) => quote);
    const lies = Object.values(QUOTE_LIES).flat();
    for (const { quote, source: from } of lies) {
      expect(delivered.evidence.facts).not.toContainEqual(expect.objectContaining({ quote, source: from }));
    }
    expect(kept).toHaveLength(TRUE.length);
    expect(delivered.counts).toMatchObject({ dropped: lies.length + 1, uncited: 1 });
    const { proposed, verified, dropped, uncited } = delivered.counts;
    expect(proposed).toBe(verified + dropped + uncited);
  });

  test('in its sentences is sent back with every one named, and what then goes out has none, and lacks no truth', async () => {
    stubborn = false;
    const before = await attempt([]);
    const named = toBeMended(before).map(({ message }) => message);
    for (const lie of sentences.filter((text) => body(before).includes(text))) expect(isNamed(lie, named)).toBe(true);
    const after = await attempt(before.findings);
    expect(toBeMended(after)).toEqual([]);
    for (const lie of sentences) expect(body(after)).not.toContain(lie);
    const clean = TRUE.filter(({ quote }) => after.evidence.claims.some(({ text }) => text === quote));
    expect(clean.length).toBeGreaterThanOrEqual(TRUE.length * 0.9);
    expect(TRUE.length).toBeGreaterThanOrEqual(15);
  });

  test('for ever never gets past the checks', async () => {
    stubborn = true;
    let findings: readonly Finding[] = [];
    for (let round = 0; round < 3; round += 1) {
      const delivered = await attempt(findings);
      findings = toBeMended(delivered);
      expect(findings.length).toBeGreaterThan(0);
    }
  });
});
