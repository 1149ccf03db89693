/** A pull request as GitHub shows it: its commits, reviews and merge, in order. */
import type { Scene } from './scene.ts';

export interface TimelineEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

const SAID: Readonly<Record<string, string>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'requested changes',
  COMMENTED: 'commented',
};

export async function timelineOf({ harness }: Scene, pull: number): Promise<readonly TimelineEntry[]> {
  const { owner, repo } = harness;
  const { pulls } = harness.as(owner).rest;
  const where = { owner, repo, pull_number: pull, per_page: 100 };
  const [commits, reviews, { data }] = await Promise.all([
    pulls.listCommits(where),
    pulls.listReviews(where),
    pulls.get({ owner, repo, pull_number: pull }),
  ]);
  const opener = data.user?.login ?? '';
  const committed = commits.data.map(({ sha, commit, author }) => ({
    at: commit.committer?.date ?? '',
    who: author?.login ?? commit.author?.name ?? '',
    what: `committed ${sha.slice(0, 7)} ${commit.message.split('\n')[0]}`,
  }));
  // GitHub's times are whole seconds, and a person may push in the very second in which it was opened.
  const pushed = committed.findIndex(({ who }) => who !== opener);
  const entries = [
    ...committed.toSpliced(pushed === -1 ? committed.length : pushed, 0, {
      at: data.created_at,
      who: opener,
      what: `opened #${pull}`,
    }),
    ...reviews.data
      .filter(({ state }) => state in SAID)
      .map(({ submitted_at: at = '', user, state, commit_id: head }) => ({
        at,
        who: user?.login ?? '',
        what: `${SAID[state]} at ${head?.slice(0, 7)}`,
      })),
    ...(data.merged_at === null
      ? []
      : [
          {
            at: data.merged_at,
            who: data.merged_by?.login ?? '',
            what: `merged as ${data.merge_commit_sha?.slice(0, 7)}`,
          },
        ]),
  ];
  return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
