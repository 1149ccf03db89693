import type { ErrorCode } from '../../domain/errors.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import { workerIn } from '../../domain/worker.ts';

/** Why a task is where it is: the same sentences in the status comment, the summary and the terminal. */
export interface Explanation {
  readonly headline: string;
  readonly why: string;
  /** What would move it on. */
  readonly moves: string;
  /** What happens by itself, and when. */
  readonly next: string;
  /** The code of the failure behind it. */
  readonly code?: ErrorCode;
  /** What `why` announces, item by item. */
  readonly list?: readonly string[];
}

export const BY_ITSELF = 'The next event on the issue or the pull request, or the next sweep, looks again.';
export const NOTHING = 'Nothing: it waits for a person.';

export const agentOf = (state: TaskState): string => workerIn(state) || 'an agent';
export const reviewerOf = (state: TaskState): string => stageOf(state)?.reviewer?.agent ?? 'the reviewer';
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MOST_NAMED = 5;

/** Tasks in a sentence, by number. */
export function taskList(numbers: readonly number[]): string {
  const named = numbers.slice(0, MOST_NAMED).map((task) => `#${task}`);
  const more = numbers.length - named.length;
  if (more > 0) return `${named.join(', ')} and ${more} more`;
  return named.length < 2 ? (named[0] ?? 'another task') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
