import { createHash } from 'node:crypto';
import type { Source } from '../domain/deliverable.ts';
import { feed } from './feed.ts';
import { file } from './file.ts';
import { oneLine } from './formats/words.ts';
import { page } from './page.ts';
import { repository } from './repository.ts';
import { type GatherDeps, type Reading, type Readings, type SourceKind, unusable } from './source.ts';

export const SOURCE_KINDS: readonly SourceKind[] = [file, page, feed, repository];

export interface Gathered {
  readonly sources: readonly Source[];
  /** What could not be used, with the reason as words that end a sentence. */
  readonly missing: readonly Missing[];
}

interface Missing {
  readonly locator: string;
  readonly reason: string;
}

/** What a proposal can carry, and more than a prompt can hold: locators, characters of a locator, sources, characters of all. */
const MOST = { locators: 100, locator: 1400, sources: 150, text: 20 * 1024 * 1024 } as const;

/**
 * Reads what the task names, in its order; ids are `s1`, `s2`, … of those that could be read. A locator that gave several
 * texts names each behind an arrow: `feed: https://example.org/feed → https://example.org/post`. The text is kept as its
 * kind reads it, and `sha256` is of that text. Only what the readers throw is thrown on.
 */
export async function gather(locators: readonly string[], deps: GatherDeps): Promise<Gathered> {
  const wanted = [...new Set(locators.map((locator) => locator.trim()).filter((locator) => locator !== ''))];
  const results = await Promise.all(wanted.slice(0, MOST.locators).map((locator) => resultOf(locator, deps)));
  const sources: Source[] = [];
  const missing: Missing[] = [];
  const seen = new Set<string>();
  let room: number = MOST.text;
  for (const { locator, kind, result } of results) {
    if (result.kind === 'unusable') {
      missing.push({ locator: shown(locator), reason: oneLine(result.reason, 900) });
      continue;
    }
    for (const reading of result.readings) {
      const source = { id: `s${sources.length + 1}`, kind, ...sourceOf(locator, reading, deps.now) };
      // A feed may name two entries alike, and the same one twice.
      if (seen.has(source.locator)) continue;
      if (sources.length >= MOST.sources || source.text.length > room) {
        const bounds = `${MOST.sources} sources or ${MOST.text / 1024 / 1024} MB of text`;
        missing.push({ locator: shown(locator), reason: `not all of it fits: a task can have ${bounds}` });
        break;
      }
      seen.add(source.locator);
      room -= source.text.length;
      sources.push(source);
    }
  }
  const [first] = wanted.slice(MOST.locators);
  const more = wanted.length - MOST.locators - 1;
  if (first !== undefined)
    missing.push({
      locator: shown(first),
      reason: `a task can name ${MOST.locators} sources; this one and ${more} more were not read`,
    });
  return { sources, missing };
}

async function resultOf(
  locator: string,
  deps: GatherDeps,
): Promise<{ readonly locator: string; readonly kind: string; readonly result: Readings }> {
  if (locator.length > MOST.locator) return { locator, kind: '', result: unusable('its name is too long') };
  const kind = SOURCE_KINDS.find((candidate) => candidate.accepts(locator));
  if (kind) return { locator, kind: kind.id, result: await kind.read(locator, deps) };
  const readable = SOURCE_KINDS.map(({ form }) => form).join(', ');
  return { locator, kind: '', result: unusable(`this kind of source can’t be read; what can be is ${readable}`) };
}

function sourceOf(locator: string, reading: Reading, now: string): Omit<Source, 'id' | 'kind'> {
  const { part, url, author, licence, published } = reading;
  // What is no well-formed Unicode would be another text once it was stored, with another hash.
  const text = reading.text.toWellFormed();
  return {
    locator: part === undefined ? locator : `${locator} → ${oneLine(part.toWellFormed(), 500)}`,
    title: oneLine(reading.title.toWellFormed()),
    url,
    retrievedAt: now,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...(author === undefined ? {} : { author: oneLine(author.toWellFormed(), 200) }),
    ...(licence === undefined ? {} : { licence: oneLine(licence.toWellFormed(), 500) }),
    ...(published === undefined ? {} : { published }),
    text,
  };
}

/** A locator as it may be shown: short, and without a password that somebody wrote into it. */
const shown = (locator: string): string => oneLine(locator.replace(/\/\/[^/\s?#]*@/g, '//…@'), MOST.locator);
