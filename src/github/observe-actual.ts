import { PULL_TAG } from '../comments/pull-body.ts';
import { REPLY_TAG } from '../comments/replies.ts';
import { tagOf } from '../comments/tag.ts';
import { OWN_CHECK } from '../domain/awaited.ts';
import type { Actual, Desired } from '../domain/effect.ts';
import type { TaskEvent } from '../domain/event.ts';
import { counts, type TaskState } from '../domain/state.ts';
import { statusOf } from './client.ts';
import { ours } from './identities.ts';
import type { Known } from './known.ts';
import { type Observing, pick } from './observe.ts';
import { readComments } from './read-issue.ts';
import { readLessonPulls } from './read-lessons.ts';
import { readBranch, readPull } from './read-pull.ts';

/**
 * What is true of that which is desired. A wake that just recorded that something begins to exist knows that it is
 * not there yet; a wake that recorded nothing looks at everything, since it is here to repair.
 */
export async function observeActual(
  known: Known,
  desired: Desired,
  recorded: readonly TaskEvent['kind'][],
  state: TaskState,
  observing: Observing,
): Promise<Actual> {
  const { client, repository } = observing;
  const task = known.issue;
  if (task === undefined) return { refused: [] };
  const repairing = recorded.length === 0;
  const isFirst = state.delivered?.base === null && recorded.includes('work-delivered');
  if (desired.pull !== null && known.pull === undefined)
    known.pull = isFirst ? null : await readPull(client, repository, state);
  if (desired.branch !== null && known.branch === undefined) {
    known.branch = isFirst
      ? { head: null, relation: 'missing' }
      : await readBranch(client, repository, state, known.pull ?? null);
  }
  if (known.comment === undefined) {
    if (recorded.includes('task-opened')) known.comment = null;
    else known.comment = (await readComments(client, repository, state.task, observing)).comment;
  }
  const pull = known.pull ?? null;
  if (known.check === undefined && desired.check !== null) {
    known.check = repairing ? await unlessDenied(readCheck(observing, desired.check.head)) : null;
  }
  if (known.replies === undefined && desired.replies.length > 0 && pull !== null) {
    if (recorded.includes('work-delivered')) known.replies = [];
    // Where agents judge, a person's turn comes with the last judgement.
    else if (repairing || recorded.includes('review-delivered'))
      known.replies = await readReplies(observing, pull.number);
  }
  if (desired.lessons !== null && desired.lessons.lessons.length > 0)
    known.lessons ??= await readLessonPulls(observing, desired.lessons.agent);
  return {
    labels: task.labels,
    issueOpen: task.open,
    comment: known.comment ?? null,
    run: desired.run !== null && known.started === desired.run.epoch,
    branch: { head: known.branch?.head ?? null, contains: ['same', 'ahead'].includes(known.branch?.relation ?? '') },
    pull:
      pull === null || !counts(pull, state)
        ? null
        : { number: pull.number, open: pull.open, version: tagOf(PULL_TAG, pull.body) },
    reacted: [...known.reacted],
    made: (known.children ?? []).map(({ key }) => key),
    refused: known.prepared.refusals.map(({ kind }) => kind),
    denied: known.prepared.denied?.map(({ effect }) => effect) ?? [],
    ...pick(known, ['check', 'replies']),
    ...(known.lessons === undefined ? {} : { proposed: known.lessons.proposed }),
  };
}

/** Who may not look may not write either: trying to says so. */
const unlessDenied = <T>(reading: Promise<T | null>): Promise<T | null> =>
  reading.catch((error: unknown) => {
    if (statusOf(error) === 403) return null;
    throw error;
  });

async function readCheck(
  { client, repository }: Observing,
  head: string,
): Promise<Exclude<Actual['check'], undefined>> {
  const { data } = await client.rest.checks.listForRef({
    ...repository,
    ref: head,
    check_name: OWN_CHECK,
    per_page: 10,
  });
  const [run] = data.check_runs.toSorted((left, right) => right.id - left.id);
  return run === undefined
    ? null
    : { head: run.head_sha, conclusion: run.conclusion ?? '', title: run.output.title ?? '' };
}

export async function readReplies(observing: Observing, pull: number): Promise<readonly string[]> {
  const { client, repository } = observing;
  const comments = await client.paginate(client.rest.pulls.listReviewComments, {
    ...repository,
    pull_number: pull,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => tagOf(REPLY_TAG, body) !== null);
  return (await ours(marked, observing)).flatMap(({ body }) => tagOf(REPLY_TAG, body) ?? []);
}
