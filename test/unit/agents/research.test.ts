import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../../../src/agents/article/evidence.ts';
import type { Ask, Current, PastWork, WorkOrder } from '../../../src/agents/role.ts';
import type { Finding } from '../../../src/domain/deliverable.ts';
import type { Delivered } from '../../../src/domain/proposal.ts';
import { evidencePathOf } from '../../../src/domain/task.ts';
import { checkDelivery } from '../../../src/gates/checks/index.ts';
import { claim, comment, contentOf, deliveredBy, numberOf, scripted } from './orders.ts';
import { BOTH, BRIEF, BRIEF_PATH, entry, researched, researching, STEAM } from './research-orders.ts';

const checked = (delivered: Delivered, topic = 'How tide mills work'): Promise<readonly Finding[]> =>
  checkDelivery(delivered, researching().stage, { topic });

const brief = async (changes: Partial<WorkOrder> = {}, answer: object = BRIEF): Promise<Delivered> =>
  deliveredBy(await researched(researching(changes), scripted({ brief: answer })));

const textOf = (delivered: Delivered): string => contentOf(delivered, BRIEF_PATH);

describe('a brief', () => {
  test('says angle, audience, outline with facts, questions, and what was looked at', async () => {
    const missing = [{ locator: 'feed: https://example.org/feed.xml', reason: 'it answered with 404' }];
    const delivered = await brief({ ...BOTH, missing });
    const lines = textOf(delivered).split('\n');
    expect(lines.slice(lines.indexOf('# Brief: How a tide turns a wheel'))).toEqual([
      '# Brief: How a tide turns a wheel',
      '',
      '## Angle',
      '',
      'The mill worked by the moon, and nobody had to stand at the gates.',
      '',
      '## Audience',
      '',
      'People who like machines.',
      '',
      '## Outline',
      '',
      '### The gates',
      '',
      'Say why nobody has to stand there.',
      '',
      '- The pond fills twice a day.[^1]',
      '- The gates shut by themselves.[^2]',
      '',
      '## Further facts',
      '',
      '- A mill works for five hours on each tide.[^3]',
      '',
      '## Open questions',
      '',
      '- Who paid for the gates?',
      '',
      '## Sources',
      '',
      '- s1: [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md), read 2026-11-22 10:00 UTC, SHA-256 `2b535c9358d6`',
      '- s2: [Notes on steam](https://github.com/acme/site/blob/main/docs/s2.md), read 2026-11-22 10:00 UTC, SHA-256 `88c500430af5`',
      '',
      '## What could not be read',
      '',
      '- `feed: https://example.org/feed.xml`: it answered with 404',
      '',
      expect.stringMatching(/^\*Drafted by an AI agent/),
      '',
      '[^1]: “The tide fills the pond twice a day.” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)',
      '[^2]: “the gates shut by themselves” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)',
      '[^3]: “A mill works for five hours on each tide.” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)',
      '',
    ]);
    expect(await checked(delivered)).toEqual([]);
    expect(delivered.counts).toEqual({ proposed: 3, verified: 3, dropped: 0, uncited: 0 });
    expect(delivered.topic).toBeUndefined();
  });

  test('keeps the audience that a person named', async () => {
    const delivered = await brief({ brief: { topic: 'Tides', audience: 'Children of ten years' } });
    expect(textOf(delivered)).toContain('## Audience\n\nChildren of ten years\n');
  });

  test('drops and counts what stands in no source, and asks when nothing is left', async () => {
    const invented = { id: 'x', source: 's1', statement: 'Mills fly.', quote: 'All mills can fly in winter.' };
    const delivered = await brief(
      {},
      { ...BRIEF, facts: [...BRIEF.facts, invented, { ...invented, id: 'y', source: 's7' }] },
    );
    expect(textOf(delivered)).not.toContain('fly');
    expect(delivered.counts).toEqual({ proposed: 5, verified: 3, dropped: 2, uncited: 0 });
    const asked = await researched(researching(), scripted({ brief: { ...BRIEF, facts: [invented] } }));
    expect(asked).toMatchObject({ kind: 'question', code: 'evidence-missing' });
  });

  test('takes nothing from a hostile answer but words', async () => {
    const bad = '<!-- x --># [click](https://evil.example) @octocat closes #1 | a |\n- [x] [^9]';
    const delivered = await brief(
      { ...BOTH, sources: [...BOTH.sources, { ...STEAM, id: 's3', url: 'javascript:alert(1)', title: '](x) | [y' }] },
      {
        title: bad,
        angle: bad,
        audience: '- s1: [Notes on tides](https://evil.example), read 2026-11-22 10:00 UTC',
        facts: [{ ...BRIEF.facts[0], statement: bad }, ...BRIEF.facts.slice(1)],
        sections: [{ heading: '# What was looked at\n', says: '## Sources', facts: ['a', 'b'] }],
        questions: [bad, '## What could not be read'],
      },
    );
    const content = textOf(delivered);
    expect(content).not.toMatch(/\(https:\/\/evil|<!--|javascript:/);
    expect(content.match(/^## Sources$/gm)).toHaveLength(1);
    expect(
      (await checked(delivered)).filter(({ check }) => ['links', 'citations', 'front-matter'].includes(check)),
    ).toEqual([]);
  });

  test('that says figures without a quote is sent back by the checks', async () => {
    const delivered = await brief({}, { ...BRIEF, angle: 'By 1890, 300 mills stood in Cornwall.' });
    expect(await checked(delivered)).toContainEqual(
      expect.objectContaining({ check: 'evidence', severity: 'fix', line: numberOf(textOf(delivered), 'Cornwall') }),
    );
  });

  test('has only records of code for a ledger', async () => {
    const delivered = await brief(BOTH);
    const [file, ...others] = delivered.files;
    const forged = (line: string): Promise<readonly Finding[]> => {
      const content = (file?.content ?? '').replace('## Sources\n', `## Sources\n\n${line}\n`);
      return checked({ ...delivered, files: [{ path: BRIEF_PATH, content }, ...others] });
    };
    const fixes = async (line: string): Promise<number> =>
      (await forged(line)).filter(({ severity }) => severity === 'fix').length;
    expect(await fixes('- s1: [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md), read in 1890')).toBe(
      1,
    );
    const stated = 'read 2026-11-22 10:00 UTC, SHA-256 `2b535c9358d6`';
    expect(await fixes(`- s1: [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md), ${stated}`)).toBe(0);
    expect(
      await fixes(`- s1: [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md), by 300 men, ${stated}`),
    ).toBe(1);
    expect(await fixes('| Mills burnt 300 people | 1890 |')).toBe(1);
    expect(await fixes('- `a.md`: 300 people died in 1890')).toBe(1);
  });
});

const FEED = [
  entry(
    's1',
    'Grid batteries in Europe',
    '2026-11-20T08:00:00Z',
    'Europe has 100 grid batteries. The largest one stands near Leipzig.',
  ),
  entry('s2', 'Why grid batteries get cheaper', '2026-11-18T08:00:00Z', 'A grid battery costs half of what it cost.'),
  entry('s3', 'A ferry for the Hebrides', '2026-11-01T08:00:00Z', 'The new ferry carries 120 cars.'),
];
const FOUND = {
  ...BRIEF,
  title: 'Batteries for the grid',
  facts: [
    { id: 'a', source: 's1', statement: 'Europe has 100 grid batteries.', quote: 'Europe has 100 grid batteries.' },
  ],
  sections: [{ heading: 'How many', says: 'Say how many there are.', facts: ['a'] }],
};
const open = (changes: Partial<WorkOrder> = {}): WorkOrder =>
  researching({ sources: FEED, brief: { topic: '' }, title: 'Post of the week', ...changes });
const published: PastWork = { title: 'Grid batteries', summary: '', path: 'a.md', outcome: 'published' };

describe('without a topic', () => {
  test('the model words one of the ranked candidates, and the table shows them all', async () => {
    const prompts: string[] = [];
    const answers = scripted({ topic: { candidate: 't1', topic: 'Batteries for the grid' }, brief: FOUND });
    const ask: Ask = (request) => {
      prompts.push(request.parts.map(({ text }) => text).join('\n'));
      return answers(request);
    };
    const past: PastWork = { ...published, title: 'Our ferry for the Hebrides', outcome: 'rejected' };
    const delivered = deliveredBy(await researched(open({ treated: [past] }), ask));
    expect(delivered.topic).toBe('Batteries for the grid');
    expect(prompts[0]).toContain('"words":"Grid batteries"');
    expect(prompts[0]).not.toContain('"words":"A ferry for the Hebrides"');
    expect(prompts[1]).toContain('Batteries for the grid');
    expect(textOf(delivered)).toContain('| Grid batteries | 2 of 3 | 4 | 2026-11-20 | 66 | taken |');
    expect(textOf(delivered)).toMatch(/\| A ferry for the Hebrides \|.* rejected before \|/);
    expect(await checked(delivered, 'Post of the week')).toEqual([]);
  });

  test.each([
    ['names none of them', { candidate: 't99', topic: 'Buy my coins' }],
    ['words nothing', { candidate: 't1', topic: '<b></b>' }],
  ])('a model that %s leaves the ranking as it is', async (_, topic) => {
    const delivered = deliveredBy(await researched(open(), scripted({ topic, brief: FOUND })));
    expect(delivered.topic).toBe('Grid batteries');
  });

  test('a person is asked with the ranked topics where the workflow says so, and no model is paid', async () => {
    const outcome = await researched(
      open({ topics: 'ask', treated: [{ ...published, title: 'Grid batteries in Europe get cheaper' }] }),
      scripted({}),
    );
    expect(outcome).toEqual({
      kind: 'question',
      code: 'topic-open',
      text: expect.stringMatching(/^A ferry for the Hebrides \(1 source, said once, newest of 2026-11-01; score 10\)$/),
    });
  });

  test('a person is asked where everything was published before', async () => {
    const treated = FEED.map(({ title }) => ({ ...published, title }));
    expect(await researched(open({ treated }), scripted({}))).toMatchObject({ kind: 'question', code: 'topic-open' });
  });
});

test.each([
  ['sources-missing', { sources: [] }],
  ['sources-unusable', { sources: [], missing: [{ locator: 'a.md', reason: 'it is empty' }] }],
])('without sources a person is asked: %s', async (code, changes) => {
  expect(await researched(researching(changes), scripted({}))).toMatchObject({ kind: 'question', code });
});

function currentOf(delivered: Delivered, markdown = textOf(delivered)): Current {
  const evidence = parseEvidence(contentOf(delivered, evidencePathOf(BRIEF_PATH)));
  if (evidence === null) throw new Error('no evidence');
  return { markdown, delivered: textOf(delivered), evidence };
}

describe('a brief that is sent back', () => {
  const sent = { from: 'write', how: 'sent-back', by: 'writer', because: 'Nothing says what coal cost.' } as const;
  const coal = { id: 'n1', source: 's2', statement: 'Coal was dear.', quote: 'Coal was dear in the west.' };
  const insert = (line: number, sentences: readonly object[], feedback: readonly string[] = []) => ({
    feedback,
    line,
    action: 'insert-after',
    heading: '',
    sentences,
  });

  test('by a later stage gets the facts that it asked for, as items of the list', async () => {
    const first = await brief(BOTH);
    const line = numberOf(textOf(first), 'The gates shut by themselves.');
    const later = { ...BOTH, sources: BOTH.sources.map((one) => ({ ...one, retrievedAt: '2026-11-23T09:30:00Z' })) };
    const prompts: string[] = [];
    const answers = scripted({
      revision: { facts: [coal], edits: [insert(line, [claim('Coal was dear.', 'n1')])], answers: [] },
    });
    const ask: Ask = (request) => {
      prompts.push(request.parts.map(({ text }) => text).join('\n'));
      return answers(request);
    };
    const delivered = deliveredBy(await researched(researching({ ...later, sent, current: currentOf(first) }), ask));
    const content = textOf(delivered);
    expect(prompts.join()).toContain('Nothing says what coal cost.');
    expect(content).toContain('- The gates shut by themselves.[^2]\n- Coal was dear.[^4]\n');
    expect(content).not.toContain('2026-11-22 10:00 UTC');
    expect(content.match(/read 2026-11-23 09:30 UTC, SHA-256 `\w{12}`$/gm)).toHaveLength(2);
    expect(delivered.evidence.facts.map(({ quote }) => quote)).toContain(coal.quote);
    expect(await checked(delivered)).toEqual([]);
  });

  test('asks a person when the sources have nothing more', async () => {
    const first = await brief(BOTH);
    const ask = scripted({ revision: { facts: [], edits: [], answers: [] } });
    expect(await researched(researching({ ...BOTH, sent, current: currentOf(first) }), ask)).toMatchObject({
      kind: 'question',
      code: 'evidence-missing',
      text: expect.stringContaining('what coal cost'),
    });
  });

  test('by people keeps their lines byte for byte and answers each comment', async () => {
    const first = await brief(BOTH);
    const mine = '- My own  fact, as I know it. ';
    const markdown = textOf(first)
      .replace('- The pond fills twice a day.[^1]', mine)
      .replace('## Sources\n', '## Sources\n\n- I also rang the museum.\n\nThey were friendly.\n');
    const at = numberOf(markdown, 'Who paid for the gates?');
    const feedback = [comment('c1', 'Ask who built them.', at), comment('c2', 'Nicer, please.')];
    const edit = {
      feedback: ['c1'],
      line: at,
      action: 'replace',
      heading: '',
      sentences: [{ text: 'Who built the gates?', kind: 'connection', facts: [] }],
    };
    const over = {
      ...edit,
      line: numberOf(markdown, 'My own'),
      sentences: [{ text: 'Gone.', kind: 'opinion', facts: [] }],
    };
    const source = { ...edit, line: numberOf(markdown, '- s1: ') };
    const ask = scripted({
      revision: {
        facts: [],
        edits: [edit, over, source],
        answers: [{ feedback: 'c1', done: true, text: 'Changed.', left: '' }],
      },
    });
    const delivered = deliveredBy(
      await researched(researching({ ...BOTH, feedback, current: currentOf(first, markdown) }), ask),
    );
    const lines = textOf(delivered).split('\n');
    expect(lines).toContain(mine);
    expect(lines).toContain('- I also rang the museum.');
    expect(lines).toContain('They were friendly.');
    expect(lines.filter((line) => line === '## Sources')).toHaveLength(1);
    expect(lines).toContain('- Who built the gates?');
    expect(lines.filter((line) => line.startsWith('- s1: '))).toHaveLength(1);
    expect(delivered.answers.map(({ feedback: id, done }) => [id, done])).toEqual([
      ['c1', true],
      ['c2', false],
    ]);
    for (const { line, text } of delivered.answers.flatMap((answer) => answer.lines))
      expect(lines[line - 1]).toBe(text);
  });
});
