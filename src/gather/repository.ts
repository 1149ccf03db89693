import type { HistoryReader, Span } from './history/history.ts';
import { commitsReading, conversationReading, releaseReading } from './history/render.ts';
import { type Subject, wishOf } from './history/wish.ts';
import { type Reading, read, type SourceKind, unusable } from './source.ts';

const PREFIX = /^repository:\s*/i;
const MOST_COMMITS = 100;
/** Of releases, issues and pull requests each. */
const MOST_ITEMS = 20;
const DAY = 24 * 60 * 60 * 1000;
/** Where there is no earlier post. */
const FIRST_DAYS = 30;

export const repository: SourceKind = {
  id: 'repository',
  help: 'Commits, releases, issues and pull requests of the repository itself: `repository: since last post`, `repository: releases, issues since 2026-10-01`.',
  form: '`repository: since last post`',
  accepts: (locator) => PREFIX.test(locator),

  async read(locator, { history, folder, now }) {
    const wish = wishOf(locator.replace(PREFIX, ''));
    if (wish === null)
      return unusable(
        'it is not of the form `repository: since last post` or `repository: commits, releases, issues, pull requests since 2026-10-01`',
      );
    const since = wish.since === 'last post' ? await lastPost(history, folder, now) : wish.since;
    const readings = await Promise.all(wish.subjects.map((subject) => readingsOf(subject, history, since)));
    const all = readings.flat();
    return all.length === 0
      ? unusable(`there are no ${wish.subjects.join(', ')} since ${since.slice(0, 10)}`)
      : read(...all);
  },
};

/**
 * The newest commit that touched the folder of the deliverables: what came after it no post can have told yet, even where
 * the post was merged later. Without one, or without a folder, the last 30 days.
 */
async function lastPost(history: HistoryReader, folder: string, now: string): Promise<string> {
  const last = folder === '' ? null : await history.lastChange(folder);
  return last ?? new Date(Date.parse(now) - FIRST_DAYS * DAY).toISOString();
}

async function readingsOf(subject: Subject, history: HistoryReader, since: string): Promise<readonly Reading[]> {
  const span: Span = { since, most: MOST_ITEMS };
  if (subject === 'commits') {
    const log = commitsReading(await history.commits({ since, most: MOST_COMMITS }), since);
    return log === null ? [] : [log];
  }
  if (subject === 'releases') return (await history.releases(span)).map(releaseReading);
  const kind = subject === 'issues' ? 'issue' : 'pull request';
  return (await history.conversations(kind, span)).map(conversationReading);
}
