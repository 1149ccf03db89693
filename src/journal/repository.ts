import type { RepositoryEvent, RepositoryState } from '../domain/repository.ts';

/** What is to be recorded, given the state as it is, and what follows from it. */
export interface Change<T> {
  readonly events: readonly RepositoryEvent[];
  readonly answer: T;
}

/** The memory of what tasks share, with compare-and-swap at its head. */
export interface RepositoryJournal {
  read(): Promise<RepositoryState>;
  /**
   * Records what the thought comes to, which is thought again when somebody else was faster. Without events nothing is
   * written.
   * @throws ImprimaturError `repository-busy` when others were faster time and again.
   */
  change<T>(think: (state: RepositoryState) => Promise<Change<T>>): Promise<T>;
}
