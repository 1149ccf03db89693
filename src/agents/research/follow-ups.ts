/** Further tasks that the sources would carry: code counts and ranks what they speak of, and the agent chooses among that. */
import type { FollowUp } from '../../domain/child.ts';
import type { Source } from '../../domain/deliverable.ts';
import type { Delivered } from '../../domain/proposal.ts';
import { briefParts, data, jsonLines } from '../article/brief.ts';
import { remarkParts } from '../article/remarks.ts';
import { plain, shortened } from '../article/text.ts';
import type { Ask, WorkOrder } from '../role.ts';
import { TOPIC_LIMIT } from './choose.ts';
import { tellingKeys, wordsOf } from './phrases.ts';
import { type FollowUpsAnswer, followUpsSchema, ledFollowUpsSchema } from './schemas.ts';
import { type Candidate, candidatesOf } from './topics.ts';

const task = (
  most: number,
): string => `The brief on the topic is written. Say which of the candidates below, which code counted and ranked from the sources, deserve an
article of their own, beside this one and apart from it: at most ${most}, none where none does. Say each as a topic in your words, without adding what
the titles do not say, and why its readers would want it.`;

const LEADING = `You lead these tasks: name for each the agent below whose skills fit it best, by its name alone, and none where no skill
speaks for one of them.`;

/** The delivery with what its stage may propose beside it; each is made once people or checks have passed the brief. */
export async function withFollowUps(delivered: Delivered, order: WorkOrder, ask: Ask): Promise<Delivered> {
  const most = order.stage.followUps?.most ?? 0;
  const own = order.brief.topic || delivered.topic || delivered.title;
  const candidates = most === 0 ? [] : openCandidates(own, order);
  if (candidates.length === 0) return delivered;
  const rows = candidates.map(({ before: _, sources, ...figures }) => ({ ...figures, sources: sources.length }));
  const team = order.team ?? [];
  const answer = await ask<FollowUpsAnswer>({
    name: 'follow-ups',
    schema: team.length === 0 ? followUpsSchema : ledFollowUpsSchema,
    instructions: order.instructions,
    parts: [
      { kind: 'words', heading: 'What to do', text: team.length === 0 ? task(most) : `${task(most)}\n${LEADING}` },
      ...briefParts({ ...order, brief: { ...order.brief, topic: own } }),
      ...remarkParts(order),
      data('Candidates, the first in rank first, one a line', 'candidates', jsonLines(rows)),
      ...(team.length === 0 ? [] : [data('Agents that you may choose, one a line', 'agents', jsonLines(team))]),
    ],
  });
  const taken = new Set<string>();
  const followUps = answer.tasks.flatMap(({ candidate: id, topic, because, agent }): readonly FollowUp[] => {
    const candidate = candidates.find((one) => one.id === id);
    const words = shortened(plain(topic), TOPIC_LIMIT);
    if (candidate === undefined || words === '' || taken.has(id)) return [];
    taken.add(id);
    const why = shortened(plain(because), REASON_LIMIT) || 'the sources speak of it';
    const chosen = team.find(({ name }) => name === agent?.trim());
    const proposed = { topic: words, because: why, sources: locatorsOf(candidate, order.sources) };
    return [chosen === undefined ? proposed : { ...proposed, agent: chosen.name }];
  });
  return followUps.length === 0 ? delivered : { ...delivered, followUps: followUps.slice(0, most) };
}

const REASON_LIMIT = 200;

/** What was neither treated before nor is the topic at hand. */
function openCandidates(own: string, { sources, past, date }: WorkOrder): readonly Candidate[] {
  const keys = new Set(keysOf(own));
  return candidatesOf(sources, past, date).filter(({ before, words }) => {
    const telling = keysOf(words);
    // As much as makes a topic one that was treated before.
    return before === null && telling.filter((key) => keys.has(key)).length < telling.length * 0.75;
  });
}

const keysOf = (text: string): readonly string[] => tellingKeys(wordsOf(text));

const MOST_SOURCES = 3;

/** As an issue can name them again: the part behind the arrow is the page that a feed led to. */
const locatorsOf = ({ sources: ids }: Candidate, sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ id, kind }) => ids.includes(id) && kind !== 'repository')
    .map(({ locator }) => locator.split(' → ').at(-1) ?? '')
    .filter((locator) => locator !== '')
    .slice(0, MOST_SOURCES);
