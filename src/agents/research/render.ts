/** A brief as a file: one statement a line, footnotes with the exact quotes, and the records of code. Pure. */
import type { Fact, SourceRecord } from '../../domain/deliverable.ts';
import { Labels, LIST_MARKER } from '../article/footnotes.ts';
import { frontMatterLines } from '../article/front-matter.ts';
import { citedSources, disclosureLine, headingLine, sentenceLine } from '../article/render.ts';
import { lineOf } from '../article/text.ts';

export interface Brief {
  readonly title: string;
  readonly angle: string;
  readonly audience: string;
  readonly sections: readonly { readonly heading: string; readonly says: string; readonly facts: readonly Fact[] }[];
  /** Facts that no section uses. */
  readonly further: readonly Fact[];
  readonly questions: readonly string[];
}

export interface BriefPage {
  readonly brief: Brief;
  readonly sources: readonly SourceRecord[];
  /** Lines of the ledger. */
  readonly ledger: readonly string[];
  readonly description: string;
  readonly slug: string;
  readonly date: string;
  readonly disclosure: string;
}

/** Parts that a reader of a brief, and the local model, find by their headings. */
export const OUTLINE = 'Outline';
export const FURTHER = 'Further facts';

/** Expects plain words, and facts whose statements are claims that their quotes carry. */
export function renderBrief({ brief, sources, ledger, description, slug, date, disclosure }: BriefPage): string {
  const { title, angle, audience, sections, further, questions } = brief;
  const labels = new Labels(sources);
  const facts = [...sections.flatMap((section) => section.facts), ...further];
  const items = (some: readonly Fact[]): string[] =>
    some.map((fact) => `${LIST_MARKER}${sentenceLine({ text: fact.statement, facts: [fact.id] }, facts, labels)}`);
  const block = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines]);
  const part = (level: number, heading: string, ...blocks: readonly (readonly string[])[]): string[] =>
    blocks.every((lines) => lines.length === 0) ? [] : ['', headingLine(level, heading), ...blocks.flatMap(block)];
  const sentence = (text: string): string[] => (text === '' ? [] : [lineOf(text)]);
  const cited = citedSources(
    facts.map(({ id }) => ({ facts: [id] })),
    facts,
    sources,
  );
  const lines = [
    ...frontMatterLines({ title, description, date, slug, tags: ['brief'], sources: cited, disclosure }),
    '',
    headingLine(1, title),
    ...part(2, 'Angle', sentence(angle)),
    ...part(2, 'Audience', sentence(audience)),
    '',
    headingLine(2, OUTLINE),
    ...sections.flatMap(({ heading, says, facts: used }) => part(3, heading, sentence(says), items(used))),
    ...part(2, FURTHER, items(further)),
    ...part(
      2,
      'Open questions',
      questions.map((question) => `${LIST_MARKER}${lineOf(question)}`),
    ),
    ...block(ledger),
    '',
    disclosureLine(disclosure),
    ...block(labels.added),
  ];
  return `${lines.join('\n')}\n`;
}
