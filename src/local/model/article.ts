/** Fills the schema “article”: the given facts, restated closely, in sections, with connecting sentences between them. */
import type { ArticleAnswer } from '../../agents/article/schemas.ts';
import { type Block, factsOf, type GivenFact, textOf } from './blocks.ts';
import { type Connecting, connectingFor } from './connecting.ts';
import { type Group, group } from './grouping.ts';
import { outlineIn } from './outline.ts';
import { opensLeaning, partsOf } from './parts.ts';
import { topicTerms } from './ranking.ts';
import { type Taught, taughtBy } from './remembered.ts';
import { isStopWord, sameTerm, stem, wordsOf } from './terms.ts';
import { capitalised, inSentence, lightly, topicPhrase } from './wording.ts';

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
  const parts = outline ?? group(facts, terms);
  const shown = parts.flatMap((part) => part.facts);
  const { opening, closing, rest } = partsOf(
    parts.map((part) => part.facts),
    terms,
  );
  const groups = remaining(parts, rest);
  const title = capitalised(topic);
  const words = connectingFor(shown.map(({ quote }) => quote).join(' '));
  return asTaught(taughtBy(blocks), {
    title,
    description: words.description(title.replace(/[?]$/, ''), titles.length),
    tags: tagsOf(facts, terms),
    sections: [
      {
        heading: '',
        paragraphs: [
          [connection(words.opening(topic)), ...opening.map(claim)],
          [connection(words.basis(titles.length))],
        ],
      },
      ...groups.map((part, index) => ({
        heading: part.heading,
        paragraphs: paragraphsOf(part, turnTo(part, groups, index, words)),
      })),
      ...(closing ? [{ heading: words.closing.heading, paragraphs: [ending(closing, words)] }] : []),
    ],
  });
}

function asTaught(taught: Taught, answer: ArticleAnswer): ArticleAnswer {
  const retold = (sentence: Sentence): Sentence[] => {
    const text = sentence.kind === 'claim' ? sentence.text : taught.sentence(sentence.text);
    return text === null ? [] : [{ ...sentence, text }];
  };
  const sections = answer.sections.map(({ heading, paragraphs }) => ({
    heading: taught.heading(heading),
    paragraphs: paragraphs.map((sentences) => sentences.flatMap(retold)).filter(({ length }) => length > 0),
  }));
  return { ...answer, sections };
}

const ending = (closing: GivenFact, { closing: { before, after } }: Connecting): Paragraph => [
  connection(before),
  claim(closing),
  connection(after),
];

const PER_PARAGRAPH = 3;

function paragraphsOf({ facts }: Group, link: string | undefined): Paragraph[] {
  const size = Math.ceil(facts.length / Math.ceil(facts.length / PER_PARAGRAPH));
  const paragraphs: Sentence[][] = [];
  for (const fact of facts) {
    const last = paragraphs.at(-1);
    // What leans on a sentence stays beside it.
    if (last !== undefined && (last.length < size || opensLeaning(fact))) last.push(claim(fact));
    else paragraphs.push([claim(fact)]);
  }
  const [first, ...others] = paragraphs;
  return link === undefined || first === undefined ? paragraphs : [[connection(link), ...first], ...others];
}

/** A sentence that leads on where the source changes, and nowhere else. */
function turnTo(part: Group, groups: readonly Group[], index: number, { turns }: Connecting): string | undefined {
  const before = groups[index - 1]?.facts.at(-1);
  if (before === undefined || before.source === part.facts[0]?.source) return undefined;
  const changes = groups
    .slice(1, index + 1)
    .filter(({ facts }, at) => facts[0]?.source !== groups[at]?.facts.at(-1)?.source).length;
  return turns[(changes - 1) % turns.length];
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
