/** Issues, labels, comments and history as the API shows them. */
import type { Json } from '../answers.ts';
import { nodeId } from '../people.ts';
import {
  type CommentRecord,
  type HistoryRecord,
  type IssueRecord,
  type LabelRecord,
  reactionContents,
} from '../records.ts';
import { api, site, type World } from '../world.ts';

export const labelJson = (world: World, label: LabelRecord): Json => ({
  id: label.id,
  node_id: nodeId('Label', label.id),
  url: api(world, `labels/${encodeURIComponent(label.name)}`),
  name: label.name,
  color: label.color,
  default: label.isDefault,
  description: label.description,
});

export function reactionsJson(world: World, subject: number, url: string): Json {
  const contents = [...world.store.reactions.values()]
    .filter((reaction) => reaction.subject === subject)
    .map((reaction) => reaction.content);
  const counts = reactionContents.map((content) => [content, contents.filter((each) => each === content).length]);
  return { url: `${url}/reactions`, total_count: contents.length, ...Object.fromEntries(counts) };
}

export const issuePage = (world: World, issue: IssueRecord): string =>
  site(world, `${issue.pull ? 'pull' : 'issues'}/${issue.number}`);

export function issueJson(world: World, issue: IssueRecord): Json {
  const url = api(world, `issues/${issue.number}`);
  const page = issuePage(world, issue);
  const assignees = issue.assignees.map(world.people.json);
  return {
    url,
    repository_url: `${world.url}/repos/${world.fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: world.people.json(issue.author),
    labels: issue.labels.map((label) => labelJson(world, label)),
    state: issue.state,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : world.people.json(issue.closedBy),
    author_association: world.people.association(issue.author),
    active_lock_reason: null,
    ...(issue.pull
      ? {
          draft: issue.pull.draft,
          pull_request: {
            url: api(world, `pulls/${issue.number}`),
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }
      : {}),
    body: issue.body,
    reactions: reactionsJson(world, issue.id, url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: world.people.appOf(issue.author),
    state_reason: issue.stateReason,
  };
}

export function commentJson(world: World, issue: IssueRecord, comment: CommentRecord): Json {
  const url = api(world, `issues/comments/${comment.id}`);
  return {
    url,
    html_url: `${issuePage(world, issue)}#issuecomment-${comment.id}`,
    issue_url: api(world, `issues/${issue.number}`),
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: world.people.json(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: world.people.association(comment.author),
    body: comment.body,
    reactions: reactionsJson(world, comment.id, url),
    performed_via_github_app: world.people.appOf(comment.author),
  };
}

export const historyJson = (world: World, entry: HistoryRecord): Json => ({
  id: entry.id,
  node_id: nodeId('IssueEvent', entry.id),
  url: api(world, `issues/events/${entry.id}`),
  actor: world.people.json(entry.actor),
  event: entry.event,
  commit_id: null,
  commit_url: null,
  created_at: entry.createdAt,
  performed_via_github_app: world.people.appOf(entry.actor),
  ...entry.details,
});
