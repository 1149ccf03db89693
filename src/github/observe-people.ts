/** What people say on the issue: commands, labels, and that a task that is over should go on. */
import type { Signal } from '../domain/signal.ts';
import type { CommandFacts, IssueFacts, JournalHead, PullFacts } from '../domain/snapshot.ts';
import { agentsOf, type TaskState } from '../domain/state.ts';
import { branchOf } from '../domain/task.ts';
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

/** Whether somebody wants a cancelled task to go on: by opening its issue or its pull request again, or by `/reopen`. */
export async function observeFinished(known: Known, signal: Signal, observing: Observing): Promise<void> {
  const { task, why, comment: spoken } = signal;
  if (known.reopening !== undefined || known.heard) return;
  if (!['issue', 'comment', 'sweep', 'pull-request'].includes(why)) return;
  const { client, repository, journal } = observing;
  if (spoken !== undefined) {
    known.heard = ((await journal.finished(task))?.state.command ?? 0) >= spoken;
    if (known.heard) return;
  }
  known.issue ??= await readIssue(client, repository, task);
  const by = await reopener(known.issue, signal, observing);
  if (by == null || !(await mayWrite(known, observing, by))) return;
  // What is published stays, whoever opens what.
  if ((await journal.finished(task))?.state.status === 'cancelled') known.reopening = { by };
}

async function reopener(
  issue: IssueFacts,
  { task, why, comment: spoken }: Signal,
  observing: Observing,
): Promise<string | null | undefined> {
  const { client, repository } = observing;
  const reopenedBy = async (number: number) =>
    (await readEvents(client, repository, number)).findLast(({ event }) => event === 'reopened')?.by;
  if (issue.open) return reopenedBy(task);
  if (why === 'pull-request') {
    const head = `${repository.owner}:${branchOf(task)}`;
    const { data } = await client.rest.pulls.list({ ...repository, head, state: 'open', per_page: 1 });
    return data[0] === undefined ? null : reopenedBy(data[0].number);
  }
  if (spoken === undefined) return null;
  const { commands } = await readComments(client, repository, task, observing);
  const said = commands.find(({ comment, edited }) => comment === spoken && !edited);
  return parseCommands(said?.text ?? '').some(({ id }) => id === 'reopen') ? said?.by : null;
}
