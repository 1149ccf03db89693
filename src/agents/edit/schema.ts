/** The shape that the model fills in; see `article/schemas.ts` for what such shapes keep to. */
import { z } from 'zod';
import { SEVERITIES } from '../../domain/deliverable.ts';
import { CRITERIA } from './rubric.ts';

export const reviewSchema = z.strictObject({
  findings: z.array(
    z.strictObject({
      line: z.int().describe('Number of the line in the article as it was given; 0 for the whole text'),
      criterion: z.enum(CRITERIA),
      severity: z.enum(SEVERITIES).describe('fix: it must not be published so. consider: it could be better'),
      message: z.string().describe('What is wrong, and what would mend it: one or two sentences'),
      words: z.string().describe('The words of the line that are meant, copied exactly; empty for the whole line'),
      fact: z.string().describe('Accuracy: id of the fact that says otherwise. Otherwise empty'),
      quote: z.string().describe('Accuracy: the words of that fact’s quote that say otherwise, copied exactly'),
    }),
  ),
  summary: z.string().describe('What the work is worth, in one or two sentences'),
  next: z
    .strictObject({ to: z.string(), because: z.string() })
    .describe(
      'The next stage and why, where you are asked to choose one, or a person and what you ask; otherwise both empty',
    ),
});

export type Review = z.infer<typeof reviewSchema>;
export type ProposedFinding = Review['findings'][number];
