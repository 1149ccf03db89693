import type { Feedback } from '../domain/feedback.ts';

/** What people said of the work of each agent, and did to it, kept in `refs/imprimatur/memory`. */
export interface Memory {
  /** All that is kept of the work of these agents. */
  read(agents: readonly string[]): Promise<readonly Feedback[]>;
  /**
   * Adds feedback; what is already kept, by id, is not added again.
   * @returns all that is kept of the agent's work now.
   */
  remember(agent: string, feedback: readonly Feedback[]): Promise<readonly Feedback[]>;
}
