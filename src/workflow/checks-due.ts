import type { Snapshot } from '../domain/snapshot.ts';
import { awaitedNames } from './awaited.ts';
import type { Context } from './context.ts';
import { isReadyForPerson, stands } from './passes.ts';

/**
 * Which checks have to be read, and on which commit: once agents and our own checks had their say, on the open pull
 * request, so that nobody is asked to look at what does not build. Null where it is not their turn; no name where
 * some were waited for, and none is any more.
 */
export function checksDue(
  snapshot: Snapshot,
  context: Context,
): { readonly head: string; readonly names: readonly string[] } | null {
  const { journal, pull } = snapshot;
  if (journal === null || pull?.open !== true || !stands(snapshot)) return null;
  const { state } = journal;
  if (state.status !== 'review' || state.merged !== null || state.lease !== null || state.runWanted !== null)
    return null;
  if (!isReadyForPerson(state, snapshot, context)) return null;
  const names = awaitedNames(state, context);
  const wereAwaited = (state.awaited?.checks.length ?? 0) > 0;
  return names.length > 0 || wereAwaited ? { head: pull.head, names } : null;
}
