/** Builders for orders of work, and a model that answers from a script. */
import { createHash } from 'node:crypto';
import { parseEvidence } from '../../../src/agents/article/evidence.ts';
import type { Ask, Current, WorkOrder } from '../../../src/agents/role.ts';
import { write } from '../../../src/agents/write.ts';
import type { Source } from '../../../src/domain/deliverable.ts';
import type { Feedback } from '../../../src/domain/feedback.ts';
import type { Delivered, Proposal } from '../../../src/domain/proposal.ts';
import { evidencePathOf } from '../../../src/domain/task.ts';
import { checkDelivery, topicOf } from '../../../src/gates/checks/index.ts';

export const PATH = 'content/posts/tides.md';
export const DISCLOSURE = 'Drafted by an AI agent; every claim shows its source; a person approved it.';

export const source = (id: string, text: string, title = `Title of ${id}`): Source => ({
  id,
  kind: 'file',
  locator: `docs/${id}.md`,
  title,
  url: `https://github.com/acme/site/blob/main/docs/${id}.md`,
  retrievedAt: '2026-11-22T10:00:00Z',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
});

export const TIDES = source(
  's1',
  'The tide fills the pond twice a day.\nWhen it turns, the gates\nshut by themselves.\n\nA mill works for five hours on each tide. Some mills burnt down in 1890.',
  'Notes on tides',
);

export const order = (changes: Partial<WorkOrder> = {}): WorkOrder => ({
  task: 12,
  stage: {
    id: 'write',
    agent: 'writer',
    role: 'write',
    path: PATH,
    checks: ['citations', 'front-matter', 'links'],
    gate: ['human'],
    judges: false,
    edges: ['publish'],
    reviewer: null,
  },
  title: 'Tide mills',
  brief: { topic: 'How tide mills work' },
  topics: 'take',
  instructions: write.instructions,
  context: [],
  sources: [TIDES],
  missing: [],
  upstream: [],
  current: null,
  remembered: [],
  lessons: null,
  treated: [],
  past: [],
  sent: null,
  edges: { forward: ['publish'], back: [] },
  feedback: [],
  findings: [],
  slug: 'tide-mills',
  date: '2026-11-22',
  disclosure: DISCLOSURE,
  ...changes,
});

export const comment = (id: string, text: string, line?: number, quoted?: string): Feedback => ({
  id,
  kind: 'comment',
  task: 12,
  stage: 'write',
  agent: 'writer',
  reviewer: 'mona',
  text,
  url: `https://github.com/acme/site/pull/13#${id}`,
  ...(line === undefined ? {} : { path: PATH, line }),
  ...(quoted === undefined ? {} : { quoted }),
  sha: 'a'.repeat(40),
  at: '2026-11-22T11:00:00Z',
});

/** Answers each call by its name; the answer goes through the schema as in the engine. A writer who needs no help says so. */
export const scripted =
  (answers: Readonly<Record<string, unknown>>): Ask =>
  async ({ name, schema }) =>
    schema.parse(
      name === 'article' || name === 'revision' ? { back: null, ...(answers[name] as object) } : answers[name],
    );

export const claim = (text: string, ...facts: string[]) => ({ text, kind: 'claim', facts });
export const connection = (text: string) => ({ text, kind: 'connection', facts: [] });

export const FACTS = {
  facts: [
    { id: 'a', source: 's1', statement: 'The pond fills twice a day.', quote: 'The tide fills the pond twice a day.' },
    { id: 'b', source: 's1', statement: 'The gates shut.', quote: 'the gates shut by themselves' },
    { id: 'c', source: 's1', statement: 'Five hours a tide.', quote: 'A mill works for five hours on each tide.' },
  ],
};

export const ARTICLE = {
  title: 'How tide mills work',
  description: 'A short tour.',
  tags: ['mills'],
  sections: [
    { heading: '', paragraphs: [[connection('This is about mills.'), claim('A pond fills twice a day.', 'f1')]] },
    { heading: 'The gates', paragraphs: [[claim('The gates need nobody.', 'f2')]] },
    {
      heading: 'The hours',
      paragraphs: [[claim('A tide gives five hours of work.', 'f3', 'f1')], [connection('That is all.')]],
    },
  ],
};

/** What comes of the order, with the checks of its stage. */
export const written = (of: WorkOrder, ask: Ask): ReturnType<typeof write.work> =>
  write.work(of, ask, (delivered) => checkDelivery(delivered, of.stage, { topic: topicOf(of.title, of.brief) }));

export const deliveredBy = (outcome: Proposal['outcome']): Delivered => {
  if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome));
  return outcome;
};

export const contentOf = (delivered: Delivered, path = PATH): string =>
  delivered.files.find((file) => file.path === path)?.content ?? '';

export const firstVersion = async (): Promise<Delivered> =>
  deliveredBy(await written(order(), scripted({ facts: FACTS, article: ARTICLE })));

/** The state after a delivery, with what a person made of the text. */
export function currentOf(delivered: Delivered, markdown = contentOf(delivered)): Current {
  const evidence = parseEvidence(contentOf(delivered, evidencePathOf(PATH)));
  if (evidence === null) throw new Error('no evidence');
  return { markdown, delivered: contentOf(delivered), evidence };
}

export const numberOf = (markdown: string, part: string): number =>
  markdown.split('\n').findIndex((line) => line.includes(part)) + 1;
