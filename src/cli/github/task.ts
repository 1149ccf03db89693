/** One task, as much of it as the token may see. */
import { ImprimaturError } from '../../domain/errors.ts';
import type { JournalHead } from '../../domain/snapshot.ts';
import { orNull, statusOf } from '../../github/client.ts';
import { readPullNumber } from '../../github/read-pull.ts';
import { readForm } from '../../triggers/form.ts';
import { decide } from '../../workflow/decide.ts';
import type { Connected } from './connect.ts';

export interface IssueSeen {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly open: boolean;
  /** The workflow that its label, or the form, asks for; `?` where that names none. */
  readonly asks: string | null;
}

export interface TaskSeen {
  /** Null when no wake has taken the issue up. */
  readonly head: JournalHead | null;
  readonly pull: number | null;
  /** What the next wake would make of what it sees; null when this token can't tell. */
  readonly ahead: Ahead | null;
}

interface Ahead {
  /** It would record something. */
  readonly moves: boolean;
  readonly reasons: readonly string[];
}

const LABEL = 'workflow: ';

/** @throws ImprimaturError `issue-missing`, or `task-missing` for a pull request. */
export async function issueOf({ client, repository, name }: Connected, number: number): Promise<IssueSeen> {
  const found = await orNull(client.rest.issues.get({ ...repository, issue_number: number }));
  if (found === null) throw new ImprimaturError('issue-missing', `#${number} in ${name}`);
  const { data } = found;
  if (data.pull_request) throw new ImprimaturError('task-missing', `Pull request #${number}`);
  const labels = data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const form = readForm(data.body ?? '');
  return {
    number,
    title: data.title,
    url: data.html_url,
    open: data.state === 'open',
    asks: labels.find((label) => label.startsWith(LABEL))?.slice(LABEL.length) ?? (form.asks ? form.workflow : null),
  };
}

export async function taskOf(connected: Connected, { number }: IssueSeen): Promise<TaskSeen> {
  const { client, repository, journal, mayWrite } = connected;
  // Only who may write is told who else may.
  const seen = mayWrite ? await lookAhead(connected, number) : null;
  if (seen !== null) return seen;
  const head = (await journal.read(number)) ?? (await journal.finished(number));
  if (head === null) return { head, pull: null, ahead: null };
  const { merged, delivered } = head.state;
  const pull = merged?.pull ?? (delivered === null ? null : await readPullNumber(client, repository, head.state));
  return { head, pull, ahead: null };
}

/**
 * Looks at everything that a sweep would look at, and does nothing of what it would do. Null when the token lacks a
 * right, or the task was put away: then there is only the journal.
 */
async function lookAhead(connected: Connected, task: number): Promise<TaskSeen | null> {
  try {
    const view = connected.view({ task, why: 'sweep' });
    const snapshot = await view.snapshot();
    if (snapshot.finished) return null;
    const decision = decide(snapshot, await view.context(snapshot));
    const ahead = { moves: decision.events.length + decision.prepare.length > 0, reasons: decision.reasons };
    return { head: snapshot.journal, pull: snapshot.pull?.number ?? null, ahead };
  } catch (error) {
    if (statusOf(error) === 403) return null;
    throw error;
  }
}

/**
 * A run that would find nothing to do is not started.
 * @throws ImprimaturError `task-over` or `task-missing`.
 */
export async function assertWakes({ journal }: Connected, { number, asks, open }: IssueSeen): Promise<void> {
  if ((await journal.read(number)) !== null) return;
  const finished = await journal.finished(number);
  if (finished !== null) {
    const again = open ? ', and its issue is open again: `npx imprimatur sweep` looks at that' : '';
    throw new ImprimaturError('task-over', `#${number} is ${finished.state.status}${again}.`);
  }
  if (asks === null || !open) throw new ImprimaturError('task-missing', `Issue #${number}${open ? '' : ', closed,'}`);
}
