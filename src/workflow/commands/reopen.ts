import { type Command, refused } from './command.ts';

export const reopen: Command = {
  id: 'reopen',
  usage: '/reopen',
  help: 'Takes up a cancelled task where it was, as reopening the issue does. What is published stays; ask for a new version in a new issue.',
  // A task that is over has no journal to read commands against: what takes it up again is decided before.
  run: () => refused('It is not over.'),
};
