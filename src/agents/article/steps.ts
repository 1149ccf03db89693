/** Where the agent may send the task instead of, or after, writing: what it is asked, and what code lets through. */
import { z } from 'zod';
import type { Step } from '../../domain/proposal.ts';
import type { WorkOrder } from '../role.ts';
import { plain, shortened } from './text.ts';

export interface Ways {
  /** Earlier stages that delivered something, and can be asked for more. */
  readonly back: readonly string[];
  /** Where the task may go with the work; a choice only where there are several. */
  readonly forward: readonly string[];
}

export function waysOf({ edges, upstream, stage }: Pick<WorkOrder, 'edges' | 'upstream' | 'stage'>): Ways {
  const earlier = new Set(upstream.map((one) => one.stage));
  const forward = edges.filter((to) => !earlier.has(to) && to !== stage.id);
  return { back: edges.filter((to) => earlier.has(to)), forward: forward.length > 1 ? forward : [] };
}

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
