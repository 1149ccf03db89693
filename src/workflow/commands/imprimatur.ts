import { UNNAMED } from '../../domain/task.ts';
import { named } from '../name-workflow.ts';
import { type Command, done, refused } from './command.ts';
import { parseCommands } from './parse.ts';

const ID = 'imprimatur';

/** The workflow that a comment asks for: `?` where it names none, null where it asks for no task. */
export function workflowIn(comment: string): string | null {
  const asks = parseCommands(comment).find(({ id }) => id === ID);
  return asks === undefined ? null : nameIn(asks.argument);
}

const nameIn = (argument: string): string => argument.split(/\s/)[0] || UNNAMED;

export const imprimatur: Command = {
  id: ID,
  usage: '/imprimatur [WORKFLOW]',
  help: 'Makes a task of the issue, as the label does; without a name, of the only workflow.',
  // The comment that made the task is read again once there is one, and then it is so.
  run: ({ argument, comment: { by, at }, state, snapshot, context }) => {
    const name = nameIn(argument);
    if (state.workflow !== UNNAMED && (name === UNNAMED || name === state.workflow))
      return done(`It is a task of the workflow “${state.workflow}”.`);
    const answer = named(name, { state, by, at, snapshot, context });
    return typeof answer === 'string' ? refused(answer) : done('Its workflow is named now.', ...answer);
  },
};
