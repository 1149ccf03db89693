import { type Command, done, refused } from './command.ts';

export const resume: Command = {
  id: 'resume',
  usage: '/resume',
  help: 'Ends a /hold.',
  run: ({ comment: { by }, state }) =>
    state.held === null ? refused('Nobody holds it.') : done('It goes on.', { kind: 'task-resumed', by }),
};
