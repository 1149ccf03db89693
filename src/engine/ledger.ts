/** What the calls of a run cost. What a server does not say is unknown, and a sum with an unknown part is unknown too. */
import type { Usage } from '../domain/proposal.ts';
import { type Amount, plus } from '../domain/usage.ts';
import type { Model, TokenUsage } from './model.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** Tokens that are set aside for a call before it is made: it can't use more. */
export interface Reserve {
  readonly input: number;
  readonly output: number;
}

export interface Spending {
  readonly usage: TokenUsage;
  readonly reserve?: Reserve | undefined;
}

export interface Ledger {
  readonly spendings: readonly Spending[];
  add(usage: TokenUsage, reserve?: Reserve): void;
  usage(): Promise<Usage>;
  priceOf(usage: TokenUsage): Promise<Amount>;
}

/** @param before calls of a run that died before it could give account of them. */
export function ledger(model: Model, prices?: Prices, before: readonly Spending[] = []): Ledger {
  const spendings: Spending[] = [...before];
  const priceOf = (usage: TokenUsage): Promise<Amount> => costOf(usage, model, prices);
  return {
    spendings,
    add: (usage, reserve) => void spendings.push({ usage, reserve }),
    priceOf,
    async usage() {
      const usages = spendings.map(({ usage }) => usage);
      const known = {
        model: model.name,
        calls: spendings.length,
        inputTokens: usages.reduce<Amount>((sum, { input }) => plus(sum, input), 0),
        outputTokens: usages.reduce<Amount>((sum, { output }) => plus(sum, output), 0),
        cost: (await Promise.all(usages.map(priceOf))).reduce<Amount>(plus, 0),
      };
      if (usages.every(isKnown)) return known;
      const most = spendings.map(mostOf);
      if (!most.every(isKnown)) return known;
      const tokens = most.reduce((sum, { input, output }) => sum + Number(input) + Number(output), 0);
      return { ...known, atMost: { tokens, cost: (await Promise.all(most.map(priceOf))).reduce<Amount>(plus, 0) } };
    },
  };
}

const isKnown = ({ input, output }: TokenUsage): boolean => input !== 'unknown' && output !== 'unknown';

/** What nobody knows counts as what was set aside for it. */
const mostOf = ({ usage, reserve }: Spending): TokenUsage => ({
  input: usage.input === 'unknown' ? (reserve?.input ?? 'unknown') : usage.input,
  output: usage.output === 'unknown' ? (reserve?.output ?? 'unknown') : usage.output,
});

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
