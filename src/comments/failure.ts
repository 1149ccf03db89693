import { type ErrorCode, sentenceOf } from '../domain/errors.ts';
import { neutralLine } from './neutral.ts';

/** A failure as people read it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly sentence: string;
  /** What is wrong in several places, each as a line `file:line:column sentence`; empty when the sentence says it all. */
  readonly list: readonly string[];
}

/** A detail of several lines is a list of its own. */
export function failureOf(code: ErrorCode, detail: string): Failure {
  const lines = detail.split('\n').filter((line) => line.trim() !== '');
  return lines.length < 2
    ? { code, sentence: sentenceOf(code, detail), list: [] }
    : { code, sentence: sentenceOf(code).trimEnd(), list: lines.map(neutralLine) };
}

/** Items of a Markdown list, each with its place in front. They are harmless already: whoever made them knows which links are ours. */
export const listItems = (list: readonly string[], indent = ''): string[] =>
  list.map((line) => `${indent}- ${line.replace(/^(\S+:\d+:\d+) /, '`$1` ')}`);

const PAGE = 'https://github.com/imprimatur/imprimatur/blob/main/docs/errors.md';

/** The code, leading to what the catalogue says of it. */
export const codeLink = (code: string): string => `[\`${code}\`](${PAGE}#${code})`;
