/** How our labels look to people: each kind has a colour, and says in a few words what it does. */
import type { Priority, Status } from '../domain/task.ts';

export interface Look {
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters, as GitHub has it. */
  readonly description: string;
}

/** What GitHub gives a label that nobody has described. */
const PLAIN = 'ededed';

const STATUS: Readonly<Record<Status, readonly [color: string, description: string]>> = {
  inbox: ['d4d4d4', 'Seen, and not given to an agent yet.'],
  queued: ['fbca04', 'An agent is chosen, and its run waits.'],
  'in-progress': ['1d76db', 'An agent works on it.'],
  review: ['8250df', 'Its work is before a peer or a person.'],
  blocked: ['24292f', 'Something that it needs is missing.'],
  'needs-human': ['e36209', 'A person has to act: the status comment says what.'],
  done: ['0e8a16', 'Published.'],
  cancelled: ['cfd3d7', 'Ended without being published.'],
};
const PRIORITY: Readonly<Record<Priority, string>> = {
  urgent: 'b60205',
  high: 'd93f0b',
  normal: 'c5def5',
  low: 'e6e6e6',
};

const entryOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Null for labels that are not ours. */
export function lookOf(label: string): Look | null {
  const [, kind, value = ''] = /^(status|workflow|priority|agent): (.*)$/.exec(label) ?? [];
  if (kind === 'workflow') return { color: '0052cc', description: 'Makes the issue a task of this workflow.' };
  if (kind === 'agent') return { color: '006b75', description: 'Gives the task to this agent.' };
  const priority = kind === 'priority' ? entryOf(PRIORITY, value) : undefined;
  if (priority !== undefined) return { color: priority, description: 'Who goes first where agents are busy.' };
  const status = kind === 'status' ? entryOf(STATUS, value) : undefined;
  return status === undefined ? null : { color: status[0], description: `${status[1]} Set by Imprimatur alone.` };
}

/** The look that a label should get: none where somebody has given it one. */
export const lookWanted = (label: {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}): Look | null => (label.color === PLAIN && !label.description ? lookOf(label.name) : null);
