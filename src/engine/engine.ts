/** The loop around a model: ask, judge, ask again within bounds, and keep account. */
import { z } from 'zod';
import type { Ask } from '../agents/role.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { PromptRecord, Usage } from '../domain/proposal.ts';
import { read, repair } from './answer.ts';
import { ledger, type Prices } from './ledger.ts';
import { type Completion, type Message, type Model, ModelFailure, type ModelRequest } from './model.ts';
import { promptDigest, promptText, renderPrompt } from './prompt.ts';

export interface EngineOptions {
  readonly model: Model;
  /** Further calls after one that gave nothing usable. Default: 3. */
  readonly retries?: number | undefined;
  /** When the server asks for a longer wait, the run ends: a later one costs less than a runner that waits. Default: 60. */
  readonly longestWaitSeconds?: number | undefined;
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** From 0 to 1, for the jitter of the waits. */
  readonly random?: (() => number) | undefined;
  /** Where the configuration knows better than the table of prices. */
  readonly prices?: Prices | undefined;
  /** Gets every prompt before it is sent, so that the run can keep it. */
  readonly onPrompt?: ((prompt: PromptRecord & { readonly text: string }) => void) | undefined;
}

export interface Engine {
  /** Throws an ImprimaturError with one of the catalogue's `model-…` codes. */
  readonly ask: Ask;
  /** Of all calls so far, failed ones included. */
  usage(): Promise<Usage>;
  prompts(): readonly PromptRecord[];
}

/** A refusal or a cut answer rarely turns out otherwise, and each try is paid for. */
const FEWER_RETRIES: Partial<Record<ErrorCode, number>> = { 'model-refused': 1, 'model-truncated': 1 };
const FIRST_WAIT_MILLISECONDS = 1000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createEngine(options: EngineOptions): Engine {
  const { model, retries = 3, longestWaitSeconds = 60, sleep = wait, random = Math.random } = options;
  const account = ledger(model, options.prices);
  const records: PromptRecord[] = [];

  /** One call, booked: a completion, or the failure that it ended in. */
  async function call(request: ModelRequest): Promise<Completion | ModelFailure> {
    try {
      const completion = await model.complete(request);
      account.add(completion.usage);
      return completion;
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      account.add(error.usage);
      return error;
    }
  }

  function mayRetry({ code, retry, retryAfter = 0 }: ModelFailure, attempt: number): boolean {
    const allowed = Math.min(retries, FEWER_RETRIES[code] ?? retries);
    return retry !== 'never' && attempt <= allowed && retryAfter <= longestWaitSeconds;
  }

  /** Exponential, spread by half, and never shorter than the server asks for. */
  const pause = (attempt: number, { retryAfter = 0 }: ModelFailure): number =>
    Math.max(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1) * (0.75 + random() / 2), retryAfter * 1000);

  const ask: Ask = async ({ name, schema, instructions, parts }) => {
    const prompt = renderPrompt({ name, instructions, parts });
    const record = { name, sha256: promptDigest(prompt) };
    records.push(record);
    options.onPrompt?.({ ...record, text: promptText(prompt) });
    const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema);
    const opening: readonly Message[] = [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ];
    let messages = opening;
    for (let attempt = 1; ; attempt += 1) {
      const completion = await call({ name, schema: jsonSchema, messages });
      const failed = completion instanceof ModelFailure;
      const reading = failed ? { kind: 'failed' as const, failure: completion } : read(completion, schema);
      if (reading.kind === 'good') return reading.value;
      if (!mayRetry(reading.failure, attempt)) throw reading.failure;
      if (failed) await sleep(pause(attempt, completion));
      else messages = [...opening, ...repair(completion, reading.failure)];
    }
  };

  return { ask, usage: account.usage, prompts: () => [...records] };
}
