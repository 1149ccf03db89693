/** Text from outside or from a model, made harmless before it is shown on GitHub. */

const KEYWORD =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|gh-\d|https?:\/\/\S+\/issues\/\d)/gi;
// Direction marks and zero-width characters can make a text look like another one.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
// `&commat;` is an @ by the time that mentions are looked for.
const ENTITY = /&(?=#?[a-z0-9]{1,31};)/gi;
const WORD_JOINER = '\u2060';

/** Takes the power out of mentions, HTML comments and invisible characters. References like #12 keep theirs. */
export function unmentioned(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(ENTITY, '&amp;')
    .replaceAll('<!--', '&lt;!--')
    .replace(/(^|[^a-z0-9])@(?=[a-z0-9])/gi, `$1@${WORD_JOINER}`);
}

/** Takes the power out of closing keywords and references, too. */
export function neutral(text: string): string {
  return unmentioned(text)
    .replace(KEYWORD, (_, word: string, space: string) => `${word}${space}${WORD_JOINER}`)
    .replace(/(^|[^a-z0-9])#(?=\d)/gi, `$1#${WORD_JOINER}`);
}

/** One line of it. */
export const neutralLine = (text: string): string => neutral(text.replace(/\s+/g, ' ').trim());

/** A link that leads where it says and nowhere else; without a usable address, only its text. */
export function neutralLink(text: string, url: string): string {
  const label = neutralLine(text).replace(/[[\]\\]/g, '');
  const target = /^https?:\/\/[^\s<>"`\\]+$/.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : null;
  return target === null ? label : `[${label}](${target})`;
}

/** A code block that the text can't close: its fence is longer than any in the text. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
