import { boardSchema } from '../board/schema.ts';
import { type BoardEntry, boardView } from '../board/view.ts';
import { readPullNumber } from '../github/read-pull.ts';
import type { ActiveTask } from '../journal/journal.ts';
import { comingUp, schedulesOf } from '../triggers/schedule.ts';
import type { Command } from './command.ts';
import { type Connected, withGitHub } from './github/connect.ts';
import { HELP_HELP, REPO_HELP, TOKEN_HELP } from './github/usage.ts';
import { REPO, readOptions } from './options.ts';
import { columnsHere, print, printLines } from './screen.ts';
import { boardLines } from './text/board.ts';

const USAGE = `imprimatur status [options]

Lists the active tasks: those that need you first, each with what it waits for,
what would move it, and what happens by itself; and when schedules are due next.

  --json                 as JSON, whose fields docs/cli.md lists
${REPO_HELP}
${HELP_HELP}

${TOKEN_HELP}

Exit code: 0 when every task could be read, 1 when something is wrong, 2 when it
was called wrongly.

  imprimatur status
  imprimatur status --repo acme/site
  imprimatur status --json | jq '.tasks[] | select(.needsYou) | .url'`;

export const status: Command = {
  id: 'status',
  help: 'Lists the active tasks, those that need you first.',
  async run(parameters) {
    const options = readOptions(parameters, { ...REPO, json: { type: 'boolean' } });
    if (options === null) {
      print(USAGE);
      return 0;
    }
    const { repo, json } = options.values;
    const board = await withGitHub(repo, boardOf);
    if (json === true) print(JSON.stringify(boardSchema.parse(board), null, 2));
    else printLines(boardLines(board, columnsHere()));
    return board.unreadable.length === 0 ? 0 : 1;
  },
};

async function boardOf(connected: Connected) {
  const { journal, name, url, desk, config } = connected;
  const active = await journal.heads();
  const entries = await Promise.all(active.flatMap((task) => ('head' in task ? entryOf(connected, task) : [])));
  const unreadable = active.filter((task) => 'unreadable' in task);
  const read = await config();
  const schedules = read.valid ? comingUp(schedulesOf(read.config.workflows), desk.now()) : [];
  return boardView({ repository: name, url }, entries, unreadable, desk.now(), schedules);
}

async function entryOf(
  { client, repository }: Connected,
  { head }: Extract<ActiveTask, { head: unknown }>,
): Promise<BoardEntry> {
  const pull = head.state.delivered === null ? null : await readPullNumber(client, repository, head.state);
  return { head, pull };
}
