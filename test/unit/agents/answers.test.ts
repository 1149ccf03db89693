/** What an answer says was changed is what was changed, whatever the model says. */
import { describe, expect, test } from 'vitest';
import { answerText } from '../../../src/comments/answer.ts';
import { pullBody } from '../../../src/comments/pull-body.ts';
import { replies } from '../../../src/comments/replies.ts';
import type { Feedback } from '../../../src/domain/feedback.ts';
import { aTask } from '../../builders/task.ts';
import {
  claim,
  comment,
  connection,
  contentOf,
  currentOf,
  deliveredBy,
  firstVersion,
  numberOf,
  order,
  scripted,
  written,
} from './orders.ts';

const edit = (line: number, action: string, sentences: unknown[]) => ({
  feedback: ['comment-1'],
  line,
  action,
  heading: '',
  sentences,
});

async function answered(edits: unknown[], text: string, more: { said?: Feedback; done?: boolean } = {}) {
  const first = await firstVersion();
  const answers = [{ feedback: 'comment-1', done: more.done ?? true, text, left: '' }];
  const feedback = [more.said ?? comment('comment-1', 'Please.')];
  const delivered = deliveredBy(
    await written(
      order({ current: currentOf(first), feedback }),
      scripted({ revision: { facts: [], edits, answers } }),
    ),
  );
  const [answer] = delivered.answers;
  if (answer === undefined) throw new Error('no answer');
  return { answer, after: contentOf(delivered).split('\n'), delivered };
}

const at = async (part: string): Promise<number> => numberOf(contentOf(await firstVersion()), part);

describe('a model that lies about its lines', () => {
  test.each([
    ['Replaced “it” by “that” in lines 3, 99.', 'Replaced “it” by “that”.'],
    ['Changed the words (in lines 3 to 5 and line 99).', 'Changed the words.'],
    ['Line 99 now reads as you wrote it.', 'The text now reads as you wrote it.'],
    ['Lines 3 and 99 changed, see “line 7”.', 'The text changed, see “line 7”.'],
    ['In line 99 the words are new.', 'The words are new.'],
    ['in line 99', 'Changed.'],
  ])('%s', async (said, shown) => {
    const line = await at('That is all.');
    const { answer, after } = await answered([edit(line, 'replace', [connection('That is it.')])], said);
    expect(answer.text).toBe(shown);
    expect(answerText(answer)).toBe(`${shown} Line ${line}: “That is it.”`);
    expect(after[line - 1]).toBe('That is it.');
  });

  test('is shown the same in the pull request’s body and in the reply: with the lines of the diff', async () => {
    const [heading, last] = [await at('## The hours'), await at('That is all.')];
    const { answer } = await answered(
      [
        edit(heading, 'replace', [connection('Hours')]),
        edit(last, 'insert-after', [claim('A tide gives work for five hours.', 'f3')]),
      ],
      'Changed the heading in line 2.',
    );
    const shown = `Changed the heading. Lines ${heading}: “## Hours”; ${last + 1}: “A tide gives work for five hours.”`;
    expect(answerText(answer)).toBe(shown);
    const { state } = aTask().inReview({ answers: [answer] });
    const material = { markdown: '# X\n', evidence: { sources: [], facts: [], claims: [] } };
    expect(pullBody(state, material)).toContain(`\n- ✅ ${shown}\n`);
    const pull = 'https://github.com/acme/site/pull/13';
    const said = (feedback: string) => aTask().inReview({ answers: [{ ...answer, feedback }] }).state;
    const linked = (feedback: string) => pullBody(said(feedback), { ...material, pull });
    expect(linked('comment-7')).toContain(`\n- ✅ [A comment](${pull}#discussion_r7): ${shown}\n`);
    expect(linked('comment-7-9')).toContain(`](${pull}#discussion_r9): ${shown}\n`);
    expect(linked('review-5')).toContain(`\n- ✅ [The review](${pull}#pullrequestreview-5): ${shown}\n`);
    expect(replies([answer], 2)[0]?.body.split('\n')[1]).toBe(`✅ ${shown}`);
  });

  test('does not say that all is done when code refused some of it', async () => {
    const [last, title] = [await at('That is all.'), 4];
    const { answer } = await answered(
      [edit(last, 'replace', [connection('That is it.')]), edit(title, 'replace', [connection('date: 1999-01-01')])],
      `Changed it everywhere, in lines ${title} and ${last}.`,
    );
    expect(answerText(answer)).toBe(
      `Changed in part: changed it everywhere; the rest not done, because line ${title} is kept by code. Line ${last}: “That is it.”`,
    );
  });
});

test('of many lines the first are shown and the others named', () => {
  const lines = Array.from({ length: 9 }, (_, index) => ({ line: index + 3, text: `${'x'.repeat(300)}[^1]` }));
  const shown = answerText({ text: 'Changed.', lines });
  expect(shown).toMatch(/^Changed\. Lines 3: “x{159}…”; 4: .*; 8: “x{159}…”; and 9, 10, 11$/);
  expect(shown).not.toContain('[^1]');
});

test('a comment on a blank line is read as one on the line above, and the answer says so', async () => {
  const line = await at('That is all.');
  const blank = line + 1;
  const asked = await firstVersion();
  expect(contentOf(asked).split('\n')[blank - 1]).toBe('');
  const said = comment('comment-1', 'Shorter.', blank, '');
  const { answer } = await answered([edit(line, 'replace', [connection('That is it.')])], 'Shortened.', { said });
  expect(answer.text).toBe(`Shortened. Line ${blank} is blank: the comment was read as one on line ${line}.`);
  const refused = await answered([], 'not done, because it is short.', { said, done: false });
  expect(refused.answer.text).toBe(
    `not done, because it is short. Line ${blank} is blank: the comment was read as one on line ${line}.`,
  );
});
