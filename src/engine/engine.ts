/** The loop around a model: ask, judge, ask again within bounds, and keep account. */
import { z } from 'zod';
import type { Ask } from '../agents/role.ts';
import { type ErrorCode, ImprimaturError } from '../domain/errors.ts';
import type { Note, PromptRecord, Usage } from '../domain/proposal.ts';
import { read, repair } from './answer.ts';
import { cutsText } from './budget.ts';
import { admit, type Limits, reserveFor } from './caps.ts';
import { type Checkpoints, checkpointKey, NO_CHECKPOINTS } from './checkpoints.ts';
import { type Ledger, ledger, type Prices, type Reserve } from './ledger.ts';
import { type Completion, type Message, type Model, ModelFailure, type ModelRequest } from './model.ts';
import { promptDigest, promptText } from './prompt.ts';
import { tokenCounter, writePrompt } from './write-prompt.ts';

export interface EngineOptions {
  readonly model: Model;
  /** Further calls after one that gave nothing usable. Default: 3. */
  readonly retries?: number | undefined;
  /** When the server asks for a longer wait, the run ends: a later one costs less than a runner that waits. Default: 60. */
  readonly longestWaitSeconds?: number | undefined;
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** From 0 to 1, for the jitter of the waits. */
  readonly random?: (() => number) | undefined;
  /** Milliseconds since 1970, on GitHub's clock where there is one. */
  readonly now?: (() => number) | undefined;
  /** Where the configuration knows better than the table of prices. */
  readonly prices?: Prices | undefined;
  readonly limits?: Limits | undefined;
  /** What the task has used before this run. */
  readonly spent?: Usage | null | undefined;
  readonly checkpoints?: Checkpoints | undefined;
  /** Values that no prompt may hold. */
  readonly secrets?: readonly string[] | undefined;
  /** Gets every prompt before it is sent, so that the run can keep it. */
  readonly onPrompt?: ((prompt: PromptRecord & { readonly text: string }) => void) | undefined;
}

export interface Engine {
  /** Throws an ImprimaturError with a code of the catalogue when no answer can be had. */
  readonly ask: Ask;
  /** Of all calls so far, failed ones included. */
  usage(): Promise<Usage>;
  prompts(): readonly PromptRecord[];
  notes(): readonly Note[];
  /** The moment in so many seconds, ISO 8601; however many, it is within four digits of years. */
  later(seconds: number): string;
  /** To be called once the run has given account of its calls. */
  settle(): Promise<void>;
}

/** These rarely turn out otherwise, and each try is paid for: a repaired answer is asked for once. */
const FEWER_RETRIES: Partial<Record<ErrorCode, number>> = {
  'model-refused': 1,
  'model-filtered': 1,
  'model-truncated': 1,
  'model-empty': 1,
  'model-malformed': 1,
  'model-misfit': 1,
  'model-secret': 1,
};
const FIRST_WAIT_MILLISECONDS = 1000;
/** Servers may ask for any number of seconds; a later moment has no plain form in ISO 8601. */
const LATEST_MOMENT = Date.UTC(9999, 11, 31);

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createEngine(options: EngineOptions): Engine {
  const { model, retries = 3, longestWaitSeconds = 60, sleep = wait, random = Math.random, now = Date.now } = options;
  const { limits = {}, spent = null, checkpoints = NO_CHECKPOINTS, secrets = [] } = options;
  const started = now();
  const records: PromptRecord[] = [];
  const notes = new Map<string, Note>();
  let opened: Promise<Ledger> | undefined;
  let brokenOff = false;

  /** The account, with what a run that died has left in it. */
  const account = (): Promise<Ledger> => {
    opened ??= checkpoints.unsettled().then((before) => ledger(model, options.prices, before));
    return opened;
  };
  const left = (): number => (limits.stageMilliseconds ?? Number.POSITIVE_INFINITY) - (now() - started);

  /** One call, booked: a completion, or the failure that it ended in. What it may use is written down before. */
  async function call(request: ModelRequest, reserve: Reserve): Promise<Completion | ModelFailure> {
    const own = await account();
    const unknown = { usage: { input: 'unknown', output: 'unknown' } as const, reserve };
    await checkpoints.spend([...own.spendings, unknown]);
    const outcome = await model.complete(request).catch((error: unknown) => {
      if (error instanceof ModelFailure) return error;
      throw error;
    });
    own.add(outcome.usage, reserve);
    await checkpoints.spend(own.spendings);
    if (!(outcome instanceof ModelFailure) && outcome.usage.input === 'unknown')
      notes.set(`usage ${request.name}`, { code: 'model-usage-missing', text: `the call “${request.name}”` });
    return outcome;
  }

  function mayRetry({ code, retry, retryAfter = 0 }: ModelFailure, attempt: number): boolean {
    const allowed = Math.min(retries, FEWER_RETRIES[code] ?? retries);
    return retry !== 'never' && attempt <= allowed && retryAfter <= longestWaitSeconds;
  }

  /** Exponential, spread by half, and never shorter than the server asks for. */
  const pause = (attempt: number, { retryAfter = 0 }: ModelFailure): number =>
    Math.max(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1) * (0.75 + random() / 2), retryAfter * 1000);

  async function answer<Answer>(
    name: string,
    schema: z.ZodType<Answer>,
    jsonSchema: ModelRequest['schema'],
    opening: readonly Message[],
  ): Promise<Answer> {
    const tokensOf = await tokenCounter();
    const overhead = tokensOf(JSON.stringify(jsonSchema));
    let messages = opening;
    let last: ModelFailure | undefined;
    for (let attempt = 1; ; attempt += 1) {
      if (left() <= 0) throw tooLate(last);
      const reserve = reserveFor(overhead + tokensOf(messages.map(({ content }) => content).join('\n')), limits);
      if (reserve === undefined) throw last ?? new ImprimaturError('prompt-too-long', `the prompt “${name}”`);
      await admit(name, reserve, limits, await account(), spent);
      const maxOutputTokens = limits.tokensPerCall === undefined ? undefined : reserve.output;
      const timeoutMilliseconds = left() === Number.POSITIVE_INFINITY ? undefined : Math.ceil(left());
      const completion = await call(
        { name, schema: jsonSchema, messages, maxOutputTokens, timeoutMilliseconds },
        reserve,
      );
      const failed = completion instanceof ModelFailure;
      const reading = failed ? { kind: 'failed' as const, failure: completion } : read(completion, schema, secrets);
      if (reading.kind === 'good') return reading.value;
      last = reading.failure;
      if (left() <= 0) throw tooLate(last);
      const waiting = failed ? pause(attempt, completion) : 0;
      if (!mayRetry(last, attempt) || waiting > left()) throw last;
      if (failed) await sleep(waiting);
      else messages = [...opening, ...repair(completion, last, jsonSchema)];
    }
  }

  const tooLate = (last: ModelFailure | undefined): ImprimaturError => {
    const minutes = `it is ${Math.round((limits.stageMilliseconds ?? 0) / 600) / 100}`;
    return new ImprimaturError('stage-timeout', last === undefined ? minutes : `${minutes}; last: ${last.message}`);
  };

  const ask: Ask = async (request) => {
    const { name, schema } = request;
    brokenOff = true;
    const { prompt, cuts } = await writePrompt(request, limits, secrets);
    if (cuts.length > 0) notes.set(`cut ${name}`, { code: 'prompt-cut', text: `${cutsText(cuts)} (in “${name}”)` });
    const record = { name, sha256: promptDigest(prompt) };
    records.push(record);
    options.onPrompt?.({ ...record, text: promptText(prompt) });
    const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema);
    const key = checkpointKey(model.baseUrl, model.name, prompt, jsonSchema);
    const kept = schema.safeParse(await checkpoints.read(key));
    const opening: readonly Message[] = [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ];
    const value = kept.success ? kept.data : await answer(name, schema, jsonSchema, opening);
    if (!kept.success) await checkpoints.write(key, name, value);
    brokenOff = false;
    return value;
  };

  return {
    ask,
    usage: async () => (await account()).usage(),
    prompts: () => [...records],
    notes: () => [...notes.values()],
    later: (seconds) => new Date(Math.min(now() + seconds * 1000, LATEST_MOMENT)).toISOString(),
    settle: () => checkpoints.settle(brokenOff),
  };
}
