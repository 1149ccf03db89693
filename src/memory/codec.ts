import { z } from 'zod';
import type { Feedback } from '../domain/feedback.ts';

const feedback = z.object({
  id: z.string(),
  task: z.number(),
  stage: z.string(),
  agent: z.string(),
  reviewer: z.string(),
  text: z.string(),
  url: z.string(),
  path: z.string().optional(),
  line: z.number().optional(),
  quoted: z.string().optional(),
  sha: z.string(),
  at: z.string(),
});

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
