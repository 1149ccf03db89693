/** From stage to stage: forward once the gate is passed, back when the work has to be mended, to a person when rounds run out. */
import type { Objection } from '../../domain/checked.ts';
import type { Decision } from '../../domain/decision.ts';
import type { StageLeft, TaskEvent } from '../../domain/event.ts';
import { foldAll } from '../../domain/fold.ts';
import type { Step, Usage } from '../../domain/proposal.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { authorStage, edgesOfState, stageOf, type TaskState } from '../../domain/state.ts';
import { followUpsWanted } from '../children.ts';
import type { Context } from '../context.ts';
import { begin, record, runWanted } from './step.ts';

export const roundsOf = ({ config }: Context): number => (config.valid ? config.config.limits.rounds : 1);

const leaving = (
  state: TaskState,
  step: Step,
  more: Pick<StageLeft, 'how' | 'by' | 'findings' | 'checks' | 'usage'>,
): StageLeft => ({
  kind: 'stage-left',
  from: stageOf(state)?.id ?? '',
  ...step,
  ...more,
});

interface MovingOn {
  readonly snapshot: Snapshot;
  /** What is recorded before. */
  readonly before?: readonly TaskEvent[];
}

/** The stage is passed, and the next one begins. What its agent proposed to do beside is wanted now. */
export function moveOn(state: TaskState, step: Step, by: string, { snapshot, before = [] }: MovingOn): Decision {
  const event = leaving(state, step, { how: 'passed', by, findings: [], usage: null });
  const beside = followUpsWanted(state);
  const events = beside === null ? [event] : [event, beside];
  const next = foldAll(state, events);
  return record(
    [...before, ...events, begin(next, `${event.from} is passed`, snapshot)],
    `${event.from} is passed: it goes on to ${step.to}.`,
  );
}

/** Back to whoever did the work: within the stage, or to the stage that delivered it. A person wants it, so it counts for nothing. */
export function backToAuthor(
  state: TaskState,
  events: readonly TaskEvent[],
  { by, because }: { readonly by: string; readonly because: string },
  reason: string,
): Decision {
  const next = foldAll(state, events);
  const author = authorStage(next);
  if (author === null || author.id === stageOf(next)?.id) return record([...events, runWanted(next, because)], reason);
  const left = leaving(next, { to: author.id, because }, { how: 'sent-back', by, findings: [], usage: null });
  return record([...events, left, runWanted(foldAll(next, [left]), because)], reason);
}

interface Back extends Objection {
  readonly step: Step;
  readonly by: string;
  readonly usage: Usage | null;
  /** What is recorded before. */
  readonly events?: readonly TaskEvent[];
}

/** Another stage has to mend something; null when its rounds are used up. */
export function sendBack(
  state: TaskState,
  { step, by, findings, checks, usage, events = [] }: Back,
  context: Context,
): Decision | null {
  const event = leaving(events.length === 0 ? state : foldAll(state, events), step, {
    how: 'sent-back',
    by,
    findings,
    ...(checks === undefined ? {} : { checks }),
    usage,
  });
  const next = foldAll(state, [...events, event]);
  if (next.rounds >= roundsOf(context)) return null;
  return record([...events, event, runWanted(next, `sent back by ${by}`)], `${by} sent it back to ${step.to}.`);
}

/** Where work that has to be mended goes: where the agent wants, else to the stage that delivered it. */
export function wayBack(state: TaskState, wish: Step | undefined, because: string): Step | null {
  const { back } = edgesOfState(state);
  if (wish !== undefined && back.includes(wish.to)) return wish;
  const to = back.includes(state.delivered?.stage ?? '') ? state.delivered?.stage : back.at(-1);
  return to === undefined ? null : { to, because };
}
