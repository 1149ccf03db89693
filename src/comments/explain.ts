import { ERRORS } from '../domain/errors.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { PUBLISH, type Status } from '../domain/task.ts';
import { agentOf, BY_ITSELF, capital, type Explanation, NOTHING } from './explain/explanation.ts';
import { waitingForParts } from './explain/parts.ts';
import { inReview } from './explain/review.ts';
import { cameFrom, fixList, toMend } from './explain/sent.ts';
import { minuteOf, waitingUntil } from './explain/time.ts';
import { waitingForTurn } from './explain/turn.ts';
import { failureOf } from './failure.ts';
import { unmentioned } from './neutral.ts';
import { asksPerson, leadsTo } from './route-words.ts';

/** Questions that an act on GitHub answers, without a command. */
const MENDED: readonly string[] = ['branch-deleted', 'branch-rewritten', 'pull-request-refused'];

type Explain = (state: TaskState, pull: number | null) => Explanation;

const EXPLAIN: Readonly<Record<Status, Explain>> = {
  inbox: () => ({
    headline: 'Seen',
    why: 'The task was seen and has no agent yet.',
    moves: 'Routing, which follows at once.',
    next: BY_ITSELF,
  }),
  queued: (state) => {
    const { notBefore, waits } = state.runWanted ?? {};
    if (notBefore !== undefined) return waitingUntil(state, minuteOf(notBefore), agentOf(state));
    return waits === undefined ? queued(state) : waitingForTurn(waits);
  },
  'in-progress': (state) => ({
    headline: `${capital(agentOf(state))} is at work`,
    why: told(state, `Attempt ${state.attempt} runs in [run ${state.lease?.run.id}](${state.lease?.run.url}).`),
    list: fixList(state.findings),
    moves: 'The end of the run.',
    next: `When the run ends, ${afterRun(state)}. If it dies, it is started again.`,
  }),
  review: inReview,
  blocked: waitingForParts,
  'needs-human': asking,
  done: (state) => ({
    headline: 'Done',
    why: `${capital(state.finished ?? 'finished')}.`,
    moves: 'Nothing more to do.',
    next: 'Nothing: the task is over.',
  }),
  cancelled: (state) => ({
    headline: 'Cancelled',
    why: `${capital(state.finished ?? 'cancelled')}.${state.heard.length > 0 ? ' What was said is kept.' : ''}`,
    moves: `Opening the issue${state.delivered === null ? '' : ' or the pull request'} again, or the comment \`/reopen\`, takes it up where it was.`,
    next: 'Nothing: the task is over.',
  }),
};

const queued = (state: TaskState): Explanation => ({
  headline: 'Queued',
  why: told(
    state,
    `${capital(agentOf(state))} is chosen and waits for a run to start (${state.runWanted?.reason ?? 'a new run'}).`,
  ),
  list: fixList(state.findings),
  moves: 'A free runner.',
  next: BY_ITSELF,
});

/** With how the task came here, and what has to be mended. */
const told = (state: TaskState, what: string): string =>
  [what, cameFrom(state), toMend(state)].filter(Boolean).join(' ');

function afterRun(state: TaskState): string {
  const stage = stageOf(state);
  if (stage?.judges) return 'its judgement decides where the task goes';
  const peer = stage?.gate.includes('peer') ? stage.reviewer : null;
  if (peer != null) return `its work is checked and judged by ${peer.agent}`;
  if (asksPerson(state)) return 'its work is checked and put before a person';
  const to = leadsTo(state);
  return `its work is checked and ${to === PUBLISH ? 'published' : `goes on to ${to}`}`;
}

function asking(state: TaskState): Explanation {
  const { question } = state;
  const headline = 'A person is needed';
  if (question === null) return { headline, why: 'The agent has a question.', moves: 'An answer.', next: NOTHING };
  const { code, sentence, list } = failureOf(question.code, question.detail);
  const next = MENDED.includes(code) ? 'It goes on as soon as that is put right.' : NOTHING;
  const moves = ERRORS[code].help;
  // What the checks found lies on no branch: here is the only place where a person sees it.
  if (code === 'rounds-used-up')
    return { headline, why: `${sentence} ${toMend(state)}`.trim(), moves, next, code, list: fixList(state.findings) };
  return { headline, why: sentence, moves, next, code, list };
}

/** A run is wanted, and somebody said that none may start. */
function heldBack({ held, runWanted }: TaskState): Explanation {
  const reason = held === null || held.reason === '' ? '' : `: ${held.reason}`;
  return {
    headline: 'Held',
    why: `${held?.by} holds it${reason}. A run waits (${runWanted?.reason}).`,
    moves: '`/resume`, by a person with write access.',
    next: NOTHING,
  };
}

/** Our own references (#12, links to runs) stay; what came from outside is only shown. */
export const explain: Explain = (state, pull) => {
  const explanation =
    state.held !== null && state.runWanted !== null ? heldBack(state) : EXPLAIN[state.status](state, pull);
  return { ...explanation, why: unmentioned(explanation.why.replace(/\s+/g, ' ')) };
};
