import type { Evidence, Finding, Source } from '../domain/deliverable.ts';

/** The contract of a check. A new check is one file of this shape in `checks/` and one line in its `index.ts`. */
export interface Check {
  readonly id: string;
  readonly help: string;
  /** Pure. Asynchronous only so that it can load what parses Markdown when it is needed. */
  run(deliverable: Checked, context: CheckContext): Promise<readonly Finding[]>;
}

export interface Checked {
  readonly path: string;
  readonly content: string;
  readonly evidence: Evidence;
  /** The texts that the evidence quotes. */
  readonly sources: readonly Source[];
}

export interface CheckContext {
  /** The texts of the lines that people wrote. A fault there is theirs to judge: it is pointed out, not sent back. */
  readonly people: ReadonlySet<string>;
}
