import { describe, expect, test } from 'vitest';
import type { Ask, Upstream, WorkOrder } from '../../../src/agents/role.ts';
import { evidencePathOf } from '../../../src/domain/task.ts';
import { checkDelivery } from '../../../src/gates/checks/index.ts';
import {
  ARTICLE,
  claim,
  comment,
  connection,
  contentOf,
  currentOf,
  deliveredBy,
  FACTS,
  order,
  scripted,
  TIDES,
  written,
} from './orders.ts';
import { BOTH, BRIEF, BRIEF_PATH, researched, researching, STEAM } from './research-orders.ts';

const coal = { id: 'd', source: 's2', statement: 'Coal was dear.', quote: 'Coal was dear in the west.' };
const RICH = { ...BRIEF, facts: [...BRIEF.facts, coal] };

/** A brief as it stands on the branch, with what a person made of it. */
async function upstream(answer: object = RICH, person = (markdown: string): string => markdown): Promise<Upstream> {
  const { files, evidence } = deliveredBy(await researched(researching(BOTH), scripted({ brief: answer })));
  const markdown = person(files.find(({ path }) => path === BRIEF_PATH)?.content ?? '');
  return { stage: 'research', path: BRIEF_PATH, markdown, evidence };
}

const passed = { from: 'research', how: 'passed', by: 'researcher', because: 'the workflow goes on there' } as const;

const writing = (given: Upstream, changes: Partial<WorkOrder> = {}): WorkOrder =>
  order({ ...BOTH, upstream: [given], sent: passed, ...changes });

/** Answers from a script, and keeps what was asked. */
function recorded(answers: Readonly<Record<string, unknown>>) {
  const calls: { name: string; prompt: string; names: readonly string[] }[] = [];
  const answer = scripted(answers);
  const ask: Ask = (request) => {
    const names = request.parts.flatMap((part) => (part.kind === 'data' ? [part.name] : []));
    calls.push({ name: request.name, prompt: request.parts.map(({ text }) => text).join('\n'), names });
    return answer(request);
  };
  return { ask, calls };
}

describe('an article from a brief', () => {
  test('takes one call, which sees the outline, and cites the facts of the brief', async () => {
    const { ask, calls } = recorded({ article: ARTICLE });
    const delivered = deliveredBy(await written(writing(await upstream()), ask));
    expect(calls.map(({ name }) => name)).toEqual(['article']);
    expect(calls[0]?.names).toEqual(['topic', 'sent', 'brief', 'facts']);
    expect(calls[0]?.prompt).toContain(
      '### The gates\nSay why nobody has to stand there.\n- [f1] The pond fills twice a day.\n- [f2] The gates shut',
    );
    expect(calls[0]?.prompt).not.toContain('## Sources');
    expect(delivered.evidence.facts.map(({ quote }) => quote)).toEqual(RICH.facts.map(({ quote }) => quote));
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
    expect(delivered.counts).toEqual({ proposed: 3, verified: 3, dropped: 0, uncited: 0 });
  });

  test('finds the sources again by their locators, and notes what stands in them no longer', async () => {
    const changed = { ...TIDES, id: 's2', text: TIDES.text.replace('fills the pond', 'fills ponds') };
    const sources = [{ ...STEAM, id: 's1' }, changed];
    const sections = [{ heading: '', paragraphs: [[claim('Coal was dear.', 'f3'), connection('That is all.')]] }];
    const { ask, calls } = recorded({ article: { ...ARTICLE, sections } });
    const delivered = deliveredBy(await written(writing(await upstream(), { sources }), ask));
    expect(delivered.evidence.facts.map(({ source, quote }) => [source, quote])).toEqual([
      ['s2', 'the gates shut by themselves'],
      ['s2', 'A mill works for five hours on each tide.'],
      ['s1', coal.quote],
    ]);
    expect(calls[0]?.prompt).not.toContain('The pond fills twice a day.');
    expect(delivered.missing).toEqual([
      { locator: TIDES.locator, reason: 'a passage that research quoted from it can’t be found in it now' },
    ]);
    expect(delivered.counts.dropped).toBe(1);
  });

  test('follows what a person made of the brief', async () => {
    const given = await upstream(RICH, (markdown) =>
      markdown
        .replace('- Coal was dear.[^4]\n', '')
        .replace('Say why nobody has to stand there.', 'Say it with a joke.'),
    );
    const { ask, calls } = recorded({ article: ARTICLE });
    const delivered = deliveredBy(await written(writing(given), ask));
    expect(calls[0]?.prompt).toContain('Say it with a joke.');
    expect(calls[0]?.prompt).not.toContain('Coal');
    expect(delivered.evidence.facts).toHaveLength(3);
  });

  test('has the topic of the brief where nobody named one', async () => {
    const { ask, calls } = recorded({ article: ARTICLE });
    const delivered = deliveredBy(await written(writing(await upstream(), { brief: { topic: '' } }), ask));
    expect(delivered.topic).toBe('How a tide turns a wheel');
    expect(calls[0]?.prompt).toMatch(/^.*\nHow a tide turns a wheel$/ms);
  });

  test('of which nothing stands any more is written from facts of its own', async () => {
    const given = await upstream({ ...BRIEF, facts: [coal], sections: [] });
    const { ask, calls } = recorded({ facts: FACTS, article: ARTICLE });
    await written(writing(given, { sources: [TIDES] }), ask);
    expect(calls.map(({ name }) => name)).toEqual(['facts', 'article']);
  });
});

describe('a writer with edges', () => {
  const edges = { forward: ['publish', 'edit'], back: ['research'] };
  const back = { to: 'research', because: 'Nothing says what <b>coal</b> cost.' };

  test('can ask an earlier stage for more, with a reason', async () => {
    const answer = { title: '', description: '', tags: [], sections: [], back, next: null };
    const outcome = await written(writing(await upstream(), { edges }), scripted({ article: answer }));
    expect(outcome).toEqual({ kind: 'handed-on', to: 'research', because: 'Nothing says what coal cost.' });
  });

  test('says where the article should go where there is a choice', async () => {
    const next = { to: 'edit', because: 'It has many figures.' };
    const answer = { ...ARTICLE, back: null, next };
    const delivered = deliveredBy(await written(writing(await upstream(), { edges }), scripted({ article: answer })));
    expect(delivered.next).toEqual(next);
  });

  test.each([
    ['publish', { back: { to: 'publish', because: 'Done.' }, next: null }],
    ['a stage that is none', { back: { to: 'nowhere', because: 'Why not.' }, next: null }],
    ['itself', { back: null, next: { to: 'write', because: 'Again.' } }],
  ])('can’t go back to %s', async (_, steps) => {
    const answer = { ...ARTICLE, ...steps };
    const given = writing(await upstream(), { edges: { ...edges, back: ['research', 'write'] } });
    await expect(written(given, scripted({ article: answer }))).rejects.toThrow();
  });

  test('that gives no reason writes', async () => {
    const answer = { ...ARTICLE, back: { ...back, because: ' ' }, next: null };
    const outcome = await written(writing(await upstream(), { edges }), scripted({ article: answer }));
    expect(outcome.kind).toBe('delivered');
  });

  test('is offered no step where no edge leads back and one leads on', async () => {
    const given = writing(await upstream());
    await expect(written(given, scripted({ article: { ...ARTICLE, back } }))).rejects.toThrow();
    await expect(written(given, scripted({ article: { ...ARTICLE, next: null } }))).rejects.toThrow();
  });

  test.each([
    ['with edges', edges],
    ['without any that leads back', { forward: ['publish'], back: [] }],
  ])('can ask a person, %s', async (_, ways) => {
    const asks = { to: 'person', because: 'Is “quern” a word of <b>ours</b>?' };
    const answer = { ...ARTICLE, back: asks, ...(ways.forward.length > 1 ? { next: null } : {}) };
    const outcome = await written(writing(await upstream(), { edges: ways }), scripted({ article: answer }));
    expect(outcome).toEqual({ kind: 'question', code: 'agent-asks', text: 'Is “quern” a word of ours?' });
  });
});

describe('the writer of a revision', () => {
  const edges = { forward: ['publish'], back: ['research'] };
  const revision = { facts: [], edits: [], answers: [] };

  async function revising(answer: object, ways = edges) {
    const given = await upstream();
    const first = deliveredBy(await written(writing(given), scripted({ article: ARTICLE })));
    const feedback = [comment('c1', 'Say why they were given up.')];
    const { ask, calls } = recorded({ revision: { ...revision, ...answer } });
    const outcome = await written(writing(given, { current: currentOf(first), feedback, edges: ways }), ask);
    return { outcome, prompt: calls[0]?.prompt };
  }

  test('can ask a person', async () => {
    const back = { to: 'person', because: 'Which of the <b>two</b> wishes holds?' };
    const { outcome, prompt } = await revising({ back });
    expect(outcome).toEqual({ kind: 'question', code: 'agent-asks', text: 'Which of the two wishes holds?' });
    expect(prompt).toContain('something that a person alone can decide');
  });

  test('can ask an earlier stage for more', async () => {
    const back = { to: 'research', because: 'Nothing says why they were given up.' };
    const { outcome, prompt } = await revising({ back });
    expect(outcome).toEqual({ kind: 'handed-on', ...back });
    expect(prompt).toContain('ask an earlier stage for more');
  });

  test('can ask only those that come before it', async () => {
    await expect(revising({ back: { to: 'publish', because: 'Done.' } })).rejects.toThrow();
  });

  test('chooses where it goes from here, where there are several ways', async () => {
    const next = { to: 'edit', because: 'Somebody should look at the new words.' };
    const { outcome } = await revising({ next }, { ...edges, forward: ['publish', 'edit'] });
    expect(outcome).toMatchObject({ kind: 'delivered', next });
  });
});

test('an article gets the facts that its brief has got since, and keeps what people wrote', async () => {
  const first = deliveredBy(await written(writing(await upstream(BRIEF)), scripted({ article: ARTICLE })));
  const markdown = contentOf(first).replace('The gates need nobody.', 'Mine.');
  const current = currentOf(first, markdown);
  const line = markdown.split('\n').findIndex((text) => text.startsWith('A tide gives')) + 1;
  const fact = { ...coal, id: 'n1' };
  const edit = { feedback: [], line, action: 'insert-after', heading: '', sentences: [claim('Coal was dear.', 'n1')] };
  const { ask, calls } = recorded({ revision: { facts: [fact], edits: [edit], answers: [] } });
  const delivered = deliveredBy(await written(writing(await upstream(), { current }), ask));
  expect(calls[0]?.prompt).toContain('The brief has facts that the article lacks');
  expect(calls[0]?.prompt).toContain(coal.quote);
  expect(contentOf(delivered)).toContain('Coal was dear.[^4]');
  expect(contentOf(delivered)).toContain('Mine.');
  expect(contentOf(delivered, evidencePathOf(order().stage.path))).toContain(coal.quote);
});

test('an article whose brief has nothing new is not asked about again', async () => {
  const first = deliveredBy(await written(writing(await upstream()), scripted({ article: ARTICLE })));
  const given = writing(await upstream(), { current: currentOf(first) });
  const delivered = deliveredBy(await written(given, scripted({})));
  expect(contentOf(delivered)).toBe(contentOf(first));
});
