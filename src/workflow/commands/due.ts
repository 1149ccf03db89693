import { isDay } from '../../triggers/form.ts';
import { type Command, done, refused } from './command.ts';

export const due: Command = {
  id: 'due',
  usage: '/due YYYY-MM-DD|none',
  help: 'The day on which it should be done; the board shows what is late.',
  run: ({ argument, comment: { by } }) => {
    if (argument.toLowerCase() === 'none') return done('It has no day any more.', { kind: 'due-set', due: null, by });
    return isDay(argument)
      ? done(`It is due on ${argument}.`, { kind: 'due-set', due: argument, by })
      : refused('Write the day as `/due 2026-12-31`, or `/due none`.');
  },
};
