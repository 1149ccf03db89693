/** What a sweep asks for beside the active tasks, and which issues it wakes for it. */
import { Octokit } from '@octokit/rest';
import { describe, expect, test } from 'vitest';
import { tasksToWake } from '../../../src/github/sweep.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { NOW } from '../../builders/snapshot.ts';

const HOST = 'http://github.test';

interface Issue {
  readonly number: number;
  readonly comments?: number;
  readonly labels?: readonly string[];
  readonly pull_request?: object;
}

interface Comment {
  readonly on: number;
  readonly body: string;
  readonly by?: string;
}

const PAGE = 100;

/** @param comments newest first. */
async function swept(issues: readonly Issue[], comments: readonly Comment[], active: readonly number[] = []) {
  const asked: string[] = [];
  const client = new Octokit({
    baseUrl: HOST,
    request: {
      async fetch(address: string) {
        const { pathname, searchParams } = new URL(address);
        const page = Number(searchParams.get('page') ?? 1);
        asked.push(`${pathname.replace('/repos/acme/site/', '')} ${page}`);
        const list = pathname.endsWith('/comments')
          ? comments.map(({ on, body, by = 'MEMBER' }) => ({
              issue_url: `${HOST}/repos/acme/site/issues/${on}`,
              author_association: by,
              body,
            }))
          : issues.map(({ labels = [], comments: count = 1, ...issue }) => ({ ...issue, labels, comments: count }));
        const more = list.length > page * PAGE ? `<${HOST}${pathname}?page=${page + 1}>; rel="next"` : '';
        const headers = { 'content-type': 'application/json', ...(more === '' ? {} : { link: more }) };
        const body = JSON.stringify(list.slice((page - 1) * PAGE, page * PAGE));
        return Object.defineProperty(new Response(body, { headers }), 'url', { value: address });
      },
    },
  });
  const journal = { active: async () => active } as Partial<Journal> as Journal;
  const woken = await tasksToWake(client, { owner: 'acme', repo: 'site' }, journal, () => NOW);
  return { woken, asked };
}

describe('a sweep', () => {
  test('wakes an open issue on which somebody who is known here wrote /imprimatur at the beginning of a line', async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const issues = [...numbers.map((number) => ({ number })), { number: 7, pull_request: {} }];
    const { woken, asked } = await swept(issues, [
      { on: 1, body: '/imprimatur blog' },
      { on: 2, body: '/due 2026-12-31\n/imprimatur' },
      { on: 3, body: '/imprimatur', by: 'NONE' },
      { on: 4, body: 'Say /imprimatur for a task.' },
      { on: 5, body: '/lgtm\n```\n/imprimatur\n```' },
      { on: 7, body: '/imprimatur' },
      { on: 8, body: '/imprimatur' },
    ]);
    expect(woken).toEqual([1, 2]);
    expect(asked).toEqual(['issues 1', 'issues/comments 1']);
  });

  test('asks for no comments where every issue with comments is a task or asks by its label', async () => {
    const issues = [{ number: 1 }, { number: 2, labels: ['workflow: blog'] }, { number: 3, comments: 0 }];
    const { woken, asked } = await swept(issues, [{ on: 1, body: '/imprimatur' }], [1]);
    expect(woken).toEqual([1, 2]);
    expect(asked).toEqual(['issues 1']);
  });

  test('looks at the newest three hundred comments, however many there are', async () => {
    const talk = Array.from({ length: 299 }, () => ({ on: 1, body: 'Well.' }));
    const { woken, asked } = await swept(
      [{ number: 1 }, { number: 2 }],
      [...talk, { on: 1, body: '/imprimatur' }, { on: 2, body: '/imprimatur' }, ...talk],
    );
    expect(woken).toEqual([1]);
    expect(asked.filter((request) => request.includes('comments'))).toHaveLength(3);
  });
});
