/** The model, and what it may use. */
import { z } from 'zod';
import { count } from './fields.ts';

const price = z.strictObject({
  input: z.number().min(0).describe('What is sent.'),
  output: z.number().min(0).describe('What comes back.'),
});

export const modelSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the model, as its endpoint calls it.'),
  'base-url': z
    .url()
    .optional()
    .describe('Address of an OpenAI-compatible API; the input openai-base-url goes before it.'),
  api: z
    .enum(['chat', 'responses'])
    .default('chat')
    .describe('Chat completions, which every compatible server has, or the Responses API.'),
  price: price.optional().describe('US dollars per million tokens, when the model is not in the price list.'),
  timeout: count(1, 1800).default(120).describe('Seconds that one call may take.'),
  retries: count(0, 10).default(3).describe('Further tries of a call that failed for a passing reason.'),
});

const tokens = count(4000);
const dollars = z.number().min(0);

export const limitsSchema = z.strictObject({
  failures: count(1, 10).default(3).describe('Failed runs in a row before a person is asked.'),
  rounds: count(1, 10)
    .default(3)
    .describe(
      'Times in a row that checks, peers and later stages may send the work of a stage back; then a person decides.',
    ),
  depth: count(0, 5)
    .default(3)
    .describe('How long a chain of tasks may get in which one makes the next; the last one makes none.'),
  'stage-minutes': z
    .number()
    .min(0.1)
    .max(300)
    .default(25)
    .describe('Minutes that the model calls of one run may take; the job’s own limit is a little longer.'),
  'tokens-per-call': tokens
    .default(64_000)
    .describe('Tokens of one call; a quarter is kept for the answer. What does not fit is left out, and named.'),
  'tokens-per-stage': tokens.default(500_000).describe('Tokens that one run of a stage may use.'),
  'tokens-per-task': tokens
    .default(2_000_000)
    .describe('Tokens that a task may use. A call that could break it is not made: a person is asked.'),
  'tokens-per-day': tokens
    .optional()
    .describe('Tokens that all tasks together may use in a day of UTC; then runs wait for the next one.'),
  'tokens-per-month': tokens.optional().describe('The same in a calendar month.'),
  'usd-per-day': dollars
    .optional()
    .describe(
      'US dollars that all tasks together may cost in a day of UTC; then runs wait for the next one. With `usd-per-task`, too, several agents can work at once.',
    ),
  'usd-per-month': dollars.optional().describe('The same in a calendar month.'),
  'usd-per-task': dollars
    .optional()
    .describe('US dollars that a task may cost. Where the price is unknown, a person is asked.'),
});
