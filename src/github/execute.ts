import type { Effect } from '../domain/effect.ts';
import type { Doing, Doings, Executing } from './effects/effect.ts';
import { issueEffects } from './effects/issue.ts';
import { lessonEffects } from './effects/lessons.ts';
import { pullEffects } from './effects/pull.ts';
import { runEffects } from './effects/run.ts';
import type { Known } from './known.ts';

const DO: Doings<Effect['kind']> = { ...issueEffects, ...pullEffects, ...lessonEffects, ...runEffects };

export function execute<K extends Effect['kind']>(
  effect: Extract<Effect, { kind: K }>,
  known: Known,
  executing: Executing,
): Promise<void> {
  const doing: Doing<K> = DO[effect.kind as K];
  return doing(effect, known, executing);
}
