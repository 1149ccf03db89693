import type { z } from 'zod';
import type { Evidence, Finding, Source } from '../domain/deliverable.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { Delivered, Question } from '../domain/proposal.ts';
import type { PinnedStage } from '../domain/task.ts';

/** The contract of a role. A new role is one file of this shape and one line in `index.ts`. */
export interface Role {
  readonly id: string;
  readonly help: string;
  /** The instructions of agents of this role that have no file of their own. */
  readonly instructions: string;
  /**
   * Works on the order, asking the model through `ask`; throws an ImprimaturError when it can't. What it returns is
   * checked in any case; with `check` it can see beforehand what would be sent back.
   */
  work(order: WorkOrder, ask: Ask, check: CheckWork): Promise<Delivered | Question>;
}

/** Everything that an agent gets to know, gathered by code beforehand. */
export interface WorkOrder {
  readonly task: number;
  readonly stage: PinnedStage;
  /** The title. */
  readonly title: string;
  readonly brief: { readonly topic: string; readonly audience?: string; readonly notes?: string };
  /** The role's, or the text of the agent's own file. */
  readonly instructions: string;
  /** Documents of the repository that every agent reads first. */
  readonly context: readonly { readonly path: string; readonly text: string }[];
  readonly sources: readonly Source[];
  readonly missing: readonly { readonly locator: string; readonly reason: string }[];
  /** Null for a first version. */
  readonly current: Current | null;
  readonly feedback: readonly Feedback[];
  /** Of the checks that sent the current version back. */
  readonly findings: readonly Finding[];
  readonly slug: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The sentence that says that a model wrote this. */
  readonly disclosure: string;
}

export interface Current {
  /** The deliverable at the head of the branch, with what people did to it. */
  readonly markdown: string;
  /** The deliverable as we delivered it last: what differs was written by a person. */
  readonly delivered: string;
  readonly evidence: Evidence & { readonly people?: readonly string[] };
}

/** A part of a prompt: words of ours, or text from outside, which is fenced and labelled as data. */
export type Part =
  | { readonly kind: 'words'; readonly heading: string; readonly text: string }
  | {
      readonly kind: 'data';
      readonly heading: string;
      /** What the data is, one word; `reference` tells several of one name apart. */
      readonly name: string;
      readonly reference?: string;
      readonly text: string;
    };

export interface AskRequest<Answer> {
  /** Names the call in records, and the JSON Schema in the request. */
  readonly name: string;
  readonly schema: z.ZodType<Answer>;
  /** Who the model is and how it should work: trusted words only. */
  readonly instructions: string;
  readonly parts: readonly Part[];
}

/** Asks the model for an answer of the given shape. Throws an ImprimaturError when it can't be had. */
export type Ask = <Answer>(request: AskRequest<Answer>) => Promise<Answer>;

/** What the stage's checks find in it. */
export type CheckWork = (delivered: Delivered) => Promise<readonly Finding[]>;
