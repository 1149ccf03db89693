import { expect, test } from 'vitest';
import { recurrences } from '../../../src/metrics/recurrence.ts';
import { aRemark } from '../../builders/feedback.ts';

const used = {
  kind: 'lesson' as const,
  text: 'The title is too long: sixty characters at most.',
  url: 'https://github.com/acme/site/pull/13#comment-1',
  task: 20,
  at: '2026-11-22T10:00:00.000Z',
};
const again = aRemark('Title too long again: sixty characters!', {
  id: 'comment-8',
  task: 20,
  at: '2026-11-22T11:00:00Z',
});

test('a reason that an agent was told came back when a later remark on the same work gives it', () => {
  expect(recurrences([used], [again])).toEqual([
    { ...used, again: { id: 'comment-8', reviewer: 'grace', url: again.url, at: again.at } },
  ]);
});

test('it did not where the remark is another, was made before, concerns other work, or is an edit', () => {
  const others = [
    { ...again, text: 'The second claim has no source.' },
    { ...again, at: '2026-11-22T09:00:00Z' },
    { ...again, task: 21 },
    { ...again, kind: 'edit' as const },
  ];
  expect(recurrences([used], others)).toEqual([{ ...used, again: null }]);
});
