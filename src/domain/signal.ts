/** What wakes a task. It only says which task and why; the facts are read from GitHub. */
export interface Signal {
  readonly task: number;
  readonly why: Wake;
  /** The comment that speaks, when one is the reason. */
  readonly comment?: number;
  /** The run that speaks, when a run's end is the reason. */
  readonly run?: number;
}

export const WAKES = ['issue', 'comment', 'pull-request', 'review', 'run-ended', 'asked', 'sweep'] as const;
export type Wake = (typeof WAKES)[number];

/** An event that concerns no task, with the reason why it was let go. */
export interface Ignored {
  readonly ignored: string;
}
