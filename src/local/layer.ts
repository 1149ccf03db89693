/**
 * What the parts of the local GitHub share. `emulate` keeps repositories, issues, refs and people; in front of it
 * stands a layer of routes that owns what GitHub does and `emulate` does not (pull requests, runs, artifacts, …).
 */

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Who a token speaks for, and what the token itself allows. */
export interface Caller {
  readonly token: string;
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** Only for installation and job tokens: GitHub's permission names ("contents", "pull_requests", …). */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
}

export interface LayerRequest {
  readonly method: string;
  /** Decoded path without the query, e.g. `/repos/acme/site/git/refs/heads/x`. */
  readonly path: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly caller: Caller;
}

export interface LayerResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is bytes. */
  readonly body?: unknown;
}

/** A route answers, or hands the request on to `emulate` by returning `undefined`. */
export interface Route {
  readonly method: string;
  /** Literal segments, `:name` for one segment, `*name` for the rest. */
  readonly pattern: string;
  /** Permission that an installation or job token needs; people's rights come from their repository permission. */
  readonly needs?: Readonly<Record<string, 'read' | 'write'>>;
  handle(request: LayerRequest, github: Layer): Promise<LayerResponse | undefined>;
}

/** An event as GitHub would send it: to the runner, and signed to webhooks. */
export interface GitHubEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>> & { readonly action?: string };
}

/** What routes may use. */
export interface Layer {
  /** The address of the layer: API and pages. */
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  now(): Date;
  /** Calls `emulate` directly; as the given caller, or with all rights when none is given. */
  inner(method: string, path: string, body?: unknown, caller?: Caller): Promise<LayerResponse>;
  /** Rights of a person on the repository. */
  permissionOf(login: string): Promise<Permission>;
  emit(event: GitHubEvent): void;
  /** A token of the app `github-actions` with just these permissions. */
  mintJobToken(permissions: Readonly<Record<string, 'read' | 'write'>>): Promise<string>;
}
