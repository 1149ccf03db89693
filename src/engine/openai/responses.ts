/** The Responses API of OpenAI. Nothing is stored there. */
import type { ErrorCode } from '../../domain/errors.ts';
import { type Message, ModelFailure, type TokenUsage, UNKNOWN_USAGE } from '../model.ts';
import { type Protocol, schemaInWords } from './protocol.ts';
import { count, field, items, string } from './shape.ts';

export const responses: Protocol = {
  send(client, request, { model, temperature, lacks, signal }) {
    const { name, schema, messages, maxOutputTokens } = request;
    const structured = !lacks.has('json_schema');
    const inWords: readonly Message[] = structured ? [] : [{ role: 'user', content: schemaInWords(request) }];
    const body = {
      model,
      store: false,
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxOutputTokens === undefined ? {} : { max_output_tokens: maxOutputTokens }),
      input: [...messages, ...inWords].map(({ role, content }) => ({ role, content })),
      ...(structured
        ? { text: { format: { type: 'json_schema' as const, name, strict: true, schema: { ...schema } } } }
        : {}),
    };
    return client.responses.create(body, { signal }).asResponse();
  },

  completionOf(body, model) {
    const usage = usageOf(field(body, 'usage'));
    const error = field(body, 'error');
    if (field(body, 'status') === 'failed' || (error !== undefined && error !== null)) {
      const code = string(field(error, 'code')) ?? 'no code';
      const said = string(field(error, 'message')) ?? 'no reason given';
      throw new ModelFailure(FAILED[code] ?? 'model-unavailable', `${code}: ${said.slice(0, 200)}`, usage);
    }
    const contents = items(field(body, 'output'))
      .filter((item) => field(item, 'type') === 'message')
      .flatMap((item) => items(field(item, 'content')));
    const finishReason = finishOf(body);
    if (contents.length === 0 && finishReason === 'stop')
      throw new ModelFailure('model-choiceless', 'its output holds no message', usage);
    const refusal = contents.find((content) => field(content, 'type') === 'refusal');
    const texts = contents.filter((content) => field(content, 'type') === 'output_text');
    return {
      text: texts.map((content) => string(field(content, 'text')) ?? '').join(''),
      usage,
      finishReason,
      refusal: refusal === undefined ? null : (string(field(refusal, 'refusal')) ?? ''),
      model: string(field(body, 'model')) ?? model,
    };
  },
};

/** Codes of a failed response; any other is the server's trouble and may pass. */
const FAILED: Readonly<Record<string, ErrorCode>> = {
  invalid_prompt: 'model-rejected',
  insufficient_quota: 'model-quota',
  content_filter: 'model-filtered',
};

/** Said as chat completions say it. */
function finishOf(body: unknown): string {
  if (field(body, 'status') !== 'incomplete') return 'stop';
  const reason = string(field(field(body, 'incomplete_details'), 'reason'));
  return reason === 'content_filter' ? 'content_filter' : 'length';
}

const usageOf = (usage: unknown): TokenUsage =>
  usage === undefined || usage === null
    ? UNKNOWN_USAGE
    : { input: count(field(usage, 'input_tokens')), output: count(field(usage, 'output_tokens')) };
