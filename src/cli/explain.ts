import { taskView } from '../board/view.ts';
import { BY_ITSELF, NOTHING } from '../comments/explain/explanation.ts';
import { plain } from '../comments/plain.ts';
import { ImprimaturError } from '../domain/errors.ts';
import { TERMINAL, UNNAMED } from '../domain/task.ts';
import { whyAgent } from '../workflow/why-agent.ts';
import type { Command } from './command.ts';
import { type Connected, withGitHub } from './github/connect.ts';
import { type IssueSeen, issueOf, type TaskSeen, taskOf } from './github/task.ts';
import { EXIT_HELP, HELP_HELP, REPO_HELP, TOKEN_HELP } from './github/usage.ts';
import { issueNumber, REPO, readOptions } from './options.ts';
import { columnsHere, print, printLines } from './screen.ts';
import { type Explained, explainedLines, factsOf } from './text/explained.ts';

const USAGE = `imprimatur explain ISSUE [options]

Says why a task is where it is, who works on it and why that agent, what would
move it and what happens by itself: the words of the status comment, from the
task’s journal. Whoever may write also learns what no wake has seen yet.

  ISSUE                  number of the issue
${REPO_HELP}
${HELP_HELP}

${TOKEN_HELP}

${EXIT_HELP}

  imprimatur explain 12
  imprimatur explain 12 --repo acme/site`;

export const explain: Command = {
  id: 'explain',
  help: 'Says why a task is where it is, and what would move it.',
  async run(parameters) {
    const options = readOptions(parameters, REPO, 1);
    if (options === null) {
      print(USAGE);
      return 0;
    }
    const number = issueNumber(options.positionals[0]);
    const explained = await withGitHub(options.values.repo, (connected) => explainedOf(connected, number));
    printLines(explainedLines(explained, columnsHere()));
    return 0;
  },
};

async function explainedOf(connected: Connected, number: number): Promise<Explained> {
  const issue = await issueOf(connected, number);
  const { head, pull, ahead } = await taskOf(connected, issue);
  if (head === null) return notTakenUp(issue, ahead);
  const { name, url, desk } = connected;
  const view = taskView({ repository: name, url }, { head, pull });
  const why = TERMINAL.includes(view.status) ? '' : whyAgent(head.state, await connected.config());
  const reasons = ahead?.moves ? plain(ahead.reasons.join(' ')) : '';
  return {
    ...view,
    unseen: reasons === '' ? '' : `${reasons} \`npx imprimatur run ${number}\` wakes it.`,
    facts: factsOf(view, plain(why), desk.now()),
  };
}

/** @throws ImprimaturError `task-missing` when nobody asks for it. */
function notTakenUp({ number, title, url, open, asks }: IssueSeen, ahead: TaskSeen['ahead']): Explained {
  if (asks === null || !open) throw new ImprimaturError('task-missing', `Issue #${number}${open ? '' : ', closed,'}`);
  const label = `The workflow “${asks}” is asked for, and no wake has taken it up.`;
  const isRefused = ahead !== null && !ahead.moves;
  return {
    issue: number,
    title: plain(title),
    headline: 'Asked for, not taken up yet',
    why: ahead === null ? label : `${label} ${plain(ahead.reasons.join(' '))}`,
    details: [],
    moves: isRefused
      ? `The label \`workflow: ${asks === UNNAMED ? 'NAME' : asks}\`, set by somebody with write access; or \`/imprimatur\` in a comment of theirs.`
      : `\`npx imprimatur run ${number}\`, by somebody with write access.`,
    next: isRefused ? NOTHING : BY_ITSELF,
    unseen: '',
    facts: [['Issue', url]],
  };
}
