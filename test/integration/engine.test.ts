/** The whole way from named files to an article and its revision, over HTTP, with the local model. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standsIn } from '../../src/agents/article/evidence.ts';
import { write } from '../../src/agents/write.ts';
import type { Feedback } from '../../src/domain/feedback.ts';
import type { Delivered } from '../../src/domain/proposal.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { work } from '../../src/engine/work.ts';
import { checkDelivery } from '../../src/gates/checks/index.ts';
import { gather } from '../../src/gather/index.ts';
import { LOCAL_MODEL, type LocalModel, startLocalModel } from '../../src/local/model.ts';
import { comment, contentOf, currentOf, deliveredBy, numberOf, order } from '../unit/agents/orders.ts';
import { depsWith } from '../unit/gather/web-server.ts';

const root = join(import.meta.dirname, '../fixtures/sources');
const files = {
  read: async (path: string) => {
    const content = await readFile(join(root, path)).catch(() => null);
    return content === null ? null : { content, url: `https://github.com/acme/site/blob/main/${path}` };
  },
};

let local: LocalModel;
beforeAll(async () => {
  local = await startLocalModel();
});
afterAll(() => local.close());

const engineOn = (url: string) =>
  createEngine({ model: openAiModel({ apiKey: 'any', model: LOCAL_MODEL, baseUrl: url }), retries: 0 });

async function orderFor(topic: string, locators: readonly string[]) {
  const gathered = await gather(locators, depsWith({ files }));
  return order({ title: topic, brief: { topic }, ...gathered });
}

const run = (of: Awaited<ReturnType<typeof orderFor>>) =>
  work(of, { role: write, engine: engineOn(local.url), check: checkDelivery });

async function written(topic: string, locators: readonly string[]): Promise<Delivered> {
  const { outcome } = await run(await orderFor(topic, locators));
  if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome));
  return deliveredBy(outcome);
}

const TIDE_MILLS = ['tide-mills/how-they-worked.md', 'tide-mills/decline.md'];

describe('an article from sources that nobody has seen before', () => {
  test.each([
    ['Write a short post about tide mills and why they vanished', TIDE_MILLS, 'Tide mills and why they vanished'],
    ['Why does rye bread need sourdough?', ['rye/sourdough-notes.txt'], 'Why does rye bread need sourdough?'],
    [
      'Leases, heartbeats and fencing tokens',
      ['leases/leases.md', 'leases/heartbeats.txt'],
      'Leases, heartbeats and fencing tokens',
    ],
  ])('%s', async (topic, locators, title) => {
    const delivered = await written(topic, locators);
    expect(delivered.title).toBe(title);
    expect(delivered.findings).toEqual([]);
    expect(delivered.counts).toEqual({
      proposed: delivered.evidence.claims.length,
      verified: delivered.evidence.claims.length,
      dropped: 0,
      uncited: 0,
    });
    expect(delivered.evidence.claims.length).toBeGreaterThanOrEqual(8);
    for (const { quote, source } of delivered.evidence.facts) {
      expect(standsIn(quote, delivered.sources.find(({ id }) => id === source)?.text ?? '')).toBe(true);
    }
    const used = new Set(delivered.evidence.facts.map(({ source }) => source));
    expect(used.size).toBe(locators.length);
    const headings = contentOf(delivered).match(/^## .+$/gm) ?? [];
    expect(headings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(headings).size).toBe(headings.length);
    for (const number of contentOf(delivered).match(/(?<=^[^[\n]*)\d[\d,.]*\d(?=[^\n]*\[\^)/gm) ?? []) {
      expect(delivered.sources.some(({ text }) => text.includes(number))).toBe(true);
    }
  });

  test('is the same every time, and its calls are accounted for', async () => {
    const [one, other] = [
      await run(await orderFor('Tide mills', TIDE_MILLS)),
      await run(await orderFor('Tide mills', TIDE_MILLS)),
    ];
    expect(one).toEqual(other);
    expect(one.usage).toMatchObject({ model: LOCAL_MODEL, calls: 2, cost: 'unknown' });
    expect(one.usage.inputTokens).toBeGreaterThan(500);
    expect(one.prompts.map(({ name }) => name)).toEqual(['facts', 'article']);
  });

  test('is none when the sources say nothing about the topic, or can’t be used', async () => {
    const off = await run(await orderFor('Quantum gravity', TIDE_MILLS));
    expect(off.outcome).toMatchObject({ kind: 'question', code: 'evidence-missing' });
    const missing = await run(await orderFor('Tide mills', ['nowhere.md', 'https://example.org']));
    expect(missing.outcome).toMatchObject({
      kind: 'question',
      code: 'sources-unusable',
      text: expect.stringContaining('nowhere.md'),
    });
    expect(missing.usage).toMatchObject({ calls: 0, cost: 0 });
  });
});

describe('a failing model', () => {
  test('ends in a failure with its code, what it cost and what was asked', async () => {
    const engine = createEngine({ model: openAiModel({ apiKey: 'any', model: 'gpt-unheard-of', baseUrl: local.url }) });
    const { outcome, usage, prompts } = await work(await orderFor('Tide mills', TIDE_MILLS), {
      role: write,
      engine,
      check: checkDelivery,
    });
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'model-unknown',
      text: expect.stringContaining('gpt-unheard-of'),
    });
    expect(usage.calls).toBe(1);
    expect(prompts).toHaveLength(1);
  });

  test('a bug is no failure: it is thrown on', async () => {
    const role = { ...write, work: () => Promise.reject(new RangeError('a bug')) };
    const broken = work(order(), { role, engine: engineOn(local.url), check: checkDelivery });
    await expect(broken).rejects.toThrow('a bug');
  });
});

describe('the local model follows feedback that it can follow', () => {
  async function revise(say: (article: string) => readonly Feedback[], person = (text: string) => text) {
    const base = await orderFor('Tide mills and why they vanished', TIDE_MILLS);
    const first = deliveredBy((await run(base)).outcome as Delivered);
    const before = person(contentOf(first));
    const feedback = say(before);
    const { outcome } = await run({ ...base, current: currentOf(first, before), feedback });
    if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome));
    expect(outcome.findings).toEqual([]);
    const after = contentOf(outcome);
    for (const { done, text, lines } of outcome.answers) {
      expect(done || /^not done, because /.test(text)).toBe(true);
      for (const { line, text: now } of lines) {
        expect(after.split('\n')[line - 1]).toBe(now);
        expect(before.split('\n')[line - 1]).not.toBe(now);
      }
    }
    return {
      before,
      after,
      answers: new Map(outcome.answers.map((answer) => [answer.feedback, answer])),
      evidence: outcome.evidence,
    };
  }
  const on = (article: string, part: string, text: string, id = 'c1'): Feedback => {
    const line = numberOf(article, part);
    return comment(id, text, line, article.split('\n')[line - 1]);
  };

  test('shortens, removes, replaces words, renames, adds from the sources', async () => {
    const { after, answers } = await revise((article) => [
      on(article, 'Coal was dear in the west', 'Too long, please shorten.', 'shorten'),
      on(article, 'A steam mill could stand', 'I would remove this sentence.', 'remove'),
      on(article, 'Mill ponds silt up', 'Say “Ponds” instead of “Mill ponds”.', 'replace'),
      on(article, '## The pond and the gates', 'Rename this to “Gates that shut themselves”', 'rename'),
      on(article, 'Most tide mills had undershot wheels', 'Can you add something about the stones?', 'add'),
      comment('title', 'The title should be “The sea as a miller”.'),
    ]);
    expect([...answers.values()].map(({ done }) => done)).toEqual([true, true, true, true, true, true]);
    expect(after).toMatch(/^Coal was dear in the west\.\[\^\d+\]$/m);
    expect(after).not.toContain('A steam mill could stand');
    expect(after).toContain('\nPonds silt up, and digging');
    expect(after).toContain('## Gates that shut themselves');
    expect(after).toMatch(/^# The sea as a miller$/m);
    expect(after).toMatch(/^title: The sea as a miller$/m);
    expect(answers.get('add')?.lines[0]?.text).toMatch(/stones.*\[\^\d+\]$/);
  });

  test('moves, merges and splits', async () => {
    const { after, answers } = await revise((article) => [
      on(article, 'Around 1800 there were', 'Please move this to the end.', 'move'),
      on(article, 'When the tide turns', 'Merge this with the next sentence.', 'merge'),
      on(article, 'Woodbridge in Suffolk', 'Split this into two sentences.', 'split'),
    ]);
    expect([...answers.values()].map(({ done }) => done)).toEqual([true, true, true]);
    expect(after).toMatch(/presses the gates shut; the miller then waits .*\[\^\d+\]\[\^\d+\]$/m);
    expect(after).toMatch(/for visitors since 2012\.\[\^\d+\]\nEling near Southampton/);
    expect(after.indexOf('Around 1800')).toBeGreaterThan(after.indexOf('## In closing'));
  });

  test('finds the line that a comment quotes, and the section that it names', async () => {
    const { after } = await revise(() => [
      comment('c1', '> A tide mill takes its power from the sea.[^1]\n\nPlease say “the tide” instead of “the sea”.'),
      comment('c2', 'Please rename the section “In closing” to “What is left”.'),
    ]);
    expect(after).toMatch(/^A tide mill takes its power from the tide\.\[\^\d+\]$/m);
    expect(after).toContain('## What is left');
    expect(after).not.toContain('## In closing');
  });

  test('takes a suggestion as it is, but never a link', async () => {
    const { after } = await revise((article) => [
      on(article, 'Mill ponds silt up', '```suggestion\nMill ponds [silt up](https://evil.example).\n```'),
    ]);
    expect(after).toMatch(/^Mill ponds silt up\.\[\^\d+\]$/m);
  });

  test('says honestly what it does not do', async () => {
    const { before, after, answers } = await revise((article) => [
      on(article, 'Today a handful of tide mills', 'Could this be more lively?', 'tone'),
      on(article, 'Today a handful of tide mills', 'Great!', 'praise'),
      on(article, 'Today a handful of tide mills', 'Shorten this.', 'short'),
      on(article, 'Today a handful of tide mills', 'Add something about penguins.', 'penguins'),
      on(article, 'Today a handful of tide mills', 'Replace “sand” by “silt”.', 'sand'),
      on(article, 'date: 2026', 'Use another date.', 'date'),
      comment('where', 'Delete that one.'),
    ]);
    expect(after).toBe(before);
    const why = (id: string) => answers.get(id)?.text;
    expect(why('tone')).toContain('tone');
    expect(why('praise')).toBe('not done, because it asks for no change.');
    expect(why('short')).toContain('nothing can be left out');
    expect(why('penguins')).toContain('“penguins”');
    expect(why('sand')).toContain('does not have “sand”');
    expect(why('where')).toContain('does not say which line');
  });

  test('leaves a person’s sentence alone and says so', async () => {
    const theirs = 'Then came the mud, and my uncle gave up.';
    const { after, answers } = await revise(
      (article) => [on(article, theirs, 'Remove this.'), comment('c2', 'Replace “mud” by “silt” everywhere.')],
      (text) => text.replace(/^Mill ponds silt up.*$/m, theirs),
    );
    expect(after).toContain(`\n${theirs}\n`);
    expect(answers.get('c1')).toMatchObject({ done: false, text: expect.stringContaining('written by a person') });
  });
});

describe('the local model as a server', () => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${local.url}${path}`, {
      ...init,
      headers: { authorization: 'Bearer x', 'content-type': 'application/json', ...init.headers },
    });

  test('names itself, and wants a key', async () => {
    expect(await (await ask('/models')).json()).toMatchObject({ object: 'list', data: [{ id: LOCAL_MODEL }] });
    const { status } = await fetch(`${local.url}/models`);
    expect(status).toBe(401);
  });

  test('says what it can’t do', async () => {
    expect((await ask('/responses', { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await ask('/chat/completions', { method: 'POST', body: 'no JSON' })).status).toBe(404);
    const poem = {
      model: LOCAL_MODEL,
      messages: [],
      response_format: { type: 'json_schema', json_schema: { name: 'poem' } },
    };
    const answer = await ask('/chat/completions', { method: 'POST', body: JSON.stringify(poem) });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.objectContaining({ code: 'unknown_schema' }) },
    ]);
  });
});
