/** Makes the issues that triggers want: each once, whoever sees its cause, however often, and whatever is killed. */
import { MADE_TAG, madeBody, plainKey } from '../comments/made.ts';
import { neutralLine } from '../comments/neutral.ts';
import { tagOf } from '../comments/tag.ts';
import type { Made, RepositoryEvent } from '../domain/repository.ts';
import type { RepositoryJournal } from '../journal/repository.ts';
import type { TaskWish } from '../triggers/trigger.ts';
import { type GitHubClient, isLost, ONCE, type Repository } from './client.ts';
import { type Knowing, ours } from './identities.ts';

export interface Making extends Knowing {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly repositoryJournal: RepositoryJournal;
  /** GitHub's time, ISO 8601. */
  readonly now: () => string;
}

/** An intent that is older is nobody's any more. Milliseconds. */
const ABANDONED = 2 * 60_000;

/**
 * The intent is recorded first, by whoever is fastest; then the issue is made, and its number recorded.
 * @param also what is recorded with the intent.
 * @returns its number; null when somebody else makes it, or has.
 */
export async function makeTask(
  wish: TaskWish,
  making: Making,
  also: readonly RepositoryEvent[] = [],
): Promise<number | null> {
  const key = plainKey(wish.key);
  const { workflow, topic, because, sources, parent } = wish;
  const intent = {
    key,
    at: making.now(),
    workflow,
    title: neutralLine(wish.title),
    body: madeBody(key, { topic, because, sources, parent }),
    ...(parent === undefined ? {} : { parent }),
  };
  const isMine = await making.repositoryJournal.change(async ({ made }) =>
    made.some((one) => one.key === key)
      ? { events: [], answer: false }
      : { events: [{ kind: 'issue-wanted', ...intent }, ...also], answer: true },
  );
  return isMine ? await open({ ...intent, issue: null }, making) : null;
}

async function open({ key, workflow, parent, title = '', body = '' }: Made, making: Making): Promise<number | null> {
  const { client, repository } = making;
  try {
    const agents = parent?.choice === undefined ? [] : [`agent: ${parent.choice.agent}`];
    const labels = [`workflow: ${workflow}`, ...agents];
    const { data } = await client.rest.issues.create({ ...repository, ...ONCE, title, body, labels });
    await record(key, data.number, making);
    return data.number;
  } catch (error) {
    // It may be there all the same: a later look finds it by its marker.
    if (isLost(error)) return null;
    throw error;
  }
}

const record = (key: string, issue: number, { repositoryJournal }: Making): Promise<void> =>
  repositoryJournal.change(async () => ({ events: [{ kind: 'issue-made', key, issue }], answer: undefined }));

/** What somebody meant to make and did not finish: it is looked for, and made when it is not there. */
export async function finishTasks(making: Making): Promise<readonly number[]> {
  const { made } = await making.repositoryJournal.read();
  const now = Date.parse(making.now());
  const open_ = made.filter(({ issue, at }) => issue === null && now - Date.parse(at) > ABANDONED);
  const numbers: number[] = [];
  for (const intent of open_) {
    const [first, ...more] = await found(intent, making);
    for (const double of more) await closeDouble(double, making);
    if (first !== undefined) await record(intent.key, first, making);
    const number = first ?? (await open(intent, making));
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

/** Numbers of the issues of ours with this key, oldest first. */
async function found({ key, workflow, at }: Made, making: Making): Promise<readonly number[]> {
  const { client, repository } = making;
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    ...repository,
    state: 'all',
    labels: `workflow: ${workflow}`,
    since: at,
    per_page: 100,
  });
  const marked = issues
    .filter(({ body, pull_request: pull }) => pull === undefined && tagOf(MADE_TAG, body) === key)
    .map(({ number, user }) => ({ number, user }));
  return (await ours(marked, making)).map(({ number }) => number).toSorted((one, other) => one - other);
}

async function closeDouble(issue: number, { client, repository }: Making): Promise<void> {
  await client.rest.issues.update({ ...repository, issue_number: issue, state: 'closed', state_reason: 'not_planned' });
}
