import type { Signal } from '../domain/signal.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Memory } from '../memory/memory.ts';
import type { View } from '../ports/view.ts';
import { type ConfigInForce, type Context, NOT_READ, needsConfig } from '../workflow/context.ts';
import type { Executing } from './effects/effect.ts';
import { tryOut } from './execute.ts';
import { forget, nothingKnown } from './known.ts';
import { observe } from './observe.ts';
import { observeActual } from './observe-actual.ts';
import { observeChecks } from './observe-checks.ts';
import { prepare } from './prepare.ts';

export interface Viewing extends Executing {
  readonly memory: Memory;
}

/** A view of GitHub for one wake of one task. */
export function viewOf(signal: Signal, given: Viewing): View {
  const known = nothingKnown();
  let config: Promise<ConfigInForce> | undefined;
  const readConfig = (): Promise<ConfigInForce> => {
    config ??= given.config();
    return config;
  };
  const viewing: Viewing = { ...given, config: readConfig };
  const configOrNull = async () => {
    const read = await readConfig();
    return read.valid ? read.config : null;
  };
  const contextOf = async (snapshot: Snapshot): Promise<Context> => ({
    config: needsConfig(snapshot) ? await readConfig() : NOT_READ,
  });
  return {
    async snapshot() {
      const snapshot = await observe(known, signal, viewing, configOrNull);
      return observeChecks(known, snapshot, await contextOf(snapshot), viewing);
    },
    context: contextOf,
    prepare: (preparation) => prepare(preparation, known, { ...viewing, task: signal.task }),
    async append(events, state) {
      const content = events.find((event) => event.kind === 'work-delivered')?.commit;
      const appended = await viewing.journal.append(known.journal ?? null, events, state, content);
      if (appended.kind === 'lost') {
        forget(known);
        return false;
      }
      known.journal = appended.head;
      return true;
    },
    actual: (desired, recorded, state) => observeActual(known, desired, recorded, state, viewing),
    execute: (effect) => tryOut(effect, known, viewing),
  };
}
