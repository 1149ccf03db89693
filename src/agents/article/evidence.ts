/** What a sentence may rest on: quotes that stand in a source, word for word but for white space, and claims that cite them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Claim, ClaimCounts, Evidence, Fact, Sentence, Source } from '../../domain/deliverable.ts';
import { oneLine, plain } from './text.ts';
import { asWritten, comparable } from './typography.ts';

/** Fewer letters and digits could be found anywhere. */
const SHORTEST_QUOTE = 8;
/** Scripts that part words by spaces: a quote that starts inside a word may say the opposite (“able”, “unable”). */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const FIRST_WORD = new RegExp(`^${WORD.source}`, 'u');
const LAST_WORD = new RegExp(`${WORD.source}$`, 'u');
/** And one that starts or ends inside a number says another one: “5 million” of “1.5 million”, “12” of “12,000” or “12 %”. */
const CUTS: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  { before: LAST_WORD, after: FIRST_WORD },
  { before: /\p{Nd}[.,:/']$/u, after: /^\p{Nd}/u },
  { before: /\p{Nd}$/u, after: /^(?:[.,:/']\p{Nd}| ?[%‰]|[¼-¾⅐-⅞])/u },
  { before: /(?<!\p{Nd})\p{Nd}{1,3} $/u, after: /^\p{Nd}{3}(?!\p{Nd})/u },
  { before: /(?<!\p{Nd})\p{Nd}{1,3}$/u, after: /^ \p{Nd}{3}(?!\p{Nd})/u },
  { before: /(?:^|[\s("'])-$/u, after: /^\p{Nd}/u },
  { before: /(?:^|[\s("'])(?:non|nicht|anti)-$/iu, after: FIRST_WORD },
];
/** Characters around a place that show whether a word or a number goes on there. */
const AROUND = 12;

/** Whether the quote stands in the text verbatim, as whole words; typography aside, as `comparable` has it. */
export const standsIn = (quote: string, text: string): boolean => searchIn(text)(quote);

/** The same for many quotes of one text, which is prepared once. */
export function searchIn(text: string): (quote: string) => boolean {
  const prepared = comparable(text);
  return (quote) => placeOf(quote, prepared) >= 0;
}

const known = new WeakMap<Source, (quote: string) => boolean>();

/** The same for a source, which the run and its checks ask again and again. */
export function searchInSource(source: Source): (quote: string) => boolean {
  const search = known.get(source) ?? searchIn(source.text);
  known.set(source, search);
  return search;
}

function placeOf(quote: string, text: string): number {
  const wanted = comparable(quote);
  if ((wanted.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORTEST_QUOTE) return -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isCut(text, at) && !isCut(text, at + wanted.length)) return at;
  }
  return -1;
}

/** Whether the place is inside a word or a number. */
function isCut(text: string, at: number): boolean {
  const [left, right] = [text.slice(Math.max(0, at - AROUND), at), text.slice(at, at + AROUND)];
  return CUTS.some(({ before, after }) => before.test(left) && after.test(right));
}

/** The Markdown heading of the source that the quote stands under; empty when there is none. */
export function headingAbove(quote: string, text: string): string {
  const wanted = comparable(quote);
  let heading = '';
  let seen = '';
  for (const line of text.split('\n')) {
    const marked = /^#{1,6}\s+(.*?)\s*#*$/.exec(line);
    seen = `${seen} ${comparable(line)}`.slice(-wanted.length - line.length - 1);
    if (oneLine(seen).includes(wanted)) return heading;
    if (marked) heading = plain(marked[1] ?? '');
  }
  return '';
}

/** The row of column names above a quote that is a row of a Markdown table, or a part of one; empty when it is none. */
export function columnsAbove(quote: string, text: string): string {
  const wanted = comparable(quote);
  if (!wanted.includes('|')) return '';
  const lines = text.split('\n');
  const row = lines.findIndex((line) => line.includes('|') && comparable(line).includes(wanted));
  const above = lines.slice(0, Math.max(0, row));
  const rule = above.findLastIndex((line) => /^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|'));
  const isOneTable = rule > 0 && above.slice(rule).every((line) => line.includes('|'));
  return isOneTable ? (above[rule - 1] ?? '') : '';
}

export interface VerifiedFacts {
  readonly facts: readonly Fact[];
  /** From the ids that the model gave to the ids of `facts`. */
  readonly ids: ReadonlyMap<string, string>;
  readonly dropped: number;
}

/**
 * Keeps the proposed facts whose quote stands in the source that they name, and numbers them on from `known`. A fact that
 * is known already is not made twice.
 */
export function verifyFacts(
  proposed: readonly Fact[],
  sources: readonly Source[],
  known: readonly Fact[] = [],
): VerifiedFacts {
  const searches = new Map(sources.map((source) => [source.id, searchInSource(source)]));
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const facts: Fact[] = [];
  const ids = new Map(known.map((fact) => [fact.id, fact.id]));
  let next = Math.max(0, ...known.map((fact) => Number(/^f(\d+)$/.exec(fact.id)?.[1] ?? 0))) + 1;
  let dropped = 0;
  for (const candidate of proposed) {
    const said = oneLine(candidate.quote);
    const isFound = searches.get(candidate.source)?.(said) ?? false;
    const quote = isFound ? asWritten(said, texts.get(candidate.source) ?? '') : said;
    // An id that is taken would make it unclear what a claim rests on.
    if (!isFound || ids.has(candidate.id)) {
      dropped += 1;
      continue;
    }
    const same = [...known, ...facts].find((fact) => fact.source === candidate.source && fact.quote === quote);
    ids.set(candidate.id, same?.id ?? `f${next}`);
    if (same) continue;
    facts.push({ id: `f${next}`, source: candidate.source, quote, statement: plain(candidate.statement) });
    next += 1;
  }
  return { facts, ids, dropped };
}

export interface Judged {
  readonly kept: readonly Sentence[];
  readonly counts: ClaimCounts;
}

/** Leaves out claims that cite nothing, or a fact that is not verified. `ids` leads from the model's ids to the facts'. */
export function judge(sentences: readonly Sentence[], ids: ReadonlyMap<string, string>): Judged {
  const kept: Sentence[] = [];
  const counts = { proposed: 0, verified: 0, dropped: 0, uncited: 0 };
  for (const sentence of sentences) {
    const text = plain(sentence.text);
    if (text === '') continue;
    if (sentence.kind !== 'claim') {
      kept.push({ text, kind: sentence.kind, facts: [] });
      continue;
    }
    counts.proposed += 1;
    const facts = [...new Set(sentence.facts.map((id) => ids.get(id)))];
    if (facts.length === 0) counts.uncited += 1;
    else if (facts.some((id) => id === undefined)) counts.dropped += 1;
    else {
      counts.verified += 1;
      kept.push({ text, kind: 'claim', facts: facts.filter((id) => id !== undefined) });
    }
  }
  return { kept, counts };
}

export const sumCounts = (parts: readonly ClaimCounts[]): ClaimCounts =>
  parts.reduce(
    (sum, part) => ({
      proposed: sum.proposed + part.proposed,
      verified: sum.verified + part.verified,
      dropped: sum.dropped + part.dropped,
      uncited: sum.uncited + part.uncited,
    }),
    { proposed: 0, verified: 0, dropped: 0, uncited: 0 },
  );

/** What stands in the file beside the deliverable. */
export interface StoredEvidence extends Evidence {
  /** Lines that people wrote into the deliverable: every later revision leaves them alone. */
  readonly people: readonly string[];
}

const storedSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      locator: z.string(),
      title: z.string(),
      url: z.string(),
      retrievedAt: z.string(),
      sha256: z.string(),
      author: z.string().optional(),
      licence: z.string().optional(),
      published: z.string().optional(),
    }),
  ),
  facts: z.array(z.object({ id: z.string(), source: z.string(), quote: z.string(), statement: z.string() })),
  claims: z.array(z.object({ text: z.string(), facts: z.array(z.string()) })),
  people: z.array(z.string()).default([]),
});

/**
 * Each passage with its own hash: the record is what is left of it when its source has changed. Characters that nobody
 * sees are written as escapes, so that who reads the file does.
 */
export function printEvidence(evidence: StoredEvidence): string {
  const facts = evidence.facts.map((fact) => ({ ...fact, sha256: hashOf(fact.quote) }));
  return `${visibleJson({ ...evidence, facts })}\n`;
}

/** SHA-256, hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped);

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Null for what is not such a file. */
export function parseEvidence(text: string): StoredEvidence | null {
  try {
    // JSON has no `undefined`: what is optional is there or not.
    return (storedSchema.safeParse(JSON.parse(text)).data ?? null) as StoredEvidence | null;
  } catch {
    return null;
  }
}

export const recordOf = ({ text: _, ...record }: Source): Evidence['sources'][number] => record;

export const claimOf = (sentence: Sentence): Claim => ({ text: sentence.text, facts: sentence.facts });
