/** What an agent's judgement leads to: as a peer's, within the stage; as that of a stage that does nothing else, along an edge. */
import type { Decision } from '../../domain/decision.ts';
import type { ReviewDelivered, TaskEvent } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import type { Reviewed } from '../../domain/proposal.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { stageOf, type TaskState } from '../../domain/state.ts';
import type { Context } from '../context.ts';
import { roundsOf, sendBack, wayBack } from './advance.ts';
import type { Usable } from './run.ts';
import { record, runWanted } from './step.ts';

type Judging = Usable & { readonly outcome: Reviewed };

const recorded = ({ epoch, agent, outcome, usage }: Judging, snapshot: Snapshot): ReviewDelivered => ({
  kind: 'review-delivered',
  epoch,
  by: agent,
  judgement: outcome.judgement,
  head: snapshot.branch?.head ?? '',
  summary: outcome.summary,
  findings: outcome.findings,
  ...(outcome.next === undefined ? {} : { next: outcome.next }),
  usage,
});

export function judge(state: TaskState, judging: Judging, snapshot: Snapshot, context: Context): Decision {
  const event = recorded(judging, snapshot);
  const { agent, outcome } = judging;
  if (outcome.judgement === 'approved') return record([event], `${agent} found nothing that must be mended.`);
  const back = stageOf(state)?.judges
    ? backToStage(state, event, outcome, context)
    : backToAuthor(state, event, context);
  return back ?? escalated(event, agent);
}

/** A peer's objection keeps the task in its stage: the same agent tries again, while there are rounds left. */
function backToAuthor(state: TaskState, event: ReviewDelivered, context: Context): Decision | null {
  const next = fold(state, event);
  if (next.rounds >= roundsOf(context)) return null;
  return record([event, runWanted(next, `changes requested by ${event.by}`)], `${event.by} asks for changes.`);
}

function backToStage(state: TaskState, event: ReviewDelivered, outcome: Reviewed, context: Context): Decision | null {
  const step = wayBack(state, outcome.next, outcome.summary);
  if (step === null) return null;
  const { by, findings } = event;
  return sendBack(state, { step, by, findings, usage: null, events: [event] }, context);
}

function escalated(event: ReviewDelivered, agent: string): Decision {
  const wanted: TaskEvent = {
    kind: 'person-wanted',
    reason: `${agent} still asks for changes, and no rounds are left`,
  };
  return record([event, wanted], 'No rounds are left: a person decides.');
}
