import { z } from 'zod';
import { neutralLine } from '../comments/neutral.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { TaskEvent } from '../domain/event.ts';
import type { TaskState } from '../domain/state.ts';
import { STATUSES } from '../domain/task.ts';

/** Version of the format. A reader that meets a newer one only says so. */
export const FORMAT = 1;

/** GitHub keeps more, but a merge message may not: so a journal body stays below this many bytes. */
export const MOST_BYTES = 60_000;

/** What was appended to a journal, and what all of it folds to. */
export interface EntryOf<Event, State> {
  readonly v: typeof FORMAT;
  /** Makes every commit its own: without it equal appends have one SHA, and then each racer believes it won. */
  readonly nonce: string;
  readonly events: readonly Event[];
  readonly state: State;
}

export type Entry = EntryOf<TaskEvent, TaskState>;

const envelope = z.object({
  v: z.number().int(),
  nonce: z.string().min(1),
  events: z.array(z.object({ kind: z.string() })).min(1),
});

const taskState = z.object({
  task: z.number().int(),
  status: z.enum(STATUSES),
  epoch: z.number().int(),
  attempt: z.number().int(),
  stage: z.number().int(),
  pending: z.array(z.string()),
  consumed: z.array(z.number()),
  verdicts: z.array(z.object({ verdict: z.string(), head: z.string() })),
});

/** JSON in which GitHub finds nobody to mention, and no issue to refer to: a commit's message is looked through, too. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[@#<&]|(?<=gh)-(?=\d)|\/(?=\d)/gi,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );

/**
 * The commit message of an entry: a subject that a person can read, and a JSON body.
 * @throws ImprimaturError `journal-damaged` when it would be too long to keep.
 */
export function printEntry(subject: string, entry: EntryOf<unknown, unknown>): string {
  const text = `${neutralLine(subject)}\n\n${inertJson(entry)}\n`;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) throw new ImprimaturError('journal-damaged', `an entry of ${bytes} bytes is too long`);
  return text;
}

/** @throws ImprimaturError `journal-newer` or `journal-damaged`. */
export const parseEntry = (message: string): Entry => parseEntryWith(message, taskState);

/**
 * @param state what decisions branch on in the state.
 * @throws ImprimaturError `journal-newer` or `journal-damaged`.
 */
export function parseEntryWith<Event, State>(message: string, state: z.ZodType): EntryOf<Event, State> {
  const body = message.slice(message.indexOf('\n\n') + 2);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    throw new ImprimaturError('journal-damaged', 'its head is no entry of a journal', error);
  }
  const version = z.object({ v: z.number() }).safeParse(json);
  if (version.success && version.data.v > FORMAT) {
    throw new ImprimaturError('journal-newer', `format ${version.data.v}, known is ${FORMAT}`);
  }
  const parsed = envelope.extend({ state }).safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ImprimaturError('journal-damaged', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  // The envelope vouches for the parts that decisions branch on; the rest is ours as it was printed.
  return json as EntryOf<Event, State>;
}

/** What the entry says in a line, as `git log --oneline` shows it. */
export function subjectOf(events: readonly TaskEvent[], state: TaskState): string {
  const stage = state.route?.stages[state.stage];
  const words = events.map((event) => phrase(event, state)).join(', ');
  return stage === undefined ? `task ${state.task}: ${words}` : `${stage.id}: ${words}`;
}

function phrase(event: TaskEvent, state: TaskState): string {
  switch (event.kind) {
    case 'task-opened':
      return `opened by ${event.by} (${event.workflow})`;
    case 'task-routed':
      return `routed as ${event.slug}`;
    case 'topic-chosen':
      return `topic chosen: ${event.slug}`;
    case 'run-wanted':
      return `${event.lease === 'review' ? 'review' : 'run'} ${event.epoch} wanted${event.notBefore === undefined ? '' : ` after ${event.notBefore}`} (${event.reason})`;
    case 'run-admitted':
      return `run ${event.epoch} may start`;
    case 'run-deferred':
      return `run ${event.epoch} waits for ${event.waits.for === 'agent' || event.waits.for === 'turn' ? event.waits.agent : `the budget of the ${event.waits.period}`}`;
    case 'lease-taken':
      return `lease ${event.epoch} taken by run ${event.run.id}`;
    case 'lease-lost':
      return `lease ${event.epoch} lost (${event.detail})`;
    case 'work-failed':
      return `run ${event.epoch} failed (${event.code})`;
    case 'check-failed':
      return `sent back by the checks (${event.findings.length} findings)`;
    case 'work-delivered':
      return `delivered by ${state.route?.stages[state.stage]?.agent ?? 'an agent'}, attempt ${state.attempt}`;
    case 'review-delivered':
      return `judged by ${event.by}: ${event.judgement}`;
    case 'stage-left':
      return event.how === 'passed'
        ? `${event.from} passed, goes to ${event.to}`
        : `sent from ${event.from} back to ${event.to} by ${event.by}`;
    case 'tasks-wanted':
      return `${event.wanted.length} ${event.as} wanted`;
    case 'tasks-made':
      return `made ${event.made.map(({ issue }) => `task ${issue}`).join(', ')}`;
    case 'tasks-ended':
      return `${event.ended.length} parts ended`;
    case 'person-wanted':
      return `a person decides (${event.reason})`;
    case 'delivery-superseded':
      return 'superseded by a push';
    case 'review-wanted':
      return 'put before a person again';
    case 'verdict-given':
      return `${event.verdict} by ${event.by}`;
    case 'verdict-ignored':
      return `review of ${event.by} does not count`;
    case 'approval-voided':
      return 'approval void';
    case 'checks-seen':
      return `checks: ${event.checks.map(({ name, is }) => `${name} ${is}`).join(', ') || 'none is waited for'}`;
    case 'merge-refused':
      return 'merge refused by GitHub';
    case 'question-asked':
      return `a person is asked (${event.code})`;
    case 'command-given':
      return `${event.commands.map((command) => `/${command}`).join(' ')} by ${event.by}`;
    case 'retry-asked':
      return `${event.by} wants another try`;
    case 'task-held':
      return `held by ${event.by}`;
    case 'task-resumed':
      return `resumed by ${event.by}`;
    case 'priority-set':
      return `priority ${event.priority}, set by ${event.by}`;
    case 'due-set':
      return event.due === null ? 'no day is set any more' : `due ${event.due}`;
    case 'task-assigned':
      return `assigned to ${event.agent} by ${event.by}`;
    case 'workflow-named':
      return `workflow ${event.workflow}, named by ${event.by}`;
    case 'wishes-refused':
      return `refused: ${event.wishes.map(({ what, by }) => `${what} by ${by}`).join(', ')}`;
    case 'task-reopened':
      return `reopened by ${event.by}`;
    case 'work-merged':
      return `merged as ${event.commit.slice(0, 7)}`;
    case 'task-finished':
      return event.outcome;
  }
}
