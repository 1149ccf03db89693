import { z } from 'zod';
import { FEEDBACK_KINDS, type Feedback } from '../domain/feedback.ts';
import { VERDICTS } from '../domain/task.ts';

/** What older versions wrote has no kind: its id tells it. */
const feedback = z
  .object({
    id: z.string(),
    kind: z.enum(FEEDBACK_KINDS).optional(),
    task: z.number(),
    title: z.string().optional(),
    workflow: z.string().optional(),
    stage: z.string(),
    agent: z.string(),
    reviewer: z.string(),
    text: z.string(),
    url: z.string(),
    path: z.string().optional(),
    line: z.number().optional(),
    quoted: z.string().optional(),
    before: z.string().optional(),
    after: z.string().optional(),
    verdict: z.enum(VERDICTS).optional(),
    sha: z.string(),
    at: z.string(),
  })
  .transform((one) => ({ ...one, kind: one.kind ?? (one.id.startsWith('review-') ? 'review' : 'comment') }));

/** One piece of feedback a line, as `refs/imprimatur/memory` keeps it. */
export const printFeedback = (all: readonly Feedback[]): string =>
  all.map((one) => `${JSON.stringify(one)}\n`).join('');

/** People may edit and erase lines: what is no longer feedback is passed over. */
export function parseFeedback(text: string): readonly Feedback[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const parsed = feedback.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data as Feedback] : [];
    } catch {
      return [];
    }
  });
}

/** Adds what is new, by id; what is there stays as it is. */
export function addFeedback(kept: readonly Feedback[], more: readonly Feedback[]): readonly Feedback[] {
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...more.filter(({ id }) => !ids.has(id))];
}
