/** A run from the wish to its end, whether it works or judges: what every status that waits for one makes of it. */
import type { Decision } from '../../domain/decision.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import type { TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Failed, Proposal } from '../../domain/proposal.ts';
import type { ProposalFacts, Snapshot } from '../../domain/snapshot.ts';
import type { TaskState } from '../../domain/state.ts';
import type { Lease } from '../../domain/task.ts';
import { objectionTo } from '../accept.ts';
import { decideTurn } from '../admission.ts';
import type { Context } from '../context.ts';
import { nothing, record, runWanted } from './step.ts';

/** A run is wanted: the winner of that has dispatched it, and it gets the lease; or it has to wait, or can't start. */
export function decideStart(state: TaskState, snapshot: Snapshot, context: Context): Decision {
  const wanted = state.runWanted;
  if (wanted === null) return nothing('No run is wanted.');
  if (state.held !== null && snapshot.run?.kind !== 'started') return nothing(`${state.held.by} holds it.`);
  if (wanted.notBefore !== undefined) {
    if (Date.parse(snapshot.now) < Date.parse(wanted.notBefore)) return nothing(`It waits until ${wanted.notBefore}.`);
    // Of several wakes the one that records this starts the run.
    return record(
      [runWanted(state, `${wanted.reason}, and the wait is over`, { lease: wanted.lease })],
      'The wait is over.',
    );
  }
  const turn = decideTurn(state, wanted, snapshot, context);
  if (turn !== null) return turn;
  const refused = snapshot.prepared.refusals.find(({ kind }) => kind === 'run');
  if (refused !== undefined) {
    return record(
      [{ kind: 'question-asked', code: 'run-refused', detail: refused.reason }],
      'GitHub refused to start the run.',
    );
  }
  const { run } = snapshot;
  if (run?.kind !== 'started' || run.epoch !== wanted.epoch) return nothing('The run has not been started yet.');
  return record(
    [{ kind: 'lease-taken', lease: wanted.lease, epoch: wanted.epoch, run: run.run }],
    `Run ${run.run.id} holds the lease.`,
  );
}

type Readable = Extract<ProposalFacts, { valid: true }>;
export type Usable = Omit<Proposal, 'outcome'> & {
  readonly outcome: Exclude<Proposal['outcome'], { readonly kind: 'failed' | 'question' }>;
  readonly findings: Readable['findings'];
};

/** A run holds the lease: it works, it died, it failed, or it has left something that can be used. */
export function decideEnd(
  state: TaskState,
  lease: Lease,
  snapshot: Snapshot,
  context: Context,
  dispose: (usable: Usable) => Decision,
): Decision {
  const { run } = snapshot;
  const { epoch } = lease;
  if (run?.kind !== 'ended')
    return nothing(lease.kind === 'work' ? 'The agent is at work.' : 'The reviewer is at work.');
  if (run.proposal === null) {
    const event: TaskEvent = { kind: 'lease-lost', epoch, detail: run.detail };
    return afterFailure(state, lease, context, event, { code: 'proposal-missing', text: run.detail });
  }
  const reason = run.proposal.valid
    ? objectionTo(run.proposal.proposal, state, snapshot.branch?.head ?? null)
    : run.proposal.reason;
  if (!run.proposal.valid || reason !== null) {
    const detail = reason ?? 'it can’t be read';
    const event: TaskEvent = { kind: 'work-failed', epoch, code: 'proposal-invalid', detail, usage: null };
    return afterFailure(state, lease, context, event, { code: 'proposal-invalid', text: detail });
  }
  const { proposal, findings } = run.proposal;
  const { outcome, usage } = proposal;
  if (outcome.kind !== 'failed' && outcome.kind !== 'question') return dispose({ ...proposal, outcome, findings });
  const { code, text } = outcome;
  const event: TaskEvent = { kind: 'work-failed', epoch, code, detail: text, usage };
  if (outcome.kind === 'question') {
    return record([event, { kind: 'question-asked', code, detail: text }], 'The agent asks a person.');
  }
  const { notBefore = '' } = outcome;
  const wait = Date.parse(notBefore) - Date.parse(snapshot.now);
  if (wait > LONGEST_WAIT) return ask(event, outcome, `it asks to wait until ${notBefore}`);
  return afterFailure(state, lease, context, event, wait > 0 ? outcome : { code, text });
}

/** Who asks for a longer wait is not believed: a person looks. Milliseconds. */
const LONGEST_WAIT = 31 * 24 * 3600 * 1000;

/** A failure is tried again until there were too many in a row, or the catalogue says that it is no use. */
function afterFailure(
  state: TaskState,
  { kind }: Lease,
  context: Context,
  event: TaskEvent,
  failure: Pick<Failed, 'code' | 'text' | 'notBefore'>,
): Decision {
  const { code, notBefore } = failure;
  const next = fold(state, event);
  const most = context.config.valid ? context.config.config.limits.failures : 1;
  if (new ImprimaturError(code).retry === 'never') return ask(event, failure);
  if (next.failures >= most) return ask(event, failure, `${next.failures} failures in a row`);
  const what = kind === 'work' ? `attempt ${state.attempt}` : 'the review';
  const wanted = runWanted(next, `${what} failed`, { lease: kind, ...(notBefore === undefined ? {} : { notBefore }) });
  const when = notBefore === undefined ? '' : ` after ${notBefore}`;
  return record([event, wanted], `The run failed (${code}); it is tried again${when}.`);
}

const ask = (event: TaskEvent, { code, text }: Pick<Failed, 'code' | 'text'>, more = ''): Decision =>
  record(
    [event, { kind: 'question-asked', code, detail: more === '' ? text : `${text} (${more})` }],
    `The run failed (${code}); a person is asked.`,
  );
