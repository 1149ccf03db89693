import type { ChecksFacts } from '../domain/awaited.ts';
import type { ChildFacts } from '../domain/child.ts';
import type { Actual } from '../domain/effect.ts';
import type { Feedback } from '../domain/feedback.ts';
import type {
  BranchFacts,
  CommandFacts,
  IssueFacts,
  JournalHead,
  LabelFacts,
  Material,
  Prepared,
  PullFacts,
  RunFacts,
  Snapshot,
} from '../domain/snapshot.ts';

/** The pull requests in which lessons of one agent were proposed. */
export interface LessonsFacts {
  /** Feedback whose lessons were proposed in any of them. */
  readonly proposed: readonly string[];
  /** The one that is open. */
  readonly open: { readonly number: number; readonly head: string; readonly proposed: readonly string[] } | null;
}

/**
 * What one wake has learned of GitHub. Reads fill it; our own writes correct it, since reads may lag behind them.
 * Absent = not looked at yet.
 */
export interface Known {
  journal?: JournalHead | null;
  finished?: boolean;
  issue?: IssueFacts;
  /** Whether a login may write, as far as it was asked. */
  readonly rights: Map<string, boolean>;
  base?: string;
  /** Trees of commits. */
  readonly trees: Map<string, string>;
  taken?: readonly string[];
  run?: RunFacts;
  branch?: BranchFacts;
  pull?: PullFacts | null;
  /** The checks that are waited for, with the names that were looked for. */
  checks?: ChecksFacts;
  edits?: readonly Feedback[];
  /** Comments of people that begin with a command. */
  commands?: readonly CommandFacts[];
  labelled?: readonly LabelFacts[];
  reopening?: { readonly by: string };
  /** The comment that woke us was taken up before the task was over. */
  heard?: boolean;
  made?: Exclude<Snapshot['made'], undefined>;
  /** Tasks that this one wanted, as they were found, or as this wake made them. */
  children?: readonly ChildFacts[];
  /** Comments that this wake has reacted to. */
  readonly reacted: Set<number>;
  comment?: Exclude<Actual['comment'], undefined>;
  check?: Exclude<Actual['check'], undefined>;
  replies?: readonly string[];
  lessons?: LessonsFacts;
  material?: Material;
  prepared: Prepared;
  /** Epoch of the run that this wake started. */
  started?: number;
  /** Answers that were lost so far. */
  lost: number;
}

export const nothingKnown = (): Known => ({
  rights: new Map(),
  trees: new Map(),
  reacted: new Set(),
  prepared: { refusals: [] },
  lost: 0,
});

/** Forgets what others may have changed, when one of them was faster. What this wake prepared and started stays. */
export function forget(known: Known): void {
  const started = known.run?.kind === 'started' ? known.run : undefined;
  for (const key of [
    'journal',
    'finished',
    'issue',
    'run',
    'branch',
    'pull',
    'checks',
    'edits',
    'commands',
    'labelled',
    'comment',
    'check',
    'replies',
    'children',
    'lessons',
  ] as const) {
    delete known[key];
  }
  if (started !== undefined) known.run = started;
}
