import type { Command } from './command.ts';
import { withGitHub } from './github/connect.ts';
import { dispatch } from './github/dispatch.ts';
import { assertWakes, issueOf } from './github/task.ts';
import { EXIT_HELP, HELP_HELP, REPO_HELP, TOKEN_HELP, WORKFLOW_HELP } from './github/usage.ts';
import { issueNumber, REPO, readOptions, WORKFLOW } from './options.ts';
import { print } from './screen.ts';

const USAGE = `imprimatur run ISSUE [options]

Wakes a task now: starts the Actions workflow of the repository, whose run looks
at the task and does what is due. Prints the page of the run.

  ISSUE                  number of the issue
${WORKFLOW_HELP}
${REPO_HELP}
${HELP_HELP}

${TOKEN_HELP}

${EXIT_HELP}

  imprimatur run 12
  imprimatur run 12 --repo acme/site --workflow articles.yml`;

export const run: Command = {
  id: 'run',
  help: 'Wakes a task now, by a run of the Actions workflow.',
  async run(parameters) {
    const options = readOptions(parameters, { ...REPO, ...WORKFLOW }, 1);
    if (options === null) {
      print(USAGE);
      return 0;
    }
    const number = issueNumber(options.positionals[0]);
    const { repo, workflow } = options.values;
    const url = await withGitHub(repo, async (connected) => {
      await assertWakes(connected, await issueOf(connected, number));
      return dispatch(connected, workflow, { task: String(number) });
    });
    print(url);
    return 0;
  },
};
