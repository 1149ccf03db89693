/** The contract of a kind of source. A new kind is one file of this shape and one line in `index.ts`. */

/** What the files of the repository are read through. Owned here; the GitHub side implements it. */
export interface FileReader {
  /** The file as it is on the default branch and the address where a reader can open it; null when there is none. */
  read(path: string): Promise<{ readonly content: Uint8Array; readonly url: string } | null>;
}

export interface GatherDeps {
  readonly files: FileReader;
  /** ISO 8601, from GitHub's clock. */
  readonly now: string;
}

/** What a locator gave: a text, or the reason why it can't be used, as words that end a sentence. */
export type Reading =
  | { readonly kind: 'read'; readonly title: string; readonly url: string; readonly text: string }
  | { readonly kind: 'unusable'; readonly reason: string };

export interface SourceKind {
  readonly id: string;
  readonly help: string;
  /** Whether a locator, as a person wrote it, is meant for this kind. */
  accepts(locator: string): boolean;
  read(locator: string, deps: GatherDeps): Promise<Reading>;
}
