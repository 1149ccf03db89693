/** Whether a run may start now, where agents have a capacity or the repository a budget. */
import type { Priority } from './task.ts';

/** What a run may use at most, so that the repository's caps hold. */
export interface Allowance {
  /** Null where no cap counts them. */
  readonly tokens: number | null;
  readonly usd: number | null;
  /** ISO 8601: when there is more again, once this is used up. */
  readonly until: string;
}

/** Why a run can't start yet. */
export type Waits =
  /** The agent has as much to do as it may have. */
  | { readonly for: 'agent'; readonly agent: string; readonly holders: readonly number[] }
  /** The agent is free, and others go first. */
  | { readonly for: 'turn'; readonly agent: string; readonly ahead: readonly number[] }
  /** Everything that may be used in this period was used. */
  | { readonly for: 'budget'; readonly period: Period; readonly until: string }
  /** What is left is set aside for runs that are at work. */
  | { readonly for: 'reserve'; readonly period: Period; readonly holders: readonly number[] };

export const PERIODS = ['day', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** A run that was let through. */
export interface Admission {
  readonly allowance: Allowance | null;
}

/** What runs may use together in a period. */
export interface Cap {
  readonly period: Period;
  readonly unit: 'tokens' | 'usd';
  readonly most: number;
}

export interface Caps {
  readonly caps: readonly Cap[];
  /** What one run can use at most; US dollars are null where only the caps bound them. */
  readonly run: { readonly tokens: number; readonly usd: number | null };
}

export interface TurnWish extends Caps {
  readonly agent: string;
  readonly task: number;
  readonly epoch: number;
  readonly priority: Priority;
  /** Tasks that the agent may work on at once; null: any number. */
  readonly capacity: number | null;
  /** ISO 8601. */
  readonly now: string;
}

export type TurnTaken =
  | { readonly kind: 'granted'; readonly admission: Admission }
  | { readonly kind: 'waits'; readonly waits: Waits };

/** A wanted run with the last answer that it got; null where none is wanted. */
export function answered<Wanted extends { readonly admitted?: Admission; readonly waits?: Waits }>(
  wanted: Wanted | null,
  answer: { readonly admitted: Admission } | { readonly waits: Waits },
): Wanted | null {
  if (wanted === null) return null;
  const { admitted: _, waits: __, ...rest } = wanted;
  return { ...(rest as Wanted), ...answer };
}
