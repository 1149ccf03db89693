import { beginningOf } from './blocks.ts';
import { settled } from './neutral.ts';

/** Characters that GitHub takes of a body. */
export const MOST_BODY = 65_536;

/** Where a text had to be cut: what has the whole of it. */
export const cutHere = (where: string): string => `… cut here; ${where} has the whole.`;

/**
 * A text as GitHub takes it: after the last look, and no longer than allowed.
 * @param more stands at the end of a text that had to be cut, and leads to the whole.
 */
export const fitted = (text: string, more: string, most = MOST_BODY): string => beginningOf(settled(text), most, more);

/**
 * Such a text with a hidden marker, by which the object that we made is found again. A marker is an HTML comment in the
 * first line, so a person who quotes our text (`> …`) quotes the marker behind a `>`, and is not taken for us.
 * @param more as in `fitted`.
 */
export const tagged = (name: string, value: string, text: string, more: string): string =>
  fitted(`<!-- imprimatur:${name} ${value} -->\n${text}`, more);

/** Value of the marker that the text begins with; null when there is none of this name. */
export function tagOf(name: string, text: string | null | undefined): string | null {
  const match = /^<!-- imprimatur:([a-z-]+) (.*?) -->/.exec(text ?? '');
  return match?.[1] === name ? (match[2] ?? null) : null;
}
