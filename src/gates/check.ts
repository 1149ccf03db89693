import { z } from 'zod';
import type { Evidence, FileContent, Finding, Source } from '../domain/deliverable.ts';

/** The contract of a check. A new check is one file of this shape in `checks/` and one line in its `index.ts`. */
export interface Check<Settings extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly help: string;
  /** What the configuration may set under `checks: <id>`: each setting with its default and its own help text. */
  readonly settings: Settings;
  /** It compares with the texts of other pages. Only the run has them: the job that decides takes its word for faults. */
  readonly comparesPages?: true;
  /** Pure. Asynchronous only so that it can load what parses Markdown when it is needed. */
  run(deliverable: Checked, context: CheckContext, settings: z.output<Settings>): Promise<readonly Finding[]>;
}

/** Of a check that has nothing to set. */
export const NO_SETTINGS = z.strictObject({});

export interface Checked {
  readonly path: string;
  readonly content: string;
  readonly evidence: Evidence;
  /** The texts that the evidence quotes. */
  readonly sources: readonly Source[];
  /** What could not be gathered, as the deliverable may say it. */
  readonly missing?: readonly { readonly locator: string; readonly reason: string }[];
  /** Everything that is delivered, the deliverable among it. */
  readonly files?: readonly FileContent[];
}

/** The repository around the deliverable, as far as it is known. */
export interface Site {
  /** What is published already. Absent = not known. */
  readonly published?: readonly Published[];
  /** Paths of the repository's files. Absent = not known. */
  readonly paths?: ReadonlySet<string>;
}

export interface CheckContext extends Site {
  /** The texts of the lines that people wrote. A fault there is theirs to judge: it is pointed out, not sent back. */
  readonly people: ReadonlySet<string>;
  /** What the person who asked said that it is about: title and topic of the task. */
  readonly topic?: string;
  /** What must never be published: keys and tokens of this run. */
  readonly secrets?: readonly string[];
}

export interface Published {
  readonly path: string;
  /** Absent, like the text, where only the path was looked at. */
  readonly title?: string;
  readonly slug?: string;
  readonly text?: string;
}

/** How a check words what it found. */
export const findingsOf =
  (check: string, path: string) =>
  (severity: Finding['severity'], weight: number, message: string, line?: number): Finding => ({
    check,
    severity,
    weight,
    path,
    ...(line === undefined ? {} : { line }),
    message,
  });
