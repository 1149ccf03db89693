/** Which of all that people said an agent is told again: by scope, relevance, verdict and age. Pure. */
import { asksToRemember, type Feedback, needsAnswer } from '../domain/feedback.ts';
import { reasonsIn } from './lessons.ts';
import { relevance, termsOf } from './terms.ts';

export interface Occasion {
  readonly task: number;
  readonly workflow: string;
  readonly stage: string;
  /** What the work is about, in words. */
  readonly topic: string;
  /** ISO 8601. */
  readonly now: string;
}

export interface Room {
  /** Pieces at most. */
  readonly most: number;
  /** Tokens that they may have together. */
  readonly tokens: number;
  readonly tokensOf: (text: string) => number;
}

/** A remark loses half of its weight in this time. Days. */
const HALF_LIFE = 90;
const DAY = 24 * 3600 * 1000;

/** What weighs how much beside relevance, which goes from 0 to 1. */
const VERDICTS = { rejected: 1, 'changes-requested': 0.5, approved: 0.25 } as const;

/**
 * The most telling feedback, best first. Of the same workflow and stage goes before the rest; then counts what it has to
 * do with the topic, how the work it speaks of was judged, and how new it is. A reason that several pieces give is told
 * once, in its last words. What does not fit the room is passed over for what does.
 */
export function selectFeedback(
  all: readonly Feedback[],
  occasion: Occasion,
  { most, tokens, tokensOf }: Room,
): readonly Feedback[] {
  const repeats = new Set(reasonsIn(all).flatMap((group) => group.slice(0, -1).map(({ id }) => id)));
  const known = new Map(all.filter(teaches).map((one) => [one.id, one]));
  const candidates = [...known.values()].filter(({ id }) => !repeats.has(id));
  const texts = candidates.map((one) => ({ terms: termsOf(`${one.title ?? ''} ${wordsOf(one)}`) }));
  const relevances = relevance(texts, termsOf(occasion.topic));
  const highest = Math.max(...relevances, Number.EPSILON);
  const ranked = candidates
    .map((one, index) => ({
      one,
      scope: scopeOf(one, occasion),
      score:
        (relevances[index] ?? 0) / highest +
        VERDICTS[one.verdict ?? 'changes-requested'] +
        freshness(one.at, occasion.now),
    }))
    .toSorted(
      (left, right) => right.scope - left.scope || right.score - left.score || (left.one.id < right.one.id ? -1 : 1),
    );
  const chosen: Feedback[] = [];
  let left = tokens;
  for (const { one } of ranked) {
    const cost = tokensOf(rememberedLine(one));
    if (chosen.length === most || cost > left) continue;
    chosen.push(one);
    left -= cost;
  }
  return chosen;
}

/** A closing and a bare command have no words to tell. */
const teaches = (one: Feedback): boolean =>
  one.kind === 'edit' || needsAnswer(one) || Boolean(asksToRemember(one.text));

function scopeOf({ task, workflow, stage }: Feedback, occasion: Occasion): number {
  const sameStage = stage === occasion.stage;
  if (task === occasion.task || (sameStage && workflow === occasion.workflow)) return 2;
  return sameStage || workflow === occasion.workflow ? 1 : 0;
}

function freshness(at: string, now: string): number {
  const days = Math.max(0, Date.parse(now) - Date.parse(at)) / DAY;
  return Number.isFinite(days) ? 0.5 ** (days / HALF_LIFE) : 0;
}

const wordsOf = ({ text, before = '', after = '' }: Feedback): string => `${text} ${before} ${after}`;

/** A piece tells what it says and leaves the rest to its link. Characters. */
const MOST_TEXT = 800;

const shortened = (text: string): string => (text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT - 1)}…`);

/** One JSON object, as the prompt shows it. */
export function rememberedLine(one: Feedback): string {
  const { reviewer, at, url, title, task, path, line, quoted, text, before, after, verdict } = one;
  const changed =
    before === undefined || after === undefined ? {} : { before: shortened(before), after: shortened(after) };
  return JSON.stringify({
    on: at.slice(0, 10),
    by: reviewer,
    about: `${title ?? `task ${task}`}${path === undefined ? '' : `, ${path}${line === undefined ? '' : `:${line}`}`}`,
    ...(verdict === undefined ? {} : { verdict }),
    ...(quoted === undefined ? {} : { quoted: shortened(quoted) }),
    ...(text === '' ? {} : { said: shortened(text) }),
    ...changed,
    link: url,
  });
}
