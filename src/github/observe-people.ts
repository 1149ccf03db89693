/** What people say on the issue: commands, labels, and that a task that is over should go on. */
import type { Signal } from '../domain/signal.ts';
import type { CommandFacts, JournalHead, PullFacts } from '../domain/snapshot.ts';
import { agentsOf, type TaskState } from '../domain/state.ts';
import { parseCommands } from '../workflow/commands/parse.ts';
import { reviewIn } from '../workflow/commands/verdict.ts';
import type { Known } from './known.ts';
import type { Observing } from './observe.ts';
import { labelsSet, readComments, readEvents, readIssue } from './read-issue.ts';
import { mayWrite } from './rights.ts';

/** Comments are read when one woke us, when an answer is waited for, when an approval stands in one, and by sweeps, since wakes get lost. */
export const listens = ({ status, approval }: TaskState, { why }: Signal): boolean =>
  ['comment', 'asked', 'sweep'].includes(why) || status === 'needs-human' || (approval?.review ?? 0) < 0;

export async function observeCommands(known: Known, observing: Observing, task: number): Promise<void> {
  const { client, repository } = observing;
  const { comment, commands } = await readComments(client, repository, task, observing);
  known.comment = comment;
  known.commands = commands.toSorted((one, other) => one.comment - other.comment);
  for (const { by } of known.commands) await mayWrite(known, observing, by);
}

/** Those that were not taken up yet. */
export const freshOf = (commands: readonly CommandFacts[], journal: JournalHead | null | undefined) =>
  commands.filter(({ comment }) => comment > (journal?.state.command ?? 0));

/** Verdicts that were given by commands stand beside the reviews. */
export function withCommands(pull: PullFacts, commands: readonly CommandFacts[]): PullFacts {
  const known = new Set(pull.reviews.map(({ id }) => id));
  const given = commands.map((comment) => reviewIn(comment, pull.head)).filter((review) => review !== null);
  return { ...pull, reviews: [...pull.reviews, ...given.filter(({ id }) => !known.has(id))] };
}

/** Who set the labels is asked only where they say something else than what holds, and before there is a route. */
export async function observeLabels(known: Known, state: TaskState, observing: Observing): Promise<void> {
  const { issue } = known;
  if (issue === undefined || known.labelled !== undefined) return;
  const right = [
    `workflow: ${state.workflow}`,
    ...(state.priority === 'normal' ? [] : [`priority: ${state.priority}`]),
    ...agentsOf(state).map((agent) => `agent: ${agent}`),
  ];
  const asks = issue.labels.filter((label) => /^(workflow|priority|agent): /.test(label));
  const isRight = asks.every((label) => right.includes(label));
  if (state.route !== null && isRight && (state.priority === 'normal' || asks.includes(`priority: ${state.priority}`)))
    return;
  known.labelled = labelsSet(issue, await readEvents(observing.client, observing.repository, state.task));
  for (const { by } of known.labelled) if (by !== null) await mayWrite(known, observing, by);
}

/** Whether somebody wants a task that is over to go on: by opening its issue again, or by `/reopen`. */
export async function observeFinished(
  known: Known,
  { task, why, comment: spoken }: Signal,
  observing: Observing,
): Promise<void> {
  if (known.reopening !== undefined || !['issue', 'comment', 'sweep'].includes(why)) return;
  const { client, repository } = observing;
  known.issue ??= await readIssue(client, repository, task);
  let by: string | null | undefined;
  if (known.issue.open) {
    by = (await readEvents(client, repository, task)).findLast(({ event }) => event === 'reopened')?.by;
  } else if (spoken !== undefined) {
    const { commands } = await readComments(client, repository, task, observing);
    const said = commands.find(({ comment, edited }) => comment === spoken && !edited);
    by = parseCommands(said?.text ?? '').some(({ id }) => id === 'reopen') ? said?.by : undefined;
  }
  if (by == null) return;
  if (await mayWrite(known, observing, by)) known.reopening = { by };
}
