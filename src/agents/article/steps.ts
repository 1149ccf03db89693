/** Where the agent may send the task instead of, or after, writing: what it is asked, and what code lets through. */
import { z } from 'zod';
import type { HandedOn, Question, Step } from '../../domain/proposal.ts';
import { type Edges, PERSON } from '../../domain/task.ts';
import type { WorkOrder } from '../role.ts';
import { question } from './questions.ts';
import { plain, shortened } from './text.ts';

/** Where the work may go is a choice only where there are several ways, and only others can be asked for more; a person always can. */
export const waysOf = ({ edges: { forward, back }, stage }: Pick<WorkOrder, 'edges' | 'stage'>): Edges => ({
  forward: forward.length > 1 ? forward : [],
  back: [...back.filter((to) => to !== stage.id), PERSON],
});

/** A step to one of these, or null. */
const stepSchema = (to: readonly string[], what: string) =>
  z
    .strictObject({ to: z.enum(to), because: z.string().describe('The reason, in one sentence') })
    .nullable()
    .describe(what);

const BACK_TASK = `Only if the facts do not suffice for what is asked, ask an earlier stage for more: name it under \`back\` and say which facts are missing.`;

const ASK_TASK = `Only if something that a person alone can decide keeps you from writing, such as which of two contrary wishes holds, name
\`${PERSON}\` under \`back\` and put your question into \`because\`. With \`back\` nothing is delivered, and the rest of your answer may be empty. Otherwise it is null.`;

const FORWARD_TASK = `Say under \`next\` where the work should go from here, if you have a reason; otherwise it is null.`;

/** What the agent is told of them, a paragraph each. */
export const stepTasks = ({ back, forward }: Edges): readonly string[] => [
  ...(back.some((to) => to !== PERSON) ? [BACK_TASK] : []),
  ASK_TASK,
  ...(forward.length === 0 ? [] : [FORWARD_TASK]),
];

/** The fields for them, as every schema of written work has them. */
export const stepFields = ({ back, forward }: Edges) => ({
  back: stepSchema(back, 'Who has to help first: an earlier stage that finds more, or a person'),
  ...(forward.length === 0 ? {} : { next: stepSchema(forward, 'Where the work should go from here') }),
});

/** What an answer holds of them. */
export interface Steps {
  readonly back?: Step | null;
  readonly next?: Step | null;
}

/** The step back that ends the work: a question to a person, or another stage's turn; undefined where it goes on. */
export function steppedBack({ back }: Steps, ways: Edges): HandedOn | Question | undefined {
  const step = stepOf(back, ways.back);
  if (step === undefined) return undefined;
  return step.to === PERSON ? question('agent-asks', step.because) : { kind: 'handed-on', ...step };
}

/** The step as it may go on record; undefined where the model wants none, or one that is not offered. */
export function stepOf(step: Step | null | undefined, offered: readonly string[]): Step | undefined {
  if (step === null || step === undefined || !offered.includes(step.to)) return undefined;
  const because = shortened(plain(step.because), 300);
  return because === '' ? undefined : { to: step.to, because };
}
