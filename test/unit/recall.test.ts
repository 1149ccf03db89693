import { expect, test } from 'vitest';
import { postsFolder } from '../../src/recall.ts';
import { routed, stage } from '../builders/events.ts';
import { aTask } from '../builders/task.ts';

const BRIEF = stage({ id: 'research', path: 'content/briefs/tide-mills.md' });
const JUDGE = stage({ id: 'edit', judges: true });

test.each([
  ['a file each', 'content/posts/tide-mills.md'],
  ['a folder each', 'content/posts/tide-mills/index.md'],
  ['a folder for each day', 'content/posts/2026-11-22/tide-mills.md'],
])('posts are where those of other tasks are, with %s, whatever stage works', (_, path) => {
  const { state } = aTask().and(routed({ slug: 'tide-mills', stages: [BRIEF, stage({ path }), JUDGE] }));
  expect(postsFolder(state)).toBe('content/posts');
});

test('without a route there is no such folder', () => {
  expect(postsFolder({ route: null })).toBe('');
});
