/** Work that is delivered: a peer or a person gives a verdict, or what was approved can't be merged yet. */
import { sentenceOf } from '../../domain/errors.ts';
import type { TaskState } from '../../domain/state.ts';
import { PUBLISH } from '../../domain/task.ts';
import { neutralLine } from '../neutral.ts';
import { asksPerson, leadsTo } from '../route-words.ts';
import { checksMove, checksText, waitingForChecks, waitsForChecks } from './awaited.ts';
import { BY_ITSELF, capital, type Explanation, NOTHING, reviewerOf } from './explanation.ts';
import { ended, fixList } from './sent.ts';
import { minuteOf, waitingUntil } from './time.ts';
import { waitingForTurn } from './turn.ts';

export function inReview(state: TaskState, pull: number | null): Explanation {
  if (state.lease !== null) return judging(state);
  if (state.runWanted !== null) return waitingForPeer(state);
  if (state.approval !== null || state.refusal !== null) return approved(state, pull);
  if (state.escalated !== null) return escalated(state, pull);
  if (asksPerson(state)) return waiting(state, pull);
  return waitsForChecks(state) ? waitingForChecks(state, pull, `${delivered(state)}.`) : passed(state);
}

const delivered = ({ delivered: work }: TaskState): string => `Attempt ${work?.attempt ?? 0} is delivered`;

const AFTER_REVIEW =
  'Its judgement counts at once: what is approved goes on, what has to be mended goes back. If the run dies, it is started again.';

const judging = (state: TaskState): Explanation => ({
  headline: `${capital(reviewerOf(state))} judges the work`,
  why: `${delivered(state)}; its reviewer reads it in [run ${state.lease?.run.id}](${state.lease?.run.url}).`,
  moves: 'The end of the run.',
  next: AFTER_REVIEW,
});

function waitingForPeer(state: TaskState): Explanation {
  const { notBefore, waits, reason = '' } = state.runWanted ?? {};
  if (notBefore !== undefined) return waitingUntil(state, minuteOf(notBefore), reviewerOf(state));
  if (waits !== undefined) return waitingForTurn(waits);
  return {
    headline: 'Waiting for the reviewer',
    why: `${delivered(state)}; ${reviewerOf(state)} reads it first and waits for a run to start (${reason || 'a new run'}).`,
    moves: 'A free runner.',
    next: AFTER_REVIEW,
  };
}

const wherePull = (pull: number | null): string => (pull === null ? 'a pull request' : `#${pull}`);

/** What a review on the pull request does. */
function reviewing(state: TaskState): string {
  const to = leadsTo(state);
  const merges = to === PUBLISH ? 'merges it at that very commit' : `lets it go on to ${to}`;
  return `A review by a person with write access: *Approve* ${merges}, *Request changes* sends it back with the comments, closing the pull request rejects it.`;
}

const ignored = (state: TaskState): string =>
  state.ignored.map(({ by, reason }) => `The review of ${by} does not count: ${reason}.`).join(' ');

function waiting(state: TaskState, pull: number | null): Explanation {
  const { peer } = state;
  const judged = peer === null ? '' : `${capital(neutralLine(peer.by))} found nothing that must be mended.`;
  return {
    headline: 'Waiting for a review',
    why: [`Attempt ${state.attempt} is delivered in ${wherePull(pull)}.`, judged, ignored(state), checksText(state)]
      .filter(Boolean)
      .join(' '),
    moves: `${reviewing(state)}${checksMove(state, pull)}`,
    next: NOTHING,
  };
}

function escalated(state: TaskState, pull: number | null): Explanation {
  const list = fixList(state.peer?.findings ?? []);
  const announced = list.length === 0 ? '' : 'What is open:';
  return {
    headline: 'A person decides',
    why: [
      `${ended(capital(neutralLine(state.escalated ?? '')))} ${delivered(state)} in ${wherePull(pull)}.`,
      ignored(state),
      checksText(state),
      announced,
    ]
      .filter(Boolean)
      .join(' '),
    moves: `${reviewing(state)}${checksMove(state, pull)}`,
    next: NOTHING,
    list,
  };
}

const passed = (state: TaskState): Explanation => ({
  headline: 'The gate is passed',
  why: `${delivered(state)}, and ${state.peer === null ? 'the checks' : neutralLine(state.peer.by)} found nothing that must be mended.`,
  moves:
    leadsTo(state) === PUBLISH
      ? 'The merge, which follows at once, unless the configuration asks for a person by now.'
      : `The next stage, ${leadsTo(state)}, which follows at once, unless the configuration asks for a person by now.`,
  next: BY_ITSELF,
});

function approved(state: TaskState, pull: number | null): Explanation {
  const { approval, refusal } = state;
  if (refusal !== null)
    return {
      code: 'merge-refused',
      headline: 'Approved, but it can’t be merged yet',
      why: sentenceOf('merge-refused', refusal.reason),
      moves: `Remove what is in the way in #${pull}.`,
      next: BY_ITSELF,
    };
  const why = `${approval?.by} approved ${approval?.head.slice(0, 7)}.`;
  if (waitsForChecks(state)) return waitingForChecks(state, pull, why);
  const to = leadsTo(state);
  return {
    headline: 'Approved',
    why,
    moves: to === PUBLISH ? 'The merge, which follows at once.' : `The next stage, ${to}, which follows at once.`,
    next: BY_ITSELF,
  };
}
