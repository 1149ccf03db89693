/** Makes sentences shorter where nothing is lost, or the article, when that is what a comment means. */

import { currentSentences, headingsOf, isText, linesOf, type Row, sectionOf, untouchable } from './page.ts';
import { shorter } from './wording.ts';
import { type Comment, change, done, notDone, type Result, type Workspace } from './workspace.ts';

export function shorten(comment: Comment, rows: readonly Row[]): Result {
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

const WHOLE =
  /\b(?:article|post|page|text|piece|whole|entire|everything|overall|generally?|all of (?:it|this)|throughout|it(?:['’]s| is) (?:much |far |way |a bit |rather )?too long)\b|^\W*(?:(?:much|far|way|a bit|rather) )?too long\b/i;

/** Without a line, “shorter” may mean the article: then the last claim of every long section goes. */
export function shortenAll({ rows }: Workspace, comment: Comment): Result {
  if (!WHOLE.test(comment.text)) return notDone('it does not say which line it means');
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
