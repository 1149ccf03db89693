/**
 * Holds requests against GitHub's own description of its API: what a local GitHub forgives, the real one may not.
 *
 * Tests start the local GitHub by `github.ts`, which does so with all that reaches it. A test that has no local GitHub
 * can hold a log against it, by `expectValidRequests(log)`, which fails with every finding at once, or put it around a
 * fetch that it passes to a client (`request: { fetch }`):
 *
 *     const checked = checkedFetch(fetch, baseUrl);
 *     … new Octokit({ baseUrl, request: { fetch: checked.fetch } }) …
 *     expect(checked.findings).toEqual([]);
 */
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import operationsFile from './operations.json' with { type: 'json' };
import { proseFindings } from './prose.ts';

export type Schema = { readonly [key: string]: unknown };
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
export type Body = { readonly required: boolean; readonly schema: Schema };
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
};
export type Operations = {
  readonly source: string;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
};

export type RecordedRequest = {
  readonly method: string;
  /** A path with or without a query, percent-encoded or not, or a whole address. */
  readonly path: string;
  /** Merged over the query in `path`. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** A value, or JSON as text or bytes. */
  readonly body?: unknown;
};

/** Sentences about what is wrong with a request. */
export type Judge = (request: RecordedRequest) => readonly string[];

const described: Operations = operationsFile as Operations;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
// Not a standard format: GitHub's own name for "owner/name".
ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
ajv.addSchema({ $id: 'operations', schemas: described.schemas });

/** Findings about one request, each a sentence that starts with its method and path; empty when GitHub would understand it. */
export function validateRequest(request: RecordedRequest): string[] {
  const method = request.method.toUpperCase();
  const { path, query } = addressOf(request);
  const match = matchOf(method, path);
  if (match === undefined)
    return [
      `${method} ${path}: GitHub's description has no such operation among those we use (add it to test/openapi/extract.ts).`,
    ];
  const { operation, values } = match;
  const body = bodyOf(request.body);
  const found = [
    ...parameterFindings(operation, 'path', values),
    ...parameterFindings(operation, 'query', query),
    ...bodyFindings(operation, body),
    ...proseFindings(operation.id, body),
  ];
  return found.map((finding) => `${method} ${path} (${operation.id}): ${finding}`);
}

/** Throws one error that lists the findings of all requests, so that a test's report shows everything. */
export function expectValidRequests(log: Iterable<RecordedRequest>, judge: Judge = validateRequest): void {
  const found = new Set([...log].flatMap((request) => judge(request)));
  if (found.size > 0)
    throw new Error(
      `Requests that GitHub would not understand:\n${[...found].map((finding) => `- ${finding}`).join('\n')}`,
    );
}

/** A fetch that notes findings about requests under `baseUrl` and sends everything unchanged. */
export function checkedFetch(
  inner: typeof fetch,
  baseUrl: string,
): { readonly fetch: typeof fetch; readonly findings: string[] } {
  const findings: string[] = [];
  return {
    findings,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.url.startsWith(baseUrl)) {
        const path = `/${request.url.slice(baseUrl.length).replace(/^\/+/, '')}`;
        findings.push(...validateRequest({ method: request.method, path, body: await request.clone().text() }));
      }
      return inner(input, init);
    },
  };
}

function addressOf(request: RecordedRequest): { path: string; query: Record<string, unknown> } {
  const { pathname, searchParams } = new URL(request.path, 'https://api.github.com');
  // GitHub Enterprise Server has its API below this folder.
  return {
    path: pathname.replace(/^\/api\/v3(?=\/)/, ''),
    query: { ...Object.fromEntries(searchParams), ...request.query },
  };
}

function bodyOf(body: unknown): unknown {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** These hold slashes, which some clients encode and some do not. */
const greedy = new Set(['path', 'ref', 'basehead', 'dir']);

const templates = described.operations
  .map((operation) => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const source = operation.path
      .replace(/[.]/g, '\\.')
      .replace(/\{(\w+)\}/g, (_, name: string) => (greedy.has(name) ? '(.+)' : '([^/]+)'));
    const literals = operation.path.split('/').filter((segment) => !segment.startsWith('{')).length;
    return { operation, names, literals, pattern: new RegExp(`^${source}$`) };
  })
  .sort((a, b) => b.literals - a.literals || a.names.length - b.names.length);

function matchOf(method: string, path: string): { operation: Operation; values: Record<string, string> } | undefined {
  for (const { operation, names, pattern } of templates) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match)
      return {
        operation,
        values: Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1] ?? '')])),
      };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parameterFindings(
  operation: Operation,
  place: 'path' | 'query',
  values: Readonly<Record<string, unknown>>,
): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === place);
  const names = new Set(known.map((parameter) => parameter.name));
  const unknown = place === 'query' ? Object.keys(values).filter((name) => !names.has(name)) : [];
  return [
    ...unknown.map((name) => `the query has "${name}", which this operation does not know.`),
    ...known.flatMap((parameter) => {
      const value = values[parameter.name];
      if (value === undefined) return parameter.required ? [`the ${place} lacks "${parameter.name}".`] : [];
      const validate = compiled(`${operation.id}?${place}.${parameter.name}`, parameter.schema);
      return readings(value).some((reading) => validate(reading))
        ? []
        : errorsOf(validate, `the ${place}'s "${parameter.name}"`);
    }),
  ];
}

/** In an address everything is text; the description says what it stands for. */
function readings(value: unknown): unknown[] {
  if (typeof value !== 'string') return [value];
  if (/^-?\d+$/.test(value)) return [value, Number(value)];
  return value === 'true' || value === 'false' ? [value, value === 'true'] : [value];
}

function bodyFindings(operation: Operation, body: unknown): string[] {
  if (body === undefined) return operation.body?.required ? ['the body is missing.'] : [];
  if (operation.body === undefined) return ['it has a body, and this operation takes none.'];
  const validate = compiled(operation.id, operation.body.schema);
  const wrong = validate(body) ? [] : errorsOf(validate, 'the body');
  return [...wrong, ...unknownFields(operation.body.schema, body, 'the body')];
}

/** GitHub ignores fields that it does not know; sending one is still a mistake of ours, which no schema reports. */
function unknownFields(schema: Schema, value: unknown, where: string): string[] {
  const options = alternatives(schema);
  if (Array.isArray(value)) {
    const items = options.flatMap((option) => (isSchema(option.items) ? [option.items] : []));
    return items.length === 0
      ? []
      : value.flatMap((item, index) => unknownFields({ anyOf: items }, item, `${where}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, Schema[]>();
  for (const option of options) {
    for (const [name, field] of Object.entries(isSchema(option.properties) ? option.properties : {})) {
      if (isSchema(field)) fields.set(name, [...(fields.get(name) ?? []), field]);
    }
  }
  // An object without declared fields is an open one: the inputs of a dispatch, a payload.
  if (fields.size === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = fields.get(name);
    return known
      ? unknownFields({ anyOf: known }, inner, `${where}.${name}`)
      : [`${where} has "${name}", which this operation does not know.`];
  });
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function alternatives(schema: Schema): Schema[] {
  if (typeof schema.$ref === 'string')
    return alternatives(described.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const inner = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) =>
    Array.isArray(list) ? list.filter(isSchema) : [],
  );
  return [schema, ...inner.flatMap(alternatives)];
}

const validators = new Map<string, ValidateFunction>();

function compiled(key: string, schema: Schema): ValidateFunction {
  const validate = validators.get(key) ?? ajv.compile(schema);
  validators.set(key, validate);
  return validate;
}

function errorsOf(validate: ValidateFunction, where: string): string[] {
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, message, params }) => {
    const allowed = Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
    return `${where}${instancePath.replaceAll('/', '.')} ${message ?? 'is wrong'}${allowed}.`;
  });
}
