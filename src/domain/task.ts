import type { FollowUpRights } from './child.ts';
import type { Admission } from './turn.ts';

/** The words of a task. Statuses are closed; stages are open and come from the configuration. */

export const STATUSES = [
  'inbox',
  'queued',
  'in-progress',
  'review',
  'blocked',
  'needs-human',
  'done',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const TERMINAL: readonly Status[] = ['done', 'cancelled'];

export const VERDICTS = ['approved', 'changes-requested', 'rejected'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export const LEASE_KINDS = ['work', 'review'] as const;
export type LeaseKind = (typeof LEASE_KINDS)[number];

export const GATES = ['automated', 'peer', 'human'] as const;
export type GateName = (typeof GATES)[number];

/** Who works on the task now. A takeover raises the epoch; a delivery under an older epoch is refused. */
export interface Lease {
  readonly kind: LeaseKind;
  readonly epoch: number;
  readonly run: RunReference;
  /** It holds a slot of its agent, and may have an allowance; absent where nothing is limited. */
  readonly admitted?: Admission;
  /** Who works, where the stage was given to another agent meanwhile: that one does the next run. */
  readonly agent?: string;
}

export interface RunReference {
  readonly id: number;
  readonly url: string;
}

/** A stage as it was when the task was routed; later edits of the configuration don't change it. */
export interface PinnedStage {
  readonly id: string;
  readonly agent: string;
  readonly role: string;
  /** Path of the deliverable that the stage writes or judges, its placeholders filled in. */
  readonly path: string;
  /** It writes nothing, and judges what an earlier stage delivered. */
  readonly judges: boolean;
  readonly checks: readonly string[];
  readonly gate: readonly GateName[];
  /** Where the task may go from here: ids of stages, and `publish`. */
  readonly edges: readonly string[];
  /** Who judges the work as a peer. */
  readonly reviewer: { readonly agent: string; readonly role: string } | null;
  /** Nobody works here: tasks of this workflow do, and the stage ends with them. */
  readonly handoff?: { readonly workflow: string };
  /** What its agent may propose; absent: nothing. */
  readonly followUps?: FollowUpRights;
}

/** What follows the last stage: the work is merged. No stage may have this name. */
export const PUBLISH = 'publish';

/** A step that every agent may take: it asks a person. No stage may have this name either. */
export const PERSON = 'person';

export interface Edges {
  /** For work that passed: to later stages, and to be published. The first is where it goes when the agent chooses nothing. */
  readonly forward: readonly string[];
  /** For more work: to earlier stages. Each time is a round. */
  readonly back: readonly string[];
}

export function edgesOf(stages: readonly Pick<PinnedStage, 'id' | 'edges'>[], index: number): Edges {
  const earlier = stages.slice(0, index + 1).map(({ id }) => id);
  const edges = stages[index]?.edges ?? [];
  return { forward: edges.filter((to) => !earlier.includes(to)), back: edges.filter((to) => earlier.includes(to)) };
}

/** In place of the workflow where none was named. No workflow may have this name; the label shows it. */
export const UNNAMED = '?';

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const branchOf = (task: number): string => `imprimatur/task-${task}`;

/** The files a stage may write: its deliverable and the evidence kept beside it. */
export const evidencePathOf = (path: string): string => path.replace(/(\.[^./]+)?$/, '.sources.json');
export const allowedPaths = ({ path, judges }: PinnedStage): readonly string[] =>
  judges || path === '' ? [] : [path, evidencePathOf(path)];
