import type { z } from 'zod';
import type { Evidence, Finding, Source } from '../domain/deliverable.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { Delivered, HandedOn, Question, Reviewed } from '../domain/proposal.ts';
import type { Stay } from '../domain/stay.ts';
import type { Edges, PinnedStage } from '../domain/task.ts';

/** The contract of a role. A new role is one file of this shape and one line in `index.ts`. */
export interface Role {
  readonly id: string;
  readonly help: string;
  /** It judges what others delivered, and delivers nothing itself. */
  readonly judges: boolean;
  /** It can choose a topic where nobody named one. */
  readonly findsTopics?: boolean;
  /** Checks that suit what it delivers, by id; absent = all. */
  readonly checks?: readonly string[];
  /** The instructions of agents of this role that have no file of their own. */
  readonly instructions: string;
  /**
   * Works on the order, asking the model through `ask`; throws an ImprimaturError when it can't. What it returns is
   * checked in any case; with `check` it can see beforehand what would be sent back.
   */
  work(order: WorkOrder, ask: Ask, check: CheckWork): Promise<Delivered | Reviewed | HandedOn | Question>;
}

/** Everything that an agent gets to know, gathered by code beforehand. */
export interface WorkOrder {
  readonly task: number;
  readonly stage: PinnedStage;
  /** The title. */
  readonly title: string;
  /** The topic is empty where nobody named one: then it is the agent's to choose. */
  readonly brief: { readonly topic: string; readonly audience?: string; readonly notes?: string };
  /** The role's, or the text of the agent's own file. */
  readonly instructions: string;
  /** Where the topic is empty: whether the agent takes the best that it finds, or asks a person. */
  readonly topics: 'take' | 'ask';
  /** Documents of the repository that every agent reads first. */
  readonly context: readonly { readonly path: string; readonly text: string }[];
  readonly sources: readonly Source[];
  readonly missing: readonly { readonly locator: string; readonly reason: string }[];
  /** What earlier stages delivered, in the order of the workflow. */
  readonly upstream: readonly Upstream[];
  /** Null for a first version. For a role that judges: what it has to judge. */
  readonly current: Current | null;
  /** What people said of the current version: each is to be answered. */
  readonly feedback: readonly Feedback[];
  /** What people said of this agent's work before, in other tasks or answered in this one, and changed in it by hand. */
  readonly remembered: readonly Feedback[];
  /** Rules that were made of it, in a file that people keep. */
  readonly lessons: { readonly path: string; readonly text: string } | null;
  /** What this workflow published before, and what was rejected and why, the newest first: all that is known of. */
  readonly treated: readonly PastWork[];
  /** As much of that as the agent is told. */
  readonly past: readonly PastWork[];
  /** How the task came to this stage; null for the first. */
  readonly sent: Stay | null;
  /** Where the task may go from here: ids of stages, and `publish`. A peer has none. */
  readonly edges: Edges;
  /** The agents that it may choose for the tasks that it proposes; absent: none. */
  readonly team?: readonly Colleague[];
  /** For a role that judges: ids of the checks that the work has passed. */
  readonly checked?: readonly string[];
  /** What the configuration says of the words of the house, one rule each. */
  readonly house?: readonly string[];
  /** Of the checks that sent the current version back. */
  readonly findings: readonly Finding[];
  readonly slug: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The sentence that says that a model wrote this. */
  readonly disclosure: string;
}

/** What an agent is told of another. */
export interface Colleague {
  readonly name: string;
  readonly role: string;
  readonly skills: readonly string[];
}

export interface Current {
  /** The deliverable at the head of the branch, with what people did to it. */
  readonly markdown: string;
  /** The deliverable as we delivered it last: what differs was written by a person. */
  readonly delivered: string;
  readonly evidence: Evidence & { readonly people?: readonly string[] };
}

export interface Upstream {
  readonly stage: string;
  readonly path: string;
  /** As it stands on the branch now. */
  readonly markdown: string;
  readonly evidence: Evidence;
}

export interface PastWork {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly outcome: 'published' | 'rejected';
  /** Why it was rejected, in the words of who rejected it. */
  readonly why?: string;
  readonly url?: string;
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
