/** Carries out one request on the page, or says why not. */

import { addPassage } from './additions.ts';
import { mergeWith, move, splitUp } from './arrangement.ts';
import {
  currentSentences,
  headingsOf,
  isText,
  linesOf,
  paragraphOf,
  type Row,
  sectionOf,
  sentenceOf,
  untouchable,
  wordsOfRow,
} from './page.ts';
import type { Request } from './requests.ts';
import { shorten, shortenAll } from './shortening.ts';
import { rowsMeant } from './targets.ts';
import { wholeWords } from './whole-words.ts';
import { capitalised } from './wording.ts';
import { type Comment, change, done, notDone, type Result, type Workspace } from './workspace.ts';

export function follow(workspace: Workspace, comment: Comment, request: Request): Result {
  if (request.kind === 'unknown') return unclear(workspace, comment, request);
  if (request.kind === 'add') return addPassage(workspace, comment, request);
  if (request.kind === 'replace') return replaceWords(workspace, comment, request.from, request.to);
  if (request.kind === 'remove-words') return removeWords(workspace, comment, request.words);
  if (request.kind === 'rename') return rename(workspace, comment, request);
  if (request.kind === 'delete' && request.named !== undefined) return removeNamed(workspace, comment, request.named);
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
  const refusal = target && untouchable(target);
  if (refusal !== undefined && !question) return notDone(refusal);
  if (quoted !== undefined && (target?.kind === 'heading' || target?.kind === 'title'))
    return rename(workspace, comment, { kind: 'rename', to: quoted, what: 'heading' });
  const fact = workspace.facts.find(({ id }) => target?.facts.includes(id));
  return question && fact
    ? notDone(`it is a question; the line rests on this passage of “${fact.title}”: “${fact.quote}”`)
    : notDone(why);
}

interface Found {
  readonly rows: readonly Row[];
  /** Why there are no more. */
  readonly why: string | undefined;
}

function rowsWith(workspace: Workspace, { text, target }: Comment, words: string): Found {
  const everywhere =
    target === undefined ||
    /\b(?:everywhere|throughout|all over|whole (?:text|article)|all (?:lines|places|occurrences))\b/i.test(text);
  const refusal = target && untouchable(target);
  if (!everywhere) {
    const rows = refusal === undefined && wholeWords(words).test(wordsOfRow(target)) ? [target] : [];
    return { rows, why: refusal ?? (rows.length === 0 ? `line ${target.number} does not have “${words}”` : undefined) };
  }
  const having = workspace.rows.filter((row) => !row.gone && wholeWords(words).test(wordsOfRow(row)));
  const rows = having.filter((row) => untouchable(row) === undefined);
  const byPeople = having.filter(({ kind }) => kind === 'person');
  if (rows.length > 0)
    return { rows, why: byPeople.length === 0 ? undefined : `${linesOf(byPeople)} ${wasByPerson(byPeople)}` };
  const byCode = having.filter(({ kind }) => kind === 'fixed');
  const who = [
    ...(byPeople.length === 0 ? [] : [`${linesOf(byPeople)}, which a person wrote,`]),
    ...(byCode.length === 0 ? [] : [`${linesOf(byCode)}, which code keeps,`]),
  ];
  const has = byPeople.length + byCode.length === 1 ? 'has' : 'have';
  return {
    rows,
    why: who.length === 0 ? `no line of the article has “${words}”` : `only ${who.join(' and ')} ${has} “${words}”`,
  };
}

const wasByPerson = ({ length }: readonly Row[]): string =>
  `${length === 1 ? 'was' : 'were'} written by a person, and what people write stays as it is`;

const NOWHERE = 'the article does not have these words';

function replaceWords(workspace: Workspace, comment: Comment, from: string, to: string): Result {
  const [one, many] = [rowsWith(workspace, comment, from), rowsWith(workspace, comment, `${from}s`)];
  if (one.rows.length + many.rows.length === 0) return notDone(one.why ?? NOWHERE);
  const [{ rows, why }, old, fresh] = one.rows.length > 0 ? [one, from, to] : [many, `${from}s`, `${to}s`];
  const swap = (text: string): string =>
    text.replace(wholeWords(old), (match) =>
      /^\p{Lu}/u.test(match) && /^\p{Ll}/u.test(fresh) ? capitalised(fresh) : fresh,
    );
  for (const row of rows)
    change(
      row,
      currentSentences(row).map((sentence) => ({ ...sentence, text: swap(sentence.text) })),
      comment,
    );
  return done(`replaced “${old}” by “${fresh}” in ${linesOf(rows)}`, why);
}

function removeWords(workspace: Workspace, comment: Comment, words: string): Result {
  const found = rowsWith(workspace, comment, words.replace(/[.]$/, ''));
  if (found.rows.length === 0) return notDone(found.why ?? NOWHERE);
  // What a title or a heading would be without them is for the comment to say.
  const rows = found.rows.filter((row) => isText(row) || row === comment.target);
  if (rows.length === 0) return notDone(`“${words}” stands only in titles and headings, and it names no other`);
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
  return done(`removed “${words}” from ${linesOf(rows)}`, found.why);
}

function rename(
  workspace: Workspace,
  comment: Comment,
  { to, what, named }: Extract<Request, { kind: 'rename' }>,
): Result {
  const row = rowToRename(workspace.rows, comment, what, named);
  if (row === undefined)
    return notDone(named === undefined ? 'there is no such heading' : `no heading reads “${named}”`);
  const refusal = untouchable(row);
  if (refusal !== undefined) return notDone(refusal);
  change(row, [{ text: to, kind: 'connection', facts: [] }], comment);
  return done(`changed the ${what === 'description' ? what : row.kind} to “${to}”`);
}

function rowToRename(
  rows: readonly Row[],
  { target }: Comment,
  what: 'title' | 'heading' | 'description',
  named: string | undefined,
): Row | undefined {
  if (named !== undefined)
    return [...headingsOf(rows), ...rows.filter(({ kind }) => kind === 'title')].find(
      ({ original }) => original.toLowerCase() === named.toLowerCase(),
    );
  if (what === 'description')
    return rows.find(({ kind, original }) => kind === 'field' && original.startsWith('description:'));
  if (target?.kind === 'heading' || target?.kind === 'title') return target;
  if (what === 'title' || target === undefined) return rows.find(({ kind }) => kind === 'title');
  return sectionOf(rows, target).heading;
}

function removeNamed(workspace: Workspace, comment: Comment, named: string): Result {
  const row = headingsOf(workspace.rows).find(({ original }) => original.toLowerCase() === named.toLowerCase());
  return row === undefined
    ? notDone(`no section has the heading “${named}”`)
    : remove(workspace, comment, [row], 'section');
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
  return before?.kind === 'text' &&
    row.kind === 'claim' &&
    !before.gone &&
    /^(?:A last point|Ein letzter Punkt|Un dernier point)\b/.test(wordsOfRow(before))
    ? [before]
    : [];
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
  const linked = /https?:\/\/|\]\(/.test(to) ? ', without the link: only code inserts links' : '';
  return done(`line ${row.number} now reads as you wrote it${linked}`);
}
