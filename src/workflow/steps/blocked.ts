/** The stage has handed its work over: it ends with the tasks that do it. */
import type { ChildEnd, TasksEnded } from '../../domain/child.ts';
import type { Decision } from '../../domain/decision.ts';
import { fold } from '../../domain/fold.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import { PUBLISH } from '../../domain/task.ts';
import { partsOf } from '../children.ts';
import { nextOf } from '../gate.ts';
import { moveOn } from './advance.ts';
import { decidePullEnd } from './pull-end.ts';
import { closedByHand, nothing, record, type Step } from './step.ts';

export const decideBlocked: Step = (state, snapshot) =>
  decidePullEnd(state, snapshot) ?? closedByHand(snapshot) ?? decideParts(state, snapshot);

function decideParts(state: TaskState, snapshot: Snapshot): Decision {
  const parts = partsOf(state);
  const ends = parts.map(({ key, end }) => ({ key, before: end, end: end ?? endOf(key, snapshot) }));
  const isOver = ends.every(({ end }) => end !== null);
  // A part that was cancelled may be taken up again, as long as others are at work.
  const ended = ends.flatMap(({ key, before, end }) =>
    before === null && end !== null && (isOver || end.outcome === 'done') ? [{ key, end }] : [],
  );
  const event: TasksEnded = { kind: 'tasks-ended', ended };
  if (!isOver) {
    if (ended.length > 0) return record([event], 'A part is done.');
    const open = parts.flatMap(({ issue, end }) => (end === null && issue !== null ? [`#${issue}`] : []));
    return nothing(open.length === 0 ? 'Its parts are being made.' : `It waits for ${open.join(', ')}.`);
  }
  const events = ended.length === 0 ? [] : [event];
  const next = ended.length === 0 ? state : fold(state, event);
  if (!partsOf(next).some(({ end }) => end?.outcome === 'done')) {
    const detail = parts.flatMap(({ issue }) => (issue === null ? [] : [`#${issue}`])).join(', ');
    return record([...events, { kind: 'question-asked', code: 'parts-cancelled', detail }], 'No part was done.');
  }
  const step = nextOf(next);
  if (step.to === PUBLISH)
    return record([...events, { kind: 'review-wanted', abandoned: state.abandoned }], 'Its parts are done.');
  return moveOn(next, step, 'its parts', { before: events, snapshot });
}

const endOf = (wanted: string, { children = [] }: Snapshot): ChildEnd | null =>
  children.find(({ key }) => key === wanted)?.end ?? null;
