/** What a task wants to know of the repository, as a person writes it. */

export const SUBJECTS = ['commits', 'releases', 'issues', 'pull requests'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Wish {
  readonly subjects: readonly Subject[];
  /** ISO 8601, or the last post. */
  readonly since: string | 'last post';
}

const FORM = /^(?<subjects>.*?)(?:\s*\bsince\s+(?<since>.+))?$/i;

/** Reads `[subjects] [since last post | since YYYY-MM-DD]`; without subjects it is all of them. Null when it is something else. */
export function wishOf(text: string): Wish | null {
  const { subjects = '', since = 'last post' } = FORM.exec(text.trim())?.groups ?? {};
  const named = subjects
    .toLowerCase()
    .split(/\s*(?:,|\band\b)\s*/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
  const known = SUBJECTS.filter((subject) => named.includes(subject));
  const start = startOf(since.trim());
  if (start === null || named.some((name) => !SUBJECTS.some((subject) => subject === name))) return null;
  return { subjects: named.length === 0 ? SUBJECTS : known, since: start };
}

function startOf(since: string): string | null {
  if (/^(?:the )?last post$/i.test(since)) return 'last post';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) return null;
  const time = Date.parse(`${since}T00:00:00Z`);
  // 31 April is none, though it parses.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(since) ? null : new Date(time).toISOString();
}
