import type { Effect } from '../domain/effect.ts';
import { ImprimaturError } from '../domain/errors.ts';
import { inCatalogue } from './client.ts';
import { childEffects } from './effects/children.ts';
import type { Doing, Doings, Executing } from './effects/effect.ts';
import { issueEffects } from './effects/issue.ts';
import { lessonEffects } from './effects/lessons.ts';
import { pullEffects } from './effects/pull.ts';
import { runEffects } from './effects/run.ts';
import type { Known } from './known.ts';

const DO: Doings<Effect['kind']> = {
  ...issueEffects,
  ...pullEffects,
  ...lessonEffects,
  ...childEffects,
  ...runEffects,
};

function execute<K extends Effect['kind']>(
  effect: Extract<Effect, { kind: K }>,
  known: Known,
  executing: Executing,
): Promise<void> {
  const doing: Doing<K> = DO[effect.kind as K];
  return doing(effect, known, executing);
}

/** The same, where a token without the right to it is learned of. @returns false when it has none, or what follows is to be thought over. */
export async function tryOut(effect: Effect, known: Known, executing: Executing): Promise<boolean> {
  try {
    await execute(effect, known, executing);
    // Another wake was faster, and all is forgotten that it may have changed.
    return known.journal !== undefined;
  } catch (error) {
    const failure = inCatalogue(error);
    if (!(failure instanceof ImprimaturError) || failure.code !== 'permission-missing') throw error;
    const denial = { effect: effect.kind, detail: failure.detail };
    known.prepared = { ...known.prepared, denied: [...(known.prepared.denied ?? []), denial] };
    return false;
  }
}
