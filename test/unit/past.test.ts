import { expect, test } from 'vitest';
import { pageAt } from '../../src/gates/checks/text/site.ts';
import { pastWork, toldOf } from '../../src/past.ts';
import { aRemark } from '../builders/feedback.ts';

const room = { most: 20, tokens: 10_000, tokensOf: (text: string) => text.length };
const page = (title: string, date: string, description = 'What it is.') => ({
  path: `content/posts/${title}.md`,
  text: `---\ntitle: ${title}\ndescription: ${description}\ndate: ${date}\n---\n\n# ${title}\n`,
});
const rejected = (text: string, changes = {}) =>
  aRemark(text, { task: 7, title: 'Windmills', verdict: 'rejected', at: '2026-11-10T10:00:00Z', ...changes });

test('what was published is told with title and summary, what was rejected with the reasons, the newest first', () => {
  const said = [
    rejected('Too dry.', { id: 'comment-1', verdict: 'changes-requested', at: '2026-11-09T10:00:00Z' }),
    rejected('Nobody reads this.', { id: 'review-2', url: 'https://example.org/2' }),
  ];
  const work = pastWork([page('Old', '2026-10-01'), page('New', '2026-11-20')], said, 'blog');
  expect(work).toEqual([
    { title: 'New', summary: 'What it is.', path: 'content/posts/New.md', outcome: 'published' },
    {
      title: 'Windmills',
      summary: '',
      path: 'content/posts/tide-mills.md',
      outcome: 'rejected',
      why: 'Too dry. · Nobody reads this.',
      url: 'https://example.org/2',
    },
    { title: 'Old', summary: 'What it is.', path: 'content/posts/Old.md', outcome: 'published' },
  ]);
});

test('a page without front matter is told by its heading, and a file without either not at all', () => {
  const files = [
    { path: 'a.md', text: '# By hand\n\nText.\n' },
    { path: 'b.md', text: 'No heading.\n' },
    { path: 'c.md', text: '---\ntitle: [broken\n---\n' },
  ];
  expect(pastWork(files, [], 'blog').map(({ title }) => title)).toEqual(['By hand']);
});

test('what was sent back and published in the end was not rejected, nor what another workflow did', () => {
  const said = [
    rejected('Shorter.', { id: 'comment-1', verdict: 'changes-requested' }),
    rejected('No.', { id: 'comment-2', task: 8, workflow: 'docs' }),
  ];
  expect(pastWork([], said, 'blog')).toEqual([]);
});

test('only as much is told as there is room for, and a long piece does not keep out a short one', () => {
  const pages = [page('A', '2026-11-03', 'x'.repeat(250)), page('B', '2026-11-02'), page('C', '2026-11-01')];
  const all = pastWork(pages, [], 'blog');
  expect(toldOf(all, { ...room, most: 2 }).map(({ title }) => title)).toEqual(['A', 'B']);
  expect(toldOf(all, { ...room, tokens: 220 }).map(({ title }) => title)).toEqual(['B', 'C']);
});

test('a page that was not read is known by its name, after all others', () => {
  const unread = ['content/posts/2025-03-01-tide-mills_of_Essex.md', 'content/posts/2025-03-01/ferries/index.md'];
  expect(pastWork([...unread.map((path) => pageAt(path)), page('Old', '2024-01-01')], [], 'blog')).toEqual([
    { title: 'Old', summary: 'What it is.', path: 'content/posts/Old.md', outcome: 'published' },
    { title: 'ferries', summary: '', path: unread[1], outcome: 'published' },
    { title: 'tide mills of Essex', summary: '', path: unread[0], outcome: 'published' },
  ]);
});
