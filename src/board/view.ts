/** Tasks as people look at them. Pure, and the same for the page, the issue and the terminal. */

import { agentOf, reviewerOf } from '../comments/explain/explanation.ts';
import { explain } from '../comments/explain.ts';
import { visible } from '../comments/neutral.ts';
import { plain } from '../comments/plain.ts';
import type { ImprimaturError } from '../domain/errors.ts';
import type { Usage } from '../domain/proposal.ts';
import type { JournalHead } from '../domain/snapshot.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { PRIORITIES } from '../domain/task.ts';
import { plus } from '../domain/usage.ts';
import type { BoardView, TaskView } from './schema.ts';
import { waitsFor } from './waiting.ts';

/** The repository: `owner/name`, and its page. */
export interface Place {
  readonly repository: string;
  readonly url: string;
}

export interface BoardEntry {
  readonly head: JournalHead;
  /** Number of the task's pull request. */
  readonly pull: number | null;
}

interface Unreadable {
  readonly task: number;
  readonly unreadable: ImprimaturError;
}

export function boardView(
  place: Place,
  entries: readonly BoardEntry[],
  unreadable: readonly Unreadable[],
  now: string,
  schedules: readonly BoardView['schedules'][number][] = [],
): BoardView {
  const tasks = entries.map((entry) => taskView(place, entry)).toSorted(byUrgency);
  return {
    version: 1,
    repository: place.repository,
    at: now,
    tasks,
    unreadable: unreadable.map(({ task, unreadable: { code, message } }) => ({
      issue: task,
      error: code,
      sentence: plain(message),
    })),
    schedules: [...schedules],
    totals: {
      tasks: tasks.length + unreadable.length,
      needYou: tasks.filter(({ needsYou }) => needsYou).length,
      ...sumOf(entries.flatMap(({ head }) => head.state.usage ?? [])),
    },
  };
}

/** One task, active or over. */
export function taskView({ url }: Place, { head, pull }: BoardEntry): TaskView {
  const { state } = head;
  const { headline, why, moves, next, code, list = [] } = explain(state, pull);
  const waits = waitsFor(state);
  const run = state.lease?.run ?? state.tried?.at(-1)?.run ?? null;
  return {
    issue: state.task,
    title: visible(state.title).replace(/\s+/g, ' ').trim(),
    url: `${url}/issues/${state.task}`,
    workflow: state.workflow,
    stage: whereIn(state),
    status: state.status,
    waitsFor: waits,
    needsYou: waits === 'person',
    headline: plain(headline),
    why: plain(why),
    moves: plain(moves),
    next: plain(next),
    details: list.map(plain),
    error: code ?? null,
    notBefore: state.runWanted?.notBefore ?? null,
    changedAt: head.at,
    agent: whoIn(state),
    attempt: state.attempt,
    failures: state.failures,
    rounds: state.rounds,
    priority: state.priority,
    due: state.due,
    held: state.held === null ? null : { by: state.held.by, reason: plain(state.held.reason) },
    pullRequest: pull === null ? null : { number: pull, url: `${url}/pull/${pull}` },
    run: run === null ? null : { id: run.id, url: run.url },
    config: state.route?.config ?? null,
    model: state.usage?.model ?? null,
    prompts: (state.delivered?.prompts ?? []).map(({ name, sha256 }) => ({ name, sha256 })),
    usage: state.usage === null ? null : figuresOf(state.usage),
    journal: head.sha,
  };
}

const whereIn = (state: TaskState): TaskView['stage'] => {
  const stage = stageOf(state);
  return stage === null ? null : { id: stage.id, position: state.stage + 1, of: state.route?.stages.length ?? 1 };
};

/** A run in review is the peer's. */
function whoIn(state: TaskState): string | null {
  if (stageOf(state) === null) return null;
  const isPeers = state.status === 'review' && (state.lease !== null || state.runWanted !== null);
  return isPeers ? reviewerOf(state) : agentOf(state);
}

type Figures = NonNullable<TaskView['usage']>;

const figuresOf = ({ calls, inputTokens, outputTokens, cost }: Usage): Figures => ({
  calls,
  inputTokens,
  outputTokens,
  cost,
});

const sumOf = (usages: readonly Usage[]): Figures =>
  usages.reduce<Figures>(
    (sum, usage) => ({
      calls: sum.calls + usage.calls,
      inputTokens: plus(sum.inputTokens, usage.inputTokens),
      outputTokens: plus(sum.outputTokens, usage.outputTokens),
      cost: plus(sum.cost, usage.cost),
    }),
    { calls: 0, inputTokens: 0, outputTokens: 0, cost: 0 },
  );

const byUrgency = (one: TaskView, other: TaskView): number =>
  Number(other.needsYou) - Number(one.needsYou) ||
  PRIORITIES.indexOf(one.priority) - PRIORITIES.indexOf(other.priority) ||
  Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
  one.issue - other.issue;
