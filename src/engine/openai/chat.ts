/** Chat completions, which every compatible server has. */
import { type Message, ModelFailure, type TokenUsage, UNKNOWN_USAGE } from '../model.ts';
import { type Protocol, schemaInWords } from './protocol.ts';
import { count, field, items, string } from './shape.ts';

export const chat: Protocol = {
  send(client, request, { model, temperature, lacks, signal }) {
    const { name, schema, messages, maxOutputTokens } = request;
    const structured = !lacks.has('json_schema');
    const length = lacks.has('max_completion_tokens') ? 'max_tokens' : 'max_completion_tokens';
    const inWords: readonly Message[] = structured ? [] : [{ role: 'user', content: schemaInWords(request) }];
    const body = {
      model,
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxOutputTokens === undefined ? {} : { [length]: maxOutputTokens }),
      messages: [...messages, ...inWords],
      ...(structured
        ? {
            response_format: {
              type: 'json_schema' as const,
              json_schema: { name, strict: true, schema: { ...schema } },
            },
          }
        : {}),
    };
    return client.chat.completions.create(body, { signal }).asResponse();
  },

  completionOf(body, model) {
    const [choice] = items(field(body, 'choices'));
    const usage = usageOf(field(body, 'usage'));
    if (choice === undefined) throw new ModelFailure('model-choiceless', 'it holds no choices', usage);
    const message = field(choice, 'message');
    return {
      text: string(field(message, 'content')) ?? '',
      usage,
      finishReason: string(field(choice, 'finish_reason')) ?? '',
      refusal: string(field(message, 'refusal')) ?? null,
      model: string(field(body, 'model')) ?? model,
    };
  },
};

const usageOf = (usage: unknown): TokenUsage =>
  usage === undefined || usage === null
    ? UNKNOWN_USAGE
    : { input: count(field(usage, 'prompt_tokens')), output: count(field(usage, 'completion_tokens')) };
