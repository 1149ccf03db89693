/** Which topic the brief is about: the one that somebody named, or one of those that the sources offer. */
import type { Question } from '../../domain/proposal.ts';
import { briefParts, data, jsonLines } from '../article/brief.ts';
import { question } from '../article/questions.ts';
import { plain, shortened } from '../article/text.ts';
import type { Ask, WorkOrder } from '../role.ts';
import { topicSchema } from './schemas.ts';
import { type Candidate, candidatesOf } from './topics.ts';

const TASK = `Nobody named a topic. Choose one of the candidates below, which code counted and ranked from the sources: prefer a high rank, unless a
lower one makes a better article for these readers. Say it as a topic in your words, without adding what the titles do not say.`;

export const TOPIC_LIMIT = 120;

export interface Chosen {
  readonly kind: 'chosen';
  readonly topic: string;
  /** What it was chosen from; empty where somebody named it. */
  readonly weighed: readonly Candidate[];
  /** Id of the candidate. */
  readonly candidate: string;
}

export async function chooseTopic(order: WorkOrder, ask: Ask): Promise<Chosen | Question> {
  const named = order.brief.topic.trim();
  if (named !== '') return { kind: 'chosen', topic: order.brief.topic, weighed: [], candidate: '' };
  const weighed = candidatesOf(order.sources, order.treated, order.date);
  const open = weighed.filter(({ before }) => before === null);
  const [best] = open;
  if (best === undefined)
    return question('topic-open', 'the sources hold nothing that was not published or rejected before.');
  if (order.topics === 'ask') return question('topic-open', open.map(described).join('\n'));
  const titles = new Map(order.sources.map(({ id, title }) => [id, title]));
  const rows = open.map(({ before: _, sources, ...figures }) => ({
    ...figures,
    sources: sources.length,
    titles: sources.slice(0, 5).flatMap((id) => titles.get(id) ?? []),
  }));
  const answer = await ask({
    name: 'topic',
    schema: topicSchema,
    instructions: order.instructions,
    parts: [
      { kind: 'words', heading: 'What to do', text: TASK },
      ...briefParts(order),
      data('Candidates, the first in rank first, one a line', 'candidates', jsonLines(rows)),
    ],
  });
  // A model that names none of them has chosen nothing: the ranking stands.
  const taken = open.find(({ id }) => id === answer.candidate);
  const words = taken === undefined ? '' : shortened(plain(answer.topic), TOPIC_LIMIT);
  const { id, words: own } = taken ?? best;
  return { kind: 'chosen', topic: words || shortened(plain(own), TOPIC_LIMIT), weighed, candidate: id };
}

const described = ({ words, sources, mentions, newest, score }: Candidate): string =>
  `${shortened(plain(words), TOPIC_LIMIT)} (${sources.length === 1 ? '1 source' : `${sources.length} sources`}, ${mentions === 1 ? 'said once' : `said ${mentions} times`}${newest === null ? '' : `, newest of ${newest}`}; score ${score})`;
