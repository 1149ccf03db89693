import { type Command, done, refused } from './command.ts';

export const hold: Command = {
  id: 'hold',
  usage: '/hold [REASON]',
  help: 'Starts no run until /resume. What runs already is not stopped.',
  run: ({ argument, comment: { by }, state }) =>
    state.held === null
      ? done('No run is started until `/resume`.', { kind: 'task-held', by, reason: argument })
      : refused(`${state.held.by} holds it already.`),
};
