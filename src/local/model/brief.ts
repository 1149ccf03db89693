/** Fills the schema “brief”: the passages that say most about the topic, grouped into an outline under headings of the sources. */
import type { BriefAnswer, FollowUpsAnswer } from '../../agents/research/schemas.ts';
import { type Block, type GivenFact, rowsOf, type SourceText, sourcesOf, string, textOf } from './blocks.ts';
import { chosenFacts } from './facts.ts';
import { type Group, group } from './grouping.ts';
import { topicTerms } from './ranking.ts';
import { isStopWord, sameTerm, termsOf, wordsOf } from './terms.ts';
import { capitalised, inSentence, inWords, topicPhrase } from './wording.ts';

export async function brief(blocks: readonly Block[]): Promise<BriefAnswer> {
  const sources = sourcesOf(blocks);
  const topic = textOf(blocks, 'topic');
  const terms = topicTerms(topic);
  const facts = await chosenFacts(blocks);
  const phrase = topicPhrase(topic) || 'what the sources tell';
  const groups = group(facts, terms);
  const said = inSentence(
    phrase,
    facts.map(({ quote }) => quote),
  );
  return {
    title: capitalised(phrase),
    angle: angleOf(said, sourcesOfAll(facts)),
    audience: textOf(blocks, 'audience') || audienceOf(said),
    facts: facts.map(({ id, source, statement, quote }) => ({ id, source, statement, quote })),
    sections: groups.map((part, index) => ({
      heading: part.heading,
      says: saysOf(part, index, groups),
      facts: part.facts.map(({ id }) => id),
    })),
    questions: questionsOf(phrase, terms, facts, sources),
  };
}

const sourcesOfAll = (facts: readonly GivenFact[]): number => new Set(facts.map(({ source }) => source)).size;

const counted = (count: number): string => (count > 10 ? 'several' : inWords(count));

const angleOf = (topic: string, sources: number): string =>
  `The article ${sources < 2 ? 'tells what one source says' : `puts together what ${counted(sources)} sources say`} about ${topic.replace(/\?$/, '')}, each statement with the passage that carries it.`;

const audienceOf = (topic: string): string => {
  if (topic.endsWith('?')) return `Readers who ask “${topic}” and want to see where each answer comes from.`;
  return QUESTION_WORD.test(topic)
    ? `Readers who want to know ${topic}, and where each statement comes from.`
    : `Readers who are new to ${topic} and want to see where each statement comes from.`;
};
const QUESTION_WORD = /^(?:how|what|why|when|where|who|which|whether)\b/i;

/** It tells the writer what to do with the passages, and nothing that only they may say. */
function saysOf({ facts }: Group, index: number, groups: readonly Group[]): string {
  const place =
    index === 0 ? 'Open the article with this.' : index === groups.length - 1 ? 'End with this.' : 'Go on with this.';
  if (sourcesOfAll(groups.flatMap((group) => group.facts)) < 2) return place;
  return sourcesOfAll(facts) > 1
    ? `${place} More than one source speaks here: say where one ends and the other begins.`
    : `${place} One source speaks here.`;
}

/** What can be told to be missing without understanding: words of the topic that no passage has, and views that nobody confirms. */
function questionsOf(
  topic: string,
  terms: readonly string[],
  facts: readonly GivenFact[],
  sources: readonly SourceText[],
): string[] {
  const said = facts.flatMap(({ statement }) => termsOf(statement));
  const unsaid = unsaidIn(topic, (word) => {
    const [term] = termsOf(word);
    return (
      term !== undefined && !/\d/.test(term) && terms.includes(term) && !said.some((other) => sameTerm(term, other))
    );
  });
  const silent = sources.filter(({ id }) => !facts.some(({ source }) => source === id)).length;
  return [
    ...(unsaid.length === 0
      ? []
      : [
          `No quoted passage has these words of the topic: ${unsaid.slice(0, 3).join(', ')}; is it answered all the same?`,
        ]),
    ...(sources.length === 1 ? ['Would a second source say the same?'] : []),
    ...(silent === 0
      ? []
      : [
          silent === 1
            ? 'One source is not quoted here: does it say something on the topic after all?'
            : `${capitalised(counted(silent))} sources are not quoted here: does one of them say something on the topic after all?`,
        ]),
    'Is one of these passages out of date, or disputed by those who know the subject?',
  ];
}

/** Words of the topic that stand together, with the small ones between them: “keeps its promises”. */
function unsaidIn(topic: string, isUnsaid: (word: string) => boolean): readonly string[] {
  const spans: string[][] = [[]];
  for (const word of wordsOf(topic)) {
    if (isUnsaid(word) || isStopWord(word)) spans.at(-1)?.push(word);
    else spans.push([]);
  }
  return spans
    .map((span) => span.slice(Math.max(0, span.findIndex(isUnsaid)), span.findLastIndex(isUnsaid) + 1).join(' '))
    .filter((words) => words !== '');
}

/** Fills the schema “topic”: the candidate that stands first, in the words of the sources. */
export function topic(blocks: readonly Block[]): { candidate: string; topic: string } {
  const [first] = rowsOf(blocks, 'candidates');
  return { candidate: string(first?.id), topic: string(first?.words) };
}

/** Fills the schema “follow-ups”: the candidates that more than one source speaks of, in their order. */
export function followUps(blocks: readonly Block[]): FollowUpsAnswer {
  const recurring = rowsOf(blocks, 'candidates').filter(({ sources }) => typeof sources === 'number' && sources > 1);
  const team = rowsOf(blocks, 'agents');
  return {
    tasks: recurring.map(({ id, words, sources }) => ({
      candidate: string(id),
      topic: string(words),
      because: `${capitalised(inWords(Number(sources)))} sources speak of it.`,
      ...(team.length === 0 ? {} : { agent: skilledIn(string(words), team) }),
    })),
  };
}

/** The name of the agent of whose skills most are words of the topic; of equals the first, and nobody's where none is. */
function skilledIn(topic: string, team: readonly Readonly<Record<string, unknown>>[]): string {
  const terms = termsOf(topic);
  const [best] = team
    .map(({ name, skills }) => {
      const skilled = termsOf(Array.isArray(skills) ? skills.join(' ') : '');
      return { name: string(name), fit: terms.filter((term) => skilled.some((other) => sameTerm(term, other))).length };
    })
    .toSorted((one, other) => other.fit - one.fit);
  return best === undefined || best.fit === 0 ? '' : best.name;
}
