/**
 * Writes `operations.json`: the requests that Imprimatur makes, as GitHub's own OpenAPI description has them, without
 * prose and without responses. The description is 385 MB unpacked, so it is fetched into a temporary folder and thrown
 * away again. Run `node test/openapi/extract.ts` after using a new operation (add its id below) or to follow GitHub.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Body, Operation, Operations, Parameter, Schema } from './validate.ts';

const source = '@octokit/openapi@23.0.2';

/** Tag, then the operations of it that we use: `issues: get` is the operation `issues/get`. */
const used: Readonly<Record<string, string>> = {
  actions: `cancel-workflow-run create-workflow-dispatch delete-artifact download-artifact download-job-logs-for-workflow-run get-artifact
    get-actions-cache-list get-github-actions-default-workflow-permissions-repository get-github-actions-permissions-repository
    get-job-for-workflow-run get-repo-variable get-workflow get-workflow-run get-workflow-run-attempt list-artifacts-for-repo
    list-jobs-for-workflow-run list-jobs-for-workflow-run-attempt list-repo-secrets list-repo-variables list-repo-workflows
    list-workflow-run-artifacts list-workflow-runs list-workflow-runs-for-repo re-run-workflow re-run-workflow-failed-jobs`,
  apps: `create-installation-access-token get-authenticated get-by-slug get-installation get-repo-installation
    list-installations list-repos-accessible-to-installation list-webhook-deliveries redeliver-webhook-delivery`,
  checks: 'create get list-annotations list-for-ref update',
  git: `create-blob create-commit create-ref create-tree delete-ref get-blob get-commit get-ref get-tree
    list-matching-refs update-ref`,
  issues: `add-assignees add-blocked-by-dependency add-labels add-sub-issue check-user-can-be-assigned create create-comment
    create-label delete-comment delete-label get get-comment get-label get-parent list-comments list-comments-for-repo
    list-dependencies-blocked-by list-events list-events-for-repo list-events-for-timeline list-for-repo
    list-labels-for-repo list-labels-on-issue list-sub-issues lock remove-all-labels remove-assignees remove-label
    set-labels unlock update update-comment update-label`,
  meta: 'get',
  pulls: `check-if-merged create create-reply-for-review-comment create-review create-review-comment dismiss-review get
    get-review get-review-comment list list-comments-for-review list-commits list-files list-requested-reviewers
    list-review-comments list-review-comments-for-repo list-reviews merge remove-requested-reviewers request-reviewers
    submit-review update update-branch update-review-comment`,
  'rate-limit': 'get',
  reactions: `create-for-issue create-for-issue-comment create-for-pull-request-review-comment delete-for-issue
    delete-for-issue-comment delete-for-pull-request-comment list-for-issue list-for-issue-comment
    list-for-pull-request-review-comment`,
  repos: `compare-commits-with-basehead create-commit-status create-dispatch-event create-or-update-file-contents
    delete-file download-tarball-archive download-zipball-archive get get-all-environments get-branch get-branch-protection
    get-branch-rules get-collaborator-permission-level get-combined-status-for-ref get-commit get-content get-readme
    get-repo-rulesets list-branches list-collaborators list-commits list-pull-requests-associated-with-commit list-releases
    list-tags merge-upstream update`,
  users: 'get-authenticated get-by-id get-by-username',
};

type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
type DescribedOperation = {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { required?: boolean; content?: Readonly<Record<string, { schema: Schema }>> };
};
type Reference = { readonly $ref: string };

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);
const prose = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'default',
  'deprecated',
  'x-github',
]);

/** Only what we use of the description, with its references to schemas kept and everything else written out. */
export function extract(description: Description, wanted: ReadonlySet<string>): Operations {
  const schemas: Record<string, Schema> = {};
  const keep = (schema: Schema): Schema =>
    plain(schema, (name) => {
      if (name in schemas) return;
      schemas[name] = {};
      schemas[name] = keep(description.components.schemas?.[name] as Schema);
    });
  const parameter = (given: Parameter | Reference): Parameter => {
    const {
      name,
      in: place,
      required,
      schema,
    } = '$ref' in given ? (resolve(description, given.$ref) as Parameter) : given;
    return { name, in: place, ...(required ? { required } : {}), schema: keep(schema) };
  };
  const body = (operation: DescribedOperation): { body?: Body } => {
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    return schema ? { body: { required: operation.requestBody?.required ?? false, schema: keep(schema) } } : {};
  };
  const operations: Operation[] = [];
  for (const [path, described] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(described)) {
      if (!methods.has(method) || !wanted.has(operation.operationId)) continue;
      const parameters = (operation.parameters ?? []).map(parameter);
      operations.push({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters,
        ...body(operation),
      });
    }
  }
  const missing = [...wanted].filter((id) => !operations.some((operation) => operation.id === id));
  if (missing.length > 0) throw new Error(`GitHub's description has no operation ${missing.join(', ')}.`);
  return { source, operations: operations.sort((a, b) => a.id.localeCompare(b.id)), schemas };
}

function resolve(description: Description, reference: string): unknown {
  const [, , kind = '', name = ''] = reference.split('/');
  return description.components[kind]?.[name];
}

/** Drops prose, writes OpenAPI 3.0's `nullable` as JSON Schema has it, and points references to our own file. */
function plain(schema: Schema, refer: (name: string) => void): Schema {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    refer(name);
    return { $ref: `operations#/schemas/${name}` };
  }
  const { nullable, ...rest } = schema;
  const copy = Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => (prose.has(key) ? [] : [[key, deep(key, value, refer)]])),
  );
  if (nullable !== true) return copy;
  if (typeof copy.type !== 'string') return { anyOf: [copy, { type: 'null' }] };
  return {
    ...copy,
    type: [copy.type, 'null'],
    ...(Array.isArray(copy.enum) ? { enum: [...new Set([...copy.enum, null])] } : {}),
  };
}

function deep(key: string, value: unknown, refer: (name: string) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(key, item, refer));
  if (typeof value !== 'object' || value === null) return value;
  // Under `properties` the keys are names of fields, which may well be called "description".
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field, refer)]));
  return plain(value as Schema, refer);
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const archive = execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
    const file = 'package/generated/api.github.com.json';
    execFileSync('tar', ['-xzf', archive, file], { cwd: folder });
    const wanted = new Set(
      Object.entries(used).flatMap(([tag, names]) => names.split(/\s+/).map((name) => `${tag}/${name}`)),
    );
    const target = join(import.meta.dirname, 'operations.json');
    writeFileSync(target, JSON.stringify(extract(JSON.parse(readFileSync(join(folder, file), 'utf8')), wanted)));
    execFileSync('npx', ['biome', 'format', '--write', target], { stdio: 'ignore' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
