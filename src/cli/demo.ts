import type { Command } from './command.ts';
import { readOptions, USAGE } from './demo/options.ts';
import { print } from './screen.ts';

export const demo: Command = {
  id: 'demo',
  help: 'Takes a task from an issue to a merged page, on this machine alone.',
  async run(parameters) {
    const options = await readOptions(parameters);
    if (options === 'help') {
      print(USAGE);
      return 0;
    }
    // What only the demo needs, a whole GitHub, is loaded when it is asked for.
    const { runDemo } = await import('./demo/story.ts');
    const report = await runDemo(options);
    return report.tasks.every(({ status }) => status === 'done') ? 0 : 1;
  },
};
