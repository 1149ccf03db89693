/** The shapes that the model fills in. Kept to what structured outputs support everywhere: no optional fields, no bounds. */
import { z } from 'zod';
import { SENTENCE_KINDS } from '../../domain/deliverable.ts';
import type { Edges } from '../../domain/task.ts';
import { type Steps, stepFields } from './steps.ts';

export const fact = z.strictObject({
  id: z.string(),
  source: z.string().describe('Id of the source, such as s1'),
  statement: z.string().describe('What the passage says, in your words'),
  quote: z.string().describe('The passage, copied character for character from the source'),
});

const sentence = z.strictObject({
  text: z.string().describe('One sentence of plain text, without links, footnotes or headings'),
  kind: z.enum(SENTENCE_KINDS),
  facts: z.array(z.string()).describe('Ids of the facts that a claim rests on; empty for the other kinds'),
});

export const factsSchema = z.strictObject({ facts: z.array(fact) });

const article = z.strictObject({
  title: z.string(),
  description: z.string().describe('One or two sentences for a list of articles'),
  tags: z.array(z.string()),
  sections: z.array(
    z.strictObject({
      heading: z.string().describe('Empty for the opening section'),
      paragraphs: z.array(z.array(sentence)),
    }),
  ),
});

export interface ArticleAnswer extends z.infer<typeof article>, Steps {}

/** The article, and the steps that are open to its writer. */
export const articleSchema = (ways: Edges): z.ZodType<ArticleAnswer> =>
  z.strictObject({ ...article.shape, ...stepFields(ways) }) as z.ZodType<ArticleAnswer>;

export const EDIT_ACTIONS = ['replace', 'delete', 'insert-after'] as const;

const revision = z.strictObject({
  facts: z.array(fact).describe('Facts that are new in this revision'),
  edits: z.array(
    z.strictObject({
      feedback: z.array(z.string()).describe('Ids of the feedback that this edit answers; empty for a finding'),
      line: z.int().describe('Number of the line in the article as it was given'),
      action: z.enum(EDIT_ACTIONS),
      heading: z.string().describe('With insert-after: starts a new section with this heading. Otherwise empty'),
      sentences: z.array(sentence),
    }),
  ),
  answers: z.array(
    z.strictObject({
      feedback: z.string(),
      done: z.boolean(),
      text: z.string().describe('What changed, or “not done, because …”: one sentence'),
      left: z
        .string()
        .describe('Of several wishes those that you did not follow, each with the reason. Otherwise empty'),
    }),
  ),
});

export interface Revision extends z.infer<typeof revision>, Steps {}

/** The edits, and the same steps. */
export const revisionSchema = (ways: Edges): z.ZodType<Revision> =>
  z.strictObject({ ...revision.shape, ...stepFields(ways) }) as z.ZodType<Revision>;

export type Edit = Revision['edits'][number];
