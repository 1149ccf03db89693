import { type Composed, compose } from '../src/compose.ts';
import type { GitHubClient } from '../src/github/client.ts';
import type { InvalidConfig } from '../src/workflow/context.ts';
import type { Settings } from './env.ts';

/** A repository as the app reaches it. */
export interface Place {
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
}

export interface Composing {
  readonly settings: Settings;
  /** A client of its own for each piece of work, since the clock hooks into it. */
  readonly clientOf: (installation: number) => Promise<GitHubClient>;
  readonly identities: () => Promise<readonly string[]>;
}

/**
 * @param onRequest told of every request.
 * @param onInvalidConfig told of a configuration that can’t be used.
 */
export async function composeFor(
  place: Place,
  { settings, clientOf, identities }: Composing,
  onRequest: readonly (() => void)[],
  onInvalidConfig?: (config: InvalidConfig) => void,
): Promise<Composed> {
  const client = await clientOf(place.installation);
  for (const tell of onRequest) client.hook.before('request', tell);
  return compose({
    client,
    repository: { owner: place.owner, repo: place.repo },
    defaultBranch: place.defaultBranch,
    configPath: settings.IMPRIMATUR_CONFIG,
    workflowFile: settings.IMPRIMATUR_WORKFLOW,
    identities: await identities(),
    onInvalidConfig,
  });
}
