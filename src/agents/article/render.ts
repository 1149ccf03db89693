/** An article as a file: front matter, one sentence a line, its sources, footnotes with the exact quotes. Pure. */
import type { Article, Fact, Sentence, SourceRecord } from '../../domain/deliverable.ts';
import { Labels, referencesTo } from './footnotes.ts';
import { frontMatterLines } from './front-matter.ts';
import { SOURCES_HEADING, sourceLines } from './sources.ts';
import { lineOf, toMarkdown } from './text.ts';

export interface Page {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceRecord[];
  readonly slug: string;
  readonly date: string;
  readonly disclosure: string;
}

/** Expects plain words in the article, and claims that cite only facts of the page. */
export function renderArticle({ article, facts, sources, slug, date, disclosure }: Page): string {
  const labels = new Labels(sources);
  const body = article.sections.flatMap((section) => [
    ...(section.heading === '' ? [] : ['', headingLine(2, section.heading)]),
    ...section.paragraphs.flatMap((paragraph) => [
      '',
      ...paragraph.map((sentence) => sentenceLine(sentence, facts, labels)),
    ]),
  ]);
  const cited = citedSources(
    article.sections.flatMap((section) => section.paragraphs.flat()),
    facts,
    sources,
  );
  const { title, description, tags } = article;
  const lines = [
    ...frontMatterLines({ title, description, date, slug, tags, sources: cited, disclosure }),
    '',
    headingLine(1, title),
    ...body,
    '',
    disclosureLine(disclosure),
    ...(cited.length > 0 ? ['', SOURCES_HEADING, '', ...sourceLines(cited)] : []),
    ...(labels.added.length > 0 ? ['', ...labels.added] : []),
  ];
  return `${lines.join('\n')}\n`;
}

export const headingLine = (level: number, text: string): string => `${'#'.repeat(level)} ${toMarkdown(text)}`;

export const disclosureLine = (disclosure: string): string => `*${toMarkdown(disclosure)}*`;

/** A sentence's line: its words, then a reference for each passage that it rests on. */
export function sentenceLine(
  sentence: Pick<Sentence, 'text' | 'facts'>,
  facts: readonly Fact[],
  labels: Labels,
): string {
  const cited = sentence.facts.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return `${lineOf(sentence.text)}${referencesTo([...new Set(cited.map((fact) => labels.labelOf(fact)))])}`;
}

/** The sources that sentences rest on, in the order of the sources. */
export function citedSources(
  sentences: readonly Pick<Sentence, 'facts'>[],
  facts: readonly Fact[],
  sources: readonly SourceRecord[],
): SourceRecord[] {
  const cited = new Set(sentences.flatMap((sentence) => sentence.facts));
  const used = new Set(facts.filter((fact) => cited.has(fact.id)).map((fact) => fact.source));
  return sources.filter((source) => used.has(source.id));
}
