/** The shapes that the model fills in for a brief. */
import { z } from 'zod';
import { fact } from '../article/schemas.ts';

export const topicSchema = z.strictObject({
  candidate: z.string().describe('Id of the candidate, such as t1'),
  topic: z.string().describe('The topic in words that say what the article would tell, at most twelve'),
});

const followUp = topicSchema.extend({
  because: z.string().describe('Why it deserves an article of its own: one sentence'),
});

export const followUpsSchema = z.strictObject({ tasks: z.array(followUp) });

/** Where its agent may choose who does them. */
export const ledFollowUpsSchema = z.strictObject({
  tasks: z.array(
    followUp.extend({
      agent: z.string().describe('Name of the agent that should do it; empty where none stands out'),
    }),
  ),
});

export interface FollowUpsAnswer {
  readonly tasks: readonly (z.infer<typeof followUp> & { readonly agent?: string })[];
}

export const briefSchema = z.strictObject({
  title: z.string().describe('Working title of the article'),
  angle: z.string().describe('What the article shows and why now: one or two sentences without figures'),
  audience: z.string().describe('Who it is for, and what they want to know: one sentence'),
  facts: z.array(fact),
  sections: z.array(
    z.strictObject({
      heading: z.string(),
      says: z.string().describe('What the section should tell its readers: one sentence without figures and names'),
      facts: z.array(z.string()).describe('Ids of the facts that it uses'),
    }),
  ),
  questions: z.array(z.string()).describe('What the sources leave open, each as one question'),
});

export type BriefAnswer = z.infer<typeof briefSchema>;
