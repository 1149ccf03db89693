/** Fills the schema “article”: the given facts, restated closely, in sections, with connecting sentences between them. */
import type { ArticleAnswer } from '../../agents/article/schemas.ts';
import { type Block, factsOf, type GivenFact, textOf } from './blocks.ts';
import { type Group, group } from './grouping.ts';
import { outlineIn } from './outline.ts';
import { topicTerms } from './ranking.ts';
import { isStopWord, sameTerm, stem, termsOf, wordsOf } from './terms.ts';
import { capitalised, inSentence, inWords, lightly, topicPhrase } from './wording.ts';

type Paragraph = ArticleAnswer['sections'][number]['paragraphs'][number];
type Sentence = Paragraph[number];

const connection = (text: string): Sentence => ({ text, kind: 'connection', facts: [] });
const claim = ({ id, statement, quote }: GivenFact): Sentence => ({
  text: lightly(statement || quote),
  kind: 'claim',
  facts: [id],
});

export function article(blocks: readonly Block[]): ArticleAnswer {
  const facts = factsOf(blocks);
  const quotes = facts.map(({ quote }) => quote);
  const topic = inSentence(topicPhrase(textOf(blocks, 'topic')), quotes) || 'the sources';
  const terms = topicTerms(textOf(blocks, 'topic'));
  const titles = [...new Set(facts.map(({ title }) => title))];
  const outline = outlineIn(blocks, facts);
  const { lead, closing, rest } = partsOf(
    outline === null ? facts : outline.flatMap((section) => section.facts),
    terms,
  );
  const groups = outline === null ? group(rest, terms) : remaining(outline, rest);
  const title = capitalised(topic);
  return {
    title,
    description: `${title.replace(/[?]$/, '')}: drawn from ${inWords(titles.length)} ${titles.length === 1 ? 'source' : 'sources'}, with a quote for every claim.`,
    tags: tagsOf(facts, terms),
    sections: [
      { heading: '', paragraphs: [opening(topic, lead), [connection(basis(titles))]] },
      ...groups.map((part, index) => ({
        heading: part.heading,
        paragraphs: paragraphsOf(part, groups[index - 1], index),
      })),
      ...(closing ? [{ heading: 'In closing', paragraphs: [ending(closing, titles)] }] : []),
    ],
  };
}

function opening(topic: string, lead: GivenFact | undefined): Paragraph {
  const asked = /\?$/.test(topic) ? `This article asks: ${topic}` : `This article looks at ${topic}.`;
  return lead ? [connection(asked), claim(lead)] : [connection(asked)];
}

/** A sentence that cites nothing names no source: which one carries a claim is for the footnotes to say. */
const basis = (titles: readonly string[]): string =>
  titles.length === 1
    ? 'It rests on one source, and every claim shows the passage that carries it.'
    : `It draws on ${inWords(titles.length)} sources, and every claim shows the passage that carries it.`;

const ending = (closing: GivenFact, titles: readonly string[]): Paragraph => [
  connection(titles.length > 1 ? 'A last point comes from one of the sources.' : 'A last point rounds this off.'),
  claim(closing),
  connection('The footnotes lead back to the full text for anyone who wants to read on.'),
];

const PER_PARAGRAPH = 3;

function paragraphsOf(part: Group, before: Group | undefined, index: number): Paragraph[] {
  const link = linkTo(part, before, index);
  const claims = part.facts.map(claim);
  const paragraphs: Paragraph[] = [];
  const size = Math.ceil(claims.length / Math.ceil(claims.length / PER_PARAGRAPH));
  for (let from = 0; from < claims.length; from += size) paragraphs.push(claims.slice(from, from + size));
  const first = paragraphs[0];
  if (link !== undefined && first !== undefined) paragraphs[0] = [connection(link), ...first];
  return paragraphs;
}

/** A sentence that leads on, where the source changes or a new thread begins; not before every section. */
function linkTo(part: Group, before: Group | undefined, index: number): string | undefined {
  const title = part.facts[0]?.title ?? '';
  const previous = before?.facts.at(-1)?.title;
  if (before === undefined) return 'Here is the place to start.';
  if (previous !== title)
    return index % 2 === 1 ? 'Another source adds to the picture.' : 'More comes from a further source.';
  return index === 2 ? 'The same source has more to say.' : undefined;
}

/** Of the first half the fact closest to the topic opens, of the last third one closes; few facts all go into the middle. */
function partsOf(facts: readonly GivenFact[], terms: readonly string[]) {
  const closeness = ({ statement }: GivenFact): number =>
    terms.filter((term) => termsOf(statement).some((other) => sameTerm(term, other))).length -
    Math.max(0, statement.length - 120) / 60;
  const best = (some: readonly GivenFact[]): GivenFact | undefined =>
    some.toSorted((one, other) => closeness(other) - closeness(one))[0];
  const lead = facts.length >= 3 ? best(facts.slice(0, Math.ceil(facts.length / 2))) : undefined;
  const late = facts.slice(-Math.floor(facts.length / 3));
  // An ending wants a sentence with some weight.
  const weighty = late.filter(({ statement }) => statement.length > 50);
  const closing = facts.length >= 5 ? best(weighty.length > 0 ? weighty : late) : undefined;
  return { lead, closing, rest: facts.filter((fact) => fact !== lead && fact !== closing) };
}

/** The sections of an outline without the facts that open and close the article. */
const remaining = (outline: readonly Group[], rest: readonly GivenFact[]): Group[] =>
  outline
    .map(({ heading, facts }) => ({ heading, facts: facts.filter((fact) => rest.includes(fact)) }))
    .filter(({ facts }) => facts.length > 0);

function tagsOf(facts: readonly GivenFact[], terms: readonly string[]): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of facts.flatMap(({ statement }) => wordsOf(statement))) {
    if (isStopWord(word) || word.length < 4 || /\d/.test(word)) continue;
    const key = stem(word);
    const known = counts.get(key);
    counts.set(key, { word: known?.word ?? word.toLowerCase(), count: (known?.count ?? 0) + 1 });
  }
  const common = [...counts.entries()].toSorted(([, one], [, other]) => other.count - one.count);
  const ofTopic = common.filter(([key]) => terms.some((term) => sameTerm(term, key)));
  return [...new Set([...ofTopic, ...common].map(([, { word }]) => word))].slice(0, 4);
}
