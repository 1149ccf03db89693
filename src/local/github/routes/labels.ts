/** Labels of the repository and of issues. */
import type { LayerRequest, Route } from '../../layer.ts';
import { created, invalid, noContent, notFound, ok, page } from '../answers.ts';
import { fieldsOf, numberOf, parameter, parseBody, requiredText, textIn } from '../input.ts';
import type { IssueRecord, LabelRecord } from '../records.ts';
import { labelJson } from '../render/issue.ts';
import { checkLabel, createLabel, labelNames, labelsNamed, setLabels } from '../tracker/labels.ts';
import { eitherPermission, mayPush, writableIssue } from '../tracker/subject.ts';
import { emit, type World } from '../world.ts';

export function labelRoutes(world: World): readonly Route[] {
  const named = (request: LayerRequest): LabelRecord => {
    const label = world.store.label(parameter(request, 'name'));
    if (!label) throw notFound();
    return label;
  };
  const told = (request: LayerRequest, action: string, label: LabelRecord): void =>
    emit(world, 'label', action, request.caller.login, { label: labelJson(world, label) });
  return [
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/labels',
      handle: async (request) =>
        page(
          request,
          world.url,
          [...world.store.labels.values()].map((label) => labelJson(world, label)),
        ),
    },
    {
      method: 'POST',
      pattern: '/repos/:owner/:repo/labels',
      needs: eitherPermission,
      async handle(request) {
        const fields = fieldsOf(request);
        const name = requiredText(fields, 'name', 'Label');
        const color = (textIn(fields, 'color') ?? 'ededed').replace(/^#/, '');
        const label = createLabel(world, name, color, textIn(fields, 'description') ?? null);
        told(request, 'created', label);
        return created(labelJson(world, label));
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/labels/:name',
      handle: async (request) => ok(labelJson(world, named(request))),
    },
    {
      method: 'PATCH',
      pattern: '/repos/:owner/:repo/labels/:name',
      needs: eitherPermission,
      async handle(request) {
        const label = named(request);
        const fields = fieldsOf(request);
        const name = textIn(fields, 'new_name') ?? label.name;
        const color = (textIn(fields, 'color') ?? label.color).replace(/^#/, '');
        checkLabel(name, color);
        const other = world.store.label(name);
        if (other && other !== label) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
        Object.assign(label, { name, color, description: textIn(fields, 'description') ?? label.description });
        told(request, 'edited', label);
        return ok(labelJson(world, label));
      },
    },
    {
      method: 'DELETE',
      pattern: '/repos/:owner/:repo/labels/:name',
      needs: eitherPermission,
      async handle(request) {
        const label = named(request);
        world.store.labels.delete(label.id);
        for (const issue of world.store.issues.values()) issue.labels = issue.labels.filter((kept) => kept !== label);
        told(request, 'deleted', label);
        return noContent;
      },
    },
    ...issueLabelRoutes(world, named),
  ];
}

const issueLabelRoutes = (world: World, named: (request: LayerRequest) => LabelRecord): readonly Route[] => {
  const issueOf = (request: LayerRequest): IssueRecord => world.store.issue(numberOf(request, 'number'));
  const labelsIn = (request: LayerRequest): readonly LabelRecord[] =>
    labelsNamed(world, labelNames(parseBody(request.body)), mayPush(world, request));
  const answer = (issue: IssueRecord) => ok(issue.labels.map((label) => labelJson(world, label)));
  const change = (
    method: string,
    pattern: string,
    next: (issue: IssueRecord, request: LayerRequest) => readonly LabelRecord[],
  ): Route => ({
    method,
    pattern: `/repos/:owner/:repo/issues/:number/labels${pattern}`,
    needs: eitherPermission,
    right: 'triage',
    async handle(request) {
      const issue = writableIssue(world, request);
      setLabels(world, issue, next(issue, request), request.caller.login);
      return method === 'DELETE' && pattern === '' ? noContent : answer(issue);
    },
  });
  return [
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/issues/:number/labels',
      handle: async (request) =>
        page(
          request,
          world.url,
          issueOf(request).labels.map((label) => labelJson(world, label)),
        ),
    },
    change('POST', '', (issue, request) => [...issue.labels, ...labelsIn(request)]),
    change('PUT', '', (_, request) => labelsIn(request)),
    change('DELETE', '', () => []),
    change('DELETE', '/:name', (issue, request) => {
      const label = named(request);
      if (!issue.labels.includes(label)) throw notFound();
      return issue.labels.filter((kept) => kept !== label);
    }),
  ];
};
