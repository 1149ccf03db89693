import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { heldBack } from '../src/comments/secrets.ts';
import type { Config } from '../src/config/schema.ts';
import type { Usage } from '../src/domain/proposal.ts';
import type { Allowance } from '../src/domain/turn.ts';
import { folderCheckpoints } from '../src/engine/checkpoints.ts';
import { createEngine, type Engine } from '../src/engine/engine.ts';
import { openAiModel } from '../src/engine/openai.ts';
import { type AnswerCache, folderCache } from '../src/gather/web/cache.ts';
import type { Inputs } from './inputs.ts';

/** Beside RUNNER_TEMP's other things; the Actions workflow keeps it from one run of a task to the next. */
const KEPT = 'imprimatur-checkpoints';
/** Bytes of pages in it: each run of a task keeps them anew. */
const MOST_OF_PAGES = 20 * 1024 * 1024;

export const keptPages = (temporary: string): AnswerCache => folderCache(join(temporary, KEPT, 'pages'), MOST_OF_PAGES);

export interface AgentEngine {
  make(config: Config, agent: string, spent: Usage | null, allowance: Allowance | null): Engine;
  /** The prompts that were written, in order. */
  readonly prompts: readonly { readonly name: string; readonly text: string }[];
  /** The text without our secrets. */
  hide(text: string): string;
  /** The proposal is written: what the next run needs not do again is kept. */
  settle(): Promise<void>;
}

/**
 * The engine of a run, as the inputs and the configuration want it.
 * @param now GitHub's time, ISO 8601; from then on it is counted, since the runner's clock may be wrong.
 */
export function agentEngine(inputs: Inputs, temporary: string, now: () => string): AgentEngine {
  const secrets = [inputs['openai-api-key'], inputs['github-token']];
  const prompts: { readonly name: string; readonly text: string }[] = [];
  let made: Engine | undefined;
  return {
    prompts,
    hide: heldBack(secrets),
    settle: async () => made?.settle(),
    make({ model, limits, agents }, agent, spent, allowance) {
      const begin = Date.parse(now()) - performance.now();
      made = createEngine({
        model: openAiModel({
          apiKey: inputs['openai-api-key'],
          model: agents[agent]?.model ?? model.name,
          api: model.api,
          baseUrl: inputs['openai-base-url'] || model['base-url'],
          timeoutMilliseconds: model.timeout * 1000,
        }),
        retries: model.retries,
        prices: model.price,
        now: () => begin + performance.now(),
        limits: {
          tokensPerCall: limits['tokens-per-call'],
          tokensPerStage: limits['tokens-per-stage'],
          tokensPerTask: limits['tokens-per-task'],
          usdPerTask: limits['usd-per-task'],
          stageMilliseconds: limits['stage-minutes'] * 60_000,
          allowance,
        },
        spent,
        checkpoints: folderCheckpoints(join(temporary, KEPT, 'answers')),
        secrets,
        onPrompt: (prompt) => prompts.push(prompt),
      });
      return made;
    },
  };
}
