import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Part } from '../../../src/agents/role.ts';
import type { Usage } from '../../../src/domain/proposal.ts';
import { createEngine, type EngineOptions } from '../../../src/engine/engine.ts';
import {
  type Completion,
  type Model,
  ModelFailure,
  type ModelRequest,
  UNKNOWN_USAGE,
} from '../../../src/engine/model.ts';
import { work } from '../../../src/engine/work.ts';
import { order } from '../agents/orders.ts';

const schema = z.strictObject({ answer: z.string() });
const GOOD: Completion = {
  text: '{"answer":"yes"}',
  usage: { input: 3000, output: 1000 },
  finishReason: 'stop',
  refusal: null,
  model: 'x',
};

/** A model that answers from a script; the last line is repeated. */
function modelOf(...script: readonly (Completion | ModelFailure)[]): Model & { readonly requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    name: 'x',
    baseUrl: 'http://x',
    requests,
    async complete(request) {
      const next = script[Math.min(requests.length, script.length - 1)] ?? GOOD;
      requests.push(request);
      if (next instanceof Error) throw next;
      return next;
    },
  };
}

const words: readonly Part[] = [{ kind: 'words', heading: 'What to do', text: 'Say yes.' }];
const engineOf = (model: Model, options: Partial<EngineOptions> = {}) => {
  const engine = createEngine({ model, random: () => 0.5, sleep: async () => {}, ...options });
  return { engine, ask: (parts = words) => engine.ask({ name: 'facts', schema, instructions: 'Answer.', parts }) };
};
const spentOf = (changes: Partial<Usage>): Usage => ({
  model: 'x',
  calls: 1,
  inputTokens: 10_000,
  outputTokens: 0,
  cost: 1,
  ...changes,
});

describe('a cap', () => {
  test('on a call bounds the answer, and prompt and answer together', async () => {
    const model = modelOf(GOOD);
    await engineOf(model, { limits: { tokensPerCall: 8000 } }).ask();
    expect(model.requests[0]?.maxOutputTokens).toBe(2000);
  });

  test('on a stage stops before the call that could break it, and says by how much', async () => {
    const model = modelOf(GOOD);
    const { ask, engine } = engineOf(model, { limits: { tokensPerCall: 8000, tokensPerStage: 9000 } });
    await ask();
    await ask();
    await expect(ask()).rejects.toMatchObject({
      code: 'tokens-used-up',
      detail: expect.stringMatching(
        /^limits\.tokens-per-stage is 9,000, 8,000 are used, and “facts” may take 2,\d\d\d$/,
      ),
    });
    expect(model.requests).toHaveLength(2);
    expect(await engine.usage()).toMatchObject({ calls: 2, inputTokens: 6000 });
  });

  test('on a task counts what it used before', async () => {
    const model = modelOf(GOOD);
    const limits = { tokensPerCall: 8000, tokensPerTask: 11_000 };
    await expect(engineOf(model, { limits, spent: spentOf({}) }).ask()).rejects.toMatchObject({
      code: 'tokens-used-up',
    });
    expect(model.requests).toEqual([]);
    await engineOf(model, { limits: { ...limits, tokensPerTask: 14_000 }, spent: spentOf({}) }).ask();
    expect(model.requests).toHaveLength(1);
  });

  test('counts calls of unknown usage at what was set aside for them, and never as nothing', async () => {
    const hung = new ModelFailure('model-timeout', 'no answer', UNKNOWN_USAGE);
    const model = modelOf(hung);
    const limits = { tokensPerCall: 8000, tokensPerStage: 5000 };
    const { ask, engine } = engineOf(model, { limits, retries: 9 });
    await expect(ask()).rejects.toMatchObject({ code: 'tokens-used-up' });
    expect(model.requests).toHaveLength(2);
    const usage = await engine.usage();
    expect(usage).toMatchObject({ calls: 2, inputTokens: 'unknown' });
    expect(usage.atMost?.tokens).toBeGreaterThan(4000);
    expect(usage.atMost?.tokens).toBeLessThan(5000);
    const next = { limits: { tokensPerCall: 8000, tokensPerTask: 6000 }, spent: usage };
    await expect(engineOf(modelOf(GOOD), next).ask()).rejects.toMatchObject({ code: 'tokens-used-up' });
  });

  test('of the repository leaves a run its share, and says when there is more', async () => {
    const model = modelOf(GOOD);
    const allowance = { tokens: 6000, usd: null, until: '2026-11-23T00:00:00.000Z' };
    const { ask } = engineOf(model, { limits: { tokensPerCall: 8000, allowance } });
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'budget-used-up', until: allowance.until });
    expect(model.requests).toHaveLength(1);
    const dollars = { ...allowance, tokens: null, usd: 0.005 };
    const priced = engineOf(modelOf(GOOD), {
      limits: { tokensPerCall: 8000, allowance: dollars },
      prices: { input: 1, output: 1 },
    });
    await priced.ask();
    await expect(priced.ask()).rejects.toMatchObject({ code: 'budget-used-up' });
    await expect(engineOf(model, { limits: { allowance: dollars } }).ask()).rejects.toMatchObject({
      code: 'price-unknown',
    });
  });

  test('in dollars stops before the call, by the price of all that the call may use', async () => {
    const model = modelOf(GOOD);
    const limits = { tokensPerCall: 8000, usdPerTask: 1.003 };
    const prices = { input: 1, output: 1 };
    const { ask } = engineOf(model, { limits, prices, spent: spentOf({}) });
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'dollars-used-up', detail: expect.stringContaining('$1.0040') });
    expect(model.requests).toHaveLength(1);
  });

  test('in dollars asks a person where the price is unknown: it is never 0', async () => {
    const model = modelOf(GOOD);
    const { ask } = engineOf(model, { limits: { tokensPerCall: 8000, usdPerTask: 100 } });
    await expect(ask()).rejects.toMatchObject({ code: 'price-unknown' });
    const prices = { input: 0, output: 0 };
    const before = engineOf(model, { limits: { usdPerTask: 100 }, prices, spent: spentOf({ cost: 'unknown' }) });
    await expect(before.ask()).rejects.toMatchObject({ code: 'price-unknown' });
    expect(model.requests).toEqual([]);
  });
});

describe('the time of a stage', () => {
  const clocked = (perCall: number) => {
    let time = 0;
    const model = modelOf(GOOD);
    const slow: Model = {
      ...model,
      async complete(request) {
        time += perCall;
        return model.complete(request);
      },
    };
    return { model, slow, now: () => time };
  };

  test('bounds each call, and no call is made after it', async () => {
    const { model, slow, now } = clocked(40_000);
    const { ask } = engineOf(slow, { now, limits: { stageMilliseconds: 60_000 } });
    await ask();
    await ask();
    expect(model.requests.map(({ timeoutMilliseconds }) => timeoutMilliseconds)).toEqual([60_000, 20_000]);
    await expect(ask()).rejects.toMatchObject({ code: 'stage-timeout', detail: 'it is 1' });
    expect(model.requests).toHaveLength(2);
  });

  test('is not waited away', async () => {
    const busy = new ModelFailure('model-unavailable', '429', UNKNOWN_USAGE, 50);
    const { ask } = engineOf(modelOf(busy), { now: () => 0, limits: { stageMilliseconds: 40_000 } });
    await expect(ask()).rejects.toMatchObject({ code: 'model-unavailable', retryAfter: 50 });
  });
});

test.each([
  [7200, '2026-11-22T12:00:00.000Z'],
  [1e9, '2058-07-31T11:46:40.000Z'],
  [1e12, '9999-12-31T00:00:00.000Z'],
  [1e300, '9999-12-31T00:00:00.000Z'],
])('a wait longer than the job is worth (%d s) ends the run, which says until when', async (seconds, notBefore) => {
  const busy = new ModelFailure('model-unavailable', '429: later', UNKNOWN_USAGE, seconds);
  const engine = createEngine({ model: modelOf(busy), now: () => Date.parse('2026-11-22T10:00:00Z') });
  const role = {
    id: 'write',
    help: '',
    instructions: '',
    judges: false,
    work: async (_: unknown, ask: typeof engine.ask) => {
      await ask({ name: 'facts', schema, instructions: '', parts: words });
      throw new Error('unreachable');
    },
  };
  const { outcome } = await work(order(), { role, engine, check: async () => [] });
  expect(outcome).toEqual({
    kind: 'failed',
    code: 'model-unavailable',
    text: '429: later',
    notBefore,
  });
});
