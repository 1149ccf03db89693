import type { Question } from '../domain/proposal.ts';
import { draft } from './article/draft.ts';
import { revise } from './article/revise.ts';
import type { Role, WorkOrder } from './role.ts';

export const write: Role = {
  id: 'write',
  help: 'Writes an article whose every claim carries a quote from a source, and revises it line by line.',
  instructions: [
    'You are a careful writer. You explain a topic to readers who are new to it, in short, concrete sentences, in the language of the topic.',
    'You prefer what the sources show over what you know, say where the sources disagree, and leave out what they do not carry.',
    'No filler, no superlatives, no rhetorical questions.',
  ].join('\n'),
  work: async (order, ask, check) =>
    unworkable(order) ?? (order.current === null ? draft(order, ask) : revise(order, order.current, ask, check)),
};

function unworkable({ brief, sources, missing }: WorkOrder): Question | undefined {
  if (brief.topic.trim() === '') return question('topic-missing');
  if (sources.length > 0) return undefined;
  if (missing.length === 0) return question('sources-missing');
  return question('sources-unusable', missing.map(({ locator, reason }) => `${locator} (${reason})`).join('; '));
}

const question = (code: 'topic-missing' | 'sources-missing' | 'sources-unusable', detail = ''): Question => ({
  kind: 'question',
  code,
  text: detail,
});
