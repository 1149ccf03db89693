import { assigned } from '../assign.ts';
import { type Command, done, refused } from './command.ts';

export const assign: Command = {
  id: 'assign',
  usage: '/assign AGENT',
  help: 'Gives the stages of the agent’s role to it, from its next run on.',
  run: ({ argument, comment: { by, at }, state, context }) => {
    const name = argument.replace(/^@/, '');
    const stages = assigned(name, state, context);
    return typeof stages === 'string'
      ? refused(stages)
      : done(`${name} does the next run.`, { kind: 'task-assigned', agent: name, by, at, stages });
  },
};
