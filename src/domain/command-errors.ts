import type { CatalogueEntry } from './errors.ts';

/** The part of the catalogue about commands at a terminal, which work with a person's token. */
export const COMMAND_ERRORS = {
  'token-missing': {
    sentence: 'There is no token to ask GitHub with.',
    help: 'Set `GITHUB_TOKEN` or `GH_TOKEN`; with GitHub’s own CLI: `export GH_TOKEN=$(gh auth token)`.',
    retry: 'never',
  },
  'repository-unnamed': {
    sentence: 'It is not clear which repository is meant: {}',
    help: 'Name it with `--repo owner/name`, or call the command in a clone of it.',
    retry: 'never',
  },
  'repository-missing': {
    sentence: 'GitHub shows this token no repository {}.',
    help: 'Check the name; a private repository is shown only to a token that may read it.',
    retry: 'never',
  },
  'issue-missing': {
    sentence: 'There is no issue {}.',
    help: 'Check the number and the repository; `npx imprimatur status` lists the tasks.',
    retry: 'never',
  },
  'task-missing': {
    sentence: '{} is no task.',
    help: 'Give an issue the label `workflow: <name>`, by somebody with write access, to make it one.',
    retry: 'never',
  },
  'task-over': {
    sentence: 'The task is over: {}',
    help: 'Open a cancelled one’s issue again, or comment `/reopen` there. What is published stays; ask for a new version in a new issue.',
    retry: 'never',
  },
  'workflow-file-missing': {
    sentence: 'There is no Actions workflow to start: {}',
    help: 'Copy the Actions workflow file of the README to the default branch, or name yours with `--workflow FILE`.',
    retry: 'never',
  },
  'dispatch-forbidden': {
    sentence: 'This token may not start Actions workflows of the repository: {}',
    help: 'Use a token of somebody with write access: a fine-grained one with “Actions: write”, or a classic one with the scope `repo`.',
    retry: 'never',
  },
  'dispatch-refused': {
    sentence: 'GitHub would not start the Actions workflow: {}',
    help: 'See that it is enabled and has `workflow_dispatch` with the inputs `task` and `epoch`, as in the file of the README.',
    retry: 'never',
  },
  'github-unreachable': {
    sentence: 'There was no answer from GitHub: {}',
    help: 'Check the network, a proxy, and `GITHUB_API_URL` if it is set.',
    retry: 'later',
  },
} as const satisfies Record<string, CatalogueEntry>;
