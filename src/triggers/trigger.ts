/** The contract of a trigger: what makes tasks. A new kind is one file of this shape and one line in `index.ts`. */
import type { z } from 'zod';
import type { Parent } from '../domain/child.ts';

/** An issue that asks for a task. Its key names the cause, so that it is made once, however often that is seen. */
export interface TaskWish {
  readonly key: string;
  readonly workflow: string;
  readonly title: string;
  readonly topic: string;
  /** As a list in the issue; absent: those of the workflow are enough. */
  readonly sources?: readonly string[];
  /** The task that wants it; absent where none does. */
  readonly parent?: Parent;
  /** Why it was made, for people. */
  readonly because: string;
}

/** Something that happened in the repository, as GitHub's event tells it. */
export interface Happening {
  /** Name of the event. */
  readonly event: string;
  readonly payload: unknown;
  /** Of a push: what it added or changed; null where that can't be told. */
  readonly files?: readonly string[] | null;
}

export interface Trigger<Settings extends z.ZodObject = z.ZodObject> {
  /** Its key below `on` in a workflow. */
  readonly id: string;
  readonly help: string;
  readonly settings: Settings;
  /** Names of the events that may pull it. */
  readonly events: readonly string[];
  /** What it makes of an event; or why nothing. */
  respond(settings: z.infer<Settings>, happening: Happening): Response;
}

export type Response =
  | { readonly kind: 'wanted'; readonly key: string; readonly subject: string; readonly because: string }
  | { readonly kind: 'ignored'; readonly because: string };

export const ignored = (because: string): Response => ({ kind: 'ignored', because });
