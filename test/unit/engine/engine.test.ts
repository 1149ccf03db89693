import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEngine, type EngineOptions } from '../../../src/engine/engine.ts';
import { openAiModel } from '../../../src/engine/openai.ts';
import {
  bytes,
  completion,
  cutBody,
  finished,
  halfDocument,
  html,
  json,
  problem,
  type Reply,
  type ScriptedServer,
  scriptedServer,
  silence,
  stalledBody,
} from './scripted-server.ts';

const schema = z.strictObject({ answer: z.string() });
const good = completion({ content: '{"answer":"yes"}' });

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function engineFor(replies: readonly Reply[], options: Partial<EngineOptions> = {}, timeoutMilliseconds = 2000) {
  server = await scriptedServer(replies);
  const waits: number[] = [];
  const model = openAiModel({ apiKey: 'key', model: 'test-model', baseUrl: server.url, timeoutMilliseconds });
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const engine = createEngine({ model, sleep, random: () => 0.5, ...options });
  const ask = () =>
    engine.ask({
      name: 'test',
      schema,
      instructions: 'Answer.',
      parts: [{ kind: 'words', heading: 'What to do', text: 'Say yes.' }],
    });
  return { engine, ask, waits, server };
}

describe('an answer', () => {
  test('is asked for as a strict JSON Schema, without temperature, and parsed', async () => {
    const {
      ask,
      engine,
      server: { bodies },
    } = await engineFor([good]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies[0]).toEqual({
      model: 'test-model',
      messages: [
        { role: 'system', content: expect.stringContaining('Answer.') },
        { role: 'user', content: '## What to do\n\nSay yes.' },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'test',
          strict: true,
          schema: {
            type: 'object',
            properties: { answer: { type: 'string' } },
            required: ['answer'],
            additionalProperties: false,
          },
        },
      },
    });
    expect(await engine.usage()).toEqual({
      model: 'test-model',
      calls: 1,
      inputTokens: 100,
      outputTokens: 10,
      cost: 'unknown',
    });
    expect(engine.prompts()).toEqual([{ name: 'test', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test.each([
    ['in a code block', '```json\n{"answer":"yes"}\n```'],
    ['in a code block between words', 'Here it is:\n\n```json\n{"answer":"yes"}\n```\nI hope that helps.'],
    ['behind thoughts', '<think>\nIs it {"answer":"no"}?\n</think>\n\n{"answer":"yes"}'],
  ])('may come %s', async (_, content) => {
    const { ask, server: api } = await engineFor([completion({ content })]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(api.bodies).toHaveLength(1);
  });

  test('is asked for in words where the server knows no JSON Schema', async () => {
    const refuses = problem(400, 'invalid_request', 'response_format json_schema is not supported');
    const {
      ask,
      server: { bodies },
    } = await engineFor([refuses, good, good]);
    expect([await ask(), await ask()]).toEqual([{ answer: 'yes' }, { answer: 'yes' }]);
    expect(bodies.map((body) => 'response_format' in body)).toEqual([true, false, false]);
    expect(JSON.stringify(bodies[1])).toContain('JSON Schema');
  });
});

test('a server that knows neither a JSON Schema nor the newer name of the bound on an answer gets words, and the older one', async () => {
  const refuses = (name: string): Reply =>
    problem(422, 'extra_forbidden', `body.${name}: extra inputs are not permitted`);
  const replies = [refuses('max_completion_tokens'), refuses('response_format'), good, good];
  const { ask, server: api } = await engineFor(replies, { limits: { tokensPerCall: 8000 } });
  expect([await ask(), await ask()]).toEqual([{ answer: 'yes' }, { answer: 'yes' }]);
  const sent = ['max_completion_tokens', 'max_tokens', 'response_format'];
  expect(api.bodies.map((body) => sent.filter((name) => name in body))).toEqual([
    ['max_completion_tokens', 'response_format'],
    ['max_tokens', 'response_format'],
    ['max_tokens'],
    ['max_tokens'],
  ]);
});

test('a server that finds the bound on an answer too high is not asked in another way', async () => {
  const tooHigh = problem(400, 'invalid_value', 'max_completion_tokens is too large: 2000. It may be 1000 at most.');
  const { ask, server: api } = await engineFor([tooHigh], { limits: { tokensPerCall: 8000 } });
  await expect(ask()).rejects.toMatchObject({ code: 'model-rejected' });
  expect(api.bodies).toHaveLength(1);
});

describe('a server that takes a JSON Schema and does not look at it', () => {
  const heedless: Reply = (response, request) => {
    const { messages } = z.object({ messages: z.array(z.object({ content: z.string() })) }).parse(request.body);
    const isTold = messages.some(({ content }) => content.includes('"required":["answer"]'));
    completion({ content: isTold ? '{"answer":"yes"}' : 'Yes, gladly.' })(response, request);
  };

  test('gives the answer in the one turn for repairs, in which the model is told the schema', async () => {
    const { ask, server: api } = await engineFor([heedless]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(api.bodies).toHaveLength(2);
  });
});

describe('a failure of the model has a code of the catalogue', () => {
  test.each<[string, Reply, string, number]>([
    ['a refused key', problem(401, 'invalid_api_key'), 'model-unauthorized', 1],
    ['a forbidden project', problem(403, 'forbidden'), 'model-unauthorized', 1],
    ['an unknown model', problem(404, 'model_not_found'), 'model-unknown', 1],
    ['a used-up quota, though it is a 429', problem(429, 'insufficient_quota'), 'model-quota', 1],
    ['a rejected request', problem(400, 'context_length_exceeded'), 'model-rejected', 1],
    ['too many requests', problem(429, 'rate_limit_exceeded'), 'model-unavailable', 3],
    ['a broken server', problem(500, 'server_error'), 'model-unavailable', 3],
    ['an address without this API', problem(404, 'unknown_url', 'Unknown request URL'), 'model-address', 1],
    ['a prompt that the filter stops', problem(400, 'content_filter'), 'model-filtered', 2],
    ['a page of HTML', html, 'model-not-api', 3],
    ['an empty body', (response) => void response.writeHead(200).end(), 'model-not-api', 3],
    ['a cut body', cutBody, 'model-cut', 3],
    ['half a document, said to be whole', halfDocument, 'model-cut', 3],
    ['a whole document that is no JSON', bytes('{malformed json: <<<chaos>>>'), 'model-not-api', 3],
    ['a refusal', completion({ content: null, refusal: 'I can’t help with that.' }), 'model-refused', 2],
    ['a content filter', finished('content_filter', null), 'model-filtered', 2],
    ['an answer cut at its length', finished('length', '{"answer":"ye'), 'model-truncated', 2],
    ['an empty answer', completion({ content: '' }), 'model-empty', 2],
    ['no JSON', completion({ content: 'Sure! Here you are: yes' }), 'model-malformed', 2],
    ['JSON of another shape', completion({ content: '{"reply":"yes"}' }), 'model-misfit', 2],
    [
      'no choices',
      json(200, { id: 'x', choices: [], usage: { prompt_tokens: 5, completion_tokens: 0 } }),
      'model-choiceless',
      3,
    ],
    ['an empty object', json(200, {}), 'model-choiceless', 3],
  ])('%s', async (_, reply, code, calls) => {
    const {
      ask,
      engine,
      server: { bodies },
    } = await engineFor([reply], { retries: 2 });
    await expect(ask()).rejects.toMatchObject({ name: 'ModelFailure', code });
    expect(bodies).toHaveLength(calls);
    expect((await engine.usage()).calls).toBe(calls);
  });

  test('a document counts as cut wherever it ends, and as none where it goes wrong before', async () => {
    const whole = '{"a": [true, null, -1.5e3, "x\\u00e9\\n"], "b": {"c": "é"}}';
    let said = '';
    const { server: api } = await engineFor([(response, request) => bytes(said)(response, request)]);
    const model = openAiModel({ apiKey: 'key', model: 'test-model', baseUrl: api.url });
    const codeFor = async (text: string): Promise<string> => {
      said = text;
      const failure = await model.complete({ name: 'answer', schema: {}, messages: [] }).catch((error) => error);
      return failure.code;
    };
    for (let end = 1; end < whole.length; end += 1)
      expect(await codeFor(whole.slice(0, end)), whole.slice(0, end)).toBe('model-cut');
    for (const broken of ['{a: 1}', '{"a" 1}', '{"a": 1}}', '[1, 2', '"text', '{"a": truth, "b": 1}'])
      expect(await codeFor(broken), broken).toBe('model-not-api');
  });

  test.each([
    ['before the headers', silence],
    ['within the body', stalledBody],
  ])('a server that hangs %s', async (_, reply) => {
    const { ask, engine } = await engineFor([reply], { retries: 0 }, 150);
    const started = Date.now();
    await expect(ask()).rejects.toMatchObject({ code: 'model-timeout' });
    expect(Date.now() - started).toBeLessThan(1500);
    expect(await engine.usage()).toMatchObject({
      calls: 1,
      inputTokens: 'unknown',
      outputTokens: 'unknown',
      cost: 'unknown',
    });
  });

  test('nobody listens', async () => {
    const {
      ask,
      engine,
      server: { close },
    } = await engineFor([good], { retries: 1 });
    await close();
    server = undefined;
    await expect(ask()).rejects.toMatchObject({
      code: 'model-unavailable',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await engine.usage()).toMatchObject({ calls: 2, inputTokens: 0, cost: 0 });
  });

  test('nobody can listen, since no request goes to such a port', async () => {
    const model = openAiModel({ apiKey: 'k', model: 'x', baseUrl: 'http://127.0.0.1:9/v1' });
    await expect(model.complete({ name: 'answer', schema: {}, messages: [] })).rejects.toMatchObject({
      code: 'model-unavailable',
      detail: 'no connection (bad port)',
    });
  });

  test('there is no key', () => {
    expect(() => openAiModel({ apiKey: '', model: 'x' })).toThrow(
      expect.objectContaining({ code: 'model-key-missing' }),
    );
  });
});

describe('trying again', () => {
  test('waits longer each time, as long as the server asks, and counts every call', async () => {
    const { ask, engine, waits } = await engineFor([
      problem(500, 'server_error'),
      problem(429, 'rate_limit_exceeded', 'slow down', { 'retry-after': '7' }),
      problem(503, 'overloaded', 'busy', { 'retry-after-ms': '10' }),
      good,
    ]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(waits).toEqual([1000, 7000, 4000]);
    expect(await engine.usage()).toMatchObject({ calls: 4, inputTokens: 100, outputTokens: 10 });
  });

  test('does not hold the runner for a long wait', async () => {
    const { ask, waits } = await engineFor([
      problem(429, 'rate_limit_exceeded', 'slow down', { 'retry-after': '600' }),
    ]);
    await expect(ask()).rejects.toMatchObject({ code: 'model-unavailable', retryAfter: 600 });
    expect(waits).toEqual([]);
  });

  test('reads a date by the server’s own clock, however wrong ours is', async () => {
    const headers = { date: 'Tue, 01 Jan 2030 10:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 10:00:20 GMT' };
    const { ask, waits } = await engineFor([problem(503, 'overloaded', 'busy', headers), good]);
    await ask();
    expect(waits).toEqual([20_000]);
  });

  test('tells the model what was wrong with its answer, and pays for both', async () => {
    const {
      ask,
      engine,
      server: { bodies },
    } = await engineFor([completion({ content: '{"answer":5}' }), good]);
    expect(await ask()).toEqual({ answer: 'yes' });
    const messages = z.array(z.object({ role: z.string(), content: z.string() })).parse(bodies[1]?.messages);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[2]?.content).toBe('{"answer":5}');
    expect(messages[3]?.content).toMatch(/expected string, received number/);
    expect(await engine.usage()).toMatchObject({ calls: 2, inputTokens: 200, outputTokens: 20 });
  });

  test('a missing usage makes the sum unknown, never 0', async () => {
    const { ask, engine } = await engineFor([completion({ content: '{"answer":"yes"}' }, { usage: undefined }), good]);
    await ask();
    await ask();
    expect(await engine.usage()).toMatchObject({
      calls: 2,
      inputTokens: 'unknown',
      outputTokens: 'unknown',
      cost: 'unknown',
    });
  });

  test('what is no failure of the model is thrown on', async () => {
    const model = { name: 'x', baseUrl: 'http://x', complete: () => Promise.reject(new RangeError('a bug')) };
    const engine = createEngine({ model });
    await expect(engine.ask({ name: 'x', schema, instructions: '', parts: [] })).rejects.toThrow(RangeError);
  });
});

describe('the cost', () => {
  const usage = { input: 1_000_000, output: 2_000_000 };
  const modelAt = (name: string, baseUrl: string) => ({
    name,
    baseUrl,
    complete: async () => ({ text: '{"answer":"yes"}', usage, finishReason: 'stop', refusal: null, model: name }),
  });
  const costOf = async (options: EngineOptions) => {
    const engine = createEngine(options);
    await engine.ask({ name: 'x', schema, instructions: '', parts: [] });
    return (await engine.usage()).cost;
  };

  test('follows the configuration', async () => {
    expect(await costOf({ model: modelAt('mine', 'http://x'), prices: { input: 1, output: 4 } })).toBe(9);
  });
  test('else the table of prices, for the provider’s own address', async () => {
    expect(await costOf({ model: modelAt('gpt-5', 'https://api.openai.com/v1') })).toBeGreaterThan(0);
    expect(await costOf({ model: modelAt('gpt-5', 'http://127.0.0.1:11434/v1') })).toBe('unknown');
    expect(await costOf({ model: modelAt('nobody-knows-me', 'https://api.openai.com/v1') })).toBe('unknown');
  });
  test('is 0 when nothing was asked', async () => {
    expect(await createEngine({ model: modelAt('x', 'http://x') }).usage()).toMatchObject({
      calls: 0,
      inputTokens: 0,
      cost: 0,
    });
  });
});
