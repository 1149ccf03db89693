/** What GitHub shows of a task, as far as a decision looks at it. */
import type { IssueFacts, PullFacts, ReviewFacts, Snapshot } from '../../src/domain/snapshot.ts';
import type { TaskState } from '../../src/domain/state.ts';
import { TASK } from './events.ts';
import { shaOf } from './sha.ts';

export const NOW = '2026-11-22T12:00:00Z';
export const OUR_LOGIN = 'github-actions[bot]';

export const ISSUE_BODY = '### Topic\n\nHow tide mills work\n\n### Sources\n\n- docs/tides.md\n- docs/mills.md\n';

export const anIssue = (changes: Partial<IssueFacts> = {}): IssueFacts => ({
  id: 1200,
  title: 'Tide mills',
  body: ISSUE_BODY,
  open: true,
  author: 'ada',
  labels: ['workflow: blog'],
  asked: null,
  ...changes,
});

export const aReview = (id: number, by: string, changes: Partial<ReviewFacts> = {}): ReviewFacts => ({
  id,
  by,
  bot: false,
  state: 'APPROVED',
  head: shaOf('delivered-1'),
  text: '',
  url: `https://github.com/acme/site/pull/13#pullrequestreview-${id}`,
  at: '2026-11-22T10:30:00Z',
  ...changes,
});

export const aPull = (changes: Partial<PullFacts> = {}): PullFacts => ({
  number: 13,
  url: 'https://github.com/acme/site/pull/13',
  author: OUR_LOGIN,
  head: shaOf('delivered-1'),
  open: true,
  merged: null,
  body: '<!-- imprimatur:pull task=12 version=1 -->\nThe work.',
  reviews: [],
  feedback: [],
  ...changes,
});

/** A task that was not opened yet, and whom a person with write access asked for. */
export const asked = (changes: Partial<Snapshot> = {}): Snapshot => ({
  now: NOW,
  task: TASK,
  journal: null,
  finished: false,
  issue: anIssue({ asked: { workflow: 'blog', by: 'ada' } }),
  writers: ['ada', 'grace'],
  taken: [],
  prepared: { refusals: [] },
  ...changes,
});

/** An open task in the given state; its journal has been still for an hour. */
export const seen = (state: TaskState, changes: Partial<Snapshot> = {}): Snapshot => ({
  now: NOW,
  task: state.task,
  journal: { sha: shaOf('journal'), at: '2026-11-22T11:00:00Z', state },
  finished: false,
  issue: anIssue({ labels: ['workflow: blog', `status: ${state.status}`] }),
  writers: ['ada', 'grace'],
  prepared: { refusals: [] },
  ...changes,
});

/** The same for a task in review: the branch stands at the delivered commit, its pull request is open. */
export const inReview = (
  state: TaskState,
  pull: Partial<PullFacts> = {},
  changes: Partial<Snapshot> = {},
): Snapshot => {
  const head = pull.head ?? state.delivered?.commit ?? '';
  return seen(state, {
    pull: aPull({ head, ...pull }),
    branch: { head, relation: head === state.delivered?.commit ? 'same' : 'ahead' },
    ...changes,
  });
};
