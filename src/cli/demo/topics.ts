import type { TaskReport } from './report.ts';

const ROW = /^\| ((?:\\\||[^|])+) \| (\d+ of \d+) \| \d+ \| [^|]+ \| (\d+) \|(?: ([a-z ]+))? \|$/gm;

/** The topics that a brief says were weighed, in its order. */
export const topicsIn = (brief: string): TaskReport['topics'] =>
  [...brief.matchAll(ROW)].map(([, words = '', sources = '', score, outcome = '']) => ({
    words: words.replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
    sources,
    score: Number(score),
    outcome,
  }));
