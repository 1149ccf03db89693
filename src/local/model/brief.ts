/** Fills the schema “brief”: the passages that say most about the topic, grouped into an outline under headings of the sources. */
import type { BriefAnswer, FollowUpsAnswer } from '../../agents/research/schemas.ts';
import { type Block, type GivenFact, rowsOf, type SourceText, sourcesOf, string, textOf } from './blocks.ts';
import { chosenFacts } from './facts.ts';
import { type Group, group } from './grouping.ts';
import { topicTerms } from './ranking.ts';
import { sameTerm, termsOf, wordsOf } from './terms.ts';
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
    angle: angleOf(said, new Set(facts.map(({ source }) => source)).size),
    audience:
      textOf(blocks, 'audience') ||
      `Readers who are new to ${said.replace(/\?$/, '')} and want to see where each statement comes from.`,
    facts: facts.map(({ id, source, statement, quote }) => ({ id, source, statement, quote })),
    sections: groups.map((part, index) => ({
      heading: part.heading,
      says: saysOf(part, index, groups.length),
      facts: part.facts.map(({ id }) => id),
    })),
    questions: questionsOf(phrase, terms, facts, sources),
  };
}

const angleOf = (topic: string, sources: number): string =>
  sources < 2
    ? `The article tells what one source says about ${topic.replace(/\?$/, '')}, each statement with the passage that carries it.`
    : `The article puts together what several sources say about ${topic.replace(/\?$/, '')}, each statement with the passage that carries it.`;

/** It tells the writer what to do with the passages, and nothing that only they may say. */
function saysOf({ facts }: Group, index: number, count: number): string {
  const passages =
    facts.length === 1 ? 'one passage' : `${facts.length > 10 ? 'these' : inWords(facts.length)} passages`;
  const from = new Set(facts.map(({ source }) => source)).size > 1 ? 'from several sources' : 'from one source';
  if (index === 0) return `Begin here, with ${passages} ${from}.`;
  if (index === count - 1) return `End with ${passages} ${from}.`;
  return `Go on with ${passages} ${from}.`;
}

/** What can be told to be missing without understanding: words of the topic that no passage has, and views that nobody confirms. */
function questionsOf(
  topic: string,
  terms: readonly string[],
  facts: readonly GivenFact[],
  sources: readonly SourceText[],
): string[] {
  const said = facts.flatMap(({ statement }) => termsOf(statement));
  const unsaid = wordsOf(topic).filter((word) => {
    const [term] = termsOf(word);
    return (
      term !== undefined && !/\d/.test(term) && terms.includes(term) && !said.some((other) => sameTerm(term, other))
    );
  });
  const silent = sources.filter(({ id }) => !facts.some(({ source }) => source === id));
  return [
    ...(unsaid.length === 0
      ? []
      : [`What is there to say about ${unsaid.slice(0, 4).join(', ')}, which no quoted passage names?`]),
    ...(sources.length === 1 ? ['Would a second source say the same?'] : []),
    ...(silent.length === 0 ? [] : ['Do the sources that are not quoted here hold something on it after all?']),
    'Which of these passages would somebody who knows the subject object to?',
  ];
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
