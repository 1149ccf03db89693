/** What happened in the repository itself. Owned here; the GitHub side implements it. */
export interface HistoryReader {
  /** When the newest commit of the default branch that touched the folder was made; null when there is none. */
  lastChange(folder: string): Promise<string | null>;
  /** Of the default branch, newest first; merges are left out. */
  commits(span: Span): Promise<readonly Commit[]>;
  /** Published ones, newest first. */
  releases(span: Span): Promise<readonly Release[]>;
  /** Those that changed, the last changed first; our own tasks and their pull requests are left out. */
  conversations(kind: Conversation['kind'], span: Span): Promise<readonly Conversation[]>;
}

export interface Span {
  /** ISO 8601. */
  readonly since: string;
  /** At most so many; those that are looked at are bounded, too. */
  readonly most: number;
}

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  readonly url: string;
}

export interface Release {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly author: string;
  readonly at: string;
  readonly url: string;
  readonly isPrerelease: boolean;
}

export interface Conversation {
  readonly kind: 'issue' | 'pull request';
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  readonly url: string;
}
