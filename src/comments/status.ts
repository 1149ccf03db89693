import { ImprimaturError, sentenceOf } from '../domain/errors.ts';
import type { Denial } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { type Status, TERMINAL } from '../domain/task.ts';
import { childLines } from './children.ts';
import { explain } from './explain.ts';
import { codeLink, listItems } from './failure.ts';
import { usageText } from './money.ts';
import { unmentioned } from './neutral.ts';
import { progress } from './progress.ts';
import { type CommandHelp, saidLines } from './said.ts';
import { cutHere, tagged } from './tag.ts';

const SIGNS: Readonly<Record<Status, string>> = {
  inbox: '⚪',
  queued: '🟡',
  'in-progress': '🔵',
  review: '🟣',
  blocked: '⚫',
  'needs-human': '🟠',
  done: '✅',
  cancelled: '⚪',
};

export const STATUS_TAG = 'status';

/** The one comment on the issue that says how the task stands. */
export function statusComment(
  state: TaskState,
  pull: number | null,
  commands: readonly CommandHelp[] = [],
  denied: readonly Denial[] = [],
): string {
  const { headline, why, moves, next, code, list = [] } = explain(state, pull);
  const lines = [
    `### ${SIGNS[state.status]} ${headline}`,
    '',
    `- **Why:** ${why}`,
    ...listItems(list, '  '),
    `- **What moves it:** ${moves}`,
    `- **By itself:** ${next}`,
    ...missing(denied),
    ...saidLines(state, commands),
    '',
    ...progress(state, pull),
    '',
    ...childLines(state),
    ...tried(state),
    `<sub>Imprimatur · status \`${state.status}\`${code === undefined ? '' : ` · ${codeLink(code)}`} · ${usageText(state.usage)} · history: \`${historyOf(state)}\`</sub>`,
  ];
  return tagged(STATUS_TAG, `task=${state.task}`, lines.join('\n'), cutHere(`\`${historyOf(state)}\``));
}

/** What is told above has not all been done on GitHub. */
function missing(denied: readonly Denial[]): string[] {
  const details = [...new Set(denied.map(({ detail }) => detail))];
  return details.map((detail) => {
    const { message, help } = new ImprimaturError('permission-missing', detail);
    const sentence = unmentioned(message.replace(/\s+/g, ' '));
    return `- **A permission is missing:** ${sentence} (${codeLink('permission-missing')}) ${help} With it, the next event or sweep goes on.`;
  });
}

/** Where the journal of the task is, or will be as soon as it is put away. */
const historyOf = ({ task, status }: TaskState): string =>
  `git log --first-parent refs/imprimatur/${TERMINAL.includes(status) ? 'finished' : 'tasks'}/${task}`;

/** What was tried, for the person who is asked now; a single try is told above. */
function tried({ status, tried: failures = [] }: TaskState): string[] {
  if (status !== 'needs-human' || failures.length < 2) return [];
  const lines = failures.map(({ attempt, code, detail, run }) => {
    const where = run === null ? '' : ` ([run ${run.id}](${run.url}))`;
    return `- attempt ${attempt}: \`${code}\`${where}: ${unmentioned(sentenceOf(code, detail).replace(/\s+/g, ' '))}`;
  });
  return ['What was tried:', '', ...lines, ''];
}
