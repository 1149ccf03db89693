import type { Finding } from '../domain/deliverable.ts';
import type { PullFacts } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import type { GateName, VerdictKind } from '../domain/task.ts';

/** What a gate may look at. */
export interface GateContext {
  readonly state: TaskState;
  readonly pull: PullFacts | null;
  /** Logins that may write to the repository. */
  readonly writers: readonly string[];
  readonly findings: readonly Finding[];
}

export type GateResult =
  | { readonly kind: 'pending'; readonly reason: string }
  | { readonly kind: 'passed'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What must hold before a stage counts as passed. */
export interface Gate {
  readonly id: GateName;
  readonly help: string;
  /** Names of the events by which what it says may change: the app listens to them. */
  readonly events: readonly string[];
  evaluate(context: GateContext): GateResult;
}

/** A review that counts, or the reason why it doesn't. */
export type Judged =
  | {
      readonly kind: 'verdict';
      readonly verdict: VerdictKind;
      readonly review: number;
      readonly by: string;
      readonly head: string;
    }
  | { readonly kind: 'ignored'; readonly review: number; readonly by: string; readonly reason: string };
