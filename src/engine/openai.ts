/** OpenAI and compatible servers, through the `openai` package: chat completions or responses. */
import type OpenAI from 'openai';
import { ImprimaturError } from '../domain/errors.ts';
import { type Completion, type Model, ModelFailure, type ModelRequest, UNKNOWN_USAGE } from './model.ts';
import { chat } from './openai/chat.ts';
import { failureOf } from './openai/failures.ts';
import type { Lack, Protocol } from './openai/protocol.ts';
import { responses } from './openai/responses.ts';

const PROTOCOLS = { chat, responses } as const satisfies Record<string, Protocol>;

export interface OpenAiOptions {
  readonly apiKey: string | undefined;
  /** The model's name. */
  readonly model: string;
  /** Default: `chat`. */
  readonly api?: keyof typeof PROTOCOLS | undefined;
  /** Default: OpenAI's own API. */
  readonly baseUrl?: string | undefined;
  /** For one call, its body included. Default: five minutes. */
  readonly timeoutMilliseconds?: number | undefined;
  readonly temperature?: number | undefined;
}

const OPENAI = 'https://api.openai.com/v1';

/** Throws `model-key-missing` when there is no key. Loads the package with the first call. */
export function openAiModel(options: OpenAiOptions): Model {
  const { apiKey, model, baseUrl = OPENAI, timeoutMilliseconds = 300_000, api = 'chat', temperature } = options;
  if (!apiKey) throw new ImprimaturError('model-key-missing');
  const protocol: Protocol = PROTOCOLS[api];
  // What a server does not know is found out once, and not tried again.
  const lacks = new Set<Lack>();
  let client: Promise<OpenAI> | undefined;
  const connect = async (): Promise<OpenAI> => {
    const { default: Client } = await import('openai');
    return new Client({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: timeoutMilliseconds, logLevel: 'off' });
  };

  const create = async (request: ModelRequest): Promise<Completion> => {
    client ??= connect();
    // The package's own time-out ends with the headers; a body that hangs needs this one.
    const signal = AbortSignal.timeout(Math.min(timeoutMilliseconds, request.timeoutMilliseconds ?? Infinity));
    const response = await protocol.send(await client, request, { model, temperature, lacks, signal });
    return protocol.completionOf(jsonOf(await textOf(response, signal)), model);
  };

  return {
    name: model,
    baseUrl,
    async complete(request) {
      for (;;) {
        try {
          return await create(request);
        } catch (error) {
          const lack = lackOf(error);
          if (lack === undefined || lacks.has(lack)) throw failureOf(error, model);
          lacks.add(lack);
        }
      }
    },
  };
}

/** What the server refused, where it is something that the request can do without. */
function lackOf(error: unknown): Lack | undefined {
  if (!(error instanceof Error) || !('status' in error) || (error.status !== 400 && error.status !== 422)) return;
  // Who finds the bound too high knows its name.
  if (/max_completion_tokens/i.test(error.message) && !/too (?:large|high)|at most|exceed|maximum/i.test(error.message))
    return 'max_completion_tokens';
  return /response_format|text\.format|json_schema|structured/i.test(error.message) ? 'json_schema' : undefined;
}

/** Whatever the package does after the headers, the body is given up with the signal. */
async function textOf(response: Response, signal: AbortSignal): Promise<string> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([response.text(), aborted]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw new ModelFailure(
      'model-cut',
      error instanceof Error ? error.message : 'no reason',
      UNKNOWN_USAGE,
      undefined,
      error,
    );
  }
}

/** A proxy's page, or half a document, is no answer of the API. */
function jsonOf(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    if (endsEarly(text)) throw new ModelFailure('model-cut', `after ${text.length} characters`, UNKNOWN_USAGE);
  }
  const begin = text.replace(/\s+/g, ' ').trim().slice(0, 80);
  throw new ModelFailure('model-not-api', begin === '' ? 'it sent nothing' : `it sent “${begin}”`, UNKNOWN_USAGE);
}

/** Whether it is the beginning of an object, as far as it goes. Half a word or half an escape at its end says nothing. */
function endsEarly(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  const whole = text.replace(/(?:\\u?[0-9a-f]{0,3}|[a-z]+)$/i, '');
  try {
    JSON.parse(whole);
    return false;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const place = Number(/ at position (\d+)/.exec(said)?.[1] ?? Number.NaN);
    return /^Unexpected end/.test(said) || /^Unterminated/.test(said) || place >= whole.length;
  }
}
