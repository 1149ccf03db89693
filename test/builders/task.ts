/** Tasks as the journal makes them: every state here is folded from real events. */
import type { Finding } from '../../src/domain/deliverable.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import type { TaskEvent, WorkDelivered } from '../../src/domain/event.ts';
import { foldAll } from '../../src/domain/fold.ts';
import type { VerdictGiven } from '../../src/domain/said.ts';
import type { TaskState } from '../../src/domain/state.ts';
import type { PinnedStage, Status } from '../../src/domain/task.ts';
import {
  approved,
  changesRequested,
  checkFailed,
  leaseLost,
  leaseTaken,
  mergeRefused,
  opened,
  questionAsked,
  rejected,
  routed,
  runWanted,
  stage,
  taskFinished,
  workDelivered,
  workMerged,
} from './events.ts';

/** A task so far; each method goes on from it and leaves it as it was. */
export interface TaskStory {
  readonly events: readonly TaskEvent[];
  readonly state: TaskState;
  and(...events: readonly TaskEvent[]): TaskStory;
  queued(changes?: Partial<PinnedStage>): TaskStory;
  inProgress(): TaskStory;
  afterDeaths(count: number): TaskStory;
  sentBackByChecks(...findings: readonly Finding[]): TaskStory;
  inReview(changes?: Partial<WorkDelivered>): TaskStory;
  sentBackBy(person: string, changes?: Partial<VerdictGiven>): TaskStory;
  approvedBy(person: string, changes?: Partial<VerdictGiven>): TaskStory;
  refusedToMerge(reason?: string): TaskStory;
  asking(code?: ErrorCode, detail?: string): TaskStory;
  merged(): TaskStory;
  cancelled(reason?: string): TaskStory;
}

/** A task that was just opened. */
export const aTask = (changes: Parameters<typeof opened>[0] = {}): TaskStory => story([opened(changes)]);

function story(events: readonly TaskEvent[]): TaskStory {
  const state = foldAll(null, events);
  const and = (...more: readonly TaskEvent[]): TaskStory => story([...events, ...more]);
  const next = state.epoch + 1;
  const working = (): TaskStory => (state.status === 'in-progress' ? story(events) : story(events).inProgress());
  return {
    events,
    state,
    and,
    queued: (changes = {}) => and(routed({ stages: [stage(changes)] }), runWanted(1)),
    inProgress: () => (state.runWanted === null ? story(events).queued().inProgress() : and(leaseTaken(state.epoch))),
    afterDeaths(count) {
      if (count === 0) return story(events);
      const { state: held, and: then } = working();
      return then(leaseLost(held.epoch), runWanted(held.epoch + 1, `attempt ${held.attempt} failed`))
        .inProgress()
        .afterDeaths(count - 1);
    },
    sentBackByChecks(...findings) {
      const { state: held, and: then } = working();
      return then(checkFailed(held.epoch, findings), runWanted(held.epoch + 1, 'sent back by the checks'));
    },
    inReview(changes = {}) {
      const { state: held, and: then } = working();
      return then(workDelivered(held.epoch, { base: held.delivered?.commit ?? null, ...changes }));
    },
    sentBackBy: (by, changes = {}) =>
      and(
        changesRequested({ by, head: state.delivered?.commit ?? '', ...changes }),
        runWanted(next, `changes requested by ${by}`),
      ),
    approvedBy: (by, changes = {}) => and(approved({ by, head: state.delivered?.commit ?? '', ...changes })),
    refusedToMerge: (reason) => and(mergeRefused(reason)),
    asking: (code, detail) => and(questionAsked(code, detail)),
    merged: () => and(workMerged(), taskFinished('done', 'merged')),
    cancelled: (reason) => and(taskFinished('cancelled', reason)),
  };
}

/** A task in each status, each by a way that leads there; nothing leads to `blocked` yet, so it is put there. */
export const TASK_IN: Readonly<Record<Status, TaskState>> = {
  inbox: aTask().state,
  queued: aTask().queued().state,
  'in-progress': aTask().inProgress().state,
  review: aTask().inReview().state,
  blocked: { ...aTask().queued().state, status: 'blocked' },
  'needs-human': aTask().inReview().asking('pull-request-refused', 'not permitted').state,
  done: aTask().inReview().approvedBy('grace').merged().state,
  cancelled: aTask().inReview().and(rejected()).cancelled().state,
};
