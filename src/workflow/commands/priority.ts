import { didYouMean } from '../../config/suggest.ts';
import { PRIORITIES } from '../../domain/task.ts';
import { type Command, done, refused } from './command.ts';

export const priority: Command = {
  id: 'priority',
  usage: `/priority ${PRIORITIES.join('|')}`,
  help: 'Who goes first where agents are busy. Urgent tasks don’t queue at all.',
  run: ({ argument, comment: { by, at } }) => {
    const wanted = PRIORITIES.find((one) => one === argument.toLowerCase());
    return wanted === undefined
      ? refused(`There is no such priority. ${didYouMean(argument, PRIORITIES) ?? ''}`)
      : done(`Its priority is ${wanted} now.`, { kind: 'priority-set', priority: wanted, by, at });
  },
};
