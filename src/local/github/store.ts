/** Issues, pull requests, labels, history and reactions, in memory. Everything here is synchronous, hence atomic. */
import { notFound } from './answers.ts';
import {
  type CommentRecord,
  type HistoryRecord,
  type IssueRecord,
  isPull,
  type LabelRecord,
  type PullIssue,
  type ReactionRecord,
  type ReviewCommentRecord,
} from './records.ts';

/** What a new repository starts with. */
const defaultLabels: readonly (readonly [string, string, string])[] = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['duplicate', 'cfd3d7', 'This issue or pull request already exists'],
  ['enhancement', 'a2eeef', 'New feature or request'],
  ['good first issue', '7057ff', 'Good for newcomers'],
  ['help wanted', '008672', 'Extra attention is needed'],
  ['invalid', 'e4e669', "This doesn't seem right"],
  ['question', 'd876e3', 'Further information is requested'],
  ['wontfix', 'ffffff', 'This will not be worked on'],
];

export interface Store {
  readonly issues: Map<number, IssueRecord>;
  readonly labels: Map<number, LabelRecord>;
  readonly history: HistoryRecord[];
  readonly reactions: Map<number, ReactionRecord>;
  /** Ascending over everything, so that an id never passes for a number. */
  nextId(): number;
  nextNumber(): number;
  label(name: string): LabelRecord | undefined;
  issue(number: number): IssueRecord;
  pull(number: number): PullIssue;
  openPulls(): readonly PullIssue[];
  comment(id: number): { readonly issue: IssueRecord; readonly comment: CommentRecord };
  reviewComment(id: number): { readonly issue: PullIssue; readonly comment: ReviewCommentRecord };
}

export function createStore(): Store {
  const issues = new Map<number, IssueRecord>();
  const labels = new Map<number, LabelRecord>();
  let id = 1_000_000;
  const nextId = (): number => {
    id += 1;
    return id;
  };
  for (const [name, color, description] of defaultLabels) {
    const label = { id: nextId(), name, color, description, isDefault: true };
    labels.set(label.id, label);
  }
  const pulls = (): PullIssue[] => [...issues.values()].filter(isPull);
  return {
    issues,
    labels,
    history: [],
    reactions: new Map(),
    nextId,
    nextNumber: () => issues.size + 1,
    label: (name) => [...labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase()),
    issue(number) {
      const found = issues.get(number);
      if (!found) throw notFound();
      return found;
    },
    pull(number) {
      const found = issues.get(number);
      if (!found || !isPull(found)) throw notFound();
      return found;
    },
    openPulls: () => pulls().filter((issue) => issue.state === 'open'),
    comment(wanted) {
      for (const issue of issues.values()) {
        const comment = issue.comments.find((candidate) => candidate.id === wanted);
        if (comment) return { issue, comment };
      }
      throw notFound();
    },
    reviewComment(wanted) {
      for (const issue of pulls()) {
        const comment = issue.pull.comments.find((candidate) => candidate.id === wanted);
        if (comment) return { issue, comment };
      }
      throw notFound();
    },
  };
}
