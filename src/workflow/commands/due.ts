import { type Command, done, refused } from './command.ts';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

export const due: Command = {
  id: 'due',
  usage: '/due YYYY-MM-DD|none',
  help: 'The day on which it should be done; the board shows what is late.',
  run: ({ argument, comment: { by } }) => {
    if (argument.toLowerCase() === 'none') return done('It has no day any more.', { kind: 'due-set', due: null, by });
    try {
      if (isDay(argument)) return done(`It is due on ${argument}.`, { kind: 'due-set', due: argument, by });
    } catch {
      // A day like 2026-02-31 is none.
    }
    return refused('Write the day as `/due 2026-12-31`, or `/due none`.');
  },
};
