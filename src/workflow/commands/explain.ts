import { type Command, done } from './command.ts';

export const explain: Command = {
  id: 'explain',
  usage: '/explain',
  help: 'Says why the task is where it is, who works on it and why that agent, and what would move it.',
  run: ({ state }) => {
    const stages = state.route?.stages.map(({ id, agent }) => `${id}: ${agent}`);
    return done(
      stages === undefined ? 'It has no route yet.' : `Its stages: ${stages.join(', ')}. The rest stands above.`,
    );
  },
};
