import { COMMAND_ERRORS } from './command-errors.ts';
import { MODEL_ERRORS } from './model-errors.ts';

/**
 * The catalogue of what can go wrong: a stable code, one sentence, what to do next, and whether another try can help.
 * `{}` in a sentence is filled with the detail of the case.
 */
export interface CatalogueEntry {
  readonly sentence: string;
  readonly help: string;
  /** `never`: the same try fails again. `later`: it may pass by itself. */
  readonly retry: 'never' | 'later';
}

export const ERRORS = {
  'config-missing': {
    sentence: 'There is no configuration at {}.',
    help: 'Commit one to the default branch (the README shows the smallest one), then comment `/retry`.',
    retry: 'never',
  },
  'config-invalid': {
    sentence: 'The configuration has errors: {}',
    help: 'Mend the lines named above on the default branch, then comment `/retry` on the issue.',
    retry: 'never',
  },
  'workflow-unknown': {
    sentence: 'Which workflow is meant can’t be told: {}',
    help: 'Name one of the configuration in a comment, `/imprimatur NAME`, or by the label; or add this one to it, then comment `/retry`.',
    retry: 'never',
  },
  'skills-missing': {
    sentence: 'No agent has the skills that are asked for: {}',
    help: 'Give them to an agent in the configuration, name an agent for the stage, or ask for others under “### Skills” in the issue, then comment `/retry`.',
    retry: 'never',
  },
  'chain-too-long': {
    sentence: 'The task was made by a task, and so on, {} times, and it would make more.',
    help: 'Look whether the chain does what you want; then raise `limits.depth`, and comment `/retry`.',
    retry: 'never',
  },
  'parts-cancelled': {
    sentence: 'None of the tasks that a stage waits for was done: {}',
    help: 'Comment `/retry` to have them made anew, or `/cancel`.',
    retry: 'never',
  },
  'topic-missing': {
    sentence: 'The issue names no topic.',
    help: 'Give the issue a title or a “Topic” section that says what to write about, then comment `/retry`.',
    retry: 'never',
  },
  'topic-open': {
    sentence: 'A person has to choose the topic: {}',
    help: 'Put one of these, or another one, under “### Topic” in the issue, then comment `/retry`.',
    retry: 'never',
  },
  'context-missing': {
    sentence: 'Under `context` the configuration names what is not on the default branch, or is empty: {}.',
    help: 'Put the document there, or take its path out of `.github/imprimatur.yml`.',
    retry: 'later',
  },
  'sources-missing': {
    sentence: 'The issue names no sources, and without sources there is nothing to cite.',
    help: 'List files of this repository, pages or feeds under “### Sources” in the issue, one a line, then comment `/retry`.',
    retry: 'never',
  },
  'sources-unusable': {
    sentence: 'None of the named sources could be used: {}',
    help: 'Name at least one that has text in it and can be read, then comment `/retry`.',
    retry: 'never',
  },
  'sources-wordless': {
    sentence: 'There is no sentence in the sources that could be quoted: {}',
    help: 'Name at least one that says something in sentences, in a list or in a table, then comment `/retry`.',
    retry: 'never',
  },
  'evidence-missing': {
    sentence: 'The agent found nothing in the sources that it could quote for this topic: {}',
    help: 'Name sources that say something about the topic in sentences, lists or tables, then comment `/retry`.',
    retry: 'never',
  },
  'agent-asks': {
    sentence: 'The agent asks a person: {}',
    help: 'Write the answer into the issue, under a heading of its own, then comment `/retry`.',
    retry: 'never',
  },
  'work-missing': {
    sentence: 'There is nothing to judge: the work or its evidence is not on the branch: {}',
    help: 'Put both files back on the branch of the task, then comment `/retry`.',
    retry: 'never',
  },
  'article-missing': {
    sentence: 'There is no article at {}.',
    help: 'Name the Markdown file that was published, or one on the branch of its task.',
    retry: 'never',
  },
  'record-missing': {
    sentence: 'There is no record of the evidence at {}.',
    help: 'It lies beside the article as `<name>.sources.json`; take it from the commit that published the article.',
    retry: 'never',
  },
  'record-malformed': {
    sentence: 'The record of the evidence can’t be read: {}',
    help: 'Put it back as it was delivered (`git log` shows that commit); where a task waits for it, comment `/retry`.',
    retry: 'never',
  },
  'token-refused': {
    sentence: 'GitHub refused the token (401).',
    help: 'For the Action: pass a valid `github-token`; the default is the token of the job. For the app: APP_ID and PRIVATE_KEY must be of one app. For a command: put a valid token into `GITHUB_TOKEN` or `GH_TOKEN`.',
    retry: 'never',
  },
  'permission-missing': {
    sentence: 'The token may not do this: {}',
    help: 'Grant the job the permissions that the README lists under “Permissions”, the app those of app/app.yml, and a command’s token those of docs/cli.md.',
    retry: 'never',
  },
  'event-unusable': {
    sentence: 'The event can’t be read: {}',
    help: 'Run the Action in one of the events of the documented Actions workflow, or name the issue in `task`.',
    retry: 'never',
  },
  'input-invalid': {
    sentence: 'An input is wrong: {}',
    help: 'The Action’s inputs are in action.yml; a command lists its own with `--help`.',
    retry: 'never',
  },
  'github-unavailable': {
    sentence: 'GitHub’s API did not answer as it should: {}',
    help: 'Nothing is lost: the next event, or the next sweep, goes on from here.',
    retry: 'later',
  },
  'journal-newer': {
    sentence: 'The journal of this task was written by a newer version: {}',
    help: 'Upgrade the Action; this version only reads it.',
    retry: 'never',
  },
  'repository-busy': {
    sentence: 'The journal that all tasks share was written by others time and again: {}.',
    help: 'Nothing is lost: the next event, or the next sweep, goes on from here.',
    retry: 'later',
  },
  'journal-damaged': {
    sentence: 'The journal of this task doesn’t fit: {}',
    help: 'Look at `git log refs/imprimatur/tasks/<issue>`: somebody other than Imprimatur wrote there. Delete the ref to start the task anew.',
    retry: 'never',
  },
  ...MODEL_ERRORS,
  'proposal-missing': {
    sentence: 'The run ended without leaving a proposal ({}).',
    help: 'Look at the run’s log, then comment `/retry`. A run that ran into its time limit gets a longer one by `agent-minutes` in your Actions workflow file.',
    retry: 'later',
  },
  'proposal-invalid': {
    sentence: 'The run left a proposal that can’t be accepted: {}',
    help: 'Look at the run’s log and its artifact, then comment `/retry`.',
    retry: 'later',
  },
  'secret-held-back': {
    sentence: 'A secret of this run stood in what was to be written, which was held back: {}',
    help: 'Take it out of where it comes from, and replace it if somebody may have seen it; then comment `/retry`.',
    retry: 'never',
  },
  'run-refused': {
    sentence: 'GitHub refused to start the run: {}',
    help: 'See that the Actions workflow file is on the default branch and has `workflow_dispatch`, then comment `/retry`.',
    retry: 'never',
  },
  'rounds-used-up': {
    sentence: 'No rounds are left: {}.',
    help: 'Look at what was found; change the task, the checks or `limits.rounds`, then comment `/retry`.',
    retry: 'never',
  },
  'branch-deleted': {
    sentence: 'The branch {} was deleted, and GitHub closed the pull request with it.',
    help: 'Comment `/retry` to have the work put back and the pull request opened again, or close the issue.',
    retry: 'never',
  },
  'branch-rewritten': {
    sentence: 'The branch was force-pushed: {} is no longer part of it.',
    help: 'Push the missing commit back, or comment `/retry` to have the work redone on what is there now.',
    retry: 'never',
  },
  'pull-request-refused': {
    sentence: 'GitHub would not let the Action open a pull request: {}',
    help: 'Turn on “Allow GitHub Actions to create and approve pull requests” under Settings → Actions → General and comment `/retry`, or open it yourself by the link: then somebody else has to approve it.',
    retry: 'never',
  },
  'merge-refused': {
    sentence: 'GitHub refuses to merge the approved work: {}',
    help: 'Remove what is in the way; the next event tries again.',
    retry: 'later',
  },
  'check-missing': {
    sentence: 'A check that is waited for has not appeared: {}',
    help: 'GitHub starts no Actions workflow by itself for a pull request that `GITHUB_TOKEN` opened: approve the run that waits in the pull request, or give the Action the token of an app. See, too, that `wait-for` has the name that the pull request shows.',
    retry: 'later',
  },
  'check-failed-again': {
    sentence: 'A check of the repository failed again on the version that should have mended it: {}.',
    help: 'See what it says: its reason may not be the text. Mend what is wrong and comment `/retry`, or request changes that say what to do.',
    retry: 'never',
  },
  'run-elsewhere': {
    sentence: 'This run does not hold the lease of the task: {}',
    help: 'Nothing to do: another run works on it.',
    retry: 'never',
  },
  ...COMMAND_ERRORS,
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERRORS;

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

export const sentenceOf = (code: ErrorCode, detail = ''): string => ERRORS[code].sentence.replace('{}', () => detail);

/** An expected failure; whatever else is thrown is a bug. */
export class ImprimaturError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', cause?: unknown) {
    super(sentenceOf(code, detail), cause === undefined ? undefined : { cause });
    this.name = 'ImprimaturError';
    this.code = code;
    this.detail = detail;
  }

  get help(): string {
    return ERRORS[this.code].help;
  }

  get retry(): 'never' | 'later' {
    return ERRORS[this.code].retry;
  }
}
