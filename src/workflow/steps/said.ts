/** What people say in comments and by labels, in whatever status the task is. */
import { didYouMean } from '../../config/suggest.ts';
import type { Decision } from '../../domain/decision.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { foldAll } from '../../domain/fold.ts';
import type { CommandFacts, LabelFacts, Snapshot } from '../../domain/snapshot.ts';
import { agentsOf, type TaskState } from '../../domain/state.ts';
import { PRIORITIES, TERMINAL } from '../../domain/task.ts';
import { reassigned } from '../assign.ts';
import type { Carried } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import { parseCommands } from '../commands/parse.ts';
import type { Context } from '../context.ts';
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

/** A label that asks for something else than what holds now: it is obeyed where a person with write access set it. */
export function decideLabels(
  state: TaskState,
  { labelled = [], writers }: Snapshot,
  context: Context,
): Decision | null {
  for (const label of labelled) {
    if (label.by === null || !writers.includes(label.by)) continue;
    const event = eventOf(label, label.by, state, context);
    if (event !== null) return record([event], `${label.by} set the label “${label.kind}: ${label.value}”.`);
  }
  return null;
}

function eventOf({ kind, value }: LabelFacts, by: string, state: TaskState, { config }: Context): TaskEvent | null {
  if (kind === 'priority') {
    const priority = PRIORITIES.find((one) => one === value);
    return priority === undefined || priority === state.priority ? null : { kind: 'priority-set', priority, by };
  }
  if (!config.valid || agentsOf(state).includes(value)) return null;
  const stages = reassigned(state, value, config.config.agents);
  return stages === null ? null : { kind: 'task-assigned', agent: value, by, stages };
}
