/**
 * Tasks that a task makes: follow-ups, which go their own way once the stage that proposes them is passed, and parts,
 * which a stage hands its work over to and waits for.
 */
import type { TaskState } from './state.ts';

/** What an agent proposes to have written beside its own work. */
export interface FollowUp {
  readonly topic: string;
  /** Why it is worth a task of its own. */
  readonly because: string;
  /** Locators of the sources that speak of it, as an issue would name them. */
  readonly sources: readonly string[];
  /** Which agent should do it; absent where that was left open. */
  readonly agent?: string;
}

/** How many follow-ups an agent may propose, and as tasks of which workflow. */
export interface FollowUpRights {
  readonly most: number;
  readonly workflow: string;
  /** The agents that it may choose for them; absent: none. */
  readonly agents?: readonly string[];
}

/** An agent that leads chose another one for a task that it proposed. */
export interface Choice {
  readonly agent: string;
  /** The agent that chose. */
  readonly by: string;
}

/** A task that is to be made. Its key names the cause, so that it is made once. */
export interface ChildWish extends Omit<FollowUp, 'agent'> {
  readonly key: string;
  readonly choice?: Choice;
  readonly workflow: string;
  /** The stage that waits for it; null: nobody does. */
  readonly part: string | null;
}

/** Where a task comes from that another one made. */
export interface Parent {
  readonly task: number;
  /** How many tasks stand above the new one: 1 for a task that a person's made. */
  readonly depth: number;
  /** Who should do it; absent where no agent chose. */
  readonly choice?: Choice;
}

export interface ChildEnd {
  readonly outcome: 'done' | 'cancelled';
  /** Paths of what it published. */
  readonly files: readonly string[];
}

/** A task that was wanted, with its issue once there is one. */
export interface Child extends Pick<ChildWish, 'key' | 'topic' | 'part'> {
  readonly issue: number | null;
  /** Only of a part, once that is over. */
  readonly end: ChildEnd | null;
  /** Absent once it is made. */
  readonly wish?: ChildWish;
}

/** What GitHub says of one: its issue, and how it ended. */
export interface ChildFacts {
  readonly key: string;
  readonly issue: number | null;
  readonly end: ChildEnd | null;
}

/** Tasks are to be made: as parts of this one, which waits for them, or to go their own way. */
export interface TasksWanted {
  readonly kind: 'tasks-wanted';
  readonly as: 'parts' | 'follow-ups';
  readonly wanted: readonly ChildWish[];
}

/** They are made. */
export interface TasksMade {
  readonly kind: 'tasks-made';
  readonly made: readonly { readonly key: string; readonly issue: number }[];
}

/** Parts are over. */
export interface TasksEnded {
  readonly kind: 'tasks-ended';
  readonly ended: readonly { readonly key: string; readonly end: ChildEnd }[];
}

export const childrenOf = ({ children = [] }: Pick<TaskState, 'children'>): readonly Child[] => children;

/** Those that were wanted and have no issue yet. */
export const wishesOf = (state: Pick<TaskState, 'children'>): readonly ChildWish[] =>
  childrenOf(state).flatMap(({ issue, wish }) => (issue === null && wish !== undefined ? [wish] : []));

/** Older ones are on GitHub, and nobody waits for them: an entry has to fit a commit message. */
const MOST_CHILDREN = 24;

export function withChildren(
  state: Pick<TaskState, 'children'>,
  event: TasksWanted | TasksMade | TasksEnded,
): Pick<TaskState, 'children'> {
  const children = childrenOf(state);
  switch (event.kind) {
    case 'tasks-wanted': {
      const wanted = event.wanted.map((wish) => {
        const { key, topic, part } = wish;
        return { key, topic, part, issue: null, end: null, wish };
      });
      return { children: [...children, ...wanted].slice(-MOST_CHILDREN) };
    }
    case 'tasks-made':
      return {
        children: children.map((child) => {
          const issue = event.made.find(({ key }) => key === child.key)?.issue;
          const { wish: _, ...made } = child;
          return issue === undefined ? child : { ...made, issue };
        }),
      };
    case 'tasks-ended':
      return {
        children: children.map((child) => {
          const ended = event.ended.find(({ key }) => key === child.key);
          return ended === undefined ? child : { ...child, end: ended.end };
        }),
      };
  }
}
