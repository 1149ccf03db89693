import type { FollowUp } from './child.ts';
import type { ClaimCounts, Evidence, FileContent, Finding, Source } from './deliverable.ts';
import type { ErrorCode } from './errors.ts';
import type { Answer } from './feedback.ts';

/** Cost of model calls. `cost` is in US dollars; an unknown price is unknown, never 0. */
export interface Usage {
  readonly model: string;
  readonly calls: number;
  readonly inputTokens: number | 'unknown';
  readonly outputTokens: number | 'unknown';
  readonly cost: number | 'unknown';
  /** Where tokens are unknown: what was used at most, each call of that kind at what was set aside for it. */
  readonly atMost?: { readonly tokens: number; readonly cost: number | 'unknown' };
}

/** Something that a reader of the work should know of how it was made: the catalogue's sentence with this detail. */
export interface Note {
  readonly code: ErrorCode;
  readonly text: string;
}

export const CONTEXT_KINDS = ['document', 'upstream', 'lesson', 'feedback', 'published', 'rejected'] as const;

/** Something of the repository's own that the agent was given to read beside its sources. */
export interface ContextItem {
  readonly kind: (typeof CONTEXT_KINDS)[number];
  readonly name: string;
  readonly url?: string;
}

export interface PromptRecord {
  readonly name: string;
  readonly sha256: string;
}

export interface Delivered {
  readonly kind: 'delivered';
  readonly title: string;
  readonly description: string;
  readonly files: readonly FileContent[];
  readonly evidence: Evidence;
  /** The texts that the evidence quotes, so that `handle` can verify every quote again. */
  readonly sources: readonly Source[];
  readonly counts: ClaimCounts;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  /** Sources that could not be gathered, each with its reason. */
  readonly missing: readonly { readonly locator: string; readonly reason: string }[];
  /** Where the agent wants the task to go next; absent = where the stage leads by default. */
  readonly next?: Step;
  /** What the agent chose to write about, where nobody had said. */
  readonly topic?: string;
  /** Tasks that should be made once the stage is passed. */
  readonly followUps?: readonly FollowUp[];
}

/** A step along an edge of the workflow, with the agent's reason. */
export interface Step {
  readonly to: string;
  readonly because: string;
}

export const JUDGEMENTS = ['approved', 'changes-requested'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What an agent thinks of another's work. Changes are requested exactly when a finding has to be mended. */
export interface Reviewed {
  readonly kind: 'reviewed';
  readonly judgement: Judgement;
  /** One or two sentences. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** As in `Delivered`: where a stage that only judges wants the task to go. */
  readonly next?: Step;
}

/** The agent delivers nothing: another stage has to come first. */
export interface HandedOn extends Step {
  readonly kind: 'handed-on';
}

/** The agent can't go on without a person. */
export interface Question {
  readonly kind: 'question';
  readonly code: ErrorCode;
  /** Detail of the case: it fills the catalogue's sentence. */
  readonly text: string;
}

/** The run ended without work. */
export interface Failed {
  readonly kind: 'failed';
  readonly code: ErrorCode;
  /** Detail of the case: it fills the catalogue's sentence. */
  readonly text: string;
  /** ISO 8601, on GitHub's clock: another try is no use before. */
  readonly notBefore?: string;
}

/** What a run leaves behind: data only. Nothing of it is believed before `handle` has checked it. */
export interface Proposal {
  readonly v: 1;
  readonly task: number;
  readonly epoch: number;
  readonly run: number;
  readonly stage: string;
  readonly agent: string;
  /** The commit that the work was built on; null for a first version. */
  readonly base: string | null;
  readonly outcome: Delivered | Reviewed | HandedOn | Question | Failed;
  readonly usage: Usage;
  readonly prompts: readonly PromptRecord[];
  readonly notes?: readonly Note[];
  readonly context?: readonly ContextItem[];
}
