import { explain } from '../comments/explain.ts';
import { listItems } from '../comments/failure.ts';
import { pullTitle, pullVersion } from '../comments/pull-body.ts';
import { replies } from '../comments/replies.ts';
import { statusComment } from '../comments/status.ts';
import { fitted, MOST_BODY } from '../comments/tag.ts';
import { workflowNamed } from '../config/schema.ts';
import type { Desired, DesiredCheck } from '../domain/effect.ts';
import type { PullFacts, Snapshot } from '../domain/snapshot.ts';
import { counts, stageOf, type TaskState } from '../domain/state.ts';
import { branchOf } from '../domain/task.ts';
import { combine } from '../gates/combine.ts';
import type { Context } from './context.ts';
import { gateOf, stricter } from './route.ts';

/** What should be true on GitHub, given the state of the task. Pure. */
export function project(state: TaskState, snapshot: Snapshot, context: Context): Desired {
  const found = snapshot.pull ?? null;
  const pull = found !== null && counts(found, state) ? found : null;
  const { status, delivered } = state;
  const inReview = status === 'review' && state.merged === null && delivered !== null;
  const mergeable = inReview && pull !== null && passes(state, pull, snapshot, context);
  return {
    label: status,
    comment: statusComment(state, pull?.number ?? null),
    run: wantedRun(state),
    branch: inReview ? { name: branchOf(state.task), contains: delivered.commit } : null,
    pull: desiredPull(state, inReview),
    merge: mergeable
      ? {
          head: pull.head,
          method: mergeMethod(state, context),
          title: mergeTitle(state, pull),
          message: `Closes #${state.task}`,
        }
      : null,
    check: pull === null ? null : desiredCheck(state, pull, mergeable),
    replies: inReview ? replies(delivered.answers, delivered.epoch) : [],
    closed: status === 'done' ? 'completed' : status === 'cancelled' ? 'not_planned' : null,
    archived: status === 'done' || status === 'cancelled',
  };
}

/** A run that has to wait is not wanted yet; a wake after its time says so in the journal first. */
const wantedRun = ({ status, runWanted }: TaskState): Desired['run'] =>
  status === 'queued' && runWanted !== null && runWanted.notBefore === undefined ? { epoch: runWanted.epoch } : null;

function desiredPull(state: TaskState, inReview: boolean): Desired['pull'] {
  if (state.delivered === null) return null;
  const shown = { title: pullTitle(state), version: pullVersion(state) };
  if (inReview) return { open: true, ...shown };
  return state.status === 'cancelled' ? { open: false, ...shown } : null;
}

const mergeTitle = (state: TaskState, pull: PullFacts): string => `${pullTitle(state)} (#${pull.number})`;

const workflowOf = (state: TaskState, context: Context) =>
  context.config.valid ? workflowNamed(context.config.config, state.workflow) : undefined;

const mergeMethod = (state: TaskState, context: Context): 'merge' | 'squash' | 'rebase' =>
  workflowOf(state, context)?.publish.merge ?? 'merge';

/**
 * Whether the work may go out now. The gate is the stricter of the pinned and the current one; a workflow that is no
 * longer configured needs a person, and so does what a person pushed. Every answer is read from GitHub: the journal
 * alone opens no gate.
 */
function passes(state: TaskState, pull: PullFacts, snapshot: Snapshot, context: Context): boolean {
  const pinned = stageOf(state)?.gate ?? [];
  const workflow = workflowOf(state, context);
  const current =
    context.config.valid && workflow !== undefined
      ? gateOf(context.config.config, workflow, state.stage)
      : ['human' as const];
  const isOurs = pull.head === state.delivered?.commit;
  const gate = stricter(pinned, current, isOurs ? [] : ['human']);
  const findings = state.delivered?.findings ?? [];
  if (combine(gate, { state, pull, writers: snapshot.writers, findings }).kind !== 'passed') return false;
  return !gate.includes('human') || state.approval?.head === pull.head;
}

function desiredCheck(state: TaskState, pull: PullFacts, mergeable: boolean): DesiredCheck | null {
  const { headline, why, moves, list = [] } = explain(state, pull.number);
  const summary = [why, ...(list.length === 0 ? [] : [listItems(list).join('\n')]), moves].join('\n\n');
  const shown = { head: pull.head, title: headline, summary: fitted(summary, undefined, MOST_BODY - 1) };
  if (mergeable || state.status === 'done') return { ...shown, title: 'The gate is passed', conclusion: 'success' };
  if (state.status === 'review') return { ...shown, conclusion: 'action_required' };
  if (state.status === 'cancelled') return { ...shown, conclusion: 'cancelled' };
  return null;
}
