import type { Awaited } from './awaited.ts';
import type { Child, Parent } from './child.ts';
import type { Finding } from './deliverable.ts';
import type { Delivery, PeerReview, QuestionAsked, RunWanted } from './event.ts';
import type { Usage } from './proposal.ts';
import type { RefusedWish, VerdictGiven } from './said.ts';
import type { StageRecord, Stay } from './stay.ts';
import {
  type Edges,
  edgesOf,
  type GateName,
  type Lease,
  type PinnedStage,
  type Priority,
  type Status,
} from './task.ts';
import type { Tried } from './tried.ts';
import type { Admission, Waits } from './turn.ts';

/** What the events of a task fold to. Lists are bounded, so that it fits a commit message. */
export interface TaskState {
  readonly task: number;
  readonly issueId: number;
  readonly title: string;
  readonly openedBy: string;
  readonly workflow: string;
  /** The task that made it; absent where none did. */
  readonly parent?: Parent;
  /** Tasks that it made; absent where it made none. */
  readonly children?: readonly Child[];
  readonly status: Status;
  readonly route: Route | null;
  /** Index of the current stage. */
  readonly stage: number;
  /** How the task came to this stage; null for the first. */
  readonly sent: Stay | null;
  /** The stages that the task has left so far, each as it was left last. */
  readonly left: readonly StageRecord[];
  /** Runs of the current stage so far. */
  readonly attempt: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Those failures, oldest first; absent in journals of older versions. */
  readonly tried?: readonly Tried[];
  /** Times in a row that checks and peers sent the work of this stage back. */
  readonly rounds: number;
  /** The highest epoch handed out. */
  readonly epoch: number;
  readonly runWanted: WantedRun | null;
  readonly lease: Lease | null;
  /** The last work that was delivered, of whatever stage: the branch contains it. */
  readonly delivered: (Delivery & { readonly attempt: number }) | null;
  /** What an agent thinks of it. */
  readonly peer: PeerReview | null;
  /** Why a person has to decide what agents could not settle. */
  readonly escalated: string | null;
  /** Head of the branch when a person's push last made work void. */
  readonly superseded: string | null;
  /** Findings of the checks, or of the peer, that sent the work back. */
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
  readonly approval: { readonly review: number; readonly by: string; readonly head: string } | null;
  /** Reviews that were looked at and need no second look. */
  readonly consumed: readonly number[];
  readonly ignored: readonly { readonly by: string; readonly reason: string }[];
  /** Feedback that the next attempt has to answer. */
  readonly pending: readonly string[];
  /** All feedback that was taken up, so that nothing is taken up twice. */
  readonly heard: readonly string[];
  /** With the status that it was asked in. */
  readonly question: (Omit<QuestionAsked, 'kind'> & { readonly in: Status }) | null;
  /** Why GitHub would not merge the approved head. */
  readonly refusal: { readonly head: string; readonly reason: string } | null;
  /** The checks that are waited for, as they were seen last; absent in journals of older versions. */
  readonly awaited?: Awaited | null;
  /** The repository's own checks that sent the work back last; absent where none did since a person looked. */
  readonly objected?: readonly string[];
  /** Pull requests up to this number no longer count. */
  readonly abandoned: number;
  /** The last comment whose commands were taken up, by id. */
  readonly command: number;
  /** What was said there, and what became of it. */
  readonly said: { readonly by: string; readonly commands: readonly string[]; readonly answer: string } | null;
  /** Labels and fields that were not obeyed, until something is said again; absent in journals of older versions. */
  readonly refused?: readonly RefusedWish[];
  /** No run is started while somebody holds the task. */
  readonly held: { readonly by: string; readonly reason: string } | null;
  readonly priority: Priority;
  /** When people last said something of it, of the agent and of the workflow, ISO 8601; absent where they did not. */
  readonly setAt?: { readonly workflow?: string; readonly priority?: string; readonly agent?: string };
  /** YYYY-MM-DD. */
  readonly due: string | null;
  readonly merged: { readonly pull: number; readonly commit: string; readonly head: string } | null;
  readonly finished: string | null;
  readonly usage: Usage | null;
}

/** A run that is wanted; where something limits it, that its turn has come, or why not. */
export interface WantedRun extends Omit<RunWanted, 'kind'> {
  readonly admitted?: Admission;
  readonly waits?: Waits;
  /** Who was let through, where the stage was given to another agent meanwhile. */
  readonly agent?: string;
}

export interface Route {
  readonly slug: string;
  readonly stages: readonly PinnedStage[];
  readonly publish: readonly GateName[];
  readonly waitFor?: readonly string[];
  /** Blob SHA of the configuration that it was made from. */
  readonly config: string;
  readonly audience?: string;
  readonly skills?: readonly string[];
}

export interface VerdictRecord extends Pick<VerdictGiven, 'verdict' | 'by' | 'review' | 'head' | 'score'> {
  readonly stage: string;
  readonly attempt: number;
}

/** Whether a pull request is the task's: an open or merged one always is, others only while they were not given up. */
export const counts = (
  pull: { readonly number: number; readonly open: boolean; readonly merged: object | null },
  state: Pick<TaskState, 'abandoned'>,
): boolean => pull.open || pull.merged !== null || pull.number > state.abandoned;

/** The stage that the task is in; only a routed task has one. */
export const stageOf = (state: TaskState): PinnedStage | null => state.route?.stages[state.stage] ?? null;

/** The agents that work on the task, each once. */
export const agentsOf = ({ route }: Pick<TaskState, 'route'>): readonly string[] => [
  ...new Set((route?.stages ?? []).map(({ agent }) => agent).filter((agent) => agent !== '')),
];

/** Where the task may go from its stage. */
export const edgesOfState = ({ route, stage }: Pick<TaskState, 'route' | 'stage'>): Edges =>
  edgesOf(route?.stages ?? [], stage);

/** The stage whose agent answers for the work: the current one, or where that only judges, the one that delivered it. */
export function authorStage(state: TaskState): PinnedStage | null {
  const stage = stageOf(state);
  if (stage?.judges !== true) return stage;
  return state.route?.stages.find(({ id }) => id === state.delivered?.stage) ?? stage;
}
