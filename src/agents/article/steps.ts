/** Where the agent may send the task instead of, or after, writing: what it is asked, and what code lets through. */
import { z } from 'zod';
import type { Step } from '../../domain/proposal.ts';
import { type Edges, PERSON } from '../../domain/task.ts';
import type { WorkOrder } from '../role.ts';
import { plain, shortened } from './text.ts';

/** Where the work may go is a choice only where there are several ways, and only others can be asked for more; a person always can. */
export const waysOf = ({ edges: { forward, back }, stage }: Pick<WorkOrder, 'edges' | 'stage'>): Edges => ({
  forward: forward.length > 1 ? forward : [],
  back: [...back.filter((to) => to !== stage.id), PERSON],
});

/** A step to one of these, or null. */
export const stepSchema = (to: readonly string[], what: string) =>
  z
    .strictObject({ to: z.enum(to), because: z.string().describe('The reason, in one sentence') })
    .nullable()
    .describe(what);

/** The step as it may go on record; undefined where the model wants none, or one that is not offered. */
export function stepOf(step: Step | null | undefined, offered: readonly string[]): Step | undefined {
  if (step === null || step === undefined || !offered.includes(step.to)) return undefined;
  const because = shortened(plain(step.because), 300);
  return because === '' ? undefined : { to: step.to, because };
}
