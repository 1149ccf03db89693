/// <reference path="./bottleneck-light.d.ts" />
import type { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { ImprimaturError } from '../domain/errors.ts';

/** What we use of Octokit; that of an Action, of a Probot app and of the CLI all fit. */
export interface GitHubClient {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  readonly hook: Octokit['hook'];
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Refusals that no further try changes; 405 and 409 are a merge that GitHub refuses. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451];

/**
 * GitHub asks for a second between writes, and three between those that notify people. Other hosts are GitHub
 * Enterprise Servers, which ship without these limits.
 */
function paceOf(baseUrl: string): { readonly write: number; readonly notifications: number } {
  const { hostname } = new URL(baseUrl);
  const isGitHub = hostname === 'api.github.com' || hostname.endsWith('.ghe.com');
  return isGitHub ? { write: 1000, notifications: 3000 } : { write: 0, notifications: 0 };
}

/** Waits longer than a job is worth are left to the next wake-up. Seconds. */
const LONGEST_WAIT = 60;

/** Options of Octokit with the throttling and retry plug-ins, the same for all who make one. */
export function clientOptions(baseUrl: string) {
  const pace = paceOf(baseUrl);
  const group = (id: string, minTime: number) => new Bottleneck.Group({ id, maxConcurrent: 1, minTime });
  const onLimit = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    retryAfter <= LONGEST_WAIT && retryCount < 2;
  return {
    baseUrl,
    userAgent: 'imprimatur',
    retry: { doNotRetry: FINAL },
    throttle: {
      write: group('imprimatur-write', pace.write),
      notifications: group('imprimatur-notifications', pace.notifications),
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
    },
  };
}

/** For writes without a key of their own: sent once, and looked up when the answer is lost. */
export const ONCE = { request: { retries: 0 } } as const;

/** GitHub's clock: the time of its last response. Ours may be wrong, and differ between runners. */
export function clockOf(client: GitHubClient): () => string {
  let date: string | null = null;
  client.hook.after('request', (response) => {
    if (response.headers.date !== undefined) date = new Date(response.headers.date).toISOString();
  });
  return () => {
    if (date === null) throw new Error('the clock was read before the first response');
    return date;
  };
}

interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> } | undefined;
  readonly request?: { readonly method: string; readonly url: string };
}

export const isRequestFailure = (error: unknown): error is RequestFailure & Error =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

export const statusOf = (error: unknown): number | null => (isRequestFailure(error) ? error.status : null);

/** The answer was lost, or the server failed: the write may have been done all the same. */
export const isLost = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500;

/** Null instead of an error when there is no such thing. */
export async function orNull<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** GitHub's sentence for a refusal, without the link to the documentation. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*-?\s*https:\/\/docs\.\S+/g, '').trim();

/** An expected failure of GitHub's API in the words of the catalogue; anything else is thrown on as it is. */
export function inCatalogue(error: unknown): unknown {
  if (!isRequestFailure(error)) return error;
  const where = error.request === undefined ? '' : ` (${error.request.method} ${new URL(error.request.url).pathname})`;
  if (error.status === 401) return new ImprimaturError('token-refused', '', error);
  if (error.status === 403 && /not accessible|permission|must have/i.test(error.message)) {
    const accepted = error.response?.headers['x-accepted-github-permissions'];
    const needed = accepted === undefined ? '' : ` It needs ${accepted}.`;
    return new ImprimaturError('permission-missing', `${reasonOf(error)}${where}.${needed}`, error);
  }
  return new ImprimaturError('github-unavailable', `${error.status} ${reasonOf(error)}${where}`, error);
}
