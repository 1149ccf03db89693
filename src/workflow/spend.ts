/** The repository's caps by day and month: what is left of them for a run, before it begins. Pure. */
import type { Config } from '../config/schema.ts';
import type { Amounts, RepositoryState, Slot } from '../domain/repository.ts';
import { type Allowance, type Cap, type Caps, PERIODS, type Period } from '../domain/turn.ts';

export function capsOf({ limits }: Pick<Config, 'limits'>): Caps {
  const caps = PERIODS.flatMap((period) =>
    (['tokens', 'usd'] as const).flatMap((unit): Cap[] => {
      const most = limits[`${unit}-per-${period}`];
      return most === undefined ? [] : [{ period, unit, most }];
    }),
  );
  return { caps, run: { tokens: limits['tokens-per-stage'], usd: limits['usd-per-task'] ?? null } };
}

export type Share =
  /** Set aside for the run; without caps it has no allowance to keep to. */
  | { readonly kind: 'share'; readonly reserve: Amounts; readonly allowance: Allowance | null }
  | { readonly kind: 'used-up'; readonly period: Period; readonly until: string }
  | { readonly kind: 'reserve'; readonly period: Period; readonly holders: readonly number[] };

interface Taken {
  readonly busy: readonly Slot[];
  /** The run's own slot, when it has one. */
  readonly own: Slot | undefined;
}

/**
 * A run gets what it can use at most. Where less is left it gets that, unless others are at work who may give some
 * back: then it waits for them. Days and months are those of UTC.
 */
export function shareOf(
  state: RepositoryState,
  { caps, run, now }: Caps & { readonly now: string },
  { busy, own }: Taken,
): Share {
  const reserve = { tokens: run.tokens, usd: run.usd };
  if (own !== undefined)
    return { kind: 'share', reserve: own.reserve, allowance: allowanceOf(caps, own.reserve, state, own.at) };
  let share: { tokens: number; usd: number | null } = reserve;
  for (const cap of caps) {
    const left = cap.most - usedIn(state, cap, now);
    if (left <= 0) return { kind: 'used-up', period: cap.period, until: endOf(cap.period, now) };
    const others = busy.filter(({ at }) => isIn(cap.period, at, now));
    const free = left - others.reduce((sum, { reserve: of }) => sum + (of[cap.unit] ?? left), 0);
    const wanted = share[cap.unit] ?? left;
    if (free >= wanted) share = { ...share, [cap.unit]: wanted };
    else if (others.length === 0) share = { ...share, [cap.unit]: left };
    else return { kind: 'reserve', period: cap.period, holders: others.map(({ task }) => task) };
  }
  return { kind: 'share', reserve: share, allowance: allowanceOf(caps, share, state, now) };
}

function allowanceOf(caps: readonly Cap[], share: Amounts, state: RepositoryState, at: string): Allowance | null {
  if (caps.length === 0) return null;
  const counts = (unit: Cap['unit']): boolean => caps.some((cap) => cap.unit === unit);
  // What ends later goes first: where the month is used up, the next day brings nothing.
  const tight = caps.filter(
    (cap) => cap.most - usedIn(state, cap, at) <= (share[cap.unit] ?? Number.POSITIVE_INFINITY),
  );
  const period = tight.some((cap) => cap.period === 'month') ? 'month' : 'day';
  return {
    tokens: counts('tokens') ? share.tokens : null,
    usd: counts('usd') ? share.usd : null,
    until: endOf(period, at),
  };
}

/** What can't be known counts as everything. */
function usedIn({ days }: RepositoryState, { period, unit, most }: Cap, now: string): number {
  const spent = Object.entries(days).filter(([day]) => isIn(period, day, now));
  return spent.reduce((sum, [, day]) => sum + (day[unit] ?? most), 0);
}

const LENGTHS: Readonly<Record<Period, number>> = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length };
const isIn = (period: Period, at: string, now: string): boolean =>
  at.slice(0, LENGTHS[period]) === now.slice(0, LENGTHS[period]);

/** The first moment after the period, ISO 8601. */
function endOf(period: Period, now: string): string {
  const date = new Date(now);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return new Date(period === 'day' ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1, 1)).toISOString();
}
