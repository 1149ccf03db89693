/** Chat completions of OpenAI and compatible servers, through the `openai` package. */
import type OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ImprimaturError } from '../domain/errors.ts';
import { type Completion, type Model, ModelFailure, type ModelRequest, UNKNOWN_USAGE } from './model.ts';
import { failureOf } from './openai-failures.ts';

export interface OpenAiOptions {
  readonly apiKey: string | undefined;
  /** The model's name. */
  readonly model: string;
  /** Default: OpenAI's own API. */
  readonly baseUrl?: string | undefined;
  /** For one call, its body included. Default: five minutes. */
  readonly timeoutMilliseconds?: number | undefined;
  readonly temperature?: number | undefined;
  readonly maxOutputTokens?: number | undefined;
}

const OPENAI = 'https://api.openai.com/v1';

/** Throws `model-key-missing` when there is no key. Loads the package with the first call. */
export function openAiModel(options: OpenAiOptions): Model {
  const { apiKey, model, baseUrl = OPENAI, timeoutMilliseconds = 300_000 } = options;
  if (!apiKey) throw new ImprimaturError('model-key-missing');
  // Some servers know no JSON Schema; found out once, it is not tried again.
  let structured = true;
  let client: Promise<OpenAI> | undefined;
  const connect = async (): Promise<OpenAI> => {
    const { default: Client } = await import('openai');
    return new Client({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: timeoutMilliseconds, logLevel: 'off' });
  };

  const create = async (request: ModelRequest): Promise<Completion> => {
    client ??= connect();
    // The package's own time-out ends with the headers; a body that hangs needs this one.
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const body = structured ? withSchema(request, options) : withSchemaInWords(request, options);
    const response: unknown = await (await client).chat.completions.create(body, { signal });
    return completionOf(response, model);
  };

  return {
    name: model,
    baseUrl,
    async complete(request) {
      try {
        return await create(request);
      } catch (error) {
        if (!structured || !refusesSchema(error)) throw failureOf(error, model);
        structured = false;
        return create(request).catch((second: unknown) => {
          throw failureOf(second, model);
        });
      }
    },
  };
}

function common({ model, temperature, maxOutputTokens }: OpenAiOptions) {
  return {
    model,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { max_completion_tokens: maxOutputTokens }),
  };
}

const withSchema = (
  { name, schema, messages }: ModelRequest,
  options: OpenAiOptions,
): ChatCompletionCreateParamsNonStreaming => ({
  ...common(options),
  messages: [...messages],
  response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: { ...schema } } },
});

const withSchemaInWords = (
  { name, schema, messages }: ModelRequest,
  options: OpenAiOptions,
): ChatCompletionCreateParamsNonStreaming => ({
  ...common(options),
  messages: [
    ...messages,
    {
      role: 'user',
      content: `Answer with one JSON object “${name}” and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`,
    },
  ],
});

const refusesSchema = (error: unknown): boolean =>
  error instanceof Error &&
  'status' in error &&
  (error.status === 400 || error.status === 422) &&
  /response_format|json_schema|structured/i.test(error.message);

/** Servers send what they like: only what is really there is read. Exported for the shape's sake: it is pure. */
export function completionOf(response: unknown, model: string): Completion {
  // A proxy's page, or an empty body: whoever answered was not the model's API.
  if (typeof response !== 'object' || response === null)
    throw new ModelFailure('model-unavailable', 'the response is no JSON', UNKNOWN_USAGE);
  const choice = first(field(response, 'choices'));
  const usage = field(response, 'usage');
  const tokens = { input: count(field(usage, 'prompt_tokens')), output: count(field(usage, 'completion_tokens')) };
  if (choice === undefined)
    throw new ModelFailure('model-nonsense', 'the response holds no choices', usage ? tokens : UNKNOWN_USAGE);
  const message = field(choice, 'message');
  return {
    text: string(field(message, 'content')) ?? '',
    usage: tokens,
    finishReason: string(field(choice, 'finish_reason')) ?? '',
    refusal: string(field(message, 'refusal')) ?? null,
    model: string(field(response, 'model')) ?? model,
  };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const count = (value: unknown): number | 'unknown' =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 'unknown';
