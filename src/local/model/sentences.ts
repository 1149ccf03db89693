/** Sentences of a text, each exactly as it stands there, and as plain words. */

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
/** In English, German and French. A single letter is one too: “z. B.”, “J. Verne”. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|approx|ca|Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Fig|Sec|Vol|pp?|ed|eds|al|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Okt|Dez|bzw|Nr|Mio|Mrd|Tsd|evtl|ggf|inkl|sog|vgl|geb|gest|Abb|Kap|Bd|Hr|Fr|Mme|Mlle|MM|env|apr|av|chap|\p{L})\.\s*$/u;
/** German writes “am 3. Oktober” and “im 20. Jahrhundert”. */
const ORDINAL =
  /(?:^|[\s(])(?:im|am|vom|zum|beim|des|dem|den|der|das|die|ab|bis|seit|und|sein\p{L}*|ihr\p{L}*|jede[nrsm]?)\s\d{1,2}\.\s*$/iu;
/** The segmenter does not see an end where the next sentence starts with a mark of Markdown or a code span. */
const BEFORE_MARK = /(?<=[.!?][”"’')\]*_`]*\s)(?=[`*_“"‘(]*[\p{Lu}\p{N}`])/u;

export function sentencesIn(raw: string): string[] {
  const text = raw.replace(/\s+/g, ' ').trim();
  const first = rejoined([...SENTENCES.segment(text)].map(({ segment }) => segment));
  return rejoined(first.flatMap((sentence) => sentence.split(BEFORE_MARK))).map((sentence) => sentence.trim());
}

/** Pieces put together again where the cut fell behind an abbreviation, or inside brackets or quotation marks. */
function rejoined(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (ABBREVIATION.test(open) || ORDINAL.test(open) || !balanced(open)) continue;
    whole.push(open);
    open = '';
  }
  return open.trim() === '' ? whole : [...whole, open];
}

const times = (text: string, character: string): number => text.split(character).length - 1;

/** “…” as in English, or „…“ and „…” as in German, Polish and others, where “ closes. */
const quotesClose = (text: string): boolean =>
  text.includes('„') ? times(text, '„') === times(text, '“') + times(text, '”') : times(text, '“') === times(text, '”');

/** Whether all brackets, quotation marks and marks of Markdown that open in it close in it. */
export const balanced = (text: string): boolean =>
  times(text, '(') === times(text, ')') &&
  quotesClose(text) &&
  times(text, '`') % 2 === 0 &&
  times(text, '**') % 2 === 0 &&
  times(text, '"') % 2 === 0;

/** A link as Markdown writes it, by an address or by a label. */
const LINK = /(?<!!)\[([^[\]]+)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g;

/** With the words of its links alone. */
export const withoutLinks = (quote: string): string => quote.replace(LINK, '$1');

/** Without the marks of Markdown. */
export const plainWords = (quote: string): string =>
  withoutLinks(quote)
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/__(.+?)__/g, '$1')
    .replace(/(?<![\w*])\*(?!\s)(.+?)(?<!\s)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?!\s)(.+?)(?<!\s)_(?!\w)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/^\[[ xX]\] /, '')
    .trim();

/** Whether it ends as a sentence does: points of lists and rows of tables don’t. */
export const isEnded = (text: string): boolean => /[.!?。！？][”"’'»)\]`*_\s]*$/.test(text);
