import type { Usage } from '../domain/proposal.ts';
import { neutralLine } from './neutral.ts';

/** Tokens and cost of model calls in a few words; what is unknown is said to be unknown. */
export function usageText(usage: Usage | null): string {
  if (usage === null) return 'no model call yet';
  const { inputTokens, outputTokens, calls, model, cost } = usage;
  if (calls === 0 && inputTokens === 0) return 'no model call';
  const tokens =
    inputTokens === 'unknown' || outputTokens === 'unknown'
      ? `tokens unknown${usage.atMost === undefined ? '' : ` (at most about ${grouped(usage.atMost.tokens)})`}`
      : `${grouped(inputTokens)} tokens in, ${grouped(outputTokens)} out`;
  return `${calls} ${calls === 1 ? 'call' : 'calls'} to ${neutralLine(model)}, ${tokens}, cost ${costText(cost)}`;
}

/** The same of several models. */
export const usageFigures = ({ calls, inputTokens, outputTokens, cost }: Omit<Usage, 'model' | 'atMost'>): string =>
  `${calls} model ${calls === 1 ? 'call' : 'calls'}, ${tokensText(inputTokens)} tokens in, ${tokensText(outputTokens)} out, cost ${costText(cost)}`;

const tokensText = (tokens: Usage['inputTokens']): string => (tokens === 'unknown' ? tokens : grouped(tokens));

export const costText = (cost: number | 'unknown'): string => (cost === 'unknown' ? 'unknown' : `$${cost.toFixed(4)}`);

const grouped = (value: number): string => value.toLocaleString('en-US');
