/** Opening, reading and changing issues; pull requests answer here as well. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, forbidden, invalid, type Json, ok } from '../answers.ts';
import { checkedBody, fieldsOf, numberOf, textIn, textsIn, titleIn } from '../input.ts';
import type { IssueRecord, StateReason } from '../records.ts';
import { issueJson } from '../render/issue.ts';
import { announce } from '../tracker/announce.ts';
import { assign, close, edit, openIssue, reopen } from '../tracker/issue-changes.ts';
import { labelNames, labelsNamed, setLabels, tellLabel } from '../tracker/labels.ts';
import { assertReopenable } from '../tracker/pull-changes.ts';
import { eitherPermission, mayPush, mayTriage, writableIssue } from '../tracker/subject.ts';
import type { World } from '../world.ts';

const reasons: readonly StateReason[] = ['completed', 'not_planned', 'duplicate', 'reopened'];

export const issueRoutes = (world: World): readonly Route[] => [
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/issues',
    needs: { issues: 'write' },
    right: 'none',
    async handle(request) {
      const fields = fieldsOf(request);
      const title = titleIn(fields, 'Issue');
      const body = textIn(fields, 'body');
      if (body !== undefined) checkedBody('Issue', body);
      const author = request.caller.login;
      // Whoever may not triage gets an issue without what they asked for beyond title and body.
      const trusted = mayTriage(world, request);
      const labels =
        trusted && fields.labels !== undefined
          ? labelsNamed(world, labelNames(fields.labels), mayPush(world, request))
          : [];
      const assignees = trusted ? assignable(world, textsIn(fields, 'assignees') ?? []) : [];
      const issue = openIssue(world, { title, body: body ?? null, author, labels });
      announce(world, issue, 'opened', author);
      for (const label of issue.labels) tellLabel(world, issue, 'labeled', label, author);
      assign(world, issue, assignees, author);
      return created(issueJson(world, issue));
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/issues/:number',
    handle: async (request) => ok(issueJson(world, world.store.issue(numberOf(request, 'number')))),
  },
  {
    method: 'PATCH',
    pattern: '/repos/:owner/:repo/issues/:number',
    needs: eitherPermission,
    right: 'none',
    async handle(request) {
      const issue = writableIssue(world, request);
      const fields = fieldsOf(request);
      assertMayChange(world, request, issue, fields);
      changeIssue(world, request, issue, fields);
      return ok(issueJson(world, issue));
    },
  },
  ...(['POST', 'DELETE'] as const).map(
    (method): Route => ({
      method,
      pattern: '/repos/:owner/:repo/issues/:number/assignees',
      needs: eitherPermission,
      right: 'triage',
      async handle(request) {
        const issue = writableIssue(world, request);
        const named = textsIn(fieldsOf(request), 'assignees') ?? [];
        const next =
          method === 'POST'
            ? [...issue.assignees, ...assignable(world, named)]
            : issue.assignees.filter((login) => !named.includes(login));
        assign(world, issue, next, request.caller.login);
        return (method === 'POST' ? created : ok)(issueJson(world, issue));
      },
    }),
  ),
];

/** GitHub drops those who can't be assigned without a word. */
const assignable = (world: World, logins: readonly string[]): readonly string[] =>
  logins.filter((login) => world.people.isCollaborator(login));

/** Authors may edit and close their own; everything else takes triage, and others' words take write. */
function assertMayChange(world: World, request: LayerRequest, issue: IssueRecord, fields: Json): void {
  if (mayPush(world, request)) return;
  const own = issue.author === request.caller.login;
  const words = fields.title !== undefined || fields.body !== undefined;
  const sorting = fields.labels !== undefined || fields.assignees !== undefined || fields.milestone !== undefined;
  if (words && !own) throw forbidden();
  if (mayTriage(world, request)) return;
  if (!own || sorting) throw forbidden();
  if (fields.state === 'open' && issue.closedBy !== null && issue.closedBy !== request.caller.login) throw forbidden();
}

function changeIssue(world: World, request: LayerRequest, issue: IssueRecord, fields: Json): void {
  const actor = request.caller.login;
  const reason = reasons.find((candidate) => candidate === fields.state_reason);
  if (typeof fields.state_reason === 'string' && !reason)
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'state_reason' });
  if (fields.state !== undefined && fields.state !== 'open' && fields.state !== 'closed')
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'state' });
  if (fields.state === 'open' && issue.state === 'closed' && issue.pull) assertReopenable(world, issue.pull);
  const labels =
    fields.labels === undefined ? undefined : labelsNamed(world, labelNames(fields.labels), mayPush(world, request));
  const title = fields.title === undefined ? undefined : titleIn(fields, 'Issue');
  const body = fields.body === null ? null : textIn(fields, 'body');
  edit(world, issue, { title, body: typeof body === 'string' ? checkedBody('Issue', body) : body }, actor);
  if (labels) setLabels(world, issue, labels, actor);
  const assignees = textsIn(fields, 'assignees');
  if (assignees) assign(world, issue, assignable(world, assignees), actor);
  if (fields.state === 'closed') {
    if (issue.state === 'closed' && reason && !issue.pull) issue.stateReason = reason;
    close(world, issue, actor, reason ?? 'completed');
  }
  if (fields.state === 'open') reopen(world, issue, actor);
}
