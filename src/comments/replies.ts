import type { DesiredReply } from '../domain/effect.ts';
import type { Answer } from '../domain/feedback.ts';
import { answerText } from './answer.ts';
import { neutralLine } from './neutral.ts';
import { cutHere, tagged } from './tag.ts';

export const REPLY_TAG = 'answer';

/** Answers to comments on lines, each in its thread; what was said in a review's body is answered in the pull request's body. */
export function replies(answers: readonly Answer[], epoch: number): readonly DesiredReply[] {
  return answers.flatMap((answer) => {
    const id = /^comment-(\d+)(?:-\d+)?$/.exec(answer.feedback)?.[1];
    if (id === undefined) return [];
    const key = `${answer.feedback} version=${epoch}`;
    return [{ comment: Number(id), key, body: tagged(REPLY_TAG, key, replyText(answer), cutHere('the file')) }];
  });
}

const replyText = (answer: Answer): string => `${answer.done ? '✅' : '➖'} ${neutralLine(answerText(answer))}`;
