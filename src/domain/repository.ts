/**
 * What a repository's tasks share: who works on what, what was spent, which schedules are due, which issues were made.
 * Compare-and-swap on one task can't guard it, so it has a journal of its own. Only repositories that limit something,
 * or have triggers, have one.
 */
import type { Parent } from './child.ts';
import type { Priority } from './task.ts';

/** Tokens, and US dollars where they are limited. */
export interface Amounts {
  readonly tokens: number;
  /** Null where no price is needed or known. */
  readonly usd: number | null;
}

/** A run that an agent has begun, or is about to. */
export interface Slot {
  readonly agent: string;
  readonly task: number;
  readonly epoch: number;
  /** ISO 8601: what it uses counts for that day. */
  readonly at: string;
  /** What is set aside for it: it uses no more. */
  readonly reserve: Amounts;
}

/** A run that is over, and what it used; null: nobody knows. */
export interface SlotEnd {
  readonly agent: string;
  readonly task: number;
  readonly epoch: number;
  readonly used: Amounts | null;
  /** A budget of the repository held for the run, so that other agents' tasks may have waited for its end, too. */
  readonly isShared: boolean;
}

/** A task that was not let through yet. */
export interface Waiting {
  readonly agent: string;
  readonly task: number;
  readonly priority: Priority;
  /** ISO 8601. */
  readonly since: string;
}

/** What the runs that began on a day used. */
export interface Spent extends Amounts {
  /** Runs whose use is unknown: they count with what was set aside for them. */
  readonly unknown: number;
}

/** An issue that a trigger makes: first the intent, then its number. */
export interface Made {
  /** Names the cause, so that nothing is made twice: `schedule blog 2026-11-23T06:17:00.000Z`. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly workflow: string;
  readonly issue: number | null;
  /** The task that wanted it; absent where none did. */
  readonly parent?: Parent;
  /** Of an issue that is still to be made. */
  readonly title?: string;
  readonly body?: string;
}

export interface RepositoryState {
  readonly slots: readonly Slot[];
  readonly waiting: readonly Waiting[];
  /** By day, YYYY-MM-DD in UTC. */
  readonly days: Readonly<Record<string, Spent>>;
  /** The last due time of each schedule that was looked after, ISO 8601, by workflow. */
  readonly ticks: Readonly<Record<string, string>>;
  readonly made: readonly Made[];
}

export type RepositoryEvent =
  | ({ readonly kind: 'slot-taken' } & Slot)
  /** The run is over; null: nobody knows what it used. */
  | { readonly kind: 'slot-freed'; readonly task: number; readonly epoch: number; readonly used: Amounts | null }
  | ({ readonly kind: 'turn-awaited' } & Waiting)
  | { readonly kind: 'turn-given-up'; readonly task: number }
  | { readonly kind: 'schedule-due'; readonly workflow: string; readonly due: string }
  | ({ readonly kind: 'issue-wanted' } & Omit<Made, 'issue'>)
  | { readonly kind: 'issue-made'; readonly key: string; readonly issue: number };

export const NOTHING_YET: RepositoryState = { slots: [], waiting: [], days: {}, ticks: {}, made: [] };

/** A month, and what a month before may still settle. */
const MOST_DAYS = 62;
/** What is waiting beyond that is found by the sweep: an entry has to fit a commit message. */
const MOST_WAITING = 250;
const MOST_MADE = 150;

export function foldRepository(state: RepositoryState, event: RepositoryEvent): RepositoryState {
  switch (event.kind) {
    case 'slot-taken': {
      const { kind: _, ...slot } = event;
      return {
        ...state,
        slots: [...state.slots, slot],
        waiting: state.waiting.filter(({ task }) => task !== event.task),
      };
    }
    case 'slot-freed':
      return freed(state, event);
    case 'turn-awaited': {
      const { kind: _, ...waiting } = event;
      const others = state.waiting.filter(({ task }) => task !== event.task);
      return { ...state, waiting: [...others, waiting].slice(0, MOST_WAITING) };
    }
    case 'turn-given-up':
      return { ...state, waiting: state.waiting.filter(({ task }) => task !== event.task) };
    case 'schedule-due':
      return { ...state, ticks: { ...state.ticks, [event.workflow]: event.due } };
    case 'issue-wanted': {
      const { kind: _, ...made } = event;
      return { ...state, made: recent([...state.made, { ...made, issue: null }]) };
    }
    case 'issue-made':
      return {
        ...state,
        made: state.made.map((made) => (made.key === event.key ? madeAs(made, event.issue) : made)),
      };
  }
}

const madeAs = ({ title: _, body: __, ...made }: Made, issue: number): Made => ({ ...made, issue });

/** What is still to be made is never forgotten. */
const recent = (made: readonly Made[]): readonly Made[] => {
  const over = made.length - MOST_MADE;
  return over <= 0 ? made : made.filter(({ issue }, index) => issue === null || index >= over);
};

function freed(state: RepositoryState, event: Extract<RepositoryEvent, { kind: 'slot-freed' }>): RepositoryState {
  const slot = state.slots.find(({ task, epoch }) => task === event.task && epoch === event.epoch);
  if (slot === undefined) return state;
  const day = slot.at.slice(0, 10);
  const before = state.days[day] ?? { tokens: 0, usd: 0, unknown: 0 };
  const used = event.used ?? slot.reserve;
  const usd = before.usd === null || used.usd === null ? null : before.usd + used.usd;
  const spent = { tokens: before.tokens + used.tokens, usd, unknown: before.unknown + (event.used === null ? 1 : 0) };
  const days = Object.entries({ ...state.days, [day]: spent }).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...state,
    slots: state.slots.filter((other) => other !== slot),
    days: Object.fromEntries(days.slice(-MOST_DAYS)),
  };
}

export const foldRepositoryAll = (state: RepositoryState, events: readonly RepositoryEvent[]): RepositoryState =>
  events.reduce(foldRepository, state);
