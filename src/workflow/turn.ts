/** Who goes next: slots of agents, and the repository's budget. Pure: it says whom it has to know more of. */
import type { RepositoryEvent, RepositoryState, Slot, SlotEnd, Waiting } from '../domain/repository.ts';
import type { TaskState } from '../domain/state.ts';
import { PRIORITIES, TERMINAL } from '../domain/task.ts';
import type { TurnTaken, TurnWish, Waits } from '../domain/turn.ts';
import { type Share, shareOf } from './spend.ts';

export type Turn =
  | (TurnTaken & { readonly events: readonly RepositoryEvent[] })
  /** The journals of these tasks have to be looked at first. */
  | { readonly kind: 'look'; readonly tasks: readonly number[] };

/** What was read of other tasks' journals: null where there is none. */
export type Seen = ReadonlyMap<number, TaskState | null>;

/**
 * Lets a run through, or says why not. Slots need no release: whoever finds an agent busy looks whether its runs are
 * still wanted. Urgent tasks take no place in the queue; budgets hold for all.
 */
export function turnOf(state: RepositoryState, wish: TurnWish, seen: Seen): Turn {
  const { task, epoch } = wish;
  const own = state.slots.find((slot) => slot.task === task && slot.epoch === epoch);
  const over = state.slots.filter((slot) => slot !== own && (slot.task === task || isOver(slot, seen)));
  const busy = state.slots.filter((slot) => slot !== own && !over.includes(slot));
  const freed = over.map(({ task: of, epoch: run }) => freedBy(of, run));
  if (own !== undefined) {
    const share = shareOf(state, wish, { busy, own });
    return {
      kind: 'granted',
      admission: { allowance: share.kind === 'share' ? share.allowance : null },
      events: freed,
    };
  }
  const queue = wish.priority === 'urgent' ? null : queueFor(state, wish, busy, seen);
  if (queue?.kind === 'look') return queue;
  const gone = queue?.gone ?? [];
  const events = [...freed, ...gone.map((of): RepositoryEvent => ({ kind: 'turn-given-up', task: of }))];
  const share = shareOf(state, wish, { busy, own });
  const unknown = share.kind === 'reserve' ? share.holders.filter((of) => !seen.has(of)) : [];
  if (unknown.length > 0) return { kind: 'look', tasks: unknown };
  const waits = queue?.waits ?? (share.kind === 'share' ? null : waitsFor(share));
  if (waits !== null) return { kind: 'waits', waits, events: [...events, ...awaited(state, wish)] };
  const { allowance, reserve } = share as Extract<Share, { kind: 'share' }>;
  const taken = { kind: 'slot-taken', agent: wish.agent, task, epoch, at: wish.now, reserve } as const;
  return { kind: 'granted', admission: { allowance }, events: [...events, taken] };
}

type Queue =
  | { readonly kind: 'queue'; readonly waits: Waits | null; readonly gone: readonly number[] }
  | Extract<Turn, { kind: 'look' }>;

/** The oldest of the highest priority goes first, and whoever waits for long goes up. */
function queueFor(state: RepositoryState, wish: TurnWish, busy: readonly Slot[], seen: Seen): Queue {
  const { agent, capacity, task, now } = wish;
  if (capacity === null) return { kind: 'queue', waits: null, gone: [] };
  const holders = busy.filter((slot) => slot.agent === agent).map((slot) => slot.task);
  const free = capacity - holders.length;
  if (free <= 0) {
    const tasks = holders.filter((of) => !seen.has(of));
    if (tasks.length > 0) return { kind: 'look', tasks };
    return { kind: 'queue', waits: { for: 'agent', agent, holders }, gone: [] };
  }
  const mine = state.waiting.find((one) => one.task === task)?.since ?? now;
  const rank = rankOf({ agent, task, priority: wish.priority, since: mine }, now);
  const before = state.waiting
    .filter((one) => one.agent === agent && one.task !== task && isBefore(rankOf(one, now), rank))
    .toSorted((one, other) => (isBefore(rankOf(one, now), rankOf(other, now)) ? -1 : 1));
  const gone = before.map((one) => one.task).filter((of) => seen.has(of) && !stillWaits(seen.get(of) ?? null));
  const ahead = before.map((one) => one.task).filter((of) => !gone.includes(of));
  if (ahead.length < free) return { kind: 'queue', waits: null, gone };
  const unknown = ahead.slice(0, free).filter((of) => !seen.has(of));
  if (unknown.length > 0) return { kind: 'look', tasks: unknown };
  return { kind: 'queue', waits: { for: 'turn', agent, ahead: ahead.slice(0, free) }, gone };
}

/** A level for each so many hours of waiting: nobody starves. Milliseconds. */
const A_LEVEL = 12 * 3600 * 1000;

type Rank = readonly [level: number, since: number, task: number];

function rankOf({ priority, since, task }: Waiting, now: string): Rank {
  const waited = Math.max(0, Date.parse(now) - Date.parse(since));
  return [PRIORITIES.indexOf(priority) - Math.floor(waited / A_LEVEL), Date.parse(since), task];
}

function isBefore(one: Rank, other: Rank): boolean {
  const difference = one.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0);
  return difference !== undefined && difference < 0;
}

/** Those who may go now, as far as the queue tells, when a run is over. What a budget holds back waits for any agent’s run. */
export function nextOf(
  state: RepositoryState,
  { agent, isShared }: Pick<SlotEnd, 'agent' | 'isShared'>,
  now: string,
  most: number,
): readonly number[] {
  const ranked = state.waiting.toSorted((one, other) => (isBefore(rankOf(one, now), rankOf(other, now)) ? -1 : 1));
  const same = ranked.filter((one) => one.agent === agent);
  const others = ranked.filter((one) => one.agent !== agent);
  return [...same.slice(0, most), ...others.slice(0, isShared ? 1 : 0)].map(({ task }) => task);
}

const freedBy = (task: number, epoch: number): RepositoryEvent => ({ kind: 'slot-freed', task, epoch, used: null });

/** A run whose task has gone on without it, or is over. What it used is unknown. */
function isOver({ task, epoch }: Slot, seen: Seen): boolean {
  if (!seen.has(task)) return false;
  const state = seen.get(task) ?? null;
  if (state === null || TERMINAL.includes(state.status)) return true;
  // It was looked at before this run was wanted.
  if (state.epoch < epoch) return false;
  if (state.lease !== null) return state.lease.epoch !== epoch;
  return state.runWanted?.epoch !== epoch || state.held !== null;
}

const stillWaits = (state: TaskState | null): boolean =>
  state !== null && state.held === null && state.runWanted !== null && state.runWanted.notBefore === undefined;

const waitsFor = (share: Exclude<Share, { kind: 'share' }>): Waits =>
  share.kind === 'reserve'
    ? { for: 'reserve', period: share.period, holders: share.holders }
    : { for: 'budget', period: share.period, until: share.until };

function awaited(state: RepositoryState, { agent, task, priority, now }: TurnWish): readonly RepositoryEvent[] {
  const known = state.waiting.find((one) => one.task === task);
  if (known?.agent === agent && known.priority === priority) return [];
  return [{ kind: 'turn-awaited', agent, task, priority, since: known?.since ?? now }];
}
