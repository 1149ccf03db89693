/** Pull requests as the API shows them. */
import { createHash } from 'node:crypto';
import type { Json } from '../answers.ts';
import { nodeId } from '../people.ts';
import type { PullIssue } from '../records.ts';
import { api, type World } from '../world.ts';
import { issuePage, labelJson } from './issue.ts';

/** GitHub tries a merge of its own and shows that commit until the real one exists. */
const trialMerge = (issue: PullIssue): string =>
  createHash('sha1').update(`${issue.pull.baseSha}${issue.pull.headSha}`).digest('hex');

function side(world: World, ref: string, sha: string): Json {
  return {
    label: `${world.owner}:${ref}`,
    ref,
    sha,
    user: world.people.json(world.owner),
    repo: world.repositoryJson(),
  };
}

/** As in lists. */
export function pullJson(world: World, issue: PullIssue): Json {
  const { pull } = issue;
  const url = api(world, `pulls/${issue.number}`);
  const page = issuePage(world, issue);
  const assignees = issue.assignees.map(world.people.json);
  const open = issue.state === 'open';
  const links = {
    self: url,
    html: page,
    issue: api(world, `issues/${issue.number}`),
    comments: api(world, `issues/${issue.number}/comments`),
    review_comments: `${url}/comments`,
    review_comment: api(world, 'pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses: api(world, `statuses/${pull.headSha}`),
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: world.people.json(issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? (open ? trialMerge(issue) : null),
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map(world.people.json),
    requested_teams: [],
    labels: issue.labels.map((label) => labelJson(world, label)),
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: side(world, pull.headRef, pull.headSha),
    base: side(world, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: world.people.association(issue.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** As on its own. */
export function fullPullJson(world: World, issue: PullIssue): Json {
  const { pull } = issue;
  const { detail } = pull;
  return {
    ...pullJson(world, issue),
    merged: pull.mergedAt !== null,
    mergeable: detail.mergeable,
    rebaseable: detail.mergeable,
    mergeable_state: detail.mergeableState,
    merged_by: pull.mergedBy === null ? null : world.people.json(pull.mergedBy),
    comments: issue.comments.length,
    review_comments: pull.comments.length,
    maintainer_can_modify: false,
    commits: detail.commits,
    additions: detail.additions,
    deletions: detail.deletions,
    changed_files: detail.changedFiles,
  };
}
