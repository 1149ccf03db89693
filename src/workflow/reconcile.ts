import type { Actual, Desired, Effect } from '../domain/effect.ts';
import { undecided } from '../domain/lesson.ts';

const STATUS_PREFIX = 'status: ';
/** Of labels that people set. Who set one is asked; what was not asked is left alone. */
const INPUT_PREFIXES = ['workflow: ', 'priority: ', 'agent: '];
export const statusLabel = (status: string): string => `${STATUS_PREFIX}${status}`;

/**
 * The least that makes what is desired true, in the order of a timeline. Phases whose outcome decides what comes next
 * (a run, a branch, a pull request, a merge) stand alone; what people see comes last.
 */
export function phases(desired: Desired, actual: Actual): readonly (readonly Effect[])[] {
  const { denied = [] } = actual;
  return [
    [
      ...reactions(desired, actual),
      ...openings(desired, actual),
      ...runs(desired, actual),
      ...branches(desired, actual),
      ...makings(desired, actual),
    ],
    pulls(desired, actual),
    merges(desired, actual),
    [
      ...answers(desired, actual),
      ...checks(desired, actual),
      ...closings(desired, actual),
      ...labels(desired, actual),
      ...comments(desired, actual),
      ...lessons(desired, actual),
      // A journal that is put away is looked at no more, so it waits for what a permission is missing for.
      ...(desired.archived && denied.length === 0 ? [{ kind: 'archive' as const }] : []),
    ],
  ]
    .map((phase) => phase.filter(({ kind }) => !denied.includes(kind)))
    .filter((phase) => phase.length > 0);
}

/** What is to be done now: the first phase. The next one follows from what this one leads to, so nothing is written twice. */
export const reconcile = (desired: Desired, actual: Actual): readonly Effect[] => phases(desired, actual)[0] ?? [];

function runs(desired: Desired, actual: Actual): Effect[] {
  if (desired.run === null || actual.run === true || actual.refused.includes('run')) return [];
  return [{ kind: 'start-run', epoch: desired.run.epoch }];
}

const makings = ({ children }: Desired, { made = [] }: Actual): Effect[] =>
  children.filter(({ key }) => !made.includes(key)).map((child) => ({ kind: 'make-task', ...child }));

function branches({ branch }: Desired, actual: Actual): Effect[] {
  if (branch === null || actual.branch === undefined || actual.branch.contains) return [];
  return [{ kind: 'advance-branch', name: branch.name, from: actual.branch.head, to: branch.contains }];
}

function pulls({ pull, branch }: Desired, actual: Actual): Effect[] {
  if (pull === null || actual.pull === undefined || actual.refused.includes('pull-request')) return [];
  if (actual.denied?.includes('advance-branch')) return [];
  const { title, version } = pull;
  if (actual.pull === null || (pull.open && !actual.pull.open)) {
    return pull.open && branch !== null ? [{ kind: 'open-pull', branch: branch.name, title, version }] : [];
  }
  const { number } = actual.pull;
  if (!pull.open) return actual.pull.open ? [{ kind: 'close-pull', pull: number }] : [];
  return actual.pull.version === version ? [] : [{ kind: 'update-pull', pull: number, title, version }];
}

/** The check goes before the merge: a ruleset may demand it. */
function merges(desired: Desired, actual: Actual): Effect[] {
  const { merge } = desired;
  if (merge === null || !actual.pull || actual.refused.includes('merge')) return [];
  return [...checks(desired, actual), { kind: 'merge-pull', pull: actual.pull.number, ...merge }];
}

function checks({ check }: Desired, { check: shown }: Actual): Effect[] {
  if (check === null || shown === undefined) return [];
  const same = shown?.head === check.head && shown.conclusion === check.conclusion && shown.title === check.title;
  return same ? [] : [{ kind: 'set-check', check }];
}

function answers({ replies }: Desired, actual: Actual): Effect[] {
  if (actual.replies === undefined || !actual.pull) return [];
  const pull = actual.pull.number;
  const there = actual.replies;
  return replies.filter(({ key }) => !there.includes(key)).map((reply) => ({ kind: 'reply', pull, ...reply }));
}

function lessons({ lessons: wanted }: Desired, { proposed }: Actual): Effect[] {
  if (wanted === null || proposed === undefined) return [];
  const open = undecided(wanted.lessons, proposed);
  return open.length === 0 ? [] : [{ kind: 'propose-lessons', agent: wanted.agent, lessons: open }];
}

function closings({ issue }: Desired, { issueOpen }: Actual): Effect[] {
  return issue !== null && issue !== 'open' && issueOpen === true ? [{ kind: 'close-issue', reason: issue }] : [];
}

const openings = ({ issue }: Desired, { issueOpen }: Actual): Effect[] =>
  issue === 'open' && issueOpen === false ? [{ kind: 'open-issue' }] : [];

const reactions = ({ reactions: wanted }: Desired, { reacted = [] }: Actual): Effect[] =>
  wanted.filter(({ comment }) => !reacted.includes(comment)).map((reaction) => ({ kind: 'react', ...reaction }));

function labels(desired: Desired, actual: Actual): Effect[] {
  if (actual.labels === undefined) return [];
  const wanted = statusLabel(desired.label);
  const { inputs } = desired;
  const right = [wanted, `workflow: ${desired.workflow}`, ...(inputs ?? [])];
  const prefixes = inputs === undefined ? [STATUS_PREFIX] : [STATUS_PREFIX, ...INPUT_PREFIXES];
  const isOurs = (label: string): boolean => prefixes.some((prefix) => label.startsWith(prefix));
  const stale = actual.labels.filter((label) => isOurs(label) && !right.includes(label));
  const missing = right.filter((label) => !actual.labels?.includes(label));
  const add = missing.map((label): Effect => ({ kind: 'add-label', label }));
  return [...add, ...stale.map((label): Effect => ({ kind: 'remove-label', label }))];
}

/** If two were made all the same, the oldest stays. */
function comments({ comment }: Desired, actual: Actual): Effect[] {
  if (actual.comment === undefined) return [];
  if (actual.comment === null) return [{ kind: 'create-comment', body: comment }];
  const { id, body, extra } = actual.comment;
  const edit: Effect[] = body === comment ? [] : [{ kind: 'edit-comment', id, body: comment }];
  return [...edit, ...extra.map((other): Effect => ({ kind: 'delete-comment', id: other }))];
}
