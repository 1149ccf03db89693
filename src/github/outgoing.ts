/** The last thing between us and GitHub: whatever wrote a text, and whatever forgot to make it harmless. */
import { settled } from '../comments/neutral.ts';
import { heldBack, secretIn, withoutSecrets } from '../comments/secrets.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { GitHubClient } from './client.ts';

/** What people read. Files, and messages of commits that a program reads, are refused when a secret is left in them. */
const SHOWN = new Set(['title', 'body', 'summary', 'commit_title', 'commit_message']);
const KEPT = new Set(['message', 'content']);

/**
 * From here on every text that the client sends is looked at: none mentions anybody, and none holds a secret.
 * A request throws ImprimaturError `secret-held-back` rather than that a file or a commit would hold one.
 */
export function guardOutgoing(client: GitHubClient, secrets: readonly string[]): void {
  const hide = heldBack(secrets);
  client.hook.before('request', (options) => {
    if (options.method === 'GET') return;
    guard(options as unknown as Record<string, unknown>);
  });

  function guard(fields: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string' && SHOWN.has(name)) fields[name] = settled(hide(value));
      else if (typeof value === 'string' && KEPT.has(name)) fields[name] = whole(value, name);
      else if (Array.isArray(value)) for (const item of value) if (isRecord(item)) guard(item);
      if (name === 'output' && isRecord(value)) guard(value);
    }
  }

  function whole(text: string, name: string): string {
    const plain = withoutSecrets(text, secrets);
    const form = secretIn(plain, secrets);
    if (form !== null) throw new ImprimaturError('secret-held-back', `in the ${name} of a request (${form})`);
    return plain;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
