import { type Command, done } from './command.ts';

export const help: Command = {
  id: 'help',
  usage: '/help',
  help: 'Lists the commands.',
  // The list itself is made where the answer is shown.
  run: () => done(''),
};
