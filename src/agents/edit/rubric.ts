/** By what an article is judged. A criterion is one section of the rubric and one id of findings, `peer/<criterion>`. */
import type { Severity } from '../../domain/deliverable.ts';

export const CRITERIA = ['accuracy', 'structure', 'clarity', 'brand', 'seo'] as const;
export type Criterion = (typeof CRITERIA)[number];

interface Section {
  /** What the judge looks for. */
  readonly asks: string;
  /** Points that a finding takes from the score: a wrong statement more than an awkward one. */
  readonly weights: Readonly<Record<Severity, number>>;
}

export const RUBRIC: Readonly<Record<Criterion, Section>> = {
  accuracy: {
    asks: `Compare every claim with the quotes of the facts that it cites, word by word. \`fix\`: a negation that was lost or added; a comparison or direction
turned round (more and fewer, before and after, rises and falls); a number, unit or date that belongs to something else; a cause, a certainty or a
generality that the quote does not have (“some” made “most”, “may” made “does”, one case made a rule); a quote that is made to speak of something else than it does; a
condition left out; a line without a fact that states something about the world. Give the id of the fact, the words of the line and the words of the quote that
conflict.`,
    weights: { fix: 20, consider: 4 },
  },
  structure: {
    asks: `Does the opening say what the reader gets, and does the text give it? \`fix\`: a heading that promises what its section does not hold; two sentences that say the
same; a paragraph that jumps between unrelated things without a word that leads over; a thought that stands before what it needs.`,
    weights: { fix: 10, consider: 2 },
  },
  clarity: {
    asks: `Can a reader of the given audience follow at first reading? \`fix\`: a “this”, “it”, “they” or “such” that names nothing before it; a term that is used and never
explained; a sentence that has to be read twice. Do not mend taste.`,
    weights: { fix: 8, consider: 2 },
  },
  brand: {
    asks: `Does the text keep to the documents of the project and the rules of the house, as far as they are given? \`fix\`: a line that breaks one of them: name it. Where none
are given, there is nothing to find.`,
    weights: { fix: 8, consider: 2 },
  },
  seo: {
    asks: `Do title, description and headings name what the text is about, in words that somebody would search for? \`fix\`: a title or description that promises what the
text does not hold. Anything else is \`consider\`.`,
    weights: { fix: 5, consider: 1 },
  },
};

export const rubricText = (): string =>
  CRITERIA.map((criterion) => `### ${criterion}\n\n${RUBRIC[criterion].asks}`).join('\n\n');
