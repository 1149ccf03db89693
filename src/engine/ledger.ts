/** What the calls of a run cost. What a server does not say is unknown, and a sum with an unknown part is unknown too. */
import type { Usage } from '../domain/proposal.ts';
import type { Model, TokenUsage } from './model.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

type Amount = number | 'unknown';

const plus = (one: Amount, other: Amount): Amount =>
  one === 'unknown' || other === 'unknown' ? 'unknown' : one + other;

export interface Ledger {
  add(usage: TokenUsage): void;
  usage(): Promise<Usage>;
}

export function ledger(model: Model, prices?: Prices): Ledger {
  const calls: TokenUsage[] = [];
  return {
    add: (usage) => void calls.push(usage),
    async usage() {
      const costs = await Promise.all(calls.map((call) => costOf(call, model, prices)));
      return {
        model: model.name,
        calls: calls.length,
        inputTokens: calls.reduce<Amount>((sum, { input }) => plus(sum, input), 0),
        outputTokens: calls.reduce<Amount>((sum, { output }) => plus(sum, output), 0),
        cost: costs.reduce<Amount>(plus, 0),
      };
    },
  };
}

/** Call by call: prices have steps by the length of one prompt. The table is of the package `@pydantic/genai-prices`. */
async function costOf({ input, output }: TokenUsage, model: Model, prices?: Prices): Promise<Amount> {
  if (input === 'unknown' || output === 'unknown') return 'unknown';
  if (input === 0 && output === 0) return 0;
  if (prices) return (input * prices.input + output * prices.output) / 1_000_000;
  const { calcPrice } = await import('@pydantic/genai-prices');
  const usage = { input_tokens: input, output_tokens: output };
  // Only by the provider's address: a model of the same name elsewhere has another price.
  return calcPrice(usage, model.name, { providerApiUrl: model.baseUrl })?.total_price ?? 'unknown';
}
