/** The active tasks as a table, a line for each and what it waits for below. */

import type { BoardView, TaskView } from '../../board/schema.ts';
import { usageFigures } from '../../comments/money.ts';
import { bold, dim, fitted, type Line, labelled, yellow } from './line.ts';
import { since } from './time.ts';

const WIDEST = { stage: 18, status: 11, agent: 12 } as const;
const GAP = '  ';
const INDENT = '  ';

interface Widths {
  readonly task: number;
  readonly title: number;
  readonly stage: number;
  readonly status: number;
  readonly agent: number;
  readonly since: number;
}

export function boardLines(board: BoardView, columns: number): readonly Line[] {
  const { tasks, unreadable, schedules, totals, repository, at } = board;
  const needing = tasks.filter(({ needsYou }) => needsYou);
  const others = tasks.filter(({ needsYou }) => !needsYou);
  const widths = widthsOf(tasks, at, columns);
  const heading = totals.tasks === 0 ? `${repository}: no active task` : `${repository}: ${counted(totals.tasks)}`;
  const need = totals.needYou === 0 ? '' : `, ${totals.needYou} ${totals.needYou === 1 ? 'needs' : 'need'} you`;
  return [
    [bold(heading + need)],
    ...section('Needs you now', needing, widths, at, columns),
    ...section(needing.length === 0 ? 'Tasks' : 'The others', others, widths, at, columns),
    ...unreadable.flatMap(({ issue, error, sentence }) => [
      [],
      ...labelled(`#${issue}`, `${sentence} (${error})`, { indent: 2, wide: widths.task + 2, columns }),
    ]),
    ...(schedules.length === 0 ? [] : [[], [bold('By the clock')]]),
    ...schedules.flatMap(({ workflow, text }) =>
      labelled(workflow, text, { indent: 2, wide: workflow.length + 2, columns }),
    ),
    ...(totals.calls === 0 ? [] : [[], [dim(usageFigures(totals))]]),
  ];
}

const counted = (count: number): string => `${count} active task${count === 1 ? '' : 's'}`;

function widthsOf(tasks: readonly TaskView[], at: string, columns: number): Widths {
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(...texts.map(({ length }) => length)));
  const task = widest(['task', ...tasks.map(({ issue }) => `#${issue}`)], 12);
  const stage = widest(['stage', ...tasks.map(stageText)], WIDEST.stage);
  const status = widest(['status', ...tasks.map((one) => one.status)], WIDEST.status);
  const agent = widest(['agent', ...tasks.map(agentText)], WIDEST.agent);
  const sinceWidth = widest(['since', ...tasks.map(({ changedAt }) => since(changedAt, at))], 8);
  const taken = INDENT.length + task + stage + status + agent + sinceWidth + 5 * GAP.length;
  return { task, stage, status, agent, since: sinceWidth, title: Math.max(12, columns - taken) };
}

const stageText = ({ workflow, stage }: TaskView): string => `${workflow}/${stage?.id ?? '–'}`;
const agentText = ({ agent }: TaskView): string => agent ?? '–';

function section(title: string, tasks: readonly TaskView[], widths: Widths, at: string, columns: number): Line[] {
  if (tasks.length === 0) return [];
  const cells = (row: Readonly<Record<keyof Widths, string>>): readonly string[] =>
    (['task', 'title', 'stage', 'status', 'agent', 'since'] as const).map((name) => fitted(row[name], widths[name]));
  const names = { task: 'task', title: '', stage: 'stage', status: 'status', agent: 'agent', since: 'since' };
  return [
    [],
    [bold(title)],
    [dim(INDENT + cells(names).join(GAP))],
    ...tasks.flatMap((task) => {
      const row = {
        task: `#${task.issue}`,
        title: task.title,
        stage: stageText(task),
        status: task.status,
        agent: agentText(task),
        since: since(task.changedAt, at),
      };
      const [number = '', ...rest] = cells(row);
      return [[INDENT, task.needsYou ? yellow(number) : number, GAP, rest.join(GAP)], ...below(task, widths, columns)];
    }),
  ];
}

/** For a person what to do, and where; for the others what happens anyway. */
function below(task: TaskView, { task: number }: Widths, columns: number): Line[] {
  const indent = INDENT.length + number + GAP.length;
  const line = (text: string): Line[] => labelled('', text, { indent, columns });
  const { headline, why, moves, next, needsYou, pullRequest, url, priority, due } = task;
  const set = [priority === 'normal' ? '' : `priority ${priority}`, due === null ? '' : `due ${due}`].filter(Boolean);
  return [
    // What a colon announces is for `explain` to show.
    ...line([`${headline}. ${why.replace(/:$/, '.')}`, ...set].join(' · ')),
    ...line(needsYou ? moves : next),
    ...(needsYou ? line(pullRequest?.url ?? url) : []),
  ];
}
