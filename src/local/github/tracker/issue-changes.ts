/** Opening, editing, closing and reopening. */
import type { Json } from '../answers.ts';
import type { IssueRecord, LabelRecord, PullRecord, StateReason } from '../records.ts';
import { nowIn, type World } from '../world.ts';
import { announce, remember } from './announce.ts';

export function openIssue(
  world: World,
  {
    title,
    body,
    author,
    labels,
  }: Pick<IssueRecord, 'title' | 'body' | 'author'> & {
    readonly labels: readonly LabelRecord[];
  },
  pull?: PullRecord,
): IssueRecord {
  const now = nowIn(world);
  const issue: IssueRecord = {
    title,
    body,
    author,
    id: world.store.nextId(),
    number: world.store.nextNumber(),
    state: 'open',
    stateReason: null,
    labels: [...new Set(labels)],
    assignees: [],
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    pull,
  };
  world.store.issues.set(issue.number, issue);
  return issue;
}

export function edit(
  world: World,
  issue: IssueRecord,
  next: { readonly title?: string | undefined; readonly body?: string | null | undefined },
  actor: string,
): void {
  const { title = issue.title, body = issue.body } = next;
  const changes: Json = {
    ...(title === issue.title ? {} : { title: { from: issue.title } }),
    ...(body === issue.body ? {} : { body: { from: issue.body ?? '' } }),
  };
  if (Object.keys(changes).length === 0) return;
  if (title !== issue.title) remember(world, issue, 'renamed', actor, { rename: { from: issue.title, to: title } });
  issue.title = title;
  issue.body = body;
  issue.updatedAt = nowIn(world);
  announce(world, issue, 'edited', actor, { changes });
}

export function close(
  world: World,
  issue: IssueRecord,
  actor: string,
  reason: StateReason | null,
  commit?: string,
): void {
  if (issue.state === 'closed') return;
  issue.state = 'closed';
  issue.stateReason = issue.pull ? null : reason;
  issue.closedAt = nowIn(world);
  issue.closedBy = actor;
  remember(world, issue, 'closed', actor, {
    commit_id: commit ?? null,
    state_reason: issue.stateReason,
  });
  announce(world, issue, 'closed', actor);
}

export function reopen(world: World, issue: IssueRecord, actor: string): void {
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = issue.pull ? null : 'reopened';
  if (issue.pull) issue.pull.headSha = world.git.branches.get(issue.pull.headRef) ?? issue.pull.headSha;
  issue.closedAt = null;
  issue.closedBy = null;
  remember(world, issue, 'reopened', actor, { state_reason: issue.stateReason });
  announce(world, issue, 'reopened', actor);
}

export function assign(world: World, issue: IssueRecord, wanted: readonly string[], actor: string): void {
  const next = [...new Set(wanted)];
  const change = (event: string, login: string): void => {
    const assignee = world.people.json(login);
    remember(world, issue, event, actor, { assignee, assigner: world.people.json(actor) });
    announce(world, issue, event, actor, { assignee });
  };
  const removed = issue.assignees.filter((login) => !next.includes(login));
  const added = next.filter((login) => !issue.assignees.includes(login));
  issue.assignees = next;
  for (const login of removed) change('unassigned', login);
  for (const login of added) change('assigned', login);
}
