import { expect, test } from 'vitest';
import { OVERTAKEN } from '../../../src/comments/answer.ts';
import type { Answer } from '../../../src/domain/feedback.ts';
import { answersWith } from '../../../src/workflow/answers.ts';
import {
  changesRequested,
  leaseTaken,
  POST,
  reviewDelivered,
  routed,
  runWanted,
  workDelivered,
} from '../../builders/events.ts';
import { aDelivery } from '../../builders/proposal.ts';
import { aTask } from '../../builders/task.ts';

const answer = (feedback: string, ...lines: Answer['lines']): Answer => ({
  feedback,
  done: true,
  text: 'Done.',
  lines,
});

const first = answer('comment-1', { line: 3, text: 'Ponds fill.[^1]' });

/** Its last delivery gave that answer, and the peer sent it back. */
const sentBack = (answers: readonly Answer[]) =>
  aTask().and(
    routed(),
    runWanted(1),
    leaseTaken(1),
    workDelivered(1, { answers }),
    reviewDelivered(1, { judgement: 'changes-requested' }),
  ).state;

const writing = (content: string, answers: readonly Answer[] = []) =>
  aDelivery({ answers, files: [{ path: POST, content }] });

test('an answer that nobody has seen stays, and names the line where its text stands now', () => {
  const answers = answersWith(sentBack([first]), writing('# Tides\n\nWheels turn.[^1]\n\nPonds fill.[^2]\n'), POST);
  expect(answers).toEqual([{ ...first, lines: [{ line: 5, text: 'Ponds fill.[^2]' }] }]);
});

test('of lines that say the same, it is the nearest one', () => {
  const answers = answersWith(sentBack([first]), writing('Ponds fill.\n\n\nPonds fill.\n'), POST);
  expect(answers[0]?.lines.map(({ line }) => line)).toEqual([4]);
});

test('where the text is gone it says so, once', () => {
  const [gone] = answersWith(sentBack([first]), writing('# Tides\n'), POST);
  expect(gone).toEqual({ ...first, text: `Done. ${OVERTAKEN}`, lines: [] });
  const later = { ...first, text: `Done. ${OVERTAKEN}` };
  expect(answersWith(sentBack([later]), writing('# Tides\n'), POST)[0]?.text).toBe(later.text);
});

test('what is answered anew takes the place of what was answered before', () => {
  const anew = answer('comment-1', { line: 1, text: 'Ponds empty.' });
  expect(answersWith(sentBack([first]), writing('Ponds empty.\n', [anew]), POST)).toEqual([anew]);
});

test('a file of another stage moves no line', () => {
  const brief = aDelivery({ answers: [], files: [{ path: 'briefs/tides.md', content: '# Brief\n' }] });
  expect(answersWith(sentBack([first]), brief, 'briefs/tides.md')).toEqual([first]);
});

test('once a person has spoken, what was answered before is answered', () => {
  const state = aTask().and(
    routed(),
    runWanted(1),
    leaseTaken(1),
    workDelivered(1, { answers: [first] }),
    changesRequested(),
  ).state;
  expect(answersWith(state, writing('Ponds fill.\n'), POST)).toEqual([]);
});
