import { authorStage } from '../../domain/state.ts';
import { scoreOfState } from '../score.ts';
import { type Command, done } from './command.ts';
import { saidIn } from './verdict.ts';

export const reject: Command = {
  id: 'reject',
  usage: '/reject [TEXT]',
  help: 'Rejects the work and ends the task, as closing the pull request does. What you say is kept.',
  run: ({ argument, comment, state, snapshot }) => {
    const feedback = argument === '' ? [] : [saidIn(comment, argument, state, snapshot.pull?.head ?? '')];
    const { remembered } = snapshot.prepared;
    if (feedback.length > 0 && remembered === undefined) {
      const agent = authorStage(state)?.agent ?? '';
      return {
        kind: 'prepare',
        preparation: { kind: 'remember', agent, feedback },
        reason: 'What was said is kept first.',
      };
    }
    const end = { kind: 'task-finished', outcome: 'cancelled', reason: `${comment.by} rejected it` } as const;
    if (state.delivered === null || !['review', 'needs-human', 'queued', 'in-progress'].includes(state.status))
      return done('It is cancelled.', end);
    const verdict = {
      kind: 'verdict-given',
      verdict: 'rejected',
      by: comment.by,
      review: null,
      head: snapshot.pull?.head ?? state.delivered.commit,
      score: scoreOfState(state),
      feedback: remembered?.ids ?? [],
      feedbackSha256: remembered?.sha256 ?? null,
    } as const;
    return done('It is rejected.', verdict, end);
  },
};
