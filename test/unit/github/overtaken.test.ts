/** A wake that says how far a task is, while another one says so, too. */
import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import type { TaskState } from '../../../src/domain/state.ts';
import type { Executing } from '../../../src/github/effects/effect.ts';
import { tryOut } from '../../../src/github/execute.ts';
import { nothingKnown } from '../../../src/github/known.ts';
import { NOW } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

/** Adds `label` where `there` has come since the issue was read, with the label `status: in-progress` alone. */
async function added(label: string, there: readonly string[], state: TaskState) {
  const removed: string[] = [];
  const client = new Octokit({
    baseUrl: 'http://github.test',
    request: {
      async fetch(address: string, { method }: { method: string }) {
        if (method === 'DELETE') removed.push(decodeURIComponent(address.split('/').at(-1) ?? ''));
        const names = ['workflow: blog', 'status: in-progress', ...there, label];
        return Response.json(names.map((name) => ({ name, color: 'ffffff', description: 'Its own.' })));
      },
    },
  });
  const known = nothingKnown();
  known.journal = { sha: 'a1', at: NOW, state };
  const issue = { id: 1, title: '', body: '', open: true, author: 'ada', asked: null };
  known.issue = { ...issue, labels: ['workflow: blog', 'status: in-progress'] };
  const executing = { client, repository: { owner: 'acme', repo: 'site' } } as unknown as Executing;
  const goesOn = await tryOut({ kind: 'add-label', label }, known, executing);
  return { goesOn, removed, remembers: known.journal !== undefined };
}

test.each<[string, string, readonly string[], object]>([
  ['alone goes on', 'status: review', [], { goesOn: true, removed: [], remembers: true }],
  ['beside other labels goes on', 'status: review', ['bug'], { goesOn: true, removed: [], remembers: true }],
  [
    'that another status has overtaken looks again',
    'status: review',
    ['status: needs-human'],
    { goesOn: false, removed: [] },
  ],
  [
    'of a task that is over meanwhile takes its label back',
    'status: review',
    ['status: done'],
    { goesOn: false, removed: ['status: review'] },
  ],
  [
    'that ends the task keeps its label, and looks again',
    'status: done',
    ['status: review'],
    { goesOn: false, removed: [] },
  ],
])('a label %s', async (_, label, there, seen) => {
  const { state } = label === 'status: done' ? aTask().cancelled() : aTask().inReview();
  expect(await added(label, there, state)).toMatchObject(seen);
});
