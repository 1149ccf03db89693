/** What the rules work on, and what they say they did. */
import type { GivenFact } from './blocks.ts';
import type { Row, Sentence } from './page.ts';
import type { Passage } from './passages.ts';

export interface Workspace {
  readonly rows: readonly Row[];
  readonly topic: string;
  readonly facts: readonly GivenFact[];
  readonly titles: ReadonlyMap<string, string>;
  readonly passages: readonly Passage[];
  /** Facts that the revision adds. */
  readonly added: { id: string; source: string; statement: string; quote: string }[];
}

export interface Comment {
  readonly id: string;
  /** The words of the request. */
  readonly text: string;
  /** The line that it stands on. */
  readonly target: Row | undefined;
}

/** What was done, and why not, or not all of it, each as words for a sentence. */
export type Result =
  | { readonly done: string; readonly why?: string }
  | { readonly why: string; readonly done?: undefined };

export const done = (words: string, why?: string): Result => ({ done: words, ...(why === undefined ? {} : { why }) });
export const notDone = (why: string): Result => ({ why });

export function change(row: Row, sentences: readonly Sentence[], comment: Comment): void {
  row.sentences = sentences;
  row.by.add(comment.id);
}
