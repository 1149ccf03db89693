/** Lines of text with styles in them: made without a terminal, and shown as one allows. */
import type { styleText } from 'node:util';
import stringWidth from 'string-width';

export interface Styled {
  readonly text: string;
  readonly style: Parameters<typeof styleText>[0];
}
export type Line = readonly (string | Styled)[];

export const bold = (text: string): Styled => ({ text, style: 'bold' });
export const dim = (text: string): Styled => ({ text, style: 'dim' });
export const yellow = (text: string): Styled => ({ text, style: 'yellow' });

/** Cut to so many columns, and filled up to them. Signs that take two columns count as two. */
export function fitted(text: string, columns: number): string {
  let shown = text;
  if (stringWidth(text) > columns) {
    shown = '';
    for (const { segment } of new Intl.Segmenter('en').segment(text)) {
      if (stringWidth(shown + segment) > columns - 1) break;
      shown += segment;
    }
    shown += '…';
  }
  return shown + ' '.repeat(Math.max(0, columns - stringWidth(shown)));
}

/** Broken at spaces into lines of so many columns; a word that is longer, such as an address, stays whole. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label, and a text beside it that keeps to its column. */
export function labelled(label: string, text: string, { indent = 0, wide = 0, columns = 80 } = {}): Line[] {
  const start = ' '.repeat(indent);
  const width = Math.max(20, columns - indent - wide);
  return wrapped(text, width).map((part, index) =>
    index === 0 ? [start, dim(fitted(label, wide)), part] : [start, ' '.repeat(wide), part],
  );
}
