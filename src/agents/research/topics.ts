/** What the sources offer to write about: what is new in them and what comes back, counted and ranked by code. Pure. */
import type { Source } from '../../domain/deliverable.ts';
import type { PastWork } from '../role.ts';
import { countIn, headingsOf, type Phrase, phrasesIn, tellingKeys, titlesOf, wholeTitle, wordsOf } from './phrases.ts';

export interface Candidate {
  /** `t1` is the first in rank. */
  readonly id: string;
  readonly words: string;
  /** Ids of the sources that speak of it. */
  readonly sources: readonly string[];
  /** How often they say it, in titles and texts. */
  readonly mentions: number;
  /** YYYY-MM-DD, of the newest of these sources; null when none has a date. */
  readonly newest: string | null;
  /** 0 to 100: `scoreOf` its figures. */
  readonly score: number;
  /** What was published, or rejected, on it before: then it is none to take. */
  readonly before: PastWork | null;
}

/** How it can be computed again from the table. */
export const FORMULA = '40 × (1 − 1 ÷ sources) + 20 × (1 − 1 ÷ mentions) + 40 × 7 ÷ (7 + age in days)';

/** Being said by many, being said often, and being new each count more slowly the more there is of it; no date counts as old. */
export function scoreOf(
  {
    sources,
    mentions,
    newest,
  }: { readonly sources: number; readonly mentions: number; readonly newest: string | null },
  today: string,
): number {
  const age = newest === null ? Number.POSITIVE_INFINITY : Math.max(0, (Date.parse(today) - Date.parse(newest)) / DAY);
  return Math.round(
    40 * (1 - 1 / Math.max(1, sources)) + 20 * (1 - 1 / Math.max(1, mentions)) + (40 * WEEK) / (WEEK + age),
  );
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7;
const MOST_CANDIDATES = 8;
const MOST_TREATED = 4;

/** @param today YYYY-MM-DD. Those that were not treated before come first, best first. */
export function candidatesOf(sources: readonly Source[], past: readonly PastWork[], today: string): Candidate[] {
  const byFirst = Map.groupBy(phrasesOf(sources), ({ keys }) => keys[0] ?? '');
  const titles = titlesOf(sources);
  const counts = new Map<Phrase, Map<string, number>>();
  for (const { id, text } of sources) {
    const title = titles.get(id) ?? '';
    // A text that opens with its title says it once.
    const whole = headingsOf(text)[0] === title ? text : `${title}\n${text}`;
    for (const [phrase, count] of countIn(whole, byFirst))
      counts.set(phrase, (counts.get(phrase) ?? new Map()).set(id, count));
  }
  const ranked = [...counts]
    .map(([phrase, bySource]) => figuresOf(phrase, bySource, sources, today))
    .toSorted((one, other) => other.score - one.score || compare(one.words, other.words));
  const offered = distinct(ranked).map((candidate) => ({ ...candidate, before: beforeOf(candidate.keys, past) }));
  const open = offered.filter(({ before }) => before === null).slice(0, MOST_CANDIDATES);
  const treated = offered.filter(({ before }) => before !== null).slice(0, MOST_TREATED);
  return [...open, ...treated].map(({ keys: _, ...candidate }, index) => ({ id: `t${index + 1}`, ...candidate }));
}

/** The titles, and what stands in titles or headings of several sources. */
function phrasesOf(sources: readonly Source[]): readonly Phrase[] {
  const titles = titlesOf(sources);
  const found = new Map<string, { readonly phrase: Phrase; readonly in: ReadonlySet<string> }>();
  const add = (phrase: Phrase, ...places: readonly string[]): void => {
    const key = phrase.keys.join(' ');
    const known = found.get(key);
    const isFirst = known === undefined || compare(phrase.shown, known.phrase.shown) < 0;
    found.set(key, { phrase: isFirst ? phrase : known.phrase, in: new Set([...(known?.in ?? []), ...places]) });
  };
  for (const { id, text } of sources) {
    const title = titles.get(id) ?? '';
    const whole = wholeTitle(title);
    // A title is a topic even if no other source has it.
    if (whole !== undefined) add(whole, id, 'title');
    for (const phrase of [title, ...headingsOf(text)].flatMap(phrasesIn)) add(phrase, id);
  }
  return [...found.values()].flatMap(({ phrase, in: places }) => (places.size > 1 ? [phrase] : []));
}

type Figures = Omit<Candidate, 'id' | 'before'> & { readonly keys: readonly string[] };

function figuresOf(
  { shown, keys }: Phrase,
  bySource: ReadonlyMap<string, number>,
  sources: readonly Source[],
  today: string,
): Figures {
  const speaking = sources.filter(({ id }) => bySource.has(id));
  const days = speaking.flatMap(({ published }) => dayOf(published) ?? []).map((day) => (day > today ? today : day));
  const newest = days.toSorted(compare).at(-1) ?? null;
  const mentions = [...bySource.values()].reduce((sum, count) => sum + count, 0);
  const score = scoreOf({ sources: speaking.length, mentions, newest }, today);
  return { keys, words: shown, sources: speaking.map(({ id }) => id), mentions, newest, score };
}

function dayOf(published: string | undefined): string | undefined {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Of two that are about the same, the one that says more; of two alike, the better one. */
function distinct(ranked: readonly Figures[]): Figures[] {
  const kept: Figures[] = [];
  for (const one of ranked) {
    const isPart = ranked.some((other) => isCoveredBy(one, other));
    const isAlike = kept.some((other) => isSame(one, other) && shareOf(one.keys, other.keys) >= 0.75);
    if (!isPart && !isAlike) kept.push(one);
  }
  return kept;
}

/** A part of a longer phrase that half of its sources have, or all: “batteries” is too wide where it is “grid batteries”. */
const isCoveredBy = (one: Figures, other: Figures): boolean =>
  other.keys.length > one.keys.length &&
  isRun(one.keys, other.keys) &&
  (isSame(one, other) || (other.sources.length > 1 && other.sources.length * 2 >= one.sources.length));

const isSame = (one: Figures, other: Figures): boolean => one.sources.join() === other.sources.join();
const isRun = (part: readonly string[], whole: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
const shareOf = (keys: readonly string[], others: readonly string[]): number =>
  keys.filter((key) => others.includes(key)).length / Math.max(1, keys.length);

/** Three quarters of what it says stood in the title already; of several such titles, the one that says the least beside it. */
function beforeOf(keys: readonly string[], past: readonly PastWork[]): PastWork | null {
  const telling = tellingKeys(keys.map((key) => ({ shown: key, key })));
  const alike = past.flatMap((work) => {
    const title = tellingKeys(wordsOf(work.title));
    return shareOf(telling, title) < 0.75 ? [] : [{ work, share: shareOf(title, telling) }];
  });
  return alike.toSorted((one, other) => other.share - one.share)[0]?.work ?? null;
}

/** By code unit, so that it is the same everywhere. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
