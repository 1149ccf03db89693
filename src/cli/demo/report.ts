import { z } from 'zod';
import { VERDICTS } from '../../domain/task.ts';

const verdict = z.object({
  by: z.string(),
  verdict: z.enum(VERDICTS),
  /** 100 minus the weights of the findings, when the verdict was given. */
  score: z.number(),
});

/** What a demo run reports; `--json` writes it. Documented in docs/demo.md. */
export const reportSchema = z.object({
  /** Number of the issue. */
  task: z.number().int(),
  status: z.string(),
  pullRequest: z.object({ number: z.number().int(), merged: z.boolean() }).nullable(),
  stages: z.array(
    z.object({ id: z.string(), agent: z.string(), attempts: z.number().int(), verdicts: z.array(verdict) }),
  ),
  feedback: z.array(
    z.object({
      reviewer: z.string(),
      path: z.string().nullable(),
      line: z.number().int().nullable(),
      body: z.string(),
      url: z.string(),
      /** The attempt whose prompt had it; null when none did. */
      usedInAttempt: z.number().int().nullable(),
      /** What the revision said about it. */
      answer: z.string().nullable(),
    }),
  ),
  claims: z.object({ proposed: z.number(), verified: z.number(), dropped: z.number(), uncited: z.number() }),
  published: z.array(z.object({ path: z.string(), sha256: z.string() })),
  journal: z.array(z.object({ event: z.string(), at: z.string(), by: z.string() })),
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
