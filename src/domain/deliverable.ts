/** What a stage delivers, and the evidence that carries it. Plain data, the same in the proposal, the pull request and the branch. */

export interface FileContent {
  readonly path: string;
  readonly content: string;
}

/** A text that was gathered by code. Agents cite it by `id`; only code knows its address. */
export interface Source {
  readonly id: string;
  readonly kind: string;
  /** What the task named: a path, an address; behind an arrow the part of it, where it gave several texts. */
  readonly locator: string;
  readonly title: string;
  /** Where a reader can open it. */
  readonly url: string;
  /** ISO 8601, from GitHub's clock. */
  readonly retrievedAt: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly sha256: string;
  /** As the source itself states it. */
  readonly author?: string;
  /** Words or an address, as the source itself states it. */
  readonly licence?: string;
  /** ISO 8601, a day or a time, as the source itself states it. */
  readonly published?: string;
  readonly text: string;
}

/** A source without its text: what is kept beside the deliverable. */
export type SourceRecord = Omit<Source, 'text'>;

/** A statement with the passage that carries it, word for word. */
export interface Fact {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly statement: string;
}

export const SENTENCE_KINDS = ['claim', 'opinion', 'connection'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

export interface Sentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** Ids of the facts that a claim rests on; empty for the other kinds. */
  readonly facts: readonly string[];
}

export interface Section {
  /** Empty for the opening section. */
  readonly heading: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export interface Article {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly sections: readonly Section[];
}

/** Claims by what became of them: proposed = verified + dropped + uncited. */
export interface ClaimCounts {
  readonly proposed: number;
  /** Every fact it cites has its quote in the source. */
  readonly verified: number;
  /** It cites a fact that could not be verified, so it was left out. */
  readonly dropped: number;
  /** It cites nothing, so it was left out. */
  readonly uncited: number;
}

export interface Claim {
  readonly text: string;
  readonly facts: readonly string[];
}

/** Kept as `<deliverable>.sources.json` beside the deliverable. */
export interface Evidence {
  readonly sources: readonly SourceRecord[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
}

export const SEVERITIES = ['fix', 'consider'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A located fault, made by a check. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Points that it takes from the score. */
  readonly weight: number;
  readonly path: string;
  /** 1-based; absent when the fault concerns the whole file. */
  readonly line?: number;
  readonly message: string;
  /** Where more of it can be read: of a check that is not ours. */
  readonly url?: string;
}

/** 100 minus the weights, never below 0. */
export const scoreOf = (findings: readonly Finding[]): number =>
  Math.max(
    0,
    findings.reduce((score, finding) => score - finding.weight, 100),
  );
