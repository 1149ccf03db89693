/** What happened in the repository, over GitHub's REST API: a few pages of each list, whatever the size of the repository. */
import { LESSONS_TAG } from '../comments/lessons.ts';
import { PULL_TAG } from '../comments/pull-body.ts';
import { tagOf } from '../comments/tag.ts';
import type { Commit, Conversation, HistoryReader, Release } from '../gather/history/history.ts';
import type { GitHubClient, Repository } from './client.ts';

const PAGE = 100;
/** Of issues and pull requests, which GitHub lists together. */
const MOST_PAGES = 3;
const WORKFLOW_LABEL = 'workflow: ';

export function gitHubHistory({ rest }: GitHubClient, repository: Repository): HistoryReader {
  /** Asked once for both kinds. */
  const changed = new Map<string, Promise<readonly Conversation[]>>();

  async function conversationsSince(since: string): Promise<readonly Conversation[]> {
    const found: Conversation[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = { state: 'all', sort: 'updated', direction: 'desc', since, per_page: PAGE, page } as const;
      const { data } = await rest.issues.listForRepo({ ...repository, ...query });
      found.push(...data.map(conversationOf).filter((conversation) => conversation !== null));
      if (data.length < PAGE) break;
    }
    return found;
  }

  return {
    async lastChange(folder) {
      const { data } = await rest.repos.listCommits({ ...repository, path: folder, per_page: 1 });
      const [newest] = data;
      return newest === undefined ? null : timeOf(newest.commit);
    },

    async commits({ since, most }) {
      const { data } = await rest.repos.listCommits({ ...repository, since, per_page: PAGE });
      return data
        .filter(({ parents }) => parents.length < 2)
        .slice(0, most)
        .map(
          ({ sha, commit, author, html_url: url }): Commit => ({
            sha,
            message: commit.message,
            author: author?.login ?? commit.author?.name ?? 'unknown',
            at: timeOf(commit),
            url,
          }),
        );
    },

    async releases({ since, most }) {
      const { data } = await rest.repos.listReleases({ ...repository, per_page: PAGE });
      return data
        .flatMap((release): Release[] => {
          const { tag_name: tag, name, body, author, published_at: published, html_url: url, prerelease } = release;
          if (release.draft || published === null || Date.parse(published) < Date.parse(since)) return [];
          const at = new Date(published).toISOString();
          return [{ tag, name: name ?? '', body: body ?? '', author: author.login, at, url, isPrerelease: prerelease }];
        })
        .slice(0, most);
    },

    async conversations(kind, { since, most }) {
      const all = changed.get(since) ?? conversationsSince(since);
      changed.set(since, all);
      return (await all).filter((conversation) => conversation.kind === kind).slice(0, most);
    },
  };
}

interface CommitTimes {
  readonly committer: { readonly date?: string } | null;
  readonly author: { readonly date?: string } | null;
}

const timeOf = ({ committer, author }: CommitTimes): string =>
  new Date(committer?.date ?? author?.date ?? 0).toISOString();

type IssueAnswer = Awaited<ReturnType<GitHubClient['rest']['issues']['listForRepo']>>['data'][number];

/** Null for a task of ours and our pull requests: what we wrote is no source for what we write. */
function conversationOf(issue: IssueAnswer): Conversation | null {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const body = issue.body ?? '';
  const isOurs = [PULL_TAG, LESSONS_TAG].some((tag) => tagOf(tag, body) !== null);
  if (isOurs || labels.some((label) => label.startsWith(WORKFLOW_LABEL))) return null;
  const pull = issue.pull_request;
  return {
    kind: pull === undefined ? 'issue' : 'pull request',
    number: issue.number,
    title: issue.title,
    body,
    author: issue.user?.login ?? 'ghost',
    labels,
    openedAt: issue.created_at,
    closedAt: issue.closed_at,
    mergedAt: pull?.merged_at ?? null,
    url: issue.html_url,
  };
}
