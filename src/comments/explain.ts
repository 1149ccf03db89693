import { ERRORS, type ErrorCode, sentenceOf } from '../domain/errors.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import type { Status } from '../domain/task.ts';
import { failureOf } from './failure.ts';
import { unmentioned } from './neutral.ts';

/** Why a task is where it is: the same sentences in the status comment, the summary and the terminal. */
export interface Explanation {
  readonly headline: string;
  /** One line, in which what came from outside is neutral. */
  readonly why: string;
  /** What would move it on. */
  readonly moves: string;
  /** What happens by itself, and when. */
  readonly next: string;
  /** The code of the failure behind it. */
  readonly code?: ErrorCode;
  /** What `why` announces, item by item. */
  readonly list?: readonly string[];
}

const BY_ITSELF = 'The next event on the issue or the pull request, or the next sweep, looks again.';
const NOTHING = 'Nothing: it waits for a person.';

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
  queued: (state) =>
    state.runWanted?.notBefore === undefined
      ? {
          headline: 'Queued',
          why: `${capital(agentOf(state))} is chosen and waits for a run to start (${state.runWanted?.reason ?? 'a new run'}).`,
          moves: 'A free runner.',
          next: BY_ITSELF,
        }
      : waitingFor(state, minuteOf(state.runWanted.notBefore)),
  'in-progress': (state) => ({
    headline: `${capital(agentOf(state))} is at work`,
    why: `Attempt ${state.attempt} runs in [run ${state.lease?.run.id}](${state.lease?.run.url}).`,
    moves: 'The end of the run.',
    next: 'When the run ends, its work is checked and put before a person. If it dies, it is started again.',
  }),
  review: (state, pull) => (state.approval === null ? waiting(state, pull) : approved(state, pull)),
  blocked: () => ({
    headline: 'Blocked',
    why: 'Something that the task needs is missing.',
    moves: 'Its arrival.',
    next: BY_ITSELF,
  }),
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
    moves: 'A new issue.',
    next: 'Nothing: the task is over.',
  }),
};

function asking({ question }: TaskState): Explanation {
  const headline = 'A person is needed';
  if (question === null) return { headline, why: 'The agent has a question.', moves: 'An answer.', next: NOTHING };
  const { code, sentence, list } = failureOf(question.code, question.detail);
  const next = MENDED.includes(code) ? 'It goes on as soon as that is put right.' : NOTHING;
  return { headline, why: sentence, moves: ERRORS[code].help, next, code, list };
}

function waitingFor(state: TaskState, time: string): Explanation {
  const last = state.tried?.at(-1);
  const reason = last === undefined ? (state.runWanted?.reason ?? '') : sentenceOf(last.code, last.detail);
  return {
    headline: `Waiting until ${time}`,
    why: `${capital(agentOf(state))} goes on after ${time}. ${capital(reason)}`,
    moves: 'That time.',
    next: `The first event on the issue or the pull request after ${time}, or the first sweep, starts the next attempt.`,
  };
}

/** `2026-11-22 14:03 UTC`, never earlier than the moment that it stands for. */
const minuteOf = (moment: string): string =>
  `${new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function waiting(state: TaskState, pull: number | null): Explanation {
  const ignored = state.ignored.map(({ by, reason }) => `The review of ${by} does not count: ${reason}.`).join(' ');
  return {
    headline: 'Waiting for a review',
    why: [`Attempt ${state.attempt} is delivered in ${pull === null ? 'a pull request' : `#${pull}`}.`, ignored]
      .filter(Boolean)
      .join(' '),
    moves:
      'A review by a person with write access: *Approve* merges it at that very commit, *Request changes* sends it back with the comments, closing the pull request rejects it.',
    next: NOTHING,
  };
}

function approved(state: TaskState, pull: number | null): Explanation {
  const { approval, refusal } = state;
  return {
    ...(refusal === null ? {} : { code: 'merge-refused' as const }),
    headline: refusal === null ? 'Approved' : 'Approved, but it can’t be merged yet',
    why:
      refusal === null
        ? `${approval?.by} approved ${approval?.head.slice(0, 7)}.`
        : sentenceOf('merge-refused', refusal.reason),
    moves: refusal === null ? 'The merge, which follows at once.' : `Remove what is in the way in #${pull}.`,
    next: BY_ITSELF,
  };
}

const agentOf = (state: TaskState): string => stageOf(state)?.agent ?? 'an agent';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Our own references (#12, links to runs) stay; what came from outside is only shown. */
export const explain: Explain = (state, pull) => {
  const explanation = EXPLAIN[state.status](state, pull);
  return { ...explanation, why: unmentioned(explanation.why.replace(/\s+/g, ' ')) };
};
