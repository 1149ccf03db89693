/** What we write on GitHub, whatever a test made people, models and sources say. */
import { expect } from 'vitest';
import { settled } from '../../src/comments/neutral.ts';
import { MOST_BODY } from '../../src/comments/tag.ts';

export interface Written {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly token: string;
}

const SHOWN = new Set(['title', 'body', 'summary', 'commit_title', 'commit_message']);

/** The texts that jobs of ours and the app sent for people to read. */
export function textsOf(requests: readonly Written[]): readonly string[] {
  const sent = requests.filter(({ method, token, body }) => method !== 'GET' && token.startsWith('ghs_') && body);
  return sent.flatMap(({ body }) => shownIn(parsed(body)));
}

const parsed = (body: unknown): unknown => {
  try {
    return JSON.parse(String(body));
  } catch {
    // Bytes of an artifact.
    return null;
  }
};

function shownIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    typeof item === 'string' ? (SHOWN.has(name) ? [item] : []) : shownIn(item),
  );
}

/** None mentions anybody, shows a picture, hides anything but our marker, or is too long. */
export function expectHarmlessTexts(requests: readonly Written[]): void {
  for (const text of textsOf(requests)) {
    expect(text.length).toBeLessThanOrEqual(MOST_BODY);
    expect(settled(text)).toBe(text);
  }
}
