/**
 * What a passage may lose or change between a page and a quotation of it without being another passage: the form of its
 * quotation marks and dashes, its white space, soft hyphens, ligatures, and composed or decomposed accents. Each mark
 * stands for one of its own class, so that nothing is joined, cut or taken for something else.
 */
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
  oneLine(
    CLASSES.reduce((changed, [pattern, form]) => changed.replace(pattern, form), text.normalize('NFC')).replace(
      LIGATURES,
      (ligature) => ligature.normalize('NFKC'),
    ),
  );
