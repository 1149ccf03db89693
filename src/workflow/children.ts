/** Tasks that a task makes: what agents proposed, once that is passed, and the parts that a stage hands over to. Pure. */
import { type ChildWish, type Choice, childrenOf, type FollowUp, type TasksWanted } from '../domain/child.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import type { PinnedStage } from '../domain/task.ts';

const named = (topic: string): string => topic.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a later stage takes what is proposed now as its parts. */
const isHandedOver = ({ route, stage }: TaskState): boolean =>
  (route?.stages ?? []).slice(stage + 1).some(({ handoff }) => handoff !== undefined);

/** The stage whose agent proposed what is to be made. */
const proposer = ({ route, delivered }: TaskState): PinnedStage | undefined =>
  route?.stages.find(({ id }) => id === delivered?.stage);

const choiceOf = ({ agent }: FollowUp, lead: PinnedStage | undefined): { readonly choice?: Choice } =>
  agent === undefined || lead === undefined ? {} : { choice: { agent, by: lead.agent } };

/** What its last delivery proposes, now that the stage is passed: each once. Null where there is nothing. */
export function followUpsWanted(state: TaskState): TasksWanted | null {
  const { delivered, task } = state;
  const author = proposer(state);
  const rights = author?.followUps;
  if (delivered === null || rights === undefined || isHandedOver(state)) return null;
  const known = new Set([state.title, ...childrenOf(state).map(({ topic }) => topic)].map(named));
  const fresh = (delivered.followUps ?? []).filter(({ topic }) => !known.has(named(topic))).slice(0, rights.most);
  const wanted = fresh.map((followUp, index): ChildWish => {
    const key = `follow-up ${task} ${delivered.epoch} ${index + 1}`;
    const { agent: _, ...wish } = followUp;
    return { ...wish, key, workflow: rights.workflow, part: null, ...choiceOf(followUp, author) };
  });
  return wanted.length === 0 ? null : { kind: 'tasks-wanted', as: 'follow-ups', wanted };
}

/**
 * The parts of the stage that the task is in: what the delivery before proposes, or else the task's own topic. Those
 * that are there, or done, are not wanted again.
 * @param sources of the task's issue.
 */
export function partsWanted(
  state: TaskState,
  { id, handoff }: PinnedStage & { readonly handoff: NonNullable<PinnedStage['handoff']> },
  sources: readonly string[],
): TasksWanted {
  const { delivered, task, title } = state;
  const proposed: readonly FollowUp[] = delivered?.followUps ?? [];
  const parts = proposed.length > 0 ? proposed : [{ topic: title, because: `stage ${id}`, sources }];
  const own = childrenOf(state).filter(({ part }) => part === id);
  const known = new Set(own.filter(({ end }) => end?.outcome !== 'cancelled').map(({ topic }) => named(topic)));
  const wanted = parts
    .filter(({ topic }) => !known.has(named(topic)))
    .map((part, index): ChildWish => {
      const key = `part ${task} ${id} ${own.length + index + 1}`;
      const { agent: _, ...wish } = part;
      return { ...wish, key, workflow: handoff.workflow, part: id, ...choiceOf(part, proposer(state)) };
    });
  return { kind: 'tasks-wanted', as: 'parts', wanted };
}

/** The parts that the current stage waits for. */
export const partsOf = (state: TaskState) => childrenOf(state).filter(({ part }) => part === stageOf(state)?.id);
