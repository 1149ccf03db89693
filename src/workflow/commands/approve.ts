import { type Command, done, refused } from './command.ts';
import { APPROVAL, objectionToVerdict } from './verdict.ts';

export const approve: Command = {
  id: 'approve',
  usage: '/approve COMMIT',
  help: 'Approves the pull request at the commit that is named, as an approving review does.',
  run: ({ argument, comment: { by }, snapshot }) => {
    const objection = objectionToVerdict(snapshot, by);
    if (objection !== null) return refused(objection);
    const head = snapshot.pull?.head ?? '';
    if (!APPROVAL.test(argument)) return refused(`Name the commit that you saw: \`/approve ${head.slice(0, 7)}\`.`);
    if (!head.startsWith(argument.toLowerCase()))
      return refused(`The pull request is at ${head.slice(0, 7)} now: look at it, and approve that.`);
    return done(`${head.slice(0, 7)} is approved.`);
  },
};
