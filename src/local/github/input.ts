/** Reading what a caller sent. */
import type { LayerRequest } from '../layer.ts';
import { invalid, type Json, notFound, Refusal } from './answers.ts';

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseBody(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** The fields of a JSON object; anything else counts as an empty one. */
export function fieldsOf(request: LayerRequest): Json {
  const value = parseBody(request.body);
  return isObject(value) ? value : {};
}

export const textIn = (fields: Json, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
};

export const numberIn = (fields: Json, name: string): number | undefined => {
  const value = fields[name];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
};

export const textsIn = (fields: Json, name: string): string[] | undefined => {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
};

/** A number from the path; a path that has none there does not exist. */
export function numberOf(request: LayerRequest, name: string): number {
  const text = request.parameters[name] ?? '';
  if (!/^\d+$/.test(text)) throw notFound();
  return Number(text);
}

export const parameter = (request: LayerRequest, name: string): string => request.parameters[name] ?? '';

const longestBody = 65_536;

/** GitHub's limit on issue, comment and review texts. */
export function checkedBody(resource: string, body: string): string {
  if (body.length <= longestBody) return body;
  throw resource === 'IssueComment'
    ? invalid({
        resource,
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${longestBody} characters)`,
      })
    : invalid({
        resource,
        code: 'custom',
        field: 'body',
        message: `body is too long (maximum is ${longestBody} characters)`,
      });
}

const longestTitle = 256;

export function titleIn(fields: Json, resource: string): string {
  const title = requiredText(fields, 'title', resource);
  if (title.length <= longestTitle) return title;
  const message = `title is too long (maximum is ${longestTitle} characters)`;
  throw invalid({ resource, code: 'custom', field: 'title', message });
}

export function requiredText(fields: Json, name: string, resource: string): string {
  const value = textIn(fields, name);
  if (value === undefined || value.trim() === '') throw invalid({ resource, code: 'missing_field', field: name });
  return value;
}
