import { type Command, done } from './command.ts';

export const cancel: Command = {
  id: 'cancel',
  usage: '/cancel [REASON]',
  help: 'Ends the task, as closing the issue does.',
  run: ({ argument, comment: { by } }) =>
    done('It is cancelled.', {
      kind: 'task-finished',
      outcome: 'cancelled',
      reason: argument === '' ? `${by} cancelled it` : `${by} cancelled it: ${argument}`,
    }),
};
