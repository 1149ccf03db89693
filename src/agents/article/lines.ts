/** The deliverable as numbered lines: what each is, who wrote it, and what it rests on. */
import type { Claim } from '../../domain/deliverable.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { isLedgerHeading } from '../research/ledger.ts';
import type { Current } from '../role.ts';
import { labelsIn, parseDefinition, withoutMarker, withoutReferences } from './footnotes.ts';
import { frontMatterEnd } from './front-matter.ts';
import { disclosureLine } from './render.ts';
import { isLabelledSourceLine, isSourceLine } from './sources.ts';
import { fromMarkdown, lineOf } from './text.ts';

/**
 * `field`: a line of the front matter that may be edited; `front`: the rest of it; `fixed`: disclosure, sources, footnotes
 * and the ledger of a brief, kept by code; `block`: inside a code block.
 */
export type LineKind = 'field' | 'front' | 'title' | 'heading' | 'text' | 'blank' | 'fixed' | 'block';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without the line end, a carriage return included. */
  readonly text: string;
  readonly ending: '' | '\r';
  readonly kind: LineKind;
  /** A person wrote it or changed it: it stays byte for byte. */
  readonly byPerson: boolean;
  /** What the evidence says about it. */
  readonly claim?: Claim;
}

const FIELDS = /^(title|description|tags):/;

export function classify(current: Current, people: ReadonlySet<number>, disclosure: string): Line[] {
  const raw = current.markdown.split('\n');
  const claims = new Map(current.evidence.claims.map((claim) => [lineOf(claim.text), claim]));
  const { sources } = current.evidence;
  const showsSource = (text: string): boolean => isSourceLine(text, sources) || isLabelledSourceLine(text, sources);
  const frontEnd = frontMatterEnd(raw);
  let fence = '';
  let titled = false;
  let inLedger = false;
  return raw.map((rawText, index) => {
    const ending = rawText.endsWith('\r') ? '\r' : '';
    const text = ending ? rawText.slice(0, -1) : rawText;
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    const inFence = fence !== '' || marker !== '';
    if (index > frontEnd && marker !== '') {
      if (fence === '') fence = marker;
      else if (marker.startsWith(fence)) fence = '';
    }
    inLedger = isLedgerHeading(text) || (inLedger && !/^#{1,6} /.test(text));
    const own = index <= frontEnd ? frontKind(text) : inFence ? 'block' : bodyKind(text, disclosure, titled);
    const isKept = inLedger || (own === 'text' && showsSource(text));
    const kind = isKept && own !== 'blank' ? 'fixed' : own;
    titled ||= kind === 'title';
    const claim = kind === 'text' && labelsIn(text).length > 0 ? claims.get(withoutReferences(text)) : undefined;
    return { number: index + 1, text, ending, kind, byPerson: people.has(index + 1), ...(claim ? { claim } : {}) };
  });
}

const frontKind = (text: string): LineKind => (FIELDS.test(text) ? 'field' : 'front');

function bodyKind(text: string, disclosure: string, titled: boolean): LineKind {
  if (text.trim() === '') return 'blank';
  if (text === disclosureLine(disclosure) || parseDefinition(text)) return 'fixed';
  if (/^# /.test(text)) return titled ? 'heading' : 'title';
  return /^#{2,6} /.test(text) ? 'heading' : 'text';
}

/**
 * The numbers of the lines that people wrote or changed: those that differ from what we delivered, and those that are known
 * from earlier rounds (`known`, by their text). Line ends alone make no difference.
 */
export async function linesOfPeople(
  delivered: string,
  markdown: string,
  known: readonly string[] = [],
): Promise<ReadonlySet<number>> {
  const { diffArrays } = await import('diff');
  const withoutEnding = (line: string): string => line.replace(/\r$/, '');
  const lines = markdown.split('\n').map(withoutEnding);
  const texts = new Set(known.filter((text) => text.trim() !== ''));
  const numbers = new Set(lines.flatMap((line, index) => (texts.has(line) ? [index + 1] : [])));
  let number = 1;
  for (const { value, added, removed } of diffArrays(delivered.split('\n').map(withoutEnding), lines)) {
    if (removed) continue;
    for (const _ of value) {
      if (added) numbers.add(number);
      number += 1;
    }
  }
  return numbers;
}

/** The texts of those lines, blank ones aside: what the checks take as `people`. */
export async function textsOfPeople(
  delivered: string,
  markdown: string,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  const numbers = await linesOfPeople(delivered, markdown, known);
  const texts = markdown.split('\n').map((line) => line.replace(/\r$/, ''));
  return [...new Set(texts.filter((text, index) => numbers.has(index + 1) && text.trim() !== ''))];
}

/** Where the line that a comment stands on is now: the nearest line with the same text, else the same number. */
function lineOfFeedback(feedback: Feedback, path: string, lines: readonly Line[]): number | undefined {
  const { line: number, quoted } = feedback;
  if (number === undefined || (feedback.path !== undefined && feedback.path !== path)) return undefined;
  const same = quoted === undefined ? [] : lines.filter((line) => line.text.trim() === quoted.trim());
  const nearest = same.toSorted((one, other) => Math.abs(one.number - number) - Math.abs(other.number - number))[0];
  return nearest?.number ?? (number <= lines.length ? number : undefined);
}

/** The line that a comment speaks of. A blank one says nothing: who comments on it means the text above. */
export function lineMeant(
  feedback: Feedback,
  path: string,
  lines: readonly Line[],
): { readonly number: number; readonly blank?: number } | undefined {
  const number = lineOfFeedback(feedback, path, lines);
  if (number === undefined) return undefined;
  // What a suggestion puts in a blank line's place is no word about another line.
  if (feedback.kind === 'suggestion' || lines[number - 1]?.kind !== 'blank') return { number };
  const above = lines.findLast((line) => line.number < number && line.kind !== 'blank');
  return above === undefined ? { number } : { number: above.number, blank: number };
}

/** One line of the article as the model sees it: number, what it is, its words without escapes and references. */
export function describeLine(line: Line): string {
  const { number, kind, text, claim, byPerson } = line;
  if (kind === 'blank') return `${number} | blank |`;
  if (byPerson) return `${number} | person | ${text}`;
  if (claim) return `${number} | claim ${claim.facts.join(',')} | ${claim.text}`;
  if (kind === 'front' || kind === 'block' || kind === 'fixed') return `${number} | fixed | ${text}`;
  return `${number} | ${kind} | ${kind === 'field' ? text : fromMarkdown(withoutMarker(text))}`;
}
