import { didYouMean } from '../../config/suggest.ts';
import { reassigned } from '../assign.ts';
import { type Command, done, refused } from './command.ts';

export const assign: Command = {
  id: 'assign',
  usage: '/assign AGENT',
  help: 'Gives the stages of the agent’s role to it, from its next run on.',
  run: ({ argument, comment: { by }, state, context }) => {
    if (!context.config.valid) return refused('The configuration can’t be read now.');
    const { agents } = context.config.config;
    const name = argument.replace(/^@/, '');
    if (!Object.hasOwn(agents, name)) {
      return refused(`There is no agent of this name. ${didYouMean(name, Object.keys(agents)) ?? ''}`);
    }
    const stages = reassigned(state, name, agents);
    return stages === null
      ? refused(`No stage of this task is for an agent that can what ${name} can.`)
      : done(`${name} does the next run.`, { kind: 'task-assigned', agent: name, by, stages });
  },
};
