/** What people say in comments and by labels, in whatever status the task is. */
import { didYouMean } from '../../config/suggest.ts';
import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { foldAll } from '../../domain/fold.ts';
import type { RefusedWish } from '../../domain/said.ts';
import type { CommandFacts, LabelFacts, Snapshot } from '../../domain/snapshot.ts';
import { agentsOf, type TaskState } from '../../domain/state.ts';
import { PRIORITIES, TERMINAL } from '../../domain/task.ts';
import { assigned } from '../assign.ts';
import type { Carried } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import { parseCommands } from '../commands/parse.ts';
import type { Context } from '../context.ts';
import { NOT_ALLOWED } from '../form-wishes.ts';
import { named } from '../name-workflow.ts';
import { prepareFirst, record } from './step.ts';

/** The next comment with commands, by somebody who may give them; null when there is none. */
export function decideCommands(state: TaskState, snapshot: Snapshot, context: Context): Decision | null {
  const comment = snapshot.commands?.find(({ by }) => snapshot.writers.includes(by));
  if (comment === undefined) return null;
  const parsed = parseCommands(comment.text);
  const events: TaskEvent[] = [];
  const answers: string[] = [];
  for (const { id, argument } of comment.edited ? [] : parsed) {
    const now = foldAll(state, events);
    const carried = carry(id, argument, { comment, state: now, snapshot, context });
    if (carried.kind === 'prepare') return prepareFirst(carried.preparation, carried.reason);
    if (carried.kind === 'done') events.push(...carried.events);
    if (carried.answer !== '') answers.push(carried.answer);
  }
  const given: TaskEvent = {
    kind: 'command-given',
    commands: parsed.map(({ id }) => id),
    by: comment.by,
    comment: comment.comment,
    answer: comment.edited ? EDITED : answers.join(' '),
  };
  return record([given, ...events], `${comment.by} said ${parsed.map(({ id }) => `/${id}`).join(', ')}.`);
}

const EDITED = 'The comment was edited after it was written, so it is not obeyed: please write a new one.';

type Asked = {
  readonly comment: CommandFacts;
  readonly state: TaskState;
  readonly snapshot: Snapshot;
  readonly context: Context;
};

function carry(id: string, argument: string, asked: Asked): Carried {
  const command = COMMANDS.find((one) => one.id === id);
  if (command !== undefined && !TERMINAL.includes(asked.state.status)) return command.run({ argument, ...asked });
  const suggestion =
    didYouMean(
      id,
      COMMANDS.map((one) => one.id),
    ) ?? '';
  return {
    kind: 'refused',
    answer: command === undefined ? `There is no \`/${id}\`. ${suggestion}` : 'The task is over.',
  };
}

/**
 * Labels that ask for something else than what holds now: obeyed where a person with write access set them, refused
 * with a sentence where not. One that is older than what was said since says nothing any more.
 */
export function decideLabels(state: TaskState, snapshot: Snapshot, context: Context): Decision | null {
  const refused: RefusedWish[] = [];
  for (const label of snapshot.labelled ?? []) {
    const what = `${label.kind}: ${label.value}`;
    const by = label.by ?? 'ghost';
    // Before the task has a route, its labels are minded when it gets one; bots, of which we are one, wish nothing.
    if (holds(label, state) || (label.kind === 'agent' && state.route === null) || by.endsWith('[bot]')) continue;
    const answer = snapshot.writers.includes(by) ? obey(label, by, { state, snapshot, context }) : NOT_ALLOWED;
    if (typeof answer === 'string') refused.push({ what, by, because: answer });
    else return record(answer, `${by} set the label “${what}”.`);
  }
  const before = state.refused ?? [];
  const fresh = refused.filter(({ what, by }) => !before.some((one) => one.what === what && one.by === by));
  if (fresh.length === 0) return null;
  const reasons = fresh.map(({ what, by, because }) => `“${what}” by ${by} is refused: ${because}.`);
  return record([{ kind: 'wishes-refused', wishes: [...fresh, ...before] }], ...reasons);
}

function holds({ kind, value, at }: LabelFacts, state: TaskState): boolean {
  const since = state.setAt?.[kind];
  if (since !== undefined && Date.parse(at) < Date.parse(since)) return true;
  if (kind === 'workflow') return value === state.workflow;
  return kind === 'priority' ? value === state.priority : agentsOf(state).includes(value);
}

function obey(
  { kind, value, at }: LabelFacts,
  by: string,
  { state, snapshot, context }: Omit<Asked, 'comment'>,
): readonly TaskEvent[] | string {
  if (kind === 'workflow') return named(value, { state, by, at, snapshot, context });
  if (kind === 'priority') {
    const priority = PRIORITIES.find((one) => one === value);
    return priority === undefined
      ? `there is no such priority. ${didYouMean(value, PRIORITIES) ?? ''}`.trim()
      : [{ kind: 'priority-set', priority, by, at }];
  }
  const answer = assigned(value, state, context);
  return typeof answer === 'string' ? answer : [{ kind: 'task-assigned', agent: value, by, at, stages: answer }];
}
