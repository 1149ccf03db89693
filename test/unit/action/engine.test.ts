/** From the configuration to the calls: what `model` and `limits` say is what the model's API sees. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { agentEngine } from '../../../action/engine.ts';
import { readInputs } from '../../../action/inputs.ts';
import type { Usage } from '../../../src/domain/proposal.ts';
import type { Allowance } from '../../../src/domain/turn.ts';
import { aConfig, SMALLEST } from '../../builders/config.ts';
import {
  completion,
  problem,
  type Reply,
  type ScriptedServer,
  scriptedServer,
  silence,
} from '../engine/scripted-server.ts';

const schema = z.strictObject({ answer: z.string() });
const GOOD = completion({ content: '{"answer":"yes"}' });
const NOW = '2026-11-22T10:00:00.000Z';

let temporary = '';
let server: ScriptedServer | undefined;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'runner-'));
});
afterEach(async () => {
  await server?.close();
  await rm(temporary, { recursive: true });
});

interface Given {
  readonly model?: string;
  readonly limits?: string;
  readonly agent?: string;
  readonly spent?: Usage;
  readonly allowance?: Allowance;
  readonly replies?: readonly Reply[];
}

async function engineOf({ model = '', limits = '', agent = '', spent, allowance, replies = [GOOD] }: Given) {
  server = await scriptedServer(replies);
  const { url, bodies } = server;
  const config = aConfig(
    `${SMALLEST.replace('gpt-6-luna', `gpt-6-luna${model}`).replace('role: write', `role: write${agent}`)}limits: { ${limits} }\n`,
  );
  const inputs = readInputs(
    (name) =>
      ({
        command: 'agent',
        config: 'x',
        'github-token': 'ghs_1',
        'openai-api-key': 'sk-1',
        'openai-base-url': url,
        'dry-run': 'false',
      })[name] ?? '',
  );
  const engine = agentEngine(inputs, temporary, () => NOW).make(config, 'writer', spent ?? null, allowance ?? null);
  const ask = (name = 'facts') =>
    engine.ask({ name, schema, instructions: 'Answer.', parts: [{ kind: 'words', heading: 'Do', text: name }] });
  return { engine, ask, bodies };
}

const code = (named: string) => expect.objectContaining({ code: named });

describe('the model of the configuration', () => {
  test('is asked by its name, through chat completions, within the cap of a call', async () => {
    const { ask, bodies } = await engineOf({ limits: 'tokens-per-call: 8000' });
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies[0]).toMatchObject({ model: 'gpt-6-luna', max_completion_tokens: 2000, messages: expect.any(Array) });
  });

  test('of an agent goes before that of all', async () => {
    const { ask, bodies } = await engineOf({ agent: ', model: gpt-6-nova' });
    await ask();
    expect(bodies[0]).toMatchObject({ model: 'gpt-6-nova' });
  });

  test('is asked through the Responses API where `api` says so', async () => {
    const text = { type: 'output_text', text: '{"answer":"yes"}' };
    const output = [{ type: 'message', content: [text] }];
    const reply: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: 'completed', output, usage: { input_tokens: 9, output_tokens: 1 } }));
    };
    const { ask, bodies, engine } = await engineOf({ model: ', api: responses', replies: [reply] });
    expect(await ask()).toEqual({ answer: 'yes' });
    expect(bodies[0]).toMatchObject({ input: expect.any(Array), store: false });
    expect(await engine.usage()).toMatchObject({ inputTokens: 9, outputTokens: 1 });
  });

  test('costs what `price` says', async () => {
    const { ask, engine } = await engineOf({ model: ', price: { input: 10000, output: 100000 }' });
    await ask();
    expect(await engine.usage()).toMatchObject({ inputTokens: 100, outputTokens: 10, cost: 2 });
  });

  test('is tried again as often as `retries` says, and not at all for 0', async () => {
    const { ask, bodies } = await engineOf({ model: ', retries: 0', replies: [problem(500, 'server_error'), GOOD] });
    await expect(ask()).rejects.toEqual(code('model-unavailable'));
    expect(bodies).toHaveLength(1);
  });

  test('is given up after `timeout`', { timeout: 60_000 }, async () => {
    const { ask } = await engineOf({ model: ', timeout: 1, retries: 0', replies: [silence] });
    await expect(ask()).rejects.toEqual(code('model-timeout'));
  });
});

describe('the limits of the configuration', () => {
  const used: Usage = { model: 'x', calls: 1, inputTokens: 9000, outputTokens: 0, cost: 1 };

  test.each<[string, Given, string]>([
    ['a stage', { limits: 'tokens-per-stage: 4000' }, 'tokens-used-up'],
    ['a task', { limits: 'tokens-per-task: 10000', spent: used }, 'tokens-used-up'],
    [
      'a task in dollars',
      { limits: 'usd-per-task: 1', spent: used, model: ', price: { input: 1, output: 1 }' },
      'dollars-used-up',
    ],
    ['a day or a month', { allowance: { tokens: 100, usd: null, until: NOW } }, 'budget-used-up'],
  ])('by %s stop the call that could break them before it is made', async (_, given, named) => {
    const { ask, bodies } = await engineOf(given);
    await expect(ask()).rejects.toEqual(code(named));
    expect(bodies).toEqual([]);
  });

  test('by the time of a stage end a call that hangs', { timeout: 60_000 }, async () => {
    const { ask } = await engineOf({ limits: 'stage-minutes: 0.1', model: ', retries: 0', replies: [silence] });
    await expect(ask()).rejects.toEqual(code('stage-timeout'));
  });
});
