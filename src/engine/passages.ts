/** A text in passages that can be left out. Pure. */
import { termsOf } from '../memory/terms.ts';

export interface Passage {
  /** The passages of a text, joined, are the text. */
  readonly text: string;
  /** Those of the wanted terms that it has: all terms of a book would fill the memory. */
  readonly terms: ReadonlySet<string>;
}

/** Where a paragraph is longer, its lines and sentences are passages. Characters. */
const LONG = 1200;

const PARAGRAPHS = /[^\n](?:[\s\S]*?)(?:\n[^\S\n]*\n\s*|$)/g;

export function passagesOf(text: string, wanted: ReadonlySet<string>): Passage[] {
  const start = text.length - text.trimStart().length;
  const paragraphs = text.slice(start).match(PARAGRAPHS) ?? [];
  const [first = '', ...others] = paragraphs.flatMap((paragraph) => pieces(paragraph));
  return [`${text.slice(0, start)}${first}`, ...others]
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, terms: new Set([...termsOf(piece)].filter((term) => wanted.has(term))) }));
}

/** Ends at a line, else at a sentence, else at a space, else anywhere. */
function pieces(paragraph: string): string[] {
  const found: string[] = [];
  let rest = paragraph;
  while (rest.length > LONG) {
    const window = rest.slice(0, LONG);
    const line = window.lastIndexOf('\n');
    const sentence = Math.max(...['. ', '! ', '? ', '。'].map((end) => window.lastIndexOf(end)));
    const space = window.lastIndexOf(' ');
    const end = [line, sentence, space].find((at) => at > LONG / 4) ?? LONG - 1;
    found.push(rest.slice(0, end + 1));
    rest = rest.slice(end + 1);
  }
  return [...found, rest];
}
