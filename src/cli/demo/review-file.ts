/** A reviewer's comment, and where it wants to stand. */
export interface ReviewComment {
  /** Words of the line that it is about. */
  readonly quote: string | null;
  /** 1-based line of the article. */
  readonly line: number | null;
  readonly body: string;
}

/** Paragraphs of text: `> words` names a line by its words, `12:` by its number; any other speaks of the whole. */
export function readReview(text: string): readonly ReviewComment[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map(commentOf)
    .filter(({ body }) => body !== '');
}

function commentOf(paragraph: string): ReviewComment {
  const lines = paragraph.trim().split('\n');
  const quoted = lines.filter((line) => line.startsWith('>'));
  const rest = lines
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
  const numbered = /^(?:line\s+)?(\d+):\s*([\s\S]+)$/i.exec(rest);
  return {
    quote:
      quoted.length === 0
        ? null
        : quoted
            .map((line) => line.replace(/^>\s?/, ''))
            .join(' ')
            .trim(),
    line: numbered?.[1] === undefined ? null : Number(numbered[1]),
    body: numbered?.[2] ?? rest,
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The line of the article that a comment is about; null when it speaks of the whole, or no line has its words. Words of
 * the text are looked for there first: front matter and footnotes repeat them.
 */
export function lineOf({ quote, line }: ReviewComment, article: readonly string[]): number | null {
  if (line !== null && line >= 1 && line <= article.length) return line;
  if (quote === null || (plain(quote) === '' && !FOOTNOTE.test(quote))) return null;
  const label = FOOTNOTE.exec(quote)?.[0];
  if (label !== undefined) return numberOf(article.findIndex((text) => text.startsWith(label)));
  const end = article.indexOf('---', 1);
  const found = article.flatMap((text, index) => (plain(text).includes(plain(quote)) ? [index] : []));
  const inText = found.find((index) => index > end && !FOOTNOTE.test(article[index] ?? ''));
  return numberOf(inText ?? found[0] ?? -1);
}

const FOOTNOTE = /^\[\^[^\]]+\]/;
const numberOf = (index: number): number | null => (index === -1 ? null : index + 1);
