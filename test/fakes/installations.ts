/** Installations of an app with their repositories, as far as a sweep asks for them, behind a real client. */

import { Octokit } from '@octokit/rest';
import type { GitHubClient } from '../../src/github/client.ts';
import { shaOf } from '../builders/sha.ts';

export interface FakeRepository {
  readonly archived?: boolean;
  /** Issues with a journal. */
  readonly tasks?: readonly number[];
  /** Status with which it refuses everything. */
  readonly refuses?: number;
}

export type Installations = Readonly<Record<number, Readonly<Record<string, FakeRepository>>>>;

const PAGE = 100;
const HOST = 'http://github.test';

export function installationsOf(given: Installations, suspended: readonly number[] = []) {
  const asked: string[] = [];

  function bodyOf(path: string, page: number, installation: number | null): unknown {
    const cut = <T>(list: readonly T[]): readonly T[] => list.slice((page - 1) * PAGE, page * PAGE);
    if (path === '/app/installations') {
      return cut(
        Object.keys(given).map((id) => ({
          id: Number(id),
          suspended_at: suspended.includes(Number(id)) ? '2026-11-01T00:00:00Z' : null,
        })),
      );
    }
    const repositories = given[installation ?? 0] ?? {};
    if (path === '/installation/repositories') {
      const list = Object.entries(repositories).map(([name, { archived = false }]) => {
        const owner = { login: `owner-${installation}` };
        return { name, owner, full_name: `${owner.login}/${name}`, default_branch: 'main', archived, disabled: false };
      });
      return { total_count: list.length, repositories: cut(list) };
    }
    const { tasks = [], refuses } = repositories[path.split('/')[3] ?? ''] ?? {};
    if (refuses !== undefined) return refuses;
    if (path.includes('/git/matching-refs/'))
      return tasks.map((task) => ({ ref: `refs/imprimatur/tasks/${task}`, object: { sha: shaOf(`task ${task}`) } }));
    return [];
  }

  const clientOf = async (installation: number | null): Promise<GitHubClient> =>
    new Octokit({
      baseUrl: HOST,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: {
        async fetch(address: string) {
          const { pathname, searchParams } = new URL(address);
          const page = Number(searchParams.get('page') ?? 1);
          asked.push(`${installation ?? 'app'} ${pathname}`);
          const body = bodyOf(pathname, page, installation);
          const headers: Record<string, string> = {
            'content-type': 'application/json',
            date: new Date().toUTCString(),
          };
          const isList = pathname.endsWith('/installations') || pathname === '/installation/repositories';
          const listed =
            pathname === '/installation/repositories' ? (body as { repositories: unknown }).repositories : body;
          if (isList && (listed as readonly unknown[]).length === PAGE) {
            headers.link = `<${HOST}${pathname}?per_page=${PAGE}&page=${page + 1}>; rel="next"`;
          }
          const status = typeof body === 'number' ? body : 200;
          const text = JSON.stringify(status === 200 ? body : { message: 'refused' });
          // A response that was not fetched has no address, and the pagination looks at it.
          return Object.defineProperty(new Response(text, { status, headers }), 'url', { value: address });
        },
      },
    });
  return { asked, clientOf };
}
