/** Caps on what calls may use. A call that could break one is not made. */
import { ImprimaturError } from '../domain/errors.ts';
import type { Usage } from '../domain/proposal.ts';
import type { Allowance } from '../domain/turn.ts';
import { atMost, plus } from '../domain/usage.ts';
import type { Ledger, Reserve } from './ledger.ts';

export interface Limits {
  /** Prompt and answer together; a quarter is kept for the answer. */
  readonly tokensPerCall?: number | undefined;
  /** In one run of a stage. */
  readonly tokensPerStage?: number | undefined;
  readonly tokensPerTask?: number | undefined;
  readonly usdPerTask?: number | undefined;
  readonly stageMilliseconds?: number | undefined;
  /** What the repository's caps by day and month leave to this run. */
  readonly allowance?: Allowance | null | undefined;
}

/** The day's or the month's budget has nothing left for the next call. */
export class BudgetUsedUp extends ImprimaturError {
  /** ISO 8601: then there is more again. */
  readonly until: string;

  constructor(detail: string, until: string) {
    super('budget-used-up', detail);
    this.until = until;
  }
}

/** An answer of fewer tokens is none. */
const SHORTEST_ANSWER = 200;
/** Where no cap says how long an answer may be: what most models can say at once. */
const LONGEST_ANSWER = 16_000;

export const promptBudget = ({ tokensPerCall }: Limits): number =>
  tokensPerCall === undefined ? Number.POSITIVE_INFINITY : Math.floor(tokensPerCall * 0.75);

/** What is set aside for a call with a prompt of so many tokens; undefined when the prompt leaves no room for an answer. */
export function reserveFor(input: number, { tokensPerCall }: Limits): Reserve | undefined {
  if (tokensPerCall === undefined) return { input, output: LONGEST_ANSWER };
  const output = Math.min(Math.floor(tokensPerCall / 4), tokensPerCall - input);
  return output < SHORTEST_ANSWER ? undefined : { input, output };
}

/**
 * Lets a call through, or not.
 * @param spent what the task has used before this run; null for nothing.
 * @throws ImprimaturError `tokens-used-up`, `dollars-used-up`, `price-unknown`
 */
export async function admit(
  name: string,
  reserve: Reserve,
  limits: Limits,
  account: Ledger,
  spent: Usage | null,
): Promise<void> {
  const { tokensPerStage, tokensPerTask, usdPerTask, allowance } = limits;
  if (tokensPerStage === undefined && tokensPerTask === undefined && usdPerTask === undefined && !allowance) return;
  const own = atMost(await account.usage());
  const before = spent === null ? { tokens: 0, cost: 0 } : atMost(spent);
  const next = reserve.input + reserve.output;
  const tokens = (cap: number | undefined, key: string, used: number | 'unknown'): void => {
    if (cap === undefined) return;
    if (used === 'unknown')
      throw new ImprimaturError('tokens-used-up', `${key} is ${grouped(cap)}, and it is unknown how many were used`);
    if (used + next > cap)
      throw new ImprimaturError(
        'tokens-used-up',
        `${key} is ${grouped(cap)}, ${grouped(used)} are used, and “${name}” may take ${grouped(next)}`,
      );
  };
  tokens(tokensPerStage, 'limits.tokens-per-stage', own.tokens);
  const inAll = plus(before.tokens, own.tokens);
  tokens(tokensPerTask, 'limits.tokens-per-task', inAll);
  if (allowance) await keepTo(allowance, name, reserve, account);
  if (usdPerTask === undefined) return;
  const [used, price] = [plus(before.cost, own.cost), await account.priceOf(reserve)];
  if (used === 'unknown' || price === 'unknown')
    throw new ImprimaturError(
      'price-unknown',
      `the cap is $${usdPerTask}, and what ${used === 'unknown' ? 'was used so far' : 'the next call'} costs can’t be told`,
    );
  if (used + price > usdPerTask)
    throw new ImprimaturError(
      'dollars-used-up',
      `it is $${usdPerTask}, $${used.toFixed(4)} are spent, and “${name}” may cost $${price.toFixed(4)}`,
    );
}

/** @throws BudgetUsedUp; ImprimaturError `price-unknown` */
async function keepTo(
  { tokens, usd, until }: Allowance,
  name: string,
  reserve: Reserve,
  account: Ledger,
): Promise<void> {
  const own = atMost(await account.usage());
  const next = reserve.input + reserve.output;
  if (tokens !== null && (own.tokens === 'unknown' || own.tokens + next > tokens))
    throw new BudgetUsedUp(
      `${grouped(tokens)} tokens are left for this run, and “${name}” may take ${grouped(next)}`,
      until,
    );
  if (usd === null) return;
  const price = await account.priceOf(reserve);
  if (own.cost === 'unknown' || price === 'unknown')
    throw new ImprimaturError(
      'price-unknown',
      'the repository has a cap in dollars, and what the next call costs can’t be told',
    );
  if (own.cost + price > usd)
    throw new BudgetUsedUp(
      `$${usd.toFixed(4)} are left for this run, and “${name}” may cost $${price.toFixed(4)}`,
      until,
    );
}

const grouped = (value: number): string => Math.ceil(value).toLocaleString('en-US');
