/** What follows from a branch that moved, appeared or went. Called while the branch is locked, after it has moved. */
import type { Json } from '../answers.ts';
import { closedBy, withoutCode } from '../closing-keywords.ts';
import type { ComparedCommit, Comparison } from '../git.ts';
import { nodeId } from '../people.ts';
import type { PullIssue } from '../records.ts';
import { emit, nowIn, site, type World } from '../world.ts';
import { announce, remember } from './announce.ts';
import { close } from './issue-changes.ts';
import { followLines } from './outdate.ts';
import { inspect } from './pull-changes.ts';

export interface Push {
  readonly branch: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly sender: string;
}

const nothing = '0'.repeat(40);

export async function pushed(world: World, push: Push): Promise<void> {
  const { branch, before, after, sender } = push;
  const { git } = world;
  if (after === undefined) git.branches.delete(branch);
  else git.branches.set(branch, after);
  if (before === after) return;
  const from = before ?? git.branches.get(world.defaultBranch);
  const comparison = after && from ? await git.compare(from, after) : undefined;
  if (before === undefined) tellRef(world, 'create', branch, sender);
  if (after === undefined) tellRef(world, 'delete', branch, sender);
  emit(world, 'push', undefined, sender, pushPayload(world, push, comparison));
  for (const issue of world.store.openPulls()) {
    if (issue.pull.headRef === branch) await headMoved(world, issue, push);
    else if (issue.pull.baseRef === branch) await baseMoved(world, issue, push);
  }
  if (branch === world.defaultBranch && before !== undefined)
    for (const commit of comparison?.commits ?? []) closeMentioned(world, commit.commit.message, sender, commit.sha);
}

/** Issues that a text closes when it reaches the default branch. */
function closeMentioned(world: World, text: string, actor: string, commit: string): void {
  for (const number of closedBy(text, world.fullName, world.url)) {
    const issue = world.store.issues.get(number);
    if (issue && !issue.pull) close(world, issue, actor, 'completed', commit);
  }
}

async function headMoved(world: World, issue: PullIssue, { before, after, sender }: Push): Promise<void> {
  const { pull } = issue;
  if (after === undefined) {
    remember(world, issue, 'head_ref_deleted', sender);
    close(world, issue, sender, null);
    return;
  }
  const previous = pull.headSha;
  pull.headSha = after;
  pull.baseSha = world.git.branches.get(pull.baseRef) ?? pull.baseSha;
  issue.updatedAt = nowIn(world);
  await followLines(world, issue, previous);
  await inspect(world, issue);
  announce(world, issue, 'synchronize', sender, { before: before ?? previous, after });
}

/** A base that contains the head has merged it, whoever pushed it. */
async function baseMoved(world: World, issue: PullIssue, { after, sender }: Push): Promise<void> {
  if (after === undefined) {
    close(world, issue, sender, null);
    return;
  }
  const comparison = await world.git.compare(after, issue.pull.headSha);
  if (comparison?.ahead_by === 0) markMerged(world, issue, sender, after);
}

export function markMerged(world: World, issue: PullIssue, actor: string, commit: string): void {
  Object.assign(issue.pull, { mergedAt: nowIn(world), mergedBy: actor, mergeCommit: commit });
  issue.pull.detail = { ...issue.pull.detail, mergeable: null, mergeableState: 'unknown' };
  remember(world, issue, 'merged', actor, { commit_id: commit });
  close(world, issue, actor, null);
  if (issue.pull.baseRef === world.defaultBranch) closeMentioned(world, withoutCode(issue.body ?? ''), actor, commit);
}

function tellRef(world: World, event: 'create' | 'delete', branch: string, sender: string): void {
  const shared = { ref: branch, ref_type: 'branch', pusher_type: 'user' };
  const fields = event === 'create' ? { ...shared, master_branch: world.defaultBranch, description: null } : shared;
  emit(world, event, undefined, sender, fields);
}

function pushPayload(world: World, push: Push, comparison: Comparison | undefined): Json {
  const commits = (comparison?.commits ?? []).map((commit) => commitPayload(world, commit));
  const { before = nothing, after = nothing } = push;
  const person = world.people.identity(push.sender);
  return {
    ref: `refs/heads/${push.branch}`,
    before,
    after,
    base_ref: null,
    created: push.before === undefined,
    deleted: push.after === undefined,
    forced: push.before !== undefined && push.after !== undefined && (comparison?.behind_by ?? 1) > 0,
    compare: site(world, `compare/${before.slice(0, 12)}...${after.slice(0, 12)}`),
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: push.sender, email: person.email },
  };
}

function commitPayload(world: World, { sha, commit }: ComparedCommit): Json {
  const who = ({ name, email }: { name: string; email: string }): Json => ({
    name,
    email,
    username: world.people.byEmail(email)?.login ?? name,
  });
  return {
    id: sha,
    node_id: nodeId('Commit', 0),
    message: commit.message,
    timestamp: commit.committer.date,
    url: site(world, `commit/${sha}`),
    author: who(commit.author),
    committer: who(commit.committer),
    distinct: true,
    added: [],
    removed: [],
    modified: [],
  };
}
