/** From a request to the prompt that is sent: without secrets, and within its budget. */
import type { AskRequest, Part } from '../agents/role.ts';
import { heldBack } from '../comments/secrets.ts';
import { piecesOf } from '../domain/pieces.ts';
import { type Cut, fitParts } from './budget.ts';
import { type Limits, promptBudget } from './caps.ts';
import { type Prompt, renderPrompt } from './prompt.ts';

export interface WrittenPrompt {
  readonly prompt: Prompt;
  readonly cuts: readonly Cut[];
}

/** Estimates are off by some per cent; a cap has to hold all the same. */
const SAFETY = 1.1;

/** Estimated by the package `tokenx`, and rather too many than too few. */
export async function tokenCounter(): Promise<(text: string) => number> {
  const { estimateTokenCount } = await import('tokenx');
  return (text) => {
    let tokens = 0;
    for (const piece of piecesOf(text)) tokens += estimateTokenCount(piece);
    return Math.ceil(tokens * SAFETY);
  };
}

/** @throws ImprimaturError `prompt-too-long` */
export async function writePrompt(
  { name, instructions, parts, schema: _ }: AskRequest<unknown>,
  limits: Limits,
  secrets: readonly string[],
): Promise<WrittenPrompt> {
  const hide = heldBack(secrets);
  const plain = parts.map((part): Part => ({ ...part, text: hide(part.text) }));
  const bare = { name, instructions: hide(instructions) };
  const tokensOf = await tokenCounter();
  const budget = promptBudget(limits) - tokensOf(renderPrompt({ ...bare, parts: [] }).system);
  const fitted = fitParts(plain, budget, tokensOf);
  return { prompt: renderPrompt({ ...bare, parts: fitted.parts }), cuts: fitted.cuts };
}
