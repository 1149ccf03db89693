/** Carries out one request on the page, or says why not. */

import { addPassage } from './additions.ts';
import { mergeWith, move, splitUp } from './arrangement.ts';
import {
  currentSentences,
  headingsOf,
  isText,
  paragraphOf,
  type Row,
  sectionOf,
  sentenceOf,
  untouchable,
  wordsOfRow,
} from './page.ts';
import type { Request } from './requests.ts';
import { rowsMeant } from './targets.ts';
import { wholeWords } from './whole-words.ts';
import { capitalised, shorter } from './wording.ts';
import { type Comment, change, done, notDone, type Result, type Workspace } from './workspace.ts';

export function follow(workspace: Workspace, comment: Comment, request: Request): Result {
  if (request.kind === 'unknown') return unclear(workspace, comment, request);
  if (request.kind === 'add') return addPassage(workspace, comment, request);
  if (request.kind === 'replace') return replaceWords(workspace, comment, request.from, request.to);
  if (request.kind === 'remove-words') return removeWords(workspace, comment, request.words);
  if (request.kind === 'rename') return rename(workspace, comment, request);
  const rows = rowsMeant(workspace.rows, comment);
  if (rows.length === 0)
    return request.kind === 'shorten' ? shortenAll(workspace, comment) : notDone('it does not say which line it means');
  const [row] = rows;
  const refusal = rows.length === 1 && row ? untouchable(row) : undefined;
  if (row === undefined || refusal !== undefined) return notDone(refusal ?? 'there is no such line');
  switch (request.kind) {
    case 'delete':
      return remove(workspace, comment, rows, request.what);
    case 'shorten':
      return shorten(comment, rows);
    case 'rewrite':
      return rewrite(comment, row, request.to);
    case 'move':
      return move(workspace.rows, comment, row, request.to);
    case 'merge':
      return mergeWith(workspace.rows, comment, row, request.other);
    case 'split':
      return splitUp(comment, row);
  }
}

/** A heading's comment that just quotes words offers them; a question about a claim is answered by its passage. */
function unclear(
  workspace: Workspace,
  comment: Comment,
  { why, quoted, question }: Extract<Request, { kind: 'unknown' }>,
): Result {
  const { target } = comment;
  if (quoted !== undefined && (target?.kind === 'heading' || target?.kind === 'title'))
    return rename(workspace, comment, { kind: 'rename', to: quoted, what: 'heading' });
  const fact = workspace.facts.find(({ id }) => target?.facts.includes(id));
  return question && fact
    ? notDone(`it is a question; the line rests on this passage of “${fact.title}”: “${fact.quote}”`)
    : notDone(why);
}

function rowsWith(workspace: Workspace, { text, target }: Comment, words: string): Row[] | string {
  const everywhere =
    target === undefined ||
    /\b(?:everywhere|throughout|all over|whole (?:text|article)|all (?:lines|places|occurrences))\b/i.test(text);
  const editable = workspace.rows.filter((row) => !row.gone && untouchable(row) === undefined);
  const found = (everywhere ? editable : editable.filter((row) => row === target)).filter((row) =>
    wholeWords(words).test(wordsOfRow(row)),
  );
  if (found.length > 0) return found;
  const refusal = target && untouchable(target);
  return (
    refusal ??
    (everywhere ? `no line of the article has “${words}”` : `line ${target?.number} does not have “${words}”`)
  );
}

function replaceWords(workspace: Workspace, comment: Comment, from: string, to: string): Result {
  const plural = `${from}s`;
  let rows = rowsWith(workspace, comment, from);
  const [old, fresh] = typeof rows === 'string' ? [plural, `${to}s`] : [from, to];
  if (typeof rows === 'string') {
    const others = rowsWith(workspace, comment, plural);
    if (typeof others === 'string') return notDone(rows);
    rows = others;
  }
  const swap = (text: string): string =>
    text.replace(wholeWords(old), (match) =>
      /^\p{Lu}/u.test(match) && /^\p{Ll}/u.test(fresh) ? capitalised(fresh) : fresh,
    );
  const cited = rows.find((row) => currentSentences(row).some(({ facts }) => facts.length > 0));
  if (/\d/.test(fresh) && cited !== undefined) {
    return notDone(
      `line ${cited.number} rests on a quoted passage, and a number in it can’t be changed without another passage`,
    );
  }
  for (const row of rows)
    change(
      row,
      currentSentences(row).map((sentence) => ({ ...sentence, text: swap(sentence.text) })),
      comment,
    );
  return done(`replaced “${old}” by “${fresh}” in ${linesOf(rows)}`);
}

const linesOf = (rows: readonly Row[]): string =>
  rows.length === 1 ? `line ${rows[0]?.number}` : `lines ${rows.map(({ number }) => number).join(', ')}`;

function removeWords(workspace: Workspace, comment: Comment, words: string): Result {
  const rows = rowsWith(workspace, comment, words.replace(/[.]$/, ''));
  if (typeof rows === 'string') return notDone(rows);
  for (const row of rows) {
    const wanted = wholeWords(words.replace(/[.]$/, ''));
    if (words.length > wordsOfRow(row).length * 0.75 && isText(row)) {
      row.gone = true;
      row.by.add(comment.id);
      continue;
    }
    const without = (text: string): string =>
      capitalised(
        text
          .replace(wanted, ' ')
          .replace(/\s+/g, ' ')
          .replace(/\s([.,;:!?])/g, '$1')
          .replace(/^[\s,;:]+/, '')
          .trim(),
      );
    change(
      row,
      currentSentences(row).map((sentence) => ({ ...sentence, text: without(sentence.text) })),
      comment,
    );
  }
  return done(`removed “${words}” from ${linesOf(rows)}`);
}

function rename({ rows }: Workspace, comment: Comment, { to, what }: Extract<Request, { kind: 'rename' }>): Result {
  const { target } = comment;
  const row =
    what === 'description'
      ? rows.find(({ kind, original }) => kind === 'field' && original.startsWith('description:'))
      : target?.kind === 'heading' || target?.kind === 'title'
        ? target
        : what === 'title' || target === undefined
          ? rows.find(({ kind }) => kind === 'title')
          : sectionOf(rows, target).heading;
  if (row === undefined) return notDone('there is no such heading that can be changed');
  const refusal = untouchable(row);
  if (refusal !== undefined) return notDone(refusal);
  change(row, [{ text: to, kind: 'connection', facts: [] }], comment);
  return done(`changed the ${what === 'description' ? what : row.kind} to “${to}”`);
}

function remove(
  { rows }: Workspace,
  comment: Comment,
  meant: readonly Row[],
  what: 'line' | 'paragraph' | 'section',
): Result {
  const [row] = meant;
  if (row === undefined || row.kind === 'title' || row.kind === 'field') return notDone('the article needs that line');
  const section = sectionOf(rows, row);
  const whole = what === 'section' || row.kind === 'heading';
  const wanted = whole
    ? [...(section.heading ? [section.heading] : []), ...section.lines]
    : what === 'paragraph'
      ? paragraphOf(rows, row)
      : [...introductionTo(rows, row), ...meant];
  const kept = rows.filter((other) => isText(other) && !other.gone && !wanted.includes(other));
  if (!kept.some(({ kind }) => kind === 'claim')) return notDone('nothing that is carried by a source would be left');
  for (const other of wanted) {
    other.gone = true;
    other.by.add(comment.id);
  }
  return done(
    whole
      ? 'removed the section'
      : what === 'paragraph' || meant.length > 1
        ? `removed ${linesOf(wanted)}`
        : 'removed the sentence',
  );
}

/** A sentence that only announces the next one goes with it. */
function introductionTo(rows: readonly Row[], row: Row): Row[] {
  const before = rows[rows.indexOf(row) - 1];
  return before?.kind === 'text' && row.kind === 'claim' && !before.gone && /^A last point\b/.test(wordsOfRow(before))
    ? [before]
    : [];
}

function shorten(comment: Comment, rows: readonly Row[]): Result {
  const shortened = rows.flatMap((row) => {
    if (row.gone || untouchable(row) !== undefined || row.kind === 'field') return [];
    const sentences = currentSentences(row).map((sentence) => ({
      ...sentence,
      text: cutAt(comment.text, sentence.text) ?? cut(row, sentence.text) ?? sentence.text,
    }));
    if (sentences.every(({ text }, index) => text === currentSentences(row)[index]?.text)) return [];
    change(row, sentences, comment);
    return [row];
  });
  return shortened.length > 0
    ? done(`shortened ${linesOf(shortened)}`)
    : notDone('nothing can be left out of the sentence without changing what it says');
}

const MARKS: Readonly<Record<string, RegExp>> = { colon: /:\s/, semicolon: /;\s/, comma: /,\s/, dash: /\s[–—-]\s/ };

/** “Drop the part after the colon” says itself where to cut. */
function cutAt(comment: string, text: string): string | undefined {
  const name = /\bafter (?:the |a )?(?:first )?(colon|semicolon|comma|dash)\b/i.exec(comment)?.[1]?.toLowerCase() ?? '';
  const at = MARKS[name]?.exec(text)?.index;
  return at === undefined ? undefined : `${text.slice(0, at)}${/[.!?]$/.exec(text)?.[0] ?? ''}`;
}

/** A heading may end at its first break; a sentence only where `shorter` says. */
const cut = (row: Row, text: string): string | undefined =>
  isText(row) ? shorter(text) : /^(.{3,}?)(?::\s|\s[–—-]\s|,\s|\s\()/.exec(text)?.[1];

/** Without a line, “shorter” means the article: the last claim of every long section goes. */
function shortenAll({ rows }: Workspace, comment: Comment): Result {
  const gone = headingsOf(rows).flatMap((heading) => {
    const claims = sectionOf(rows, heading).lines.filter(({ kind, gone: already }) => kind === 'claim' && !already);
    return claims.length > 2 ? claims.slice(-1) : [];
  });
  for (const row of gone) {
    row.gone = true;
    row.by.add(comment.id);
  }
  return gone.length > 0
    ? done(`removed the last claim of ${gone.length === 1 ? 'the longest section' : 'each long section'}`)
    : shorten(comment, rows.filter(isText));
}

function rewrite(comment: Comment, row: Row, to: string): Result {
  const lines = to
    .split('\n')
    .map((line) => line.replace(/^#+\s+/, '').trim())
    .filter((line) => line !== '');
  change(
    row,
    lines.map((line) => sentenceOf(row, line)),
    comment,
  );
  return done(`line ${row.number} now reads as you wrote it`);
}
