import { type Command, done, refused } from './command.ts';

export const reopen: Command = {
  id: 'reopen',
  usage: '/reopen',
  help: 'Takes up a cancelled task where it was, as reopening the issue does. What is published stays; ask for a new version in a new issue.',
  // A task that is over has no journal to read commands against: what takes it up again is decided before.
  run: ({ comment: { by }, snapshot }) =>
    snapshot.reopening?.by === by ? done('It goes on where it was.') : refused('It is not over.'),
};
