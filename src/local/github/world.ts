/** What the layer's own routes work with. */
import type { GitHubEvent } from '../layer.ts';
import type { Json } from './answers.ts';
import type { Callers } from './callers.ts';
import type { Emulate } from './emulate.ts';
import type { Git } from './git.ts';
import type { createLocks } from './locks.ts';
import type { People } from './people.ts';
import type { Store } from './store.ts';

export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean;
}

export interface World {
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  /** `owner/repository`. */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly settings: Settings;
  readonly store: Store;
  readonly people: People;
  readonly callers: Callers;
  readonly emulate: Emulate;
  readonly git: Git;
  readonly serially: ReturnType<typeof createLocks>;
  now(): Date;
  /** The repository as GitHub shows it. */
  repositoryJson(): Json;
  publish(event: GitHubEvent): void;
}

/** GitHub's times have no fractions of a second. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
export const nowIn = (world: World): string => timestamp(world.now());

/** Below the repository's API address. */
export const api = (world: World, path: string): string => `${world.url}/repos/${world.fullName}/${path}`;
/** Below the repository's page. */
export const site = (world: World, path: string): string => `${world.url}/${world.fullName}/${path}`;

/** Tells the world what somebody did, in the order in which it was done. */
export function emit(world: World, name: string, action: string | undefined, sender: string, fields: Json): void {
  world.publish({
    name,
    payload: {
      ...(action === undefined ? {} : { action }),
      ...fields,
      repository: world.repositoryJson(),
      sender: world.people.json(sender),
    },
  });
}
