/** The repository's own checks: what of them is not green yet, and who could do what about it. */
import type { CheckSeen } from '../../domain/awaited.ts';
import { ERRORS, sentenceOf } from '../../domain/errors.ts';
import type { TaskState } from '../../domain/state.ts';
import { neutralLine, neutralLink } from '../neutral.ts';
import type { Explanation } from './explanation.ts';

/** What is waited for; nothing where all of it is green. */
const openOf = ({ awaited }: TaskState): readonly CheckSeen[] =>
  (awaited?.checks ?? []).filter(({ is }) => is !== 'green');

export const waitsForChecks = (state: TaskState): boolean => openOf(state).length > 0;

/** How it stands with what is open; empty when nothing is. */
export function checksText(state: TaskState): string {
  const open = openOf(state);
  const commit = state.awaited?.head.slice(0, 7) ?? '';
  const missing = open.filter(({ is }) => is === 'missing');
  const others = open.filter(({ is }) => is !== 'missing').map((check) => `${standing(check)}.`);
  if (missing.length === 0) return others.join(' ');
  return [...others, sentenceOf('check-missing', `${listed(missing)} on ${commit}.`)].join(' ');
}

function standing({ name, is, url = '', conclusion = '' }: CheckSeen): string {
  const shown = `The check “${neutralLink(name, url)}”`;
  if (is === 'running') return `${shown} is not finished`;
  return is === 'failed' ? `${shown} failed` : `${shown} ended without a verdict (${neutralLine(conclusion)})`;
}

/** What a person can do about it; empty where it ends by itself. */
function helpFor(state: TaskState, pull: number | null): string {
  const open = openOf(state);
  const stopped = open.filter(({ is }) => is === 'stopped');
  return [
    ...(stopped.length === 0 ? [] : [`Run ${listed(stopped)} again in #${pull}.`]),
    ...(open.some(({ is }) => is === 'missing') ? [ERRORS['check-missing'].help] : []),
  ].join(' ');
}

/** What else has to happen before the merge, where a person's review is waited for, too. */
export function checksMove(state: TaskState, pull: number | null): string {
  if (!waitsForChecks(state)) return '';
  return ` Before the merge ${listed(openOf(state))} must be green. ${helpFor(state, pull)}`.trimEnd();
}

/** Everything else holds. */
export function waitingForChecks(state: TaskState, pull: number | null, before: string): Explanation {
  const open = openOf(state);
  return {
    headline: open.length === 1 ? `Waiting for the check ${listed(open)}` : 'Waiting for checks',
    why: `${before} ${checksText(state)}`,
    moves: [`When ${listed(open)} ${open.length === 1 ? 'is' : 'are'} green, it is merged.`, helpFor(state, pull)]
      .filter(Boolean)
      .join(' '),
    next: 'The next event on the issue or the pull request, the next sweep or, with the app, the end of a check looks again.',
    ...(open.some(({ is }) => is === 'missing') ? { code: 'check-missing' } : {}),
  };
}

function listed(checks: readonly CheckSeen[]): string {
  const names = checks.map(({ name }) => `“${neutralLine(name)}”`);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
