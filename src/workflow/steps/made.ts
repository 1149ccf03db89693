import { wishesOf } from '../../domain/child.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import { record } from './step.ts';

/** Tasks that this one wanted have issues now. */
export function decideMade(state: TaskState, { children = [] }: Snapshot): Decision | null {
  const wanted = new Set(wishesOf(state).map(({ key }) => key));
  const made = children.flatMap(({ key, issue }) => (issue !== null && wanted.has(key) ? [{ key, issue }] : []));
  return made.length === 0 ? null : record([{ kind: 'tasks-made', made }], 'Tasks that it wanted are made.');
}
