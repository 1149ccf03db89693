/** What the commands print: text from a file, a model or GitHub is shown, and can't command the terminal. */
import { styleText } from 'node:util';
import { visible } from '../comments/neutral.ts';
import type { Line } from './text/line.ts';

export const print = (text: string): void => console.log(visible(text));
export const complain = (text: string): void => console.error(visible(text));

/** Styles show on a terminal only, and not where NO_COLOR is set. */
export function printLines(lines: readonly Line[]): void {
  const shown = lines.map((line) =>
    line.map((part) => (typeof part === 'string' ? visible(part) : styleText(part.style, visible(part.text)))).join(''),
  );
  console.log(shown.map((line) => line.trimEnd()).join('\n'));
}

/** Columns that there are: those of the terminal up to a readable width, else as many as everywhere. */
export const columnsHere = (): number => Math.min(120, Math.max(60, process.stdout.columns ?? 80));
