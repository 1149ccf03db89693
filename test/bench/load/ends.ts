/** How each task ended, as a person reads it on GitHub. */
import type { Octokit } from '@octokit/rest';
import { STATUS_TAG } from '../../../src/comments/status.ts';
import { tagOf } from '../../../src/comments/tag.ts';
import { branchOf } from '../../../src/domain/task.ts';
import type { Opened } from './play.ts';
import { POSTS } from './tasks.ts';

export interface End {
  readonly task: number;
  readonly issue: string;
  readonly status: readonly string[];
  readonly statusComments: number;
  readonly pulls: readonly ('merged' | 'open' | 'closed')[];
  /** Articles of the pull requests that stand on `main`. */
  readonly published: readonly string[];
}

export async function endsOf(
  { rest }: Pick<Octokit, 'rest'>,
  where: { readonly owner: string; readonly repo: string },
  tasks: readonly Opened[],
): Promise<readonly End[]> {
  const { data: main } = await rest.git.getTree({ ...where, tree_sha: 'main', recursive: '1' });
  const paths = new Set(main.tree.map(({ path }) => path));
  const ends: End[] = [];
  for (const { number: task } of tasks) {
    const issue = { ...where, issue_number: task };
    const [{ data }, { data: comments }, { data: pulls }] = await Promise.all([
      rest.issues.get(issue),
      rest.issues.listComments({ ...issue, per_page: 100 }),
      rest.pulls.list({ ...where, state: 'all', head: `${where.owner}:${branchOf(task)}` }),
    ]);
    const labels = data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
    const files = await Promise.all(
      pulls.map(({ number }) => rest.pulls.listFiles({ ...where, pull_number: number, per_page: 100 })),
    );
    ends.push({
      task,
      issue: `${data.state}, ${data.state_reason}`,
      status: labels.filter((label) => label.startsWith('status: ')),
      statusComments: comments.filter(({ body }) => tagOf(STATUS_TAG, body ?? '') !== null).length,
      pulls: pulls.map(({ merged_at, state }) =>
        merged_at === null ? (state === 'open' ? 'open' : 'closed') : 'merged',
      ),
      published: files
        .flatMap(({ data: changed }) => changed.map(({ filename }) => filename))
        .filter((path) => path.startsWith(`${POSTS}/`) && path.endsWith('.md') && paths.has(path)),
    });
  }
  return ends;
}
