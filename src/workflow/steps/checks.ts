/** What the repository's own checks say of the delivered work: they are waited for, or they send it back. */
import { neutralLine } from '../../comments/neutral.ts';
import { type Awaited, type CheckFacts, seenOf } from '../../domain/awaited.ts';
import type { Objection } from '../../domain/checked.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Finding } from '../../domain/deliverable.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { authorStage, stageOf, type TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { roundsOf, sendBack } from './advance.ts';
import { record, runWanted } from './step.ts';

type Failed = Extract<CheckFacts, { is: 'failed' }>;

/** They send the work back together, once none runs any more: one round mends what all of them found. */
export function decideChecks(state: TaskState, { checks: seen }: Snapshot, context: Context): Decision | null {
  if (seen === undefined) return null;
  const failed = seen.checks.filter((check) => check.is === 'failed');
  if (failed.length > 0 && seen.checks.every(({ is }) => is !== 'running'))
    return backFor(state, failed, seen.head, context);
  const awaited = seenOf(seen);
  if (isSame(state.awaited, awaited)) return null;
  const told = awaited.checks.map(({ name, is }) => `${name}: ${is}`).join(', ');
  return record([{ kind: 'checks-seen', ...awaited }], told === '' ? 'No check is waited for any more.' : `${told}.`);
}

/** The order of the keys is that of one function, so equal texts are equal records. */
const isSame = (before: Awaited | null | undefined, now: Awaited): boolean =>
  JSON.stringify(before ?? { head: now.head, checks: [] }) === JSON.stringify(now);

/**
 * It counts as a round of whoever did the work. Without any left a person is asked, and the work stays as it is; so it is
 * where a check fails again that failed before: what an agent could not mend it is not asked to mend a second time.
 */
function backFor(state: TaskState, failed: readonly Failed[], head: string, context: Context): Decision {
  const because = `${failed.length === 1 ? 'the check' : 'the checks'} ${listed(failed)} failed`;
  const again = failed.filter(({ name }) => state.objected?.includes(name));
  if (again.length > 0) {
    const detail = `${listed(again)} on ${head.slice(0, 7)}`;
    return record([{ kind: 'question-asked', code: 'check-failed-again', detail }], 'It failed twice in a row.');
  }
  const author = authorStage(state);
  const objection = {
    findings: failed.map((check) => findingOf(check, author?.path ?? '')),
    checks: failed.map(({ name }) => name),
  };
  const back =
    author === null || author.id === stageOf(state)?.id
      ? within(state, objection, because, context)
      : sendBack(state, { step: { to: author.id, because }, by: 'the checks', ...objection, usage: null }, context);
  if (back !== null) return back;
  const detail = `${because} on ${head.slice(0, 7)}`;
  return record([{ kind: 'question-asked', code: 'rounds-used-up', detail }], 'No rounds are left for what failed.');
}

const listed = (failed: readonly Failed[]): string => failed.map(({ name }) => `“${neutralLine(name)}”`).join(' and ');

function within(state: TaskState, objection: Objection, because: string, context: Context): Decision | null {
  const event: TaskEvent = { kind: 'check-failed', epoch: state.epoch, ...objection, usage: null };
  const next = fold(state, event);
  if (next.rounds >= roundsOf(context)) return null;
  return record([event, runWanted(next, because)], `Sent back: ${because}.`);
}

const findingOf = ({ name, url, summary }: Failed, path: string): Finding => ({
  check: neutralLine(name),
  severity: 'fix',
  weight: 0,
  path,
  message: `The check “${name}” of the repository failed${summary === '' ? ', and says no more' : `: ${summary}`}`,
  ...(url === '' || url.length > 200 ? {} : { url }),
});
