import { ImprimaturError } from '../domain/errors.ts';
import type { Command } from './command.ts';
import { type Connected, withGitHub } from './github/connect.ts';
import { dispatch } from './github/dispatch.ts';
import { type IssueSeen, issueOf } from './github/task.ts';
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

/**
 * A run that would find nothing to do is not started.
 * @throws ImprimaturError `task-over` or `task-missing`.
 */
async function assertWakes({ journal }: Connected, { number, asks, open }: IssueSeen): Promise<void> {
  if ((await journal.read(number)) !== null) return;
  const finished = await journal.finished(number);
  if (finished !== null) {
    const again = open ? ', and its issue is open again: `npx imprimatur sweep` looks at that' : '';
    throw new ImprimaturError('task-over', `#${number} is ${finished.state.status}${again}.`);
  }
  if (asks === null || !open) throw new ImprimaturError('task-missing', `Issue #${number}${open ? '' : ', closed,'}`);
}
