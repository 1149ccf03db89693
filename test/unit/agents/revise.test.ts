import { describe, expect, test } from 'vitest';
import { textsOfPeople } from '../../../src/agents/article/lines.ts';
import type { Finding, Source } from '../../../src/domain/deliverable.ts';
import type { Feedback } from '../../../src/domain/feedback.ts';
import { checkDelivery } from '../../../src/gates/checks/index.ts';
import {
  claim,
  comment,
  connection,
  contentOf,
  currentOf,
  deliveredBy,
  firstVersion,
  numberOf,
  order,
  PATH,
  scripted,
  source,
  TIDES,
  written,
} from './orders.ts';

const edit = (line: number, action: string, sentences: unknown[], feedback = ['c1'], heading = '') => ({
  feedback,
  line,
  action,
  heading,
  sentences,
});

interface Round {
  readonly edits?: unknown[];
  readonly facts?: unknown[];
  readonly answers?: unknown[];
  readonly feedback?: readonly Feedback[];
  readonly findings?: readonly Finding[];
  readonly person?: (markdown: string) => string;
}

async function revised({ edits = [], facts = [], answers = [], feedback, findings = [], person }: Round) {
  const first = await firstVersion();
  const markdown = person ? person(contentOf(first)) : contentOf(first);
  const current = currentOf(first, markdown);
  const said = feedback ?? [comment('c1', 'Please change this.')];
  const delivered = deliveredBy(
    await written(order({ current, feedback: said, findings }), scripted({ revision: { facts, edits, answers } })),
  );
  const after = contentOf(delivered);
  const [before, now] = [markdown.split('\n'), after.split('\n')];
  return {
    delivered,
    before: markdown,
    after,
    added: now.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !now.includes(line)),
    answer: delivered.answers[0],
  };
}

const at = async (part: string): Promise<number> => numberOf(contentOf(await firstVersion()), part);

describe('a revision', () => {
  test('without edits leaves every byte and answers every piece of feedback once', async () => {
    const feedback = [comment('c1', 'A.'), comment('c2', 'B.'), comment('c3', 'C.')];
    const { delivered, before, after } = await revised({
      feedback,
      answers: [
        { feedback: 'c1', done: true, text: 'Done!', left: '' },
        { feedback: 'c1', done: false, text: 'twice', left: '' },
        { feedback: 'c2', done: false, text: 'Not done, because it is fine.', left: '' },
        { feedback: 'c9', done: true, text: 'unknown', left: '' },
      ],
    });
    expect(after).toBe(before);
    expect(delivered.answers).toEqual([
      { feedback: 'c1', done: false, text: 'not done, because the model proposed no change for it.', lines: [] },
      { feedback: 'c2', done: false, text: 'not done, because it is fine.', lines: [] },
      { feedback: 'c3', done: false, text: 'not done, because the model did not answer it.', lines: [] },
    ]);
    expect(delivered.counts).toEqual({ proposed: 3, verified: 3, dropped: 0, uncited: 0 });
  });

  test('replaces a line and answers with it as it stands now', async () => {
    const line = await at('A pond fills');
    const { added, removed, answer, delivered } = await revised({
      edits: [edit(line, 'replace', [claim('Twice a day the pond fills.', 'f1')])],
      answers: [{ feedback: 'c1', done: true, text: 'Turned around.', left: 'No second source, since there is none.' }],
    });
    expect(removed).toEqual(['A pond fills twice a day.[^1]']);
    expect(added).toEqual(['Twice a day the pond fills.[^1]']);
    expect(answer).toEqual({
      feedback: 'c1',
      done: true,
      text: 'Turned around. No second source, since there is none.',
      lines: [{ line, text: added[0] }],
    });
    expect(delivered.evidence.claims[0]).toEqual({ text: 'Twice a day the pond fills.', facts: ['f1'] });
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('adds a fact with its footnote, and takes away footnotes that nothing needs', async () => {
    const line = await at('The gates need');
    const { added, removed, delivered } = await revised({
      facts: [{ id: 'n1', source: 's1', statement: 'Fire.', quote: 'Some mills burnt down in 1890.' }],
      edits: [edit(line, 'replace', [claim('Fire took some mills in 1890.', 'n1')])],
    });
    expect(added).toEqual([
      'Fire took some mills in 1890.[^4]',
      expect.stringContaining('[^4]: “Some mills burnt down in 1890.” — [Notes on tides]('),
    ]);
    expect(removed).toEqual(['The gates need nobody.[^2]', expect.stringMatching(/^\[\^2\]:/)]);
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('says why, when no quote carries the new claim', async () => {
    const line = await at('The gates need');
    const { before, after, answer, delivered } = await revised({
      facts: [{ id: 'n1', source: 's1', statement: 'Fire.', quote: 'Some mills were burnt in 1890.' }],
      edits: [edit(line, 'replace', [claim('Fire took them.', 'n1')])],
      answers: [{ feedback: 'c1', done: true, text: 'Added fire.', left: '' }],
    });
    expect(after).toBe(before);
    expect(answer).toMatchObject({
      done: false,
      text: 'not done, because no quote from the sources carries what it would say.',
    });
    expect(delivered.counts).toEqual({ proposed: 5, verified: 3, dropped: 2, uncited: 0 });
  });

  test('deletes a sentence, and a section that has none left', async () => {
    const line = await at('The gates need');
    const { after, answer, delivered } = await revised({ edits: [edit(line, 'delete', [])] });
    expect(after).not.toMatch(/The gates|\n\n\n/);
    expect(answer).toMatchObject({
      done: true,
      lines: [],
      text: expect.stringContaining(`Removed line ${line} (“The gates need nobody.”).`),
    });
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('inserts after a sentence, under a heading, as a paragraph and as a section', async () => {
    const [pond, heading] = [await at('A pond fills'), await at('## The hours')];
    const { after } = await revised({
      edits: [
        edit(pond, 'insert-after', [connection('After the pond.')]),
        edit(heading, 'insert-after', [connection('First under the heading.')]),
        edit(heading - 1, 'insert-after', [connection('A paragraph of its own.')]),
        edit(pond, 'insert-after', [connection('New section text.')], ['c1'], 'A new section'),
      ],
    });
    expect(after).toContain(
      'A pond fills twice a day.[^1]\nAfter the pond.\n\n## A new section\n\nNew section text.\n\n## The gates',
    );
    expect(after).toContain(
      'The gates need nobody.[^2]\n\nA paragraph of its own.\n\n## The hours\n\nFirst under the heading.\nA tide gives',
    );
  });

  test('writes a whole section anew where a comment asks for it, and leaves every other line', async () => {
    const [heading, hours, last] = [await at('## The hours'), await at('A tide gives'), await at('That is all.')];
    const { before, after, delivered } = await revised({
      feedback: [comment('c1', 'Write this section anew.', heading, '## The hours')],
      edits: [
        edit(heading, 'replace', [connection('Work by the tide')]),
        edit(hours, 'replace', [
          claim('On each tide a mill works for five hours.', 'f3'),
          connection('Then it rests.'),
        ]),
        edit(last, 'delete', []),
      ],
      answers: [{ feedback: 'c1', done: true, text: 'Wrote it anew.', left: '' }],
    });
    const section = (text: string): readonly string[] => {
      const lines = text.split('\n');
      const start = lines.findIndex((line) => /^## (?:The hours|Work by)/.test(line));
      return lines.slice(
        start,
        lines.findIndex((line, index) => index > start && /^(?:## |\*)/.test(line)),
      );
    };
    expect(section(after).join('\n').trim()).toBe(
      '## Work by the tide\n\nOn each tide a mill works for five hours.[^3]\nThen it rests.',
    );
    const outside = (text: string) => text.replace(section(text).join('\n'), '');
    expect(outside(after)).toBe(outside(before));
    expect(delivered.answers[0]).toMatchObject({ feedback: 'c1', done: true });
  });

  test('renames title, heading and description; title and front matter go together', async () => {
    const [title, heading, description] = [await at('# How tide'), await at('## The gates'), await at('description:')];
    const { after, delivered, answer } = await revised({
      edits: [
        edit(title, 'replace', [connection('Tides: “a” view')]),
        edit(heading, 'replace', [connection('## Gates [x](https://evil.example)')]),
        edit(description, 'replace', [connection('description: Longer: tour')]),
      ],
    });
    expect(after).toContain('\n# Tides: “a” view\n');
    expect(after).toContain('title: "Tides: “a” view"\n');
    expect(after).toContain('\n## Gates x\n');
    expect(after).toContain('\ndescription: "Longer: tour"\n');
    expect(delivered.title).toBe('Tides: “a” view');
    expect(answer?.lines.map(({ line }) => line)).toEqual([2, description, title, heading]);
  });

  test.each([
    ['a line that does not exist', () => edit(999, 'replace', [connection('x')]), 'does not exist'],
    ['the front matter', () => edit(4, 'replace', [connection('date: 1999-01-01')]), 'kept by code'],
    ['the opening of the front matter', () => edit(1, 'delete', []), 'has to stay'],
    ['no words at all', () => edit(16, 'replace', []), 'no words'],
    ['the same words', () => edit(15, 'replace', [connection('This is about mills.')]), 'reads so already'],
    [
      'what differs by a link alone',
      () => edit(15, 'replace', [connection('This is about [mills](https://evil.example).')]),
      'reads so already, and links are inserted by code alone',
    ],
    ['the end of the file', () => edit(33, 'insert-after', [connection('x')]), 'nothing can be added'],
  ])('leaves alone %s', async (_, proposed, reason) => {
    const { before, after, answer } = await revised({ edits: [proposed()] });
    expect(after).toBe(before);
    expect(answer).toMatchObject({ done: false, text: expect.stringContaining(reason) });
  });

  test('changes nothing that neither feedback nor a finding asks for', async () => {
    const line = await at('A pond fills');
    const finding = { check: 'citations', severity: 'fix', weight: 10, path: PATH, message: 'x' } as const;
    const edits = [edit(line, 'replace', [connection('Changed.')], [])];
    expect((await revised({ edits })).added).toEqual([]);
    expect((await revised({ edits: [edit(line, 'replace', [connection('Changed.')], ['nobody'])] })).added).toEqual([]);
    expect((await revised({ edits, findings: [{ ...finding, line: line + 5 }] })).added).toEqual([]);
    expect((await revised({ edits, findings: [{ ...finding, line }] })).added).toEqual(['Changed.']);
  });

  test('changes a line once, and says so to the second comment', async () => {
    const line = await at('A pond fills');
    const feedback = [comment('c1', 'A'), comment('c2', 'B')];
    const { delivered } = await revised({
      feedback,
      edits: [edit(line, 'replace', [connection('One.')]), edit(line, 'replace', [connection('Two.')], ['c2'])],
    });
    expect(delivered.answers.map(({ done }) => done)).toEqual([true, false]);
    expect(delivered.answers[1]?.text).toContain('changed for another reason already');
  });
});

describe('what a person did', () => {
  const rewritten = 'Twice a day the sea fills it, as my grandmother used to say.';
  const person = (markdown: string): string => markdown.replace('A pond fills twice a day.[^1]', rewritten);

  test('stays byte for byte, is told to the model, and is no claim of ours', async () => {
    const line = await at('A pond fills');
    const { after, answer, delivered } = await revised({
      person,
      edits: [
        edit(line, 'replace', [claim('No!', 'f1')]),
        edit(line, 'delete', []),
        edit(line, 'insert-after', [connection('After.')]),
      ],
    });
    expect(after).toContain(`\n${rewritten}\nAfter.\n`);
    expect(answer?.text).toContain('what people write stays as it is');
    expect(delivered.evidence.claims.map(({ text }) => text)).not.toContain('A pond fills twice a day.');
    expect(JSON.parse(contentOf(delivered, 'content/posts/tides.sources.json')).people).toEqual([rewritten]);
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('stays in later rounds too, when the line is part of what we delivered', async () => {
    const first = await revised({ person });
    const line = numberOf(first.after, rewritten);
    const ask = scripted({ revision: { facts: [], edits: [edit(line, 'delete', [])], answers: [] } });
    const again = deliveredBy(
      await written(order({ current: currentOf(first.delivered), feedback: [comment('c1', 'x')] }), ask),
    );
    expect(contentOf(again)).toBe(first.after);
  });

  test('may be blocks of any kind: nothing is put inside them', async () => {
    const block = '- one item\n- another\n\n```\ncode\n\n[^9]\n```\n\n| a |\n| - |';
    const insert = (markdown: string): string => markdown.replace('## The gates', `${block}\n\n## The gates`);
    const first = await firstVersion();
    const changed = insert(contentOf(first));
    const every = changed.split('\n').map((_, index) => edit(index + 1, 'insert-after', [connection('Inserted.')]));
    const { after } = await revised({ person: insert, edits: every });
    expect(after).toContain('- one item\n- another\n\nInserted.');
    expect(after).toContain('```\ncode\n\n[^9]\n```');
    expect(after).toContain('| a |\n| - |\n\nInserted.');
  });

  test('may be Windows line ends: only the words count', async () => {
    const line = await at('A pond fills');
    const { after, delivered } = await revised({
      person: (markdown) => markdown.replaceAll('\n', '\r\n'),
      edits: [edit(line, 'replace', [claim('Twice a day.', 'f1')]), edit(line, 'insert-after', [connection('Newer.')])],
    });
    expect(after).toContain('\r\nTwice a day.[^1]\r\nNewer.\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('may be a footnote, which is kept even when nothing refers to it', async () => {
    const { after } = await revised({ person: (markdown) => `${markdown}[^note]: Ask the miller.\n` });
    expect(after).toContain('[^note]: Ask the miller.\n');
  });

  test('comments find their line again when it has moved', async () => {
    const quoted = 'The gates need nobody.[^2]';
    const line = await at(quoted);
    const prompts: string[] = [];
    const first = await firstVersion();
    const markdown = contentOf(first).replace('This is about mills.', 'One.\nTwo.\nThree.');
    const feedback = [comment('c1', 'x', line, quoted), comment('c2', 'y', 9999, 'gone')];
    await written(order({ current: currentOf(first, markdown), feedback }), async (request) => {
      prompts.push(...request.parts.map(({ text }) => text));
      return scripted({ revision: { facts: [], edits: [], answers: [] } })(request);
    });
    expect(prompts.join('\n')).toContain(`{"id":"c1","line":${line + 2},`);
    expect(prompts.join('\n')).toContain('{"id":"c2","line":null,');
    expect(prompts.join('\n')).toContain(`${line + 2} | claim f2 | The gates need nobody.`);
    expect(prompts.join('\n')).toContain('| person | Two.');
  });
});

test('the lines of people can be named for the checks', async () => {
  const before = 'a\nb\nc\n';
  expect(await textsOfPeople(before, 'a\r\nB\r\n\r\nc\r\nd\r\n', ['c', 'gone'])).toEqual(['B', 'c', 'd']);
});

test('without feedback and findings the model is not asked', async () => {
  const first = await firstVersion();
  const delivered = deliveredBy(
    await written(order({ current: currentOf(first) }), () => Promise.reject(new Error('asked'))),
  );
  expect(contentOf(delivered)).toBe(contentOf(first));
});

describe('when the sources change between versions', () => {
  test('facts follow their source to its new id, and keep one that is no longer named', async () => {
    const first = await firstVersion();
    const other = source('s1', 'Another text that says other things altogether.', 'Other');
    const ask = scripted({ revision: { facts: [], edits: [], answers: [] } });
    const moved = { ...TIDES, id: 's2' };
    const elsewhere = { ...other, locator: 'docs/other.md' };
    const kept = deliveredBy(await written(order({ current: currentOf(first), sources: [elsewhere, moved] }), ask));
    expect(kept.evidence.facts.map(({ source: id }) => id)).toEqual(['s2', 's2', 's2']);
    expect(contentOf(kept)).toBe(contentOf(first));

    const lost = deliveredBy(await written(order({ current: currentOf(first), sources: [elsewhere] }), ask));
    expect(lost.evidence.sources.map(({ id, title }) => [id, title])).toEqual([
      ['s1', 'Other'],
      ['s2', 'Notes on tides'],
    ]);
    const findings = await checkDelivery(lost, order().stage);
    expect(findings.map(({ message }) => message)).toContain(
      'The quote of this footnote does not stand in its source word for word.',
    );
  });
});

describe('the section of the sources', () => {
  const SECOND = source('s2', 'Steam took over the mills of the coast within a lifetime.', 'Notes on steam');
  const line = (id: string, title: string): RegExp =>
    new RegExp(
      `^- \\[${title}\\]\\(https://github.com/acme/site/blob/main/docs/${id}.md\\), read .* UTC, SHA-256 \`\\w{12}\`$`,
      'm',
    );
  const own = (text: string) => text.split('\n').filter((one) => /^- |^## S/.test(one));

  async function round(
    edits: unknown[],
    { person, sources = [TIDES] }: { person?: (text: string) => string; sources?: Source[] } = {},
  ) {
    const first = await firstVersion();
    const markdown = person ? person(contentOf(first)) : contentOf(first);
    const facts = [{ id: 'n1', source: 's2', statement: '', quote: 'Steam took over the mills of the coast' }];
    const delivered = deliveredBy(
      await written(
        order({ sources, current: currentOf(first, markdown), feedback: [comment('c1', 'Please change this.')] }),
        scripted({ revision: { facts: sources.length > 1 ? facts : [], edits, answers: [] } }),
      ),
    );
    return { before: markdown, after: contentOf(delivered), answer: delivered.answers[0], delivered };
  }
  const later = { ...TIDES, retrievedAt: '2026-11-25T08:15:00Z' };
  const cites = [claim('Steam took over the mills.', 'n1')];

  test('gets the line of a source that is cited anew, and keeps those that are there byte for byte', async () => {
    const { before, after } = await round([edit(await at('A pond fills'), 'insert-after', cites)], {
      sources: [later, SECOND],
    });
    expect(own(after)).toEqual([...own(before), expect.stringMatching(line('s2', 'Notes on steam'))]);
    expect(after).toContain('read 2026-11-22 10:00 UTC');
  });

  test('says anew when a source was read that has changed', async () => {
    const changed = { ...source('s1', `${TIDES.text} More.`, TIDES.title), retrievedAt: later.retrievedAt };
    const { after, before } = await round([], { sources: [changed] });
    expect(own(after)).toHaveLength(own(before).length);
    expect(after).toContain(`read 2026-11-25 08:15 UTC, SHA-256 \`${changed.sha256.slice(0, 12)}\``);
  });

  test('keeps the words that a person puts there, and lists nothing twice', async () => {
    const mine = (text: string): string =>
      text.replace(
        '## Sources\n\n- [Notes on tides]',
        '## What I read\n\nThank you all.\n\n- The fine [Notes on tides]',
      );
    const { before, after } = await round([edit(await at('A pond fills'), 'insert-after', cites)], {
      person: mine,
      sources: [later, SECOND],
    });
    for (const text of ['## What I read', 'Thank you all.', ...own(before)]) expect(after.split('\n')).toContain(text);
    expect(own(after).filter((text) => text.includes('Notes on tides'))).toHaveLength(1);
  });

  test('is not made in an article that has none', async () => {
    const without = (text: string): string => text.replace(/## Sources\n\n- .*\n\n/, '');
    const { after, delivered } = await round(
      [edit(await at('A pond fills'), 'insert-after', [connection('So be it.')])],
      {
        person: without,
      },
    );
    expect(own(after)).toEqual([]);
    expect(after).toContain('So be it.');
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('can be called otherwise, and its lines are out of the model’s reach', async () => {
    const heading = await at('## Sources');
    const { after } = await round([edit(heading, 'replace', [connection('Where this is from')])]);
    expect(after).toContain('## Where this is from\n\n- [Notes on tides]');
    for (const [where, action] of [
      [heading, 'delete'],
      [heading, 'insert-after'],
      [heading + 1, 'insert-after'],
      [heading + 2, 'insert-after'],
      [heading + 2, 'replace'],
      [heading + 2, 'delete'],
    ] as const) {
      const kept = await round([edit(where, action, [connection('Gone.')])]);
      expect(kept.after).toBe(kept.before);
      expect(kept.answer?.text).toMatch(/^not done, because /);
    }
    const section = await round([edit(heading, 'insert-after', [connection('Gone.')], ['c1'], 'More')]);
    expect(section.after).toBe(section.before);
  });

  test('keeps the line ends of a file with carriage returns', async () => {
    const { after } = await round([edit(await at('A pond fills'), 'insert-after', cites)], {
      person: (text) => text.replaceAll('\n', '\r\n'),
      sources: [later, SECOND],
    });
    expect(after.split('\n').filter((text) => /^- /.test(text) && !text.endsWith('\r'))).toEqual([]);
    expect(own(after)).toHaveLength(3);
  });
});
