/** The pull requests that propose lessons: GitHub's own record of what people accepted and declined. */
import { proposedIn } from '../comments/lessons.ts';
import { lessonsBranch } from '../domain/lesson.ts';
import { type GitHubClient, type Repository, statusOf } from './client.ts';
import type { LessonsFacts } from './known.ts';

export interface ReadingLessons {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** Logins under which we write: others’ pull requests are none of ours. */
  readonly identities: readonly string[];
}

async function pullsOf({ client, repository, identities }: ReadingLessons, agent: string) {
  const { data } = await client.rest.pulls.list({
    ...repository,
    head: `${repository.owner}:${lessonsBranch(agent)}`,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  return data.filter(({ user }) => identities.includes(user?.login ?? ''));
}

export async function readLessonPulls(reading: ReadingLessons, agent: string): Promise<LessonsFacts> {
  const pulls = await pullsOf(reading, agent);
  const open = pulls.find(({ state }) => state === 'open');
  return {
    proposed: pulls.flatMap(({ body }) => proposedIn(body)),
    open: open === undefined ? null : { number: open.number, head: open.head.sha, proposed: proposedIn(open.body) },
  };
}

/** The feedback whose lessons people have merged; none where the token may not read pull requests. */
export async function readMergedLessons(reading: ReadingLessons, agent: string): Promise<readonly string[]> {
  try {
    const pulls = await pullsOf(reading, agent);
    return pulls.filter(({ merged_at: at }) => Boolean(at)).flatMap(({ body }) => proposedIn(body));
  } catch (error) {
    if (statusOf(error) === 403) return [];
    throw error;
  }
}
