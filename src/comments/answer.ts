/** What a person reads as the answer to a comment, wherever it is shown: the words, and the lines that code knows to be new. */
import type { Answer } from '../domain/feedback.ts';

/** More lines than these are named by their numbers alone. */
const MOST_SHOWN = 6;
const LONGEST = 160;
/** Of an answer whose lines a later round has changed before the person could see them. */
export const OVERTAKEN = 'A later round has changed some of it again.';

const REFERENCES = /\[\^[^\]]*\]/g;

/** Plain text on one line; whoever shows it on GitHub makes it harmless first. */
export function answerText({ text, lines }: Pick<Answer, 'text' | 'lines'>): string {
  const shown = lines
    .slice(0, MOST_SHOWN)
    .map(({ line, text: content }) => `${line}: “${cut(content.replace(REFERENCES, '').trim())}”`);
  const more = lines.slice(MOST_SHOWN).map(({ line }) => line);
  const list = [...shown, ...(more.length > 0 ? [`and ${more.join(', ')}`] : [])].join('; ');
  return [text, ...(list === '' ? [] : [`${lines.length === 1 ? 'Line' : 'Lines'} ${list}`])].join(' ');
}

const cut = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .trimEnd()}…`;
