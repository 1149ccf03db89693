/**
 * What the parts of the local GitHub share. `emulate` keeps the repository, its git objects and refs, checks and apps;
 * in front of it stands a layer of routes that owns the rest and corrects what `emulate` does differently from GitHub.
 */

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Who a token speaks for, and what the token itself allows. An empty login is somebody without a token. */
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

/** A route answers, or hands the request on (to the next route, at last to `emulate`) by returning `undefined`. */
export interface Route {
  readonly method: string;
  /** Literal segments, `:name` for one segment, `*name` for the rest. */
  readonly pattern: string;
  /**
   * Permissions of which an installation or job token needs one (GitHub's "at least one of these"). Without it such a
   * token may only read.
   */
  readonly needs?: Readonly<Record<string, 'read' | 'write'>>;
  /** The least repository permission a person needs: without it, read for GET and write for everything else. */
  readonly right?: Permission;
  /** The route checks its callers itself, e.g. by a runtime token that is no GitHub token. */
  readonly open?: true;
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
  /**
   * A request from inside, without the log and the faults of the outside: to the layer's own routes, else to `emulate`.
   * As the given caller, with that caller's rights, or as the owner when none is given.
   */
  inner(method: string, path: string, body?: unknown, caller?: Caller): Promise<LayerResponse>;
  /** Rights of a person on the repository. */
  permissionOf(login: string): Promise<Permission>;
  emit(event: GitHubEvent): void;
  /** A token of the app `github-actions` with just these permissions. */
  mintJobToken(permissions: Readonly<Record<string, 'read' | 'write'>>): Promise<string>;
}
