/** An issue that is no task yet: who asks for it, and what routing has to know. */
import { type Config, workflowMeant, workflowNamed } from '../config/schema.ts';
import type { Signal } from '../domain/signal.ts';
import type { Asked, IssueFacts, LabelFacts } from '../domain/snapshot.ts';
import { readForm } from '../triggers/form.ts';
import { workflowIn } from '../workflow/commands/imprimatur.ts';
import { wantedPaths } from '../workflow/route.ts';
import { readFile } from './files.ts';
import type { Known } from './known.ts';
import type { Observing } from './observe.ts';
import { labelsSet, readComments, readEvents, readIssue } from './read-issue.ts';
import { mayWrite } from './rights.ts';

export async function observeOpening(
  known: Known,
  signal: Signal,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<void> {
  const { client, repository } = observing;
  if (known.issue === undefined) {
    const issue = await readIssue(client, repository, signal.task);
    const events = issue.open ? await readEvents(client, repository, signal.task) : [];
    known.labelled = labelsSet(issue, events);
    for (const { by } of known.labelled) if (by !== null) await mayWrite(known, observing, by);
    known.issue = { ...issue, asked: issue.open ? await askedFor(issue, known, signal, observing) : null };
  }
  const { asked, author } = known.issue;
  if (asked === null) return;
  const isMade = await observeMade(known, author, asked.workflow, signal, observing);
  if (!isMade && !(await mayWrite(known, observing, asked.by))) return;
  await observePaths(known, asked.workflow, known.issue.title, observing, config);
}

/** Labels first, then comments, then the form: the first that somebody who may has written, or else the first. */
async function askedFor(
  issue: IssueFacts,
  known: Known,
  signal: Signal,
  observing: Observing,
): Promise<IssueFacts['asked']> {
  const byLabel = asksOf(known.labelled ?? []);
  const may = async (asks: readonly Asked[]): Promise<Asked | undefined> => {
    for (const asked of asks) if (await mayWrite(known, observing, asked.by)) return asked;
    return undefined;
  };
  const allowed = await may(byLabel);
  if (allowed !== undefined) return allowed;
  const byComment = ['comment', 'asked', 'sweep'].includes(signal.why) ? await spokenAsks(signal, observing) : [];
  const { asks, workflow } = readForm(issue.body);
  // What stands in an issue was written by its author, or by somebody who may write.
  const byForm = asks ? [{ workflow, by: issue.author }] : [];
  return (await may([...byComment, ...byForm])) ?? [...byLabel, ...byComment, ...byForm][0] ?? null;
}

const asksOf = (labelled: readonly LabelFacts[]): readonly Asked[] =>
  labelled.flatMap(({ kind, value, by }) => (kind === 'workflow' && by !== null ? [{ workflow: value, by }] : []));

/** Comments with `/imprimatur`, oldest first. An edited one asks for nothing. */
async function spokenAsks({ task }: Signal, observing: Observing): Promise<readonly Asked[]> {
  const { commands } = await readComments(observing.client, observing.repository, task, observing);
  return commands.flatMap(({ text, edited, by, comment }): readonly Asked[] => {
    const workflow = edited ? null : workflowIn(text);
    return workflow === null ? [] : [{ workflow, by, comment }];
  });
}

/** An issue by a bot may be one that a trigger made: only the journal that tasks share says so. */
async function observeMade(
  known: Known,
  author: string,
  workflow: string,
  { task }: Signal,
  { repositoryJournal }: Observing,
): Promise<boolean> {
  if (!author.endsWith('[bot]')) return false;
  const made = (await repositoryJournal.read()).made.find((one) => one.issue === task && one.workflow === workflow);
  if (made !== undefined)
    known.made = { key: made.key, workflow, ...(made.parent === undefined ? {} : { parent: made.parent }) };
  return made !== undefined;
}

/** Which of the paths that the task would write are taken. */
export async function observePaths(
  known: Known,
  workflow: string,
  title: string,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<void> {
  if (known.taken !== undefined) return;
  const read = await config();
  const configured = read === null ? undefined : workflowNamed(read, workflowMeant(workflow, read));
  const paths = configured === undefined ? [] : wantedPaths(configured, title, observing.now());
  const found = await Promise.all(paths.map((path) => readFile(observing.client, observing.repository, path)));
  known.taken = paths.filter((_, index) => found[index] !== null);
}
