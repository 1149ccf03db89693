/** What calls of the model meet, and what stops them: the real engine against a server that really does it. */
import { z } from 'zod';
import { createEngine, type EngineOptions } from '../../src/engine/engine.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { ARTICLE, claim, FACTS, order, scripted, written } from '../unit/agents/orders.ts';
import {
  completion,
  cutBody,
  finished,
  html,
  json,
  problem,
  type Reply,
  scriptedServer,
  silence,
} from '../unit/engine/scripted-server.ts';
import { type Drive, type Drives, thrown } from './drive.ts';

const GOOD = completion({ content: '{"answer":"yes"}' });
const schema = z.strictObject({ answer: z.string() });

/** As long as a loaded machine may take; only who waits for silence waits less. */
const PATIENT = 20_000;

async function withEngine<T>(
  reply: Reply,
  options: Partial<EngineOptions>,
  use: (ask: () => Promise<unknown>, engine: ReturnType<typeof createEngine>) => Promise<T>,
  timeoutMilliseconds = PATIENT,
): Promise<T> {
  const server = await scriptedServer([reply]);
  const model = openAiModel({ apiKey: 'key', model: 'test-model', baseUrl: server.url, timeoutMilliseconds });
  const engine = createEngine({ model, sleep: async () => {}, random: () => 0.5, retries: 0, ...options });
  const parts = [
    { kind: 'words', heading: 'What to do', text: 'Say yes.' },
    { kind: 'data', heading: 'Sources', name: 'source', reference: 's1', text: 'The tide turns.\n\n'.repeat(2000) },
  ] as const;
  const ask = () => engine.ask({ name: 'facts', schema, instructions: 'Answer.', parts });
  try {
    return await use(ask, engine);
  } finally {
    await server.close();
  }
}

const answered =
  (reply: Reply, options: Partial<EngineOptions> = {}): Drive =>
  () =>
    withEngine(reply, options, thrown);

const noted =
  (reply: Reply, options: Partial<EngineOptions> = {}): Drive =>
  () =>
    withEngine(reply, options, async (ask, engine) => {
      await ask();
      return engine.notes()[0]?.code ?? null;
    });

/** A clock that goes on by ten minutes with every look. */
function runningClock(): () => number {
  let now = 0;
  return () => {
    now += 600_000;
    return now;
  };
}

export const MODEL: Drives = {
  'model-key-missing': () => thrown(() => openAiModel({ apiKey: '', model: 'test-model' })),
  'model-unauthorized': answered(problem(401, 'invalid_api_key')),
  'model-unknown': answered(problem(404, 'model_not_found')),
  'model-address': answered(json(404, { detail: 'Not Found' })),
  'model-quota': answered(problem(429, 'insufficient_quota')),
  'model-rejected': answered(problem(400, 'context_length_exceeded')),
  'model-unavailable': answered(problem(500, 'server_error')),
  'model-timeout': () => withEngine(silence, {}, thrown, 300),
  'model-cut': answered(cutBody),
  'model-not-api': answered(html),
  'model-choiceless': answered(json(200, { id: 'x', choices: [] })),
  'model-refused': answered(completion({ content: null, refusal: 'I can’t help with that.' })),
  'model-filtered': answered(finished('content_filter', null)),
  'model-truncated': answered(finished('length', '{"answer":"ye')),
  'model-empty': answered(completion({ content: '' })),
  'model-malformed': answered(completion({ content: 'Yes, of course.' })),
  'model-misfit': answered(completion({ content: '{"reply":"yes"}' })),
  'model-secret': answered(completion({ content: '{"answer":"key-0123456789"}' }), { secrets: ['key-0123456789'] }),
  'model-nonsense': () => {
    const paragraphs = [[claim('A mill has nine lives.', 'f9')]];
    const article = { ...ARTICLE, sections: [{ heading: '', paragraphs }] };
    return thrown(() => written(order(), scripted({ facts: FACTS, article })));
  },
  'model-usage-missing': noted(completion({ content: '{"answer":"yes"}' }, { usage: null })),
  'prompt-cut': noted(GOOD, { limits: { tokensPerCall: 4000 } }),
  'prompt-too-long': answered(GOOD, { limits: { tokensPerCall: 100 } }),
  'stage-timeout': answered(GOOD, { limits: { stageMilliseconds: 1000 }, now: runningClock() }),
  'tokens-used-up': answered(GOOD, { limits: { tokensPerStage: 10 } }),
  'dollars-used-up': answered(GOOD, { limits: { usdPerTask: 0.000001 }, prices: { input: 5, output: 15 } }),
  'budget-used-up': answered(GOOD, {
    limits: { allowance: { tokens: 10, usd: null, until: '2026-11-23T00:00:00.000Z' } },
  }),
  'price-unknown': answered(GOOD, { limits: { usdPerTask: 1 } }),
};
