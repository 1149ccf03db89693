import { type Command, done, refused } from './command.ts';
import { objectionToVerdict } from './verdict.ts';

export const revise: Command = {
  id: 'revise',
  usage: '/revise TEXT',
  help: 'Sends the work back with what should change, as a review that requests changes does.',
  run: ({ argument, comment: { by }, snapshot }) => {
    const objection = objectionToVerdict(snapshot, by);
    if (objection !== null) return refused(objection);
    return argument === ''
      ? refused('Say what should change: `/revise Shorten the opening.`')
      : done('It is sent back.');
  },
};
