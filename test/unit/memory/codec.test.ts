import { expect, test } from 'vitest';
import { needsAnswer } from '../../../src/domain/feedback.ts';
import { addFeedback, parseFeedback, printFeedback } from '../../../src/memory/codec.ts';
import { aRemark } from '../../builders/feedback.ts';

test('feedback of every kind is read as it was written', () => {
  const all = [
    aRemark('Too long.', { id: 'review-1', kind: 'review' }),
    aRemark('Better:', { id: 'comment-2', kind: 'suggestion', before: 'Utilise it.', after: 'Use it.' }),
    aRemark('', { id: 'edit-12-abc', kind: 'edit', before: 'Old', after: '', verdict: 'approved' }),
  ];
  expect(parseFeedback(printFeedback(all))).toEqual(all);
});

test('lines of older versions are read, and their ids tell their kind', () => {
  const { kind: _, title: __, workflow: ___, verdict: ____, ...old } = aRemark('Too long.', { id: 'review-7' });
  const text = [JSON.stringify(old), JSON.stringify({ ...old, id: 'comment-8' })].join('\n');
  expect(parseFeedback(text).map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['review', undefined],
    ['comment', undefined],
  ]);
});

test('a line that a person damaged is passed over, and the rest is read', () => {
  const kept = aRemark('Too long.');
  expect(parseFeedback(`{"id":\n${printFeedback([kept])}\n{"id":"x"}\n`)).toEqual([kept]);
});

test('each piece is kept once', () => {
  const one = aRemark('Too long.');
  expect(addFeedback([one], [one, aRemark('Other', { id: 'comment-2' })]).map(({ id }) => id)).toEqual([
    'comment-1',
    'comment-2',
  ]);
});

test('what people ask of the text needs an answer; what they did themselves, and commands alone, do not', () => {
  expect(needsAnswer(aRemark('Shorter, please.'))).toBe(true);
  expect(needsAnswer(aRemark('Shorter, please.\n/remember'))).toBe(true);
  expect(needsAnswer(aRemark('/remember Sentences are short.'))).toBe(false);
  expect(needsAnswer(aRemark(' /remember '))).toBe(false);
  expect(needsAnswer(aRemark('', { kind: 'edit' }))).toBe(false);
  expect(needsAnswer(aRemark('I can’t /remember why.'))).toBe(true);
});
