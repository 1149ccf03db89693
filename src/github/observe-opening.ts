/** An issue that is no task yet: who asks for it, and what routing has to know. */
import { type Config, workflowNamed } from '../config/schema.ts';
import type { Signal } from '../domain/signal.ts';
import { wantedPaths } from '../workflow/route.ts';
import { readFile } from './files.ts';
import type { Known } from './known.ts';
import type { Observing } from './observe.ts';
import { askedBy, labelsSet, readEvents, readIssue } from './read-issue.ts';
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
    known.issue = { ...issue, asked: askedBy(issue, events) };
    known.labelled = labelsSet(issue, events);
    for (const { by } of known.labelled) if (by !== null) await mayWrite(known, observing, by);
  }
  const { asked, author } = known.issue;
  if (asked === null) return;
  const isMade = await observeMade(known, author, asked.workflow, signal, observing);
  if (!isMade && !(await mayWrite(known, observing, asked.by))) return;
  await observePaths(known, asked.workflow, known.issue.title, observing, config);
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
  const configured = read === null ? undefined : workflowNamed(read, workflow);
  const paths = configured === undefined ? [] : wantedPaths(configured, title, observing.now());
  const found = await Promise.all(paths.map((path) => readFile(observing.client, observing.repository, path)));
  known.taken = paths.filter((_, index) => found[index] !== null);
}
