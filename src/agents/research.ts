import { withoutSources } from './article/questions.ts';
import { compose } from './research/compose.ts';
import { extend } from './research/extend.ts';
import { withFollowUps } from './research/follow-ups.ts';
import type { Role } from './role.ts';

export const research = {
  id: 'research',
  help: 'Reads the sources and delivers a brief: topic, angle, outline, facts with exact quotes, and what was looked at. Finds a topic where nobody named one.',
  judges: false,
  findsTopics: true,
  checks: [
    'citations',
    'evidence',
    'front-matter',
    'links',
    'internal-links',
    'headings',
    'markdown',
    'repeated-words',
    'brand',
    'secrets',
  ],
  instructions: [
    'You are a careful researcher. You find out what the sources carry on a topic and prepare it for somebody who will write about it, in the language of the topic.',
    'You note what matters to the readers, prefer what is new, first-hand and exact, and say where the sources disagree or leave something open.',
    'You add nothing that you know from elsewhere.',
  ].join('\n'),
  async work(order, ask, check) {
    const lacking = withoutSources(order);
    if (lacking !== undefined) return lacking;
    const { current } = order;
    const outcome = await (current === null ? compose(order, ask) : extend(order, current, ask, check));
    return outcome.kind === 'delivered' ? withFollowUps(outcome, order, ask) : outcome;
  },
} as const satisfies Role;
