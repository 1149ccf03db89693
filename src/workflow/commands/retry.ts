import { retried } from '../steps/needs-human.ts';
import { runWanted } from '../steps/step.ts';
import { type Command, done, refused } from './command.ts';

/** Times of comments have a precision of a second. */
const SECOND = 1000;

export const retry: Command = {
  id: 'retry',
  usage: '/retry',
  help: 'Tries again after a question, once what it asks for was done; or at once, where it waits for a time.',
  run: ({ comment, state, snapshot, context }) => {
    const { runWanted: wanted } = state;
    if (wanted?.notBefore !== undefined)
      return done(
        'It does not wait any longer.',
        runWanted(state, `${comment.by} wants it now`, { lease: wanted.lease }),
      );
    if (wanted?.waits !== undefined) return refused('Its turn has not come; what it waits for was looked at again.');
    if (state.status !== 'needs-human') return refused('It waits for no answer.');
    if (Date.parse(comment.at) < Date.parse(snapshot.journal?.at ?? '') - SECOND)
      return refused('It was written before the question: please write it again.');
    return done('It is tried again.', ...retried(state, comment.by, snapshot, context));
  },
};
