/** What the elements of HTML mean for a text. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Not part of the text: machinery, controls, media, and the readings above Japanese words. */
export const SILENT = names(`audio button canvas datalist embed head iframe input map noscript object
  option rp rt script select style svg template textarea title video annotation`);

/** Around the text of a page. */
export const AROUND = names('nav footer aside');

/** Begins and ends a block. */
export const BLOCKS = names(`address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul`);

export const TABLE_PARTS = names('caption tbody td tfoot th thead tr');

/** A cell that holds these holds no data, but a part of a page. */
export const SPREADING = names('table h1 h2 h3 h4 h5 h6 pre blockquote article section');

/** What a reader does not see can't be quoted, and may be meant for us instead of for them. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i.test(
    attributes.style ?? '',
  );

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** Raised and lowered digits keep their place: 10² must not become 102. A raised link is the mark of a note. */
export function shifted(name: string, text: string, isLink: boolean): string {
  if (name === 'sup' && isLink && text.trim().length <= 8) return '';
  if (!/^\s*[+\-−]?\d+\s*$/.test(text)) return text;
  const digits = name === 'sup' ? SUPERSCRIPT : SUBSCRIPT;
  return text
    .trim()
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    .replace(/[-−]/, name === 'sup' ? '⁻' : '₋')
    .replace('+', name === 'sup' ? '⁺' : '₊');
}
