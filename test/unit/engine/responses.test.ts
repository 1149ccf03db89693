import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEngine } from '../../../src/engine/engine.ts';
import { openAiModel } from '../../../src/engine/openai.ts';
import { cutBody, html, json, problem, type Reply, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const schema = z.strictObject({ answer: z.string() });

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

async function engineFor(replies: readonly Reply[]) {
  server = await scriptedServer(replies);
  const model = openAiModel({ apiKey: 'key', model: 'test-model', api: 'responses', baseUrl: server.url });
  const engine = createEngine({ model, retries: 2, sleep: async () => {} });
  const parts = [{ kind: 'words', heading: 'What to do', text: 'Say yes.' }] as const;
  return {
    engine,
    bodies: server.bodies,
    ask: () => engine.ask({ name: 'test', schema, instructions: 'Answer.', parts }),
  };
}

const text = (said: string): unknown => ({
  type: 'message',
  role: 'assistant',
  content: [{ type: 'output_text', text: said, annotations: [] }],
});

const response = (output: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): Reply =>
  json(200, {
    id: 'resp_1',
    object: 'response',
    status: 'completed',
    model: 'test-model',
    output,
    usage: { input_tokens: 100, output_tokens: 10, total_tokens: 110 },
    ...more,
  });

const failed = (code: string): Reply => response([], { status: 'failed', error: { code, message: 'it did not work' } });
const incomplete = (reason: string): Reply =>
  response([text('{"answer":"ye')], { status: 'incomplete', incomplete_details: { reason } });

describe('the Responses API', () => {
  test('is asked for a strict JSON Schema and to store nothing', async () => {
    const { ask, engine, bodies } = await engineFor([response([{ type: 'reasoning' }, text('{"answer":"yes"}')])]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies[0]).toMatchObject({
      model: 'test-model',
      store: false,
      input: [{ role: 'system' }, { role: 'user', content: '## What to do\n\nSay yes.' }],
      text: { format: { type: 'json_schema', name: 'test', strict: true, schema: { required: ['answer'] } } },
    });
    expect(bodies[0]).not.toHaveProperty('temperature');
    expect(await engine.usage()).toMatchObject({ calls: 1, inputTokens: 100, outputTokens: 10 });
  });

  test('is asked in words where the server knows no JSON Schema', async () => {
    const { ask, bodies } = await engineFor([
      problem(400, 'unsupported', 'text.format is not supported here'),
      response([text('{"answer":"yes"}')]),
    ]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies.map((body) => 'text' in body)).toEqual([true, false]);
    expect(JSON.stringify(bodies[1])).toContain('It must fit this JSON Schema');
  });

  test('gets one turn to repair an answer', async () => {
    const { ask, bodies } = await engineFor([response([text('{"reply":1}')]), response([text('{"answer":"yes"}')])]);
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies[1]?.input).toHaveLength(4);
  });

  test.each<[string, Reply, string, number]>([
    ['a refusal', response([{ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }]), 'model-refused', 2],
    ['a content filter', incomplete('content_filter'), 'model-filtered', 2],
    ['an answer cut at its length', incomplete('max_output_tokens'), 'model-truncated', 2],
    ['all tokens spent on thinking', response([], { status: 'incomplete' }), 'model-truncated', 2],
    ['a failed response', failed('server_error'), 'model-unavailable', 3],
    ['a prompt that it won’t take', failed('invalid_prompt'), 'model-rejected', 1],
    ['no message in the output', response([{ type: 'reasoning' }]), 'model-choiceless', 3],
    ['an empty text', response([text('')]), 'model-empty', 2],
    ['no JSON', response([text('Yes!')]), 'model-malformed', 2],
    ['another shape', response([text('{}')]), 'model-misfit', 2],
    ['a page of HTML', html, 'model-not-api', 3],
    ['a cut body', cutBody, 'model-cut', 3],
    ['a server without it', problem(404, 'unknown_url', 'Not found'), 'model-address', 1],
    ['a refused key', problem(401, 'invalid_api_key'), 'model-unauthorized', 1],
    ['a used-up quota', problem(429, 'insufficient_quota'), 'model-quota', 1],
  ])('%s has the code that chat completions give it', async (_, reply, code, calls) => {
    const { ask, bodies } = await engineFor([reply]);
    await expect(ask()).rejects.toMatchObject({ code });
    expect(bodies).toHaveLength(calls);
  });

  test('without usage it is unknown, and the run says so', async () => {
    const { ask, engine } = await engineFor([response([text('{"answer":"yes"}')], { usage: null })]);
    await ask();
    expect(await engine.usage()).toMatchObject({ inputTokens: 'unknown', cost: 'unknown' });
    expect(engine.notes()).toEqual([{ code: 'model-usage-missing', text: 'the call “test”' }]);
  });
});
