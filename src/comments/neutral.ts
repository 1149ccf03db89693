/** Text from outside or from a model, made harmless before it is shown on GitHub. */

const KEYWORD =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|https?:\/\/\S+\/issues\/\d)/gi;
// Direction marks and zero-width characters can make a text look like another one.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
const WORD_JOINER = '\u2060';

/** Takes the power out of mentions, closing keywords, references, HTML comments and invisible characters. */
export function neutral(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replaceAll('<!--', '&lt;!--')
    .replace(KEYWORD, (_, word: string, space: string) => `${word}${space}${WORD_JOINER}`)
    .replace(/(^|[^\w`])@(?=[a-z0-9])/gi, `$1@${WORD_JOINER}`)
    .replace(/(^|[^\w`&])#(?=\d)/g, `$1#${WORD_JOINER}`);
}

/** One line of it, for tables and lists. */
export const neutralLine = (text: string): string => neutral(text.replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|');

/** A code block that the text can't close: its fence is longer than any in the text. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
