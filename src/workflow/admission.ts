/** Whether a wanted run has to ask for its turn, and what it was told. Only what is limited asks, so others pay nothing. */
import type { Decision } from '../domain/decision.ts';
import type { TaskEvent } from '../domain/event.ts';
import { foldAll } from '../domain/fold.ts';
import type { Usage } from '../domain/proposal.ts';
import type { Amounts } from '../domain/repository.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { stageOf, type TaskState, type WantedRun } from '../domain/state.ts';
import type { LeaseKind } from '../domain/task.ts';
import type { TurnWish, Waits } from '../domain/turn.ts';
import { atMost } from '../domain/usage.ts';
import { workerIn } from '../domain/worker.ts';
import { type Context, NOT_READ } from './context.ts';
import { capsOf } from './spend.ts';
import { nothing, prepareFirst, record } from './steps/step.ts';

const workerOf = (state: TaskState, lease: LeaseKind): string =>
  (lease === 'review' ? stageOf(state)?.reviewer?.agent : workerIn(state)) ?? '';

/** What the run asks for; null where neither its agent nor the repository is limited. */
function wishOf(state: TaskState, wanted: WantedRun, { config }: Context): Omit<TurnWish, 'now'> | null {
  if (!config.valid) return null;
  const agent = workerOf(state, wanted.lease);
  const { agents } = config.config;
  const capacity = (Object.hasOwn(agents, agent) ? agents[agent]?.capacity : undefined) ?? null;
  const caps = capsOf(config.config);
  if (capacity === null && caps.caps.length === 0) return null;
  const { task, priority } = state;
  return { agent, task, epoch: wanted.epoch, priority, capacity, ...caps };
}

/** A run may be dispatched: nothing limits it, or its turn has come. What nobody has read limits everything. */
export function mayStart(state: TaskState, wanted: WantedRun, context: Context): boolean {
  if (wanted.admitted !== undefined) return true;
  return context.config !== NOT_READ && wishOf(state, wanted, context) === null;
}

/** Null when the run has its turn, or needs none. */
export function decideTurn(state: TaskState, wanted: WantedRun, snapshot: Snapshot, context: Context): Decision | null {
  if (wanted.admitted !== undefined || snapshot.run?.kind === 'started') return null;
  const wish = wishOf(state, wanted, context);
  if (wish === null) return null;
  const { epoch } = wanted;
  const { turn } = snapshot.prepared;
  if (turn?.epoch !== epoch)
    return prepareFirst({ kind: 'take-turn', ...wish, now: snapshot.now }, `It asks for the turn of ${wish.agent}.`);
  if (turn.kind === 'granted')
    return record([{ kind: 'run-admitted', epoch, ...turn.admission }], `It is the turn of run ${epoch}.`);
  const { waits } = turn;
  const reason = `Run ${epoch} has to wait.`;
  return isSame(waits, wanted.waits) ? nothing(reason) : record([{ kind: 'run-deferred', epoch, waits }], reason);
}

const isSame = (one: Waits, other: Waits | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was let through and ends by these events: its slot has to be free before they are recorded. */
export function freeFirst(state: TaskState, events: readonly TaskEvent[], snapshot: Snapshot): Decision | null {
  const held = state.lease ?? state.runWanted;
  if (held?.admitted === undefined || snapshot.prepared.freed?.epoch === held.epoch) return null;
  const next = foldAll(state, events);
  if ((next.lease ?? next.runWanted)?.epoch === held.epoch) return null;
  const { epoch } = held;
  const kind = state.lease?.kind ?? state.runWanted?.lease ?? 'work';
  const isShared = held.admitted.allowance !== null;
  // A run that never began used nothing.
  const used = state.lease === null ? { tokens: 0, usd: 0 } : usedBy(events);
  return prepareFirst(
    { kind: 'free-slot', agent: workerOf(state, kind), task: state.task, epoch, used, isShared },
    `Run ${epoch} is over.`,
  );
}

/** Null when no event tells. */
function usedBy(events: readonly TaskEvent[]): Amounts | null {
  const usage = events
    .map((event): Usage | null => ('usage' in event ? event.usage : null))
    .find((one) => one !== null);
  if (usage === undefined) return null;
  const { tokens, cost } = atMost(usage);
  return tokens === 'unknown' ? null : { tokens, usd: cost === 'unknown' ? null : cost };
}
