import type { Config } from '../config/schema.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { IssueFacts } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import type { Site } from '../gates/check.ts';
import type { HistoryReader } from '../gather/history/history.ts';

/** What an agent's run reads of GitHub. It only reads: the run's token can't write code, refs, pull requests or reviews. */
export interface Desk {
  /** State of the task; null when it is over, or never was one. */
  state(task: number): Promise<TaskState | null>;
  config(): Promise<Config>;
  issue(task: number): Promise<Pick<IssueFacts, 'title' | 'body'>>;
  /** A file of the default branch. */
  file(path: string): Promise<{ readonly content: Uint8Array; readonly url: string } | null>;
  /** The default branch's files, and the pages below the folder, the last by name first, with their texts as far as that costs little. */
  site(folder: string): Promise<Site>;
  /** What happened in the repository. */
  readonly history: HistoryReader;
  /** Text of a file at a commit; null when there is none. */
  textAt(path: string, commit: string): Promise<string | null>;
  /** The branch's head and the last commit of ours in it; null when there is no branch. */
  branch(state: TaskState): Promise<{ readonly head: string; readonly ours: string } | null>;
  /** Feedback that is kept of the work of these agents. */
  feedback(agents: readonly string[]): Promise<readonly Feedback[]>;
  /** Ids of the feedback that lessons for the agent were made of, as far as people merged them. */
  mergedLessons(agent: string): Promise<readonly string[]>;
  /** GitHub's time, ISO 8601. */
  now(): string;
}
