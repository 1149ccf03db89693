import { describe, expect, test } from 'vitest';
import { lessonLine, lessonsBody, proposedIn, withLessons } from '../../../src/comments/lessons.ts';
import { undecided } from '../../../src/domain/lesson.ts';
import { fileLessons, lessonsIn } from '../../../src/memory/lesson-file.ts';
import { lessonsOf } from '../../../src/memory/lessons.ts';
import { sameReason } from '../../../src/memory/terms.ts';
import { aRemark } from '../../builders/feedback.ts';

const first = aRemark('The title is too long: sixty characters at most.', { id: 'comment-1', task: 1 });
const second = aRemark('Title too long again, sixty characters please', {
  id: 'review-2',
  kind: 'review',
  task: 2,
  at: '2026-11-23T10:00:00Z',
  verdict: 'rejected',
});

describe('the same reason', () => {
  test.each([
    ['The title is too long: sixty characters at most.', 'Title too long again, sixty characters please'],
    ['No superlatives: drop “amazing”.', 'Superlatives again! Please drop amazing.'],
    ['Überschriften ohne Punkt am Ende', 'Bitte Überschriften ohne Punkt am Ende'],
  ])('is given by “%s” and “%s”', (one, other) => {
    expect(sameReason(one, other)).toBe(true);
    expect(sameReason(other, one)).toBe(true);
  });

  test.each([
    ['Please remove this sentence.', 'Please remove this sentence.'],
    ['The title is too long.', 'The second claim has no source.'],
    ['Add a source for the 1890 fire.', 'The fire of London has nothing to do with it.'],
    ['', ''],
  ])('is not given by “%s” and “%s”', (one, other) => {
    expect(sameReason(one, other)).toBe(false);
  });
});

describe('a lesson', () => {
  test('follows from what was rejected twice, in its last words', () => {
    expect(lessonsOf([second, first])).toEqual([
      {
        from: ['comment-1', 'review-2'],
        text: second.text,
        by: { reviewer: 'grace', at: second.at, url: second.url },
      },
    ]);
  });

  test('does not follow from one review that says it twice, from an approval, or from an edit', () => {
    expect(lessonsOf([first, { ...first, id: 'comment-9' }])).toEqual([]);
    expect(lessonsOf([first, { ...second, verdict: 'approved' }])).toEqual([]);
    expect(lessonsOf([first, { ...second, kind: 'edit' }])).toEqual([]);
    expect(lessonsOf([first])).toEqual([]);
  });

  test('follows from /remember at once: the words behind it, those around it, or the comment that it answers', () => {
    const behind = aRemark('Too long.\n/remember Titles have sixty characters at most.', { id: 'comment-3' });
    const around = aRemark('Say “mill”, not “facility”.\n/remember', { id: 'comment-4' });
    const answer = aRemark('/remember', { id: 'comment-1-5', reviewer: 'ada' });
    expect(lessonsOf([first, behind, around, answer]).map(({ text, from, by }) => [text, from, by.reviewer])).toEqual([
      ['Titles have sixty characters at most.', ['comment-3'], 'grace'],
      ['Say “mill”, not “facility”.', ['comment-4'], 'grace'],
      [first.text, ['comment-1', 'comment-1-5'], 'ada'],
    ]);
  });

  test('is not made of a comment that is not kept, as those of outsiders are not', () => {
    expect(lessonsOf([aRemark('/remember', { id: 'comment-77-78' })])).toEqual([]);
  });

  test('is told once, where it was both asked for and repeated', () => {
    const asked = { ...second, text: `${second.text}\n/remember`, id: 'comment-6' };
    const answer = aRemark('/remember', { id: 'comment-1-5' });
    expect(lessonsOf([first, second, answer]).map(({ from }) => from)).toEqual([['comment-1', 'comment-1-5']]);
    expect(lessonsOf([first, asked]).map(({ from }) => from)).toEqual([['comment-6']]);
  });

  test('leaves out what a suggestion has for its own line', () => {
    const suggested = aRemark('Use plain words.\n```suggestion\nUse it.\n```\n/remember', { kind: 'suggestion' });
    expect(lessonsOf([suggested])[0]?.text).toBe('Use plain words.');
  });

  test('that was proposed once is not open again, whatever joined it since', () => {
    const [lesson] = lessonsOf([first, second]);
    const third = { ...second, id: 'comment-8', task: 3, at: '2026-11-24T10:00:00Z' };
    const later = lessonsOf([first, second, third]);
    expect(later[0]?.from).toEqual(['comment-1', 'review-2', 'comment-8']);
    expect(undecided(later, lesson?.from ?? [])).toEqual([]);
    expect(undecided(later, ['comment-99'])).toEqual(later);
  });
});

describe('the file of lessons', () => {
  const [lesson] = lessonsOf([first, second]);
  if (lesson === undefined) throw new Error('there is a lesson');

  test('has a line for each, with who said it, when and where', () => {
    const text = withLessons(null, 'writer', [lesson]);
    expect(text).toMatch(/^# Lessons for writer\n/);
    expect(text).toContain(`- ${second.text} ([grace, 2026-11-23](${second.url}))\n`);
    expect(lessonsIn(text)).toEqual([{ text: second.text, url: second.url }]);
  });

  test('keeps what people made of it, and gets no line twice', () => {
    const mine = '# Ours\n\n- Titles are short. ([grace, 2026-11-22](https://example.org/1))\nNo end';
    const text = withLessons(mine, 'writer', [lesson, lesson]);
    expect(text.startsWith(`${mine}\n- `)).toBe(true);
    expect(withLessons(text, 'writer', [lesson])).toBe(text);
    expect(lessonsIn(text)).toHaveLength(2);
  });

  test('can’t be made to do anything: one plain line without mentions, keywords or comments', () => {
    const hostile = { ...lesson, text: 'Ask @team\n- second\n<!-- x -->\n# Heading closes #12' };
    const line = lessonLine(hostile);
    expect(line.split('\n')).toHaveLength(1);
    expect(line).not.toMatch(/@team|<!--|#12/);
    expect(lessonLine({ ...lesson, text: 'x'.repeat(5000) }).length).toBeLessThan(500);
    expect(lessonLine({ ...lesson, by: { ...lesson.by, url: 'javascript:alert(1)' } })).not.toContain('javascript');
  });

  test('is read without its comments, and as far as there is room', () => {
    const file = '# Lessons\n\n<!-- - hidden -->\n- one\n- two\n- three\n';
    const tokensOf = (text: string): number => text.length;
    expect(fileLessons(file, { tokens: 1000, tokensOf })).toBe('# Lessons\n\n\n- one\n- two\n- three');
    expect(fileLessons(file, { tokens: 26, tokensOf })).toBe('# Lessons\n\n\n- one\n- two');
    expect(fileLessons('# Lessons\n\nNothing yet.\n', { tokens: 1000, tokensOf })).toBe('');
    expect(fileLessons('', { tokens: 1000, tokensOf })).toBe('');
  });
});

test('a pull request says of which feedback its lessons were made, and nobody else’s does', () => {
  const body = lessonsBody('writer', ['comment-1', 'review-2']);
  expect(proposedIn(body)).toEqual(['comment-1', 'review-2']);
  expect(proposedIn(lessonsBody('writer', []))).toEqual([]);
  expect(proposedIn('from=comment-1')).toEqual([]);
  expect(proposedIn(null)).toEqual([]);
});
