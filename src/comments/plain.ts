/** Our Markdown where nothing renders it: in a terminal and in JSON. */
import { visible } from './neutral.ts';

/** Links are their words, emphasis is quotation marks, and what breaks mentions on GitHub is gone. Code keeps its backticks. */
export const plain = (text: string): string =>
  visible(text)
    .replace(/\[([^[\]\n]*)\]\(https?:[^()\s]*\)/g, '$1')
    .replace(/(?<![\w*])\*([^*\n]+)\*(?![\w*])/g, '“$1”');
