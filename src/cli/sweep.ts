import type { Command } from './command.ts';
import { withGitHub } from './github/connect.ts';
import { dispatch } from './github/dispatch.ts';
import { EXIT_HELP, HELP_HELP, REPO_HELP, TOKEN_HELP, WORKFLOW_HELP } from './github/usage.ts';
import { REPO, readOptions, WORKFLOW } from './options.ts';
import { print } from './screen.ts';

const USAGE = `imprimatur sweep [options]

Wakes every task that may need it, and finds the issues whose event was lost:
starts the Actions workflow of the repository, as its schedule does. Prints the
page of the run.

${WORKFLOW_HELP}
${REPO_HELP}
${HELP_HELP}

${TOKEN_HELP}

${EXIT_HELP}

  imprimatur sweep
  imprimatur sweep --repo acme/site`;

export const sweep: Command = {
  id: 'sweep',
  help: 'Wakes every task that may need it, by a run of the Actions workflow.',
  async run(parameters) {
    const options = readOptions(parameters, { ...REPO, ...WORKFLOW });
    if (options === null) {
      print(USAGE);
      return 0;
    }
    const { repo, workflow } = options.values;
    print(await withGitHub(repo, (connected) => dispatch(connected, workflow, {})));
    return 0;
  },
};
