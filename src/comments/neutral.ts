/**
 * Text from outside or from a model, made harmless before it is shown on GitHub: it is shown, never obeyed. What would
 * do something is broken by a word joiner, which nobody sees: unlike an entity or a backslash it works in code as well.
 */
import { contained } from './blocks.ts';

const JOINER = '\u2060';
/** Characters that show nothing, or turn what stands around them: so a text looks like another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Line ends and tabs, and what makes a sign a picture. */
const KEPT = new Set(['\n', '\t', '\uFE0F']);

/** Without characters that can't be seen; every line end is a plain one. `keep` is another character that stays. */
export const visible = (text: string, keep = ''): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(INVISIBLE, (character) => (KEPT.has(character) || character === keep ? character : ''));

/** Signs and the opening of a link may stand between the keyword and what it closes. */
const KEYWORD =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=[^\w\s]{0,4}(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|[^\w\s]{0,4}gh-\d|(?:[^\w\s]{0,4}|\[[^\]\n]{0,300}\]\(\s*)https?:\/\/\S{1,300}\/(?:issues|pull)\/\d)/gi;
/** A character reference may stand for any other sign: `&commat;` is an @ by the time that mentions are looked for. */
const ENTITY = /(&)(?=#?[a-z0-9]{1,31};)/gi;
/** Tags, comments, and whatever else opens with an angle bracket. */
const ANGLE = /(<)(?=[a-z/!?])/gi;
/** What GitHub renders or obeys; each is broken behind its first group. */
const ACTIVE: readonly RegExp[] = [
  // A picture is fetched by whoever looks.
  /(!)(?=\[)/g,
  // Links that lead to a program instead of a page.
  /((?:\]\(\s*<?|\]:\s*<?)(?!https?:|mailto:)[a-z][a-z0-9+.-]{0,40})(?=:)/gi,
  /((?:^|[^a-z0-9])@)(?=[a-z0-9])/gi,
  // Another repository’s issue.
  /(?<=\/[\w.-]{1,100})(#)(?=\d)/g,
];
const REFERENCES: readonly RegExp[] = [/(#)(?=\d)/g, /\b(gh)(?=-\d)/gi];
const ADDRESSES: readonly RegExp[] = [/\b(https?)(?=:\/\/)/gi, /\b(www)(?=\.)/gi];

const broken = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, `$1${JOINER}`), text);

/** Takes the power out of mentions, tags, pictures, programs as links and fences. References like #12 keep theirs. */
export const unmentioned = (text: string): string => contained(broken(visible(text), [ENTITY, ANGLE, ...ACTIVE]));

/** Takes the power out of closing keywords and references, too. */
export const neutral = (text: string): string => contained(inert(visible(text)));

const inert = (text: string): string =>
  broken(
    broken(text, [ENTITY, ANGLE, ...ACTIVE]).replace(
      KEYWORD,
      (_, word: string, space: string) => `${word}${space}${JOINER}`,
    ),
    REFERENCES,
  );

/** What would open a block at the start of a line. */
const OPENER = /^(?=[>|=]|`{3}|~{3}|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|-{3}|\*{3})/;

/** One line of it, in which addresses are no links either, wherever a line may start. */
export const neutralLine = (text: string): string =>
  broken(inert(visible(text).replace(/\s+/g, ' ').trim()), ADDRESSES).replace(OPENER, JOINER);

/** The same as code in the middle of a line, such as a path. */
export const neutralCode = (text: string): string => {
  const line = inert(visible(text).replace(/`/g, '').replace(/\s+/g, ' ').trim());
  return line === '' ? '' : `\`${line}\``;
};

/** A link that leads where it says and nowhere else; without a usable address, only its text. */
export function neutralLink(text: string, url: string): string {
  // A lone backtick could find its partner outside, and make code of what stands between them.
  const label = neutralLine(text.replace(/[[\]\\`]/g, ''));
  const target = /^https?:\/\/[^\s<>"`\\]+$/.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : null;
  return target === null ? label : `[${label}](${target})`;
}

/** Other than those that we write. */
const TAG = /(<)(?!\/?(?:details|summary|sub)>)(?=[a-z/!?])/gi;

/**
 * The last look at a text that goes to GitHub, whoever wrote it: nothing in it mentions anybody, shows a picture, hides
 * a comment or holds a tag but those that we use ourselves. A text that was made with the functions above stays as it
 * is, and so does one that was looked at before.
 */
export function settled(text: string): string {
  const shown = visible(text, JOINER);
  const marker = /^<!-- imprimatur:[a-z-]+ [^<>\n]*? -->(?=\n|$)/.exec(shown)?.[0] ?? '';
  return `${marker}${broken(shown.slice(marker.length), [TAG, ...ACTIVE])}`;
}

/**
 * A line for a log or a terminal: no escape sequence moves the cursor, and none of it is a command to the runner
 * (`::name::text` at the start, `##[name]text` anywhere).
 */
export const logLine = (text: string): string =>
  visible(text, JOINER)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\s*:)(?=:)/, `$1${JOINER}`)
    .replace(/(##)(?=\[)/g, `$1${JOINER}`);
