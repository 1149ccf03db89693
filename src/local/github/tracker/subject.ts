/** Pull requests answer as issues, but a token for pull requests alone doesn't reach the issues proper. */
import type { LayerRequest } from '../../layer.ts';
import { notForIntegrations } from '../answers.ts';
import { numberOf } from '../input.ts';
import type { IssueRecord } from '../records.ts';
import { atLeast, grants } from '../rights.ts';
import type { World } from '../world.ts';

/** For routes that write to both: either permission opens the route, the subject decides whether it suffices. */
export const eitherPermission = { issues: 'write', pull_requests: 'write' } as const;

export function assertWritable<Subject extends IssueRecord>(request: LayerRequest, issue: Subject): Subject {
  if (request.caller.permissions && !issue.pull && !grants(request.caller, 'issues', 'write'))
    throw notForIntegrations();
  return issue;
}

export const writableIssue = (world: World, request: LayerRequest): IssueRecord =>
  assertWritable(request, world.store.issue(numberOf(request, 'number')));

/** Tokens of apps and jobs were checked by the route; people by what they are on the repository. */
export const mayTriage = (world: World, request: LayerRequest): boolean =>
  request.caller.permissions !== undefined || atLeast(world.people.permissionOf(request.caller.login), 'triage');
export const mayPush = (world: World, request: LayerRequest): boolean =>
  request.caller.permissions !== undefined || atLeast(world.people.permissionOf(request.caller.login), 'write');
