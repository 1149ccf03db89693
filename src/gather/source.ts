/** The contract of a kind of source. A new kind is one file of this shape and one line in `index.ts`. */
import type { HistoryReader } from './history/history.ts';
import type { WebReader } from './web/web.ts';

/** What the files of the repository are read through. Owned here; the GitHub side implements it. */
export interface FileReader {
  /** The file as it is on the default branch and the address where a reader can open it; null when there is none. */
  read(path: string): Promise<{ readonly content: Uint8Array; readonly url: string } | null>;
}

export interface GatherDeps {
  readonly files: FileReader;
  readonly history: HistoryReader;
  readonly web: WebReader;
  /** Folder that the task delivers into, where earlier posts lie; empty for the root. */
  readonly folder: string;
  /** ISO 8601, from GitHub's clock. */
  readonly now: string;
}

/** A text that can be quoted. What is optional is stated by the source itself, and is as trustworthy as the source. */
export interface Reading {
  /** Tells the texts of one locator apart and stays the same from run to run; absent when there is only one. */
  readonly part?: string;
  readonly title: string;
  /** Where a reader finds this very text. */
  readonly url: string;
  readonly text: string;
  readonly author?: string;
  /** Words or an address. */
  readonly licence?: string;
  /** ISO 8601, a day or a time. */
  readonly published?: string;
}

/** The reason why a locator can't be used, as words that end a sentence. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly reason: string;
}

/** What a locator gave: at least one text, or the reason why there is none. */
export type Readings = { readonly kind: 'read'; readonly readings: readonly Reading[] } | Unusable;

export interface SourceKind {
  readonly id: string;
  readonly help: string;
  /** How such a source is named, in a few words: who names another kind is told all of them. */
  readonly form: string;
  /** Whether a locator, as a person wrote it, is meant for this kind. */
  accepts(locator: string): boolean;
  read(locator: string, deps: GatherDeps): Promise<Readings>;
}

export const unusable = (reason: string): Unusable => ({ kind: 'unusable', reason });

export const read = (...readings: readonly Reading[]): Readings => ({ kind: 'read', readings });
