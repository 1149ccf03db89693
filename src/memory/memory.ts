import type { Feedback } from '../domain/feedback.ts';

/** What people said of the work of each agent, kept in `refs/imprimatur/memory`. */
export interface Memory {
  read(agent: string): Promise<readonly Feedback[]>;
  /** Adds feedback; what is already kept, by id, is not added again. */
  remember(agent: string, feedback: readonly Feedback[]): Promise<void>;
}
