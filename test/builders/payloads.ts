/** Payloads of every event that GitHub has, as people recorded them. */
import { createRequire } from 'node:module';

interface Definition {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

export interface Example {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

// Its types promise a module with a default, and what there is is a JSON file.
const definitions: readonly Definition[] = createRequire(import.meta.url)('@octokit/webhooks-examples');

export const EXAMPLES: readonly Example[] = definitions.flatMap(({ name, examples }) =>
  examples.map((payload) => ({ name, payload })),
);
