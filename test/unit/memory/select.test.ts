import { describe, expect, test } from 'vitest';
import { rememberedLine, selectFeedback } from '../../../src/memory/select.ts';
import { POST } from '../../builders/events.ts';
import { aRemark } from '../../builders/feedback.ts';

const occasion = {
  task: 20,
  workflow: 'blog',
  stage: 'write',
  topic: 'Windmills of the marsh',
  now: '2026-12-22T10:00:00Z',
};
const room = { most: 8, tokens: 10_000, tokensOf: (text: string) => text.length };
const ids = (all: Parameters<typeof selectFeedback>[0], changes = {}) =>
  selectFeedback(all, occasion, { ...room, ...changes }).map(({ id }) => id);

describe('what an agent is told again', () => {
  test('begins with what was said in the same workflow and stage', () => {
    const elsewhere = aRemark('Windmills of the marsh need a map', {
      id: 'comment-1',
      workflow: 'docs',
      stage: 'edit',
    });
    const sameStage = aRemark('Say where it stands', { id: 'comment-2', workflow: 'docs' });
    const here = aRemark('Shorter paragraphs', { id: 'comment-3', at: '2025-01-01T00:00:00Z' });
    expect(ids([elsewhere, sameStage, here])).toEqual(['comment-3', 'comment-2', 'comment-1']);
  });

  test('goes on with what has to do with the topic, was rejected, or is new', () => {
    const plain = aRemark('Shorter paragraphs', { id: 'comment-1' });
    const related = aRemark('A windmill on a marsh has sails', { id: 'comment-2' });
    const rejected = aRemark('Nobody asked for poetry', { id: 'comment-3', verdict: 'rejected' });
    const old = aRemark('Give dates a year', { id: 'comment-4', at: '2024-11-22T10:00:00Z' });
    expect(ids([old, plain, rejected, related])).toEqual(['comment-2', 'comment-3', 'comment-1', 'comment-4']);
  });

  test('is a reason once, in its last words', () => {
    const first = aRemark('The title is too long: sixty characters', { id: 'comment-1', task: 1 });
    const again = { ...first, id: 'comment-2', task: 2, at: '2026-11-23T10:00:00Z' };
    expect(ids([first, again])).toEqual(['comment-2']);
  });

  test('is at most so many, within a budget, and a long piece does not keep out a short one', () => {
    const long = aRemark('windmills marsh '.repeat(40), { id: 'comment-1', verdict: 'rejected' });
    const short = aRemark('Shorter', { id: 'comment-2' });
    expect(ids([long, short], { most: 1 })).toEqual(['comment-1']);
    expect(ids([long, short], { tokens: rememberedLine(short).length })).toEqual(['comment-2']);
    expect(ids([long, short], { tokens: 10 })).toEqual([]);
  });

  test('holds edits, and nothing without words', () => {
    const edit = aRemark('', { id: 'edit-1', kind: 'edit', before: 'utilise', after: 'use' });
    const command = aRemark('/remember', { id: 'comment-1-2' });
    const closing = aRemark('', { id: 'closing-13', kind: 'closing', verdict: 'rejected' });
    expect(ids([command, edit, closing])).toEqual(['edit-1']);
  });
});

test('a piece shows its link, its date and what it was about; an edit what stood there before and after', () => {
  expect(JSON.parse(rememberedLine(aRemark('Too long.', { id: 'comment-4' })))).toEqual({
    on: '2026-11-22',
    by: 'grace',
    about: `Tide mills, ${POST}:3`,
    verdict: 'changes-requested',
    quoted: 'The tide fills the pond twice a day.',
    said: 'Too long.',
    link: 'https://github.com/acme/site/pull/13#comment-4',
  });
  const edit = aRemark('', { kind: 'edit', before: 'utilise', after: 'use' });
  expect(JSON.parse(rememberedLine(edit))).toMatchObject({ before: 'utilise', after: 'use' });
});
