/** One answer for every piece of feedback, with the lines that really changed for it. */
import type { Answer, Feedback } from '../../domain/feedback.ts';
import type { OutLine, Refused, Removed } from './edits.ts';
import type { Revision } from './schemas.ts';
import { plain, shortened } from './text.ts';

export interface Outcome {
  readonly lines: readonly OutLine[];
  readonly removed: readonly Removed[];
  readonly refused: Refused;
  /** By feedback: what code took it to mean. */
  readonly meant: ReadonlyMap<string, string>;
}

export const answersTo = (
  feedback: readonly Feedback[],
  proposed: Revision['answers'],
  outcome: Outcome,
): readonly Answer[] =>
  feedback.map(({ id }) =>
    answerTo(
      id,
      proposed.find((answer) => answer.feedback === id),
      outcome,
    ),
  );

function answerTo(id: string, proposed: Revision['answers'][number] | undefined, outcome: Outcome): Answer {
  const lines = outcome.lines.flatMap(({ text, by }, index) => (by.includes(id) ? [{ line: index + 1, text }] : []));
  const removed = outcome.removed.filter(
    ({ by, text }) => by.includes(id) && !lines.some((line) => line.text === text),
  );
  const refusals = [...outcome.refused].flatMap(([{ feedback }, why]) => (feedback.includes(id) ? [why] : []));
  const said = shortened(plain(proposed?.text ?? ''), 600);
  const left = shortened(plain(proposed?.left ?? ''), 600);
  const also = [left, outcome.meant.get(id) ?? ''].filter((words) => words !== '');
  if (lines.length === 0 && removed.length === 0)
    return { feedback: id, done: false, text: [notDone(proposed, said, refusals), ...also].join(' '), lines: [] };
  const gone = removed.length === 0 ? [] : [`Removed ${removedWords(removed)}.`];
  return { feedback: id, done: true, text: [lead(proposed, said, refusals), ...gone, ...also].join(' '), lines };
}

const QUOTATION = /(“[^”]*”|"[^"]*")/;
const NUMBERS = String.raw`(?:lines?|zeilen?|lignes?)\s+\d+(?:\s*(?:,|and|und|et|to|[-–])\s*(?:(?:and|line)\s+)?\d+)*`;
const PLACED = new RegExp(
  String.raw`(?:,?\s+|^)\(?(?:(?:in|on|at|from|of|to|after|before|behind|below|above|under|aus|von|dans|à)\s+)(?:the\s+)?${NUMBERS}\)?`,
  'gi',
);
const NAMED = new RegExp(String.raw`\b(?:the\s+)?${NUMBERS}`, 'gi');

/** A model's words without the lines that it says it changed: code knows those. What it quotes stays. */
const withoutLines = (said: string): string =>
  said
    .split(QUOTATION)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(PLACED, '').replace(NAMED, (words) => (/^\p{Lu}/u.test(words) ? 'The text' : 'the text')),
    )
    .join('')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The model's words speak of all that it wanted to do, and not of what code refused. */
function lead(proposed: Revision['answers'][number] | undefined, said: string, refusals: readonly string[]): string {
  const changed = withoutLines(said);
  const isWhole = refusals.length === 0 && (proposed?.done === true || said === '');
  if (isWhole) return changed === '' ? 'Changed.' : changed;
  const part = changed === '' ? 'Changed in part.' : `Changed in part: ${inSentence(changed)}`;
  return refusals.length === 0 ? part : `${part.replace(END, '')}; the rest not done, because ${together(refusals)}.`;
}

const END = /[.!?…;,:]+$/;
const inSentence = (words: string): string => words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

const MOST_REMOVED = 6;

function removedWords(removed: readonly Removed[]): string {
  const shown = removed
    .slice(0, MOST_REMOVED)
    .map(({ number, text }) => `line ${number} (“${shortened(plain(text), 160)}”)`);
  const more = removed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const MOST_REASONS = 4;
const together = (reasons: readonly string[]): string => [...new Set(reasons)].slice(0, MOST_REASONS).join('; ');

function notDone(proposed: Revision['answers'][number] | undefined, said: string, refusals: readonly string[]): string {
  if (refusals.length > 0) return `not done, because ${together(refusals)}.`;
  if (proposed === undefined) return 'not done, because the model did not answer it.';
  if (proposed.done) return 'not done, because the model proposed no change for it.';
  const because = said.replace(/^not done[,:;.]?\s*(?:because\s+)?/i, '');
  return `not done, because ${because === '' ? 'the model gave no reason' : because}`;
}
