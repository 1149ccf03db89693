import { checkDelivery, topicOf } from '../../../src/gates/checks/index.ts';
/** Builders for orders of research, and for what the model may answer. */

import { research } from '../../../src/agents/research.ts';
import type { Ask, WorkOrder } from '../../../src/agents/role.ts';
import type { Source } from '../../../src/domain/deliverable.ts';
import { order, source, TIDES } from './orders.ts';

export const BRIEF_PATH = 'content/briefs/tides.md';

const stage = { ...order().stage, id: 'research', agent: 'researcher', role: 'research', path: BRIEF_PATH };

export const researching = (changes: Partial<WorkOrder> = {}): WorkOrder =>
  order({
    stage: { ...stage, checks: research.checks },
    instructions: research.instructions,
    edges: { forward: ['write'], back: [] },
    ...changes,
  });

export const STEAM = source('s2', 'A steam mill can grind at any hour. Coal was dear in the west.', 'Notes on steam');

/** An entry of a feed. */
export const entry = (id: string, title: string, published: string | undefined, text = ''): Source => ({
  ...source(id, `# ${title}\n\n${text}`, title),
  kind: 'feed',
  ...(published === undefined ? {} : { published }),
});

export const BRIEF = {
  title: 'How a tide turns a wheel',
  angle: 'The mill worked by the moon, and nobody had to stand at the gates.',
  audience: 'People who like machines.',
  facts: [
    { id: 'a', source: 's1', statement: 'The pond fills twice a day.', quote: 'The tide fills the pond twice a day.' },
    { id: 'b', source: 's1', statement: 'The gates shut by themselves.', quote: 'the gates shut by themselves' },
    {
      id: 'c',
      source: 's1',
      statement: 'A mill works for five hours on each tide.',
      quote: 'A mill works for five hours on each tide.',
    },
  ],
  sections: [
    { heading: 'The gates', says: 'Say why nobody has to stand there.', facts: ['a', 'b', 'a'] },
    { heading: 'Nothing to say', says: 'It has no facts.', facts: ['z'] },
  ],
  questions: ['Who paid for the gates?'],
};

export const BOTH = { sources: [TIDES, STEAM] };

/** What comes of the order, with the checks of its stage. */
export const researched = (of: WorkOrder, ask: Ask): ReturnType<typeof research.work> =>
  research.work(of, ask, (delivered) => checkDelivery(delivered, of.stage, { topic: topicOf(of.title, of.brief) }));
