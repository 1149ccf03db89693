import type { Effect } from './domain/effect.ts';
import type { TaskEvent } from './domain/event.ts';
import { foldAll } from './domain/fold.ts';
import type { Prepared } from './domain/snapshot.ts';
import type { TaskState } from './domain/state.ts';
import type { Handled, View } from './ports/view.ts';
import { decide } from './workflow/decide.ts';
import { project } from './workflow/project.ts';
import { phases, reconcile } from './workflow/reconcile.ts';
import { isStill } from './workflow/still.ts';
import { nextTasks } from './workflow/wakes.ts';

/** More turns than any chain of decisions takes; what is left then goes to the next wake. */
const MOST_TURNS = 20;

/** Observes and decides until no event and no effect is left. A dry run only says what its first turn would do. */
export async function handle(view: View, dryRun = false): Promise<Handled> {
  const events: TaskEvent[] = [];
  const effects: Effect[] = [];
  const reasons: string[] = [];
  let state: TaskState | null = null;
  let pull: number | null = null;
  let prepared: Prepared = { refusals: [] };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const snapshot = await view.snapshot();
    const before: TaskState | null = snapshot.journal?.state ?? null;
    state = before ?? state;
    pull = snapshot.pull?.number ?? pull;
    prepared = snapshot.prepared;
    if (before === null && !snapshot.finished && !snapshot.issue?.asked && snapshot.spoken === undefined) break;
    const context = await view.context(snapshot);
    const decision = decide(snapshot, context);
    reasons.push(...decision.reasons.filter((reason) => !reasons.includes(reason)));
    if (decision.prepare.length > 0 && !dryRun) {
      for (const preparation of decision.prepare) await view.prepare(preparation);
      continue;
    }
    for (const answer of decision.answers ?? []) if (dryRun || (await view.execute(answer))) effects.push(answer);
    if (snapshot.finished) break;
    if (decision.events.length > 0) {
      const folded = foldAll(before, decision.events);
      if (!dryRun && !(await view.append(decision.events, folded))) continue;
      events.push(...decision.events);
      state = folded;
    } else if (before === null || (events.length === 0 && !isStill(snapshot))) break;
    if (state === null) break;
    const desired = project(state, snapshot, context);
    const recorded = events.map(({ kind }) => kind);
    const actual = await view.actual(desired, recorded, state);
    const planned = dryRun ? phases(desired, actual).flat() : reconcile(desired, actual);
    // What does not depend on an effect that is denied is planned anew, and says that it was not done.
    for (const effect of planned) {
      if (!dryRun && !(await view.execute(effect))) break;
      effects.push(effect);
    }
    if (dryRun || (decision.events.length === 0 && planned.length === 0)) break;
  }
  const { denied = [], freed } = prepared;
  return { state, pull, reasons, events, effects, denied, next: nextTasks(events, state), queue: freed?.next ?? [] };
}
