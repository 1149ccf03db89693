import { draft } from './article/draft.ts';
import { newsFor } from './article/given.ts';
import { question, withoutSources } from './article/questions.ts';
import { revise } from './article/revise.ts';
import { topicOf, withTopic } from './article/topic.ts';
import type { Role, WorkOrder } from './role.ts';

export const write = {
  id: 'write',
  help: 'Writes an article whose every claim carries a quote from a source, and revises it line by line.',
  judges: false,
  instructions: [
    'You are a careful writer. You explain a topic to readers who are new to it, in short, concrete sentences, in the language of the topic.',
    'You prefer what the sources show over what you know, say where the sources disagree, and leave out what they do not carry.',
    'No filler, no superlatives, no rhetorical questions.',
  ].join('\n'),
  async work(order, ask, check) {
    const topic = topicOf(order);
    if (topic === '') return question('topic-missing');
    const named: WorkOrder = { ...order, brief: { ...order.brief, topic } };
    const { current } = named;
    const unworkable = withoutSources(named);
    if (unworkable !== undefined) return unworkable;
    if (current === null) return withTopic(order, await draft(named, ask));
    const findings = [...named.findings, ...newsFor(named, current)];
    return withTopic(order, await revise({ ...named, findings }, current, ask, check));
  },
} as const satisfies Role;
