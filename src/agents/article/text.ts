/**
 * Text from a model or a source, made harmless for a Markdown file: what stands in it is shown, never obeyed. Code alone
 * inserts links, footnotes and headings.
 */

const CODE_SPAN = /(?<!`)`[^`\n]+`(?!`)/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s`]*/i;
const MAIL = /[\w.+-]+@[\w./-]*\w/;
/** What GitHub would turn into a mention, or into a reference that may close an issue. */
const REFERENCE = /[\w./-]*@[\w][\w./-]*|[\w./-]*#\d+|\bGH-\d+/i;

/** Without characters that turn or hide what stands around them; those that join letters are part of a spelling. */
export const withoutTricks = (text: string): string =>
  text.replace(/(?!\s|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');

/** Runs of white space, line breaks among them, as one space each. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most `limit` characters, ended at a word. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()}…`;
}

/** A model's words as plain text on one line: without links, addresses, HTML, footnotes and block markers. Code spans stay. */
export function plain(text: string): string {
  const visible = oneLine(text.slice(0, 5000).replace(INVISIBLE, (character) => (/\s/.test(character) ? ' ' : '')));
  let result = visible;
  // Taking one construct away can put another together; what survives the bound is still escaped when written.
  for (let pass = 0; pass < 10; pass += 1) {
    const next = oneLine(stripOnce(result));
    if (next === result) break;
    result = next;
  }
  return shortened(result, 1200);
}

function stripOnce(text: string): string {
  const withoutBlocks = text.replace(/^(?:#{1,6}\s+|[-*+>]\s+|\d{1,3}[.)]\s+(?=\D))/, '');
  return segments(withoutBlocks, CODE_SPAN)
    .map(({ match, text: part }) => withoutAddresses(match ? part : withoutMarkup(part)))
    .join('');
}

const withoutMarkup = (text: string): string =>
  text
    .replace(/<!--.*?(?:-->|$)/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    // Without its partner it marks no code, and might find one elsewhere.
    .replaceAll('`', '');

const withoutAddresses = (text: string): string =>
  text
    .replace(
      /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@“”„«»"]*@)?([^\s/?#)`>\]“”„«»"]*)[^\s)`>\]“”„«»"]*/gi,
      (address, host: string) => `${withoutEnd(host.replace(/^www\./i, ''))}${SENTENCE_END.exec(address)?.[0] ?? ''}`,
    )
    .replace(/(?<!\w)www\./gi, '')
    .replace(/\b(?:mailto|javascript|xmpp|data|vbscript):(?=\S)/gi, '');

const SENTENCE_END = /[.,;:!?]+$/;
const withoutEnd = (text: string): string => text.replace(SENTENCE_END, '');

/** Plain text as Markdown that shows just this text, for the middle of a line. */
export const toMarkdown = (text: string): string =>
  segments(oneLine(withoutTricks(text)), CODE_SPAN)
    .map(({ match, text: part }) => (match ? part : literal(part)))
    .join('');

const literal = (text: string): string =>
  segments(text, new RegExp(`${ADDRESS.source}|${MAIL.source}|${REFERENCE.source}`, 'i'))
    .map(({ match, text: part }) =>
      match ? `\`${part}\`` : part.replace(/[\\[\]<&~|*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&'),
    )
    .join('');

/** The same for a whole line: nothing at its start opens a block. */
export const lineOf = (text: string): string =>
  toMarkdown(text)
    .replace(/^[#>+:=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** What a line written by `lineOf` or `toMarkdown` shows. */
export const fromMarkdown = (line: string): string =>
  segments(line, CODE_SPAN)
    .map(({ match, text: part }) => (match ? part : part.replace(/\\([!-/:-@[-`{-~])/g, '$1')))
    .join('');

/**
 * An exact quote inside Markdown. It may carry Markdown of its source, and stays as it is, character for character, but
 * for what would make a link, a footnote or HTML, and for what nobody sees.
 */
export function quoteToMarkdown(quote: string): string {
  const text = oneLine(withoutTricks(quote));
  const balanced = segments(text, CODE_SPAN).every(({ match, text: part }) => match || !part.includes('`'));
  return joined(
    segments(text, balanced ? CODE_SPAN : /(?!)/).map(({ match, text: part }) => (match ? part : quoted(part))),
  );
}

/** What opens a link, a footnote or HTML, or stands for a character of an address where none was seen. */
const OPENING = /(\\*)([[<`]|&(?=#|(?:commat|period|colon|sol);))/gi;

const quoted = (text: string): string =>
  joined(
    segments(text, new RegExp(`${ADDRESS.source}|${MAIL.source}`, 'i')).map(({ match, text: part }) =>
      match
        ? `\`${part}\``
        : part.replace(OPENING, (_, slashes: string, character: string) =>
            slashes.length % 2 === 1 ? `${slashes}${character}` : `${slashes}\\${character}`,
          ),
    ),
  );

/** A backslash of the quote must not take away the meaning of the code span that follows it. */
const joined = (parts: readonly string[]): string =>
  parts
    .map((part, index) => {
      const slashes = /\\*$/.exec(part)?.[0].length ?? 0;
      return slashes % 2 === 1 && parts[index + 1]?.startsWith('`') ? `${part}\\` : part;
    })
    .join('');

/** The text in order, cut into what matches and what stands between. */
function segments(text: string, pattern: RegExp): { match: boolean; text: string }[] {
  const parts: { match: boolean; text: string }[] = [];
  let from = 0;
  for (const found of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    if (found[0] === '') continue;
    if (found.index > from) parts.push({ match: false, text: text.slice(from, found.index) });
    parts.push({ match: true, text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ match: false, text: text.slice(from) });
  return parts;
}
