/** Moves, merges and splits sentences. */

import { currentSentences, isText, type Row, sectionOf, sentenceOf, untouchable, wordsOfRow } from './page.ts';
import type { Destination } from './requests.ts';
import { headingNamed } from './targets.ts';
import { isStopWord, wordsOf } from './terms.ts';
import { capitalised } from './wording.ts';
import { type Comment, change, done, notDone, type Result } from './workspace.ts';

export function move(rows: readonly Row[], comment: Comment, row: Row, to: Destination): Result {
  if (!isText(row)) return notDone('only single sentences can be moved here');
  if (to === 'up' || to === 'down') return swap(rows, comment, row, to);
  const anchor = anchorFor(rows, row, to);
  if (anchor === undefined) return notDone('the place to move it to was not found');
  if (anchor === row) return notDone('the sentence stands there already');
  anchor.added.push({ sentences: currentSentences(row), heading: '', by: comment.id });
  row.gone = true;
  row.by.add(comment.id);
  return done(typeof to === 'string' ? `moved the sentence to the ${to}` : `moved the sentence to ${nameOf(to)}`);
}

const nameOf = (to: Exclude<Destination, string>): string =>
  'line' in to ? `line ${to.line}` : `the section “${to.section}”`;

function anchorFor(rows: readonly Row[], row: Row, to: Exclude<Destination, 'up' | 'down'>): Row | undefined {
  const texts = rows.filter((other) => isText(other) && !other.gone);
  if (to === 'start') return texts[0] === row ? row : rows.find(({ kind }) => kind === 'title');
  if (to === 'end') return texts.at(-1);
  if ('line' in to) {
    const before = rows.findLast(({ number, kind }) => number <= to.line && kind !== 'blank');
    return before && (isText(before) || before.kind === 'heading' || before.kind === 'title') ? before : undefined;
  }
  const heading = headingNamed(rows, to.section);
  return (
    heading &&
    (sectionOf(rows, heading)
      .lines.filter(({ gone }) => !gone)
      .at(-1) ??
      heading)
  );
}

/** With its neighbour in the text, also over the end of a paragraph. */
function swap(rows: readonly Row[], comment: Comment, row: Row, to: 'up' | 'down'): Result {
  const texts = rows.filter((other) => isText(other) && !other.gone);
  const other = texts[texts.indexOf(row) + (to === 'up' ? -1 : 1)];
  if (other === undefined) return notDone(`the sentence can’t go further ${to}`);
  const [mine, theirs] = [currentSentences(row), currentSentences(other)];
  change(row, theirs, comment);
  change(other, mine, comment);
  return done(`moved the sentence ${to} by one`);
}

export function mergeWith(rows: readonly Row[], comment: Comment, row: Row, which: 'next' | 'previous'): Result {
  if (!isText(row)) return notDone('only sentences can be merged');
  const section = sectionOf(rows, row).lines.filter(({ gone }) => !gone);
  const other = section[section.indexOf(row) + (which === 'next' ? 1 : -1)];
  if (other === undefined) return notDone(`there is no ${which} sentence in the section to merge it with`);
  const refusal = untouchable(other);
  if (refusal !== undefined) return notDone(refusal);
  const [first, second] = which === 'next' ? [row, other] : [other, row];
  const facts = [
    ...new Set([first, second].flatMap((one) => currentSentences(one).flatMap((sentence) => sentence.facts))),
  ];
  const text = `${wordsOfRow(first).replace(/[.!]$/, '')}; ${lowered(wordsOfRow(second))}`;
  change(first, [facts.length > 0 ? { text, kind: 'claim', facts } : { text, kind: 'connection', facts: [] }], comment);
  second.gone = true;
  second.by.add(comment.id);
  return done(`merged lines ${first.number} and ${second.number}`);
}

/** Only a common word loses its capital letter: a name keeps it. */
const lowered = (text: string): string =>
  isStopWord(wordsOf(text)[0] ?? '') && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const SEAM =
  /;\s+|,\s+(?:and|but|while|whereas)\s+(?=(?:the|a|an|it|they|this|that|these|those|each|every|all|no|he|she|we|you|\p{Lu}\p{L}+)\b)/u;

/** “Default: none” is no sentence of its own. */
const LABELLED = /^(?:`[^`]*`|\p{L}+):\s/u;

/** The two parts of a sentence that falls into two; undefined where it has no such place. */
export function seamOf(text: string): readonly [string, string] | undefined {
  const seam = SEAM.exec(text);
  if (seam === null) return undefined;
  const parts = [text.slice(0, seam.index).trim(), text.slice(seam.index + seam[0].length).trim()] as const;
  return parts.some((part) => wordsOf(part).length < 3 || LABELLED.test(part)) ? undefined : parts;
}

export function splitUp(comment: Comment, row: Row): Result {
  if (!isText(row)) return notDone('only sentences can be split');
  const parts = seamOf(wordsOfRow(row));
  if (parts === undefined) return notDone('the sentence has no place where it falls into two');
  const facts = currentSentences(row).flatMap((sentence) => sentence.facts);
  const sentences = parts.map((part) => ({
    ...sentenceOf(row, `${capitalised(part).replace(/[.!]$/, '')}.`),
    facts: row.kind === 'claim' ? [...new Set(facts)] : [],
  }));
  change(row, sentences, comment);
  return done('split the sentence in two');
}
