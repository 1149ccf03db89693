/** Writing something into an issue's history and telling the world of it. */
import type { Json } from '../answers.ts';
import { type IssueRecord, isPull } from '../records.ts';
import { issueJson } from '../render/issue.ts';
import { fullPullJson } from '../render/pull.ts';
import { emit, nowIn, type World } from '../world.ts';

export function remember(world: World, issue: IssueRecord, event: string, actor: string, details: Json = {}): void {
  issue.updatedAt = nowIn(world);
  world.store.history.push({
    id: world.store.nextId(),
    issue: issue.number,
    event,
    actor,
    createdAt: issue.updatedAt,
    details,
  });
}

/** As `issues` or, for a pull request, as `pull_request`. */
export function announce(world: World, issue: IssueRecord, action: string, sender: string, fields: Json = {}): void {
  if (isPull(issue)) {
    const pull = { number: issue.number, pull_request: fullPullJson(world, issue) };
    emit(world, 'pull_request', action, sender, { ...pull, ...fields });
  } else {
    emit(world, 'issues', action, sender, { issue: issueJson(world, issue), ...fields });
  }
}
