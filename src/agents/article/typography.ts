/**
 * What a passage may lose or change between a page and a quotation of it without being another passage: the form of its
 * quotation marks and dashes, its white space, soft hyphens, ligatures, and composed or decomposed accents. Each mark
 * stands for one of its own class, so that nothing is joined, cut or taken for something else.
 */
import { piecesOf } from '../../domain/pieces.ts';
import { oneLine } from './text.ts';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞＂]/g, '"'],
  [/[‘’‚‛‹›ʼ＇]/g, "'"],
  [/[‐‑‒–—―−﹘﹣－]/g, '-'],
  [/\u00ad/g, ''],
];
const LIGATURES = /[\ufb00-\ufb06]/g;

/** The form in which a quote and its source are compared. White space, line breaks too, counts as one space. */
export const comparable = (text: string): string =>
  [...piecesOf(text)]
    .map(comparablePiece)
    .filter((piece) => piece !== '')
    .join(' ');

/** Of what stands alone, or what white space parts from the text before it. */
const comparablePiece = (text: string): string =>
  oneLine(
    CLASSES.reduce((changed, [pattern, form]) => changed.replace(pattern, form), text.normalize('NFC')).replace(
      LIGATURES,
      (ligature) => ligature.normalize('NFKC'),
    ),
  );

/**
 * The passage as the text itself writes it, with its own quotation marks and dashes; soft hyphens, which nobody sees, and the
 * kind of its white space aside. The quote as it is where the text writes it in a way that can't be traced back.
 */
export function asWritten(quote: string, text: string): string {
  const pattern = [...comparable(quote)].map(patternOf).join('\\u00ad*');
  const found = new RegExp(pattern, 'u').exec(text)?.[0];
  return found === undefined ? quote : oneLine(found.replaceAll('\u00ad', ''));
}

function patternOf(mark: string): string {
  if (mark === ' ') return '\\s[\\s\\u00ad]*';
  const [kinds] = CLASSES.find(([, form]) => form === mark) ?? [];
  const literal = mark.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return kinds === undefined ? literal : `(?:${literal}|${kinds.source})`;
}
