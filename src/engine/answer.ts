/** Judges a completion: the value that was asked for, or why it is none. */
import { z } from 'zod';
import { secretIn } from '../comments/secrets.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type Completion, type Message, ModelFailure, type ModelRequest } from './model.ts';

export type Reading<Answer> =
  | { readonly kind: 'good'; readonly value: Answer }
  | { readonly kind: 'failed'; readonly failure: ModelFailure };

/** @param secrets what no answer may hold: a next prompt, a checkpoint or the work itself would show it. */
export function read<Answer>(
  completion: Completion,
  schema: z.ZodType<Answer>,
  secrets: readonly string[] = [],
): Reading<Answer> {
  const { text, refusal, finishReason, usage } = completion;
  const failed = (code: ErrorCode, detail: string): Reading<Answer> => ({
    kind: 'failed',
    failure: new ModelFailure(code, detail, usage),
  });
  const leak = secretIn([refusal, text], secrets);
  if (leak !== null) return failed('model-secret', leak);
  if (refusal !== null) return failed('model-refused', `“${refusal.slice(0, 300)}”`);
  if (finishReason === 'content_filter') return failed('model-filtered', 'finish reason “content_filter”');
  if (finishReason === 'length') return failed('model-truncated', `after ${text.length} characters`);
  if (text.trim() === '') return failed('model-empty', '');
  const json = parseJson(text);
  if (json.kind === 'broken') return failed('model-malformed', json.reason);
  // Escapes of JSON hide what stands in its strings.
  const hidden = secretIn(json.value, secrets);
  if (hidden !== null) return failed('model-secret', hidden);
  const result = schema.safeParse(json.value);
  return result.success
    ? { kind: 'good', value: result.data }
    : failed('model-misfit', z.prettifyError(result.error).slice(0, 2000));
}

/** Models without structured outputs like to think aloud first, and to wrap JSON in a code block with a word around it. */
function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'broken'; reason: string } {
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const bare = /(?:^|\n)[^\S\n]*```(?:json)?[^\S\n]*\n([\s\S]*?)\n\s*```/.exec(said)?.[1] ?? said;
  try {
    const value: unknown = JSON.parse(bare);
    return { kind: 'json', value };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' };
  }
}

const WRONG: Partial<Record<ErrorCode, string>> = {
  'model-empty': 'it is empty',
  'model-malformed': 'it is no JSON',
  'model-misfit': 'it does not fit the schema',
  'model-truncated': 'it was too long and was cut off; be shorter',
  'model-secret': 'it holds a secret, which nobody may see',
};

/** An answer is shown back to the model up to this length. */
const SHOWN_BACK = 20_000;

/**
 * What to say to get a better answer: the bad one, the validator's words, and the schema. A server may leave it out without
 * a word, and then this is all that the model gets to know of it.
 */
export const repair = (
  completion: Completion,
  failure: ModelFailure,
  schema: ModelRequest['schema'],
): readonly Message[] => [
  ...(completion.text.trim() === '' || failure.code === 'model-secret'
    ? []
    : [{ role: 'assistant', content: completion.text.slice(0, SHOWN_BACK) } satisfies Message]),
  {
    role: 'user',
    content: `That answer can’t be used: ${WRONG[failure.code] ?? 'it is not what was asked for'}. ${failure.detail}\nAnswer again, with one JSON object and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`,
  },
];
