/** Sums of what model calls used: a sum with an unknown part is unknown, and what it is at most is kept beside it. */
import type { Usage } from './proposal.ts';

export type Amount = number | 'unknown';

export const plus = (left: Amount, right: Amount): Amount =>
  left === 'unknown' || right === 'unknown' ? 'unknown' : left + right;

export function addUsage(left: Usage | null, right: Usage | null): Usage | null {
  if (left === null || right === null) return left ?? right;
  const sum = {
    // A run that ended before its first call names no model.
    model: right.calls === 0 ? left.model : right.model,
    calls: left.calls + right.calls,
    inputTokens: plus(left.inputTokens, right.inputTokens),
    outputTokens: plus(left.outputTokens, right.outputTokens),
    cost: plus(left.cost, right.cost),
  };
  if (left.atMost === undefined && right.atMost === undefined) return sum;
  const [one, other] = [atMost(left), atMost(right)];
  const tokens = plus(one.tokens, other.tokens);
  return tokens === 'unknown' ? sum : { ...sum, atMost: { tokens, cost: plus(one.cost, other.cost) } };
}

/** What was used at most; unknown only where nobody set anything aside for it. */
export const atMost = (usage: Usage): { readonly tokens: Amount; readonly cost: Amount } =>
  usage.atMost ?? { tokens: plus(usage.inputTokens, usage.outputTokens), cost: usage.cost };
