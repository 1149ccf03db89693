/** What routes answer, in GitHub's shapes: <https://docs.github.com/rest>, "Troubleshooting". */
import type { LayerRequest, LayerResponse } from '../layer.ts';

export type Json = Readonly<Record<string, unknown>>;

export const ok = (body: unknown): LayerResponse => ({ status: 200, body });
export const created = (body: unknown): LayerResponse => ({ status: 201, body });
export const noContent: LayerResponse = { status: 204 };

/** Thrown by a route, answered by the dispatcher: GitHub's error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors?: readonly unknown[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  response(): LayerResponse {
    return {
      status: this.status,
      headers: this.headers,
      body: {
        message: this.message,
        ...(this.errors ? { errors: this.errors } : {}),
        documentation_url: 'https://docs.github.com/rest',
        status: String(this.status),
      },
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const forbidden = (message = 'Must have admin rights to Repository.'): Refusal => new Refusal(403, message);
/** GitHub names in a header what a token needs, one of them: https://docs.github.com/rest, "Troubleshooting". */
export const acceptedHeader = (needs: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.keys(needs).length === 0
    ? {}
    : {
        'x-accepted-github-permissions': Object.entries(needs)
          .map(([name, level]) => `${name}=${level}`)
          .join('; '),
      };

export const notForIntegrations = (needs?: Readonly<Record<string, string>>): Refusal =>
  new Refusal(403, 'Resource not accessible by integration', undefined, acceptedHeader(needs));

/** `Validation Failed`, with the fault located as GitHub does. */
export const invalid = (fault: {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}): Refusal => new Refusal(422, 'Validation Failed', [fault]);

/** The other form of 422, used by reviews: a plain sentence. */
export const unprocessable = (sentence: string): Refusal => new Refusal(422, 'Unprocessable Entity', [sentence]);

/** One page of a list, with GitHub's `Link` header: 30 a page unless told, at most 100. */
export function page(
  request: LayerRequest,
  url: string,
  items: readonly unknown[],
  wrap: (slice: readonly unknown[]) => unknown = (slice) => slice,
): LayerResponse {
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30) || 30));
  const current = Math.max(1, Number(request.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, relation: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('per_page', String(size));
    query.set('page', String(target));
    return `<${url}${request.url.split('?')[0]}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
    body: wrap(items.slice((current - 1) * size, current * size)),
  };
}
