import type { Proposal } from '../../domain/proposal.ts';
import type { WorkOrder } from '../role.ts';
import { parseFrontMatter } from './front-matter.ts';

/** Before the title of a brief: a reader of the repository should not take it for the article. */
export const BRIEF_PREFIX = 'Brief: ';

/** What a deliverable is about, by its title. */
export function topicIn(markdown: string): string {
  const title = parseFrontMatter(markdown)?.title;
  const words = typeof title === 'string' ? title.trim() : '';
  return words.startsWith(BRIEF_PREFIX) ? words.slice(BRIEF_PREFIX.length) : words;
}

/** The topic that somebody named, else that of the work so far; empty when there is neither. */
export function topicOf({ brief, upstream, current }: Pick<WorkOrder, 'brief' | 'upstream' | 'current'>): string {
  const named = [brief.topic, ...upstream.map(({ markdown }) => topicIn(markdown)), topicIn(current?.markdown ?? '')];
  return named.find((topic) => topic.trim() !== '')?.trim() ?? '';
}

/** Where nobody named the topic, the checks, too, have to know which one the work is about. */
export function withTopic<Outcome extends Proposal['outcome']>(order: WorkOrder, outcome: Outcome): Outcome {
  if (outcome.kind !== 'delivered' || order.brief.topic.trim() !== '') return outcome;
  return { ...outcome, topic: topicOf(order) };
}
