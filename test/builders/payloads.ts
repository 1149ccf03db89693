/** Payloads of every event that GitHub has, as people recorded them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Definition {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

export interface Example {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const file = fileURLToPath(import.meta.resolve('@octokit/webhooks-examples'));
const definitions = JSON.parse(readFileSync(file, 'utf8')) as readonly Definition[];

export const EXAMPLES: readonly Example[] = definitions.flatMap(({ name, examples }) =>
  examples.map((payload) => ({ name, payload })),
);
