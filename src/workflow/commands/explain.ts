import { stageOf } from '../../domain/state.ts';
import { whyAgent } from '../why-agent.ts';
import { type Command, done } from './command.ts';

export const explain: Command = {
  id: 'explain',
  usage: '/explain',
  help: 'Says why the task is where it is, who works on it and why that agent, and what would move it.',
  run: ({ state, context: { config } }) => {
    const stages = state.route?.stages.map(({ id, agent }) => `${id}: ${agent}`);
    if (stages === undefined) return done('It has no route yet.');
    const why = whyAgent(state, config);
    const now = why === '' ? '' : ` Why this agent at ${stageOf(state)?.id}: ${why}.`;
    return done(`Its stages: ${stages.join(', ')}.${now} The rest stands above.`);
  },
};
