import { z } from 'zod';
import { SEVERITIES } from '../../domain/deliverable.ts';
import { VERDICTS } from '../../domain/task.ts';

const verdict = z.object({
  /** An agent, or a person. */
  by: z.string(),
  verdict: z.enum(VERDICTS),
  /** 100 minus the weights of the findings: of an agent its own, of a person those at the time. */
  score: z.number(),
});

const stage = z.object({ id: z.string(), agent: z.string(), attempts: z.number().int(), verdicts: z.array(verdict) });

const finding = z.object({
  check: z.string(),
  severity: z.enum(SEVERITIES),
  line: z.number().int().nullable(),
  message: z.string(),
});

/** What an agent thought of another's work. */
const peerReview = verdict.extend({
  stage: z.string(),
  /** The stage that has to mend what was found; null where nothing must be. */
  sentBackTo: z.string().nullable(),
  findings: z.array(finding),
});

/** A row of the table in the brief: what an agent weighed that was to find a topic. */
const topic = z.object({ words: z.string(), sources: z.string(), score: z.number(), outcome: z.string() });

const task = z.object({
  /** Number of the issue. */
  task: z.number().int(),
  title: z.string(),
  /** Login of whoever opened the issue. */
  openedBy: z.string(),
  /** What made it, as in `schedule weekly 2026-11-23T06:00:00.000Z`; null where a person asked. */
  cause: z.string().nullable(),
  status: z.string(),
  pullRequest: z.object({ number: z.number().int(), merged: z.boolean() }).nullable(),
  stages: z.array(stage),
  peerReviews: z.array(peerReview),
  /** Empty where a person named the topic. */
  topics: z.array(topic),
  claims: z.object({ proposed: z.number(), verified: z.number(), dropped: z.number(), uncited: z.number() }),
  published: z.array(z.object({ path: z.string(), sha256: z.string() })),
  journal: z.array(z.object({ event: z.string(), at: z.string(), by: z.string() })),
});

/** Where a prompt was found to hold a remark, by the remark's link. */
const told = z.object({
  task: z.number().int(),
  agent: z.string(),
  /** Below `runs/` of `--out`. */
  prompt: z.string(),
  /** The line of the prompt that tells it. */
  line: z.string(),
});

const feedback = z.object({
  reviewer: z.string(),
  path: z.string().nullable(),
  line: z.number().int().nullable(),
  body: z.string(),
  url: z.string(),
  /** The attempt whose prompt had it; null when none did. */
  usedInAttempt: z.number().int().nullable(),
  /** What the revision said about it. */
  answer: z.string().nullable(),
  /** The prompts of the next task that hold it. */
  usedInNextTask: z.array(told),
});

/** A remark or a lesson that an agent was told, and whether somebody had to make it again afterwards. */
const recurrence = z.object({
  kind: z.enum(['feedback', 'lesson']),
  text: z.string(),
  url: z.string(),
  /** Whose agent was told. */
  task: z.number().int(),
  /** Link of the remark that says the same again; null when nobody did. */
  again: z.string().nullable(),
});

/** What a demo run reports; `--json` writes it. Documented in docs/demo.md. */
export const reportSchema = task.extend({
  feedback: z.array(feedback),
  /** The first task once more, and the second. */
  tasks: z.array(task),
  recurrences: z.array(recurrence),
  requests: z.object({ total: z.number(), writes: z.number(), byOperation: z.record(z.string(), z.number()) }),
  tokens: z.object({
    input: z.union([z.number(), z.literal('unknown')]),
    output: z.union([z.number(), z.literal('unknown')]),
  }),
  cost: z.union([z.number(), z.literal('unknown')]),
  model: z.string(),
  seconds: z.number(),
});

export type Report = z.infer<typeof reportSchema>;
export type TaskReport = z.infer<typeof task>;
