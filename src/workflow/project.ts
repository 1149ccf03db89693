import { explain } from '../comments/explain.ts';
import { listItems } from '../comments/failure.ts';
import { pullTitle, pullVersion } from '../comments/pull-body.ts';
import { replies } from '../comments/replies.ts';
import { statusComment } from '../comments/status.ts';
import { cutHere, fitted, MOST_BODY } from '../comments/tag.ts';
import { workflowNamed } from '../config/schema.ts';
import { type ChildWish, wishesOf } from '../domain/child.ts';
import type { Desired, DesiredCheck, DesiredChild } from '../domain/effect.ts';
import type { LabelFacts, PullFacts, Snapshot } from '../domain/snapshot.ts';
import { counts, type TaskState } from '../domain/state.ts';
import { branchOf, PUBLISH, TERMINAL } from '../domain/task.ts';
import { mayStart } from './admission.ts';
import { COMMANDS } from './commands/index.ts';
import type { Context } from './context.ts';
import { gateInForce, nextOf } from './gate.ts';
import { isReadyForPerson, passes } from './passes.ts';

/** What should be true on GitHub, given the state of the task. Pure. */
export function project(state: TaskState, snapshot: Snapshot, context: Context): Desired {
  const found = snapshot.pull ?? null;
  const pull = found !== null && counts(found, state) ? found : null;
  const { status, delivered } = state;
  const inReview = status === 'review' && state.merged === null && delivered !== null;
  const publishes = inReview && nextOf(state).to === PUBLISH;
  const mergeable = publishes && pull !== null && passes(state, pull, snapshot, context);
  return {
    label: status,
    workflow: state.workflow,
    comment: statusComment(state, pull?.number ?? null, COMMANDS, snapshot.prepared.denied),
    run: wantedRun(state, context),
    branch: inReview ? { name: branchOf(state.task), contains: delivered.commit } : null,
    pull: desiredPull(state, inReview && isDue(state, pull, snapshot, context)),
    merge: mergeable
      ? {
          head: pull.head,
          method: mergeMethod(state, context),
          title: mergeTitle(state, pull),
          message: `Closes #${state.task}`,
        }
      : null,
    check: pull === null ? null : desiredCheck(state, pull, mergeable),
    replies: inReview && isNext(state, snapshot, context) ? replies(delivered.answers, delivered.epoch) : [],
    children: TERMINAL.includes(status) ? [] : wishesOf(state).map((wish) => desiredChild(wish, state)),
    lessons: snapshot.prepared.remembered?.lessons ?? null,
    reactions: reactionsOf(state, snapshot),
    ...(snapshot.labelled === undefined ? {} : { inputs: inputsOf(state, snapshot.labelled) }),
    issue: issueOf(status, snapshot),
    archived: status === 'done' || status === 'cancelled',
  };
}

const desiredChild = ({ choice, ...wish }: ChildWish, { task, parent }: TaskState): DesiredChild => ({
  ...wish,
  parent: { task, depth: (parent?.depth ?? 0) + 1, ...(choice === undefined ? {} : { choice }) },
});

/** A run that has to wait is not wanted yet; a wake after its time says so in the journal first. */
const wantedRun = (state: TaskState, context: Context): Desired['run'] => {
  const { status, runWanted, held } = state;
  const isWanted =
    held === null &&
    (status === 'queued' || status === 'review') &&
    runWanted !== null &&
    runWanted.notBefore === undefined &&
    mayStart(state, runWanted, context);
  return isWanted ? { epoch: runWanted.epoch } : null;
};

/** Comments that were taken up are seen; those of people who may not command get one quiet answer. */
function reactionsOf(state: TaskState, { commands = [], spoken, writers }: Snapshot): Desired['reactions'] {
  return commands.flatMap(({ comment, by }): Desired['reactions'] => {
    if (writers.includes(by)) return comment <= state.command ? [{ comment, content: 'eyes' }] : [];
    return comment === spoken ? [{ comment, content: '-1' }] : [];
  });
}

/** Labels as they hold: a priority other than the usual one, and the agents that were named by label. */
const inputsOf = ({ priority, route }: TaskState, labelled: readonly LabelFacts[]): readonly string[] => [
  ...(priority === 'normal' ? [] : [`priority: ${priority}`]),
  ...labelled.flatMap(({ kind, value }) =>
    kind === 'agent' && (route === null || route.stages.some(({ agent }) => agent === value))
      ? [`agent: ${value}`]
      : [],
  ),
];

function issueOf(status: TaskState['status'], { reopening }: Snapshot): Desired['issue'] {
  if (status === 'done') return 'completed';
  if (status === 'cancelled') return 'not_planned';
  return reopening === undefined ? null : 'open';
}

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

/** A pull request is opened when it is a person's turn; then it stays as long as the work does. */
const isDue = (state: TaskState, pull: PullFacts | null, snapshot: Snapshot, context: Context): boolean =>
  pull?.open === true || isNext(state, snapshot, context);

/** A person is next, or the work goes out: what agents still make of it among themselves is shown to nobody. */
function isNext(state: TaskState, snapshot: Snapshot, context: Context): boolean {
  if (!isReadyForPerson(state, snapshot, context)) return false;
  const gate = gateInForce(state, context, snapshot.branch?.head ?? null);
  return gate.includes('human') || nextOf(state).to === PUBLISH;
}

function desiredCheck(state: TaskState, pull: PullFacts, mergeable: boolean): DesiredCheck | null {
  const { headline, why, moves, list = [] } = explain(state, pull.number);
  const summary = [why, ...(list.length === 0 ? [] : [listItems(list).join('\n')]), moves].join('\n\n');
  const shown = {
    head: pull.head,
    title: headline,
    summary: fitted(summary, cutHere('the comment on the issue'), MOST_BODY - 1),
  };
  if (mergeable || state.status === 'done') return { ...shown, title: 'The gate is passed', conclusion: 'success' };
  if (state.status === 'review') return { ...shown, conclusion: 'action_required' };
  if (state.status === 'cancelled') return { ...shown, conclusion: 'cancelled' };
  return null;
}
