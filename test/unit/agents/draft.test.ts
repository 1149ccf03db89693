import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDelivery } from '../../../src/gates/checks/index.ts';
import {
  ARTICLE,
  claim,
  comment,
  contentOf,
  deliveredBy,
  FACTS,
  firstVersion,
  order,
  scripted,
  source,
  TIDES,
  written,
} from './orders.ts';

describe('a first version', () => {
  test('is front matter, one sentence a line, footnotes with the exact quotes', async () => {
    const delivered = await firstVersion();
    expect(contentOf(delivered)).toBe(`---
title: How tide mills work
description: A short tour.
date: 2026-11-22
slug: tide-mills
tags: ["mills"]
sources:
  - title: Notes on tides
    url: https://github.com/acme/site/blob/main/docs/s1.md
disclosure: Drafted by an AI agent; every claim shows its source; a person approved it.
---

# How tide mills work

This is about mills.
A pond fills twice a day.[^1]

## The gates

The gates need nobody.[^2]

## The hours

A tide gives five hours of work.[^3][^1]

That is all.

*Drafted by an AI agent; every claim shows its source; a person approved it.*

## Sources

- [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md), read 2026-11-22 10:00 UTC, SHA-256 \`2b535c9358d6\`

[^1]: “The tide fills the pond twice a day.” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)
[^2]: “the gates shut by themselves” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)
[^3]: “A mill works for five hours on each tide.” — [Notes on tides](https://github.com/acme/site/blob/main/docs/s1.md)
`);
    expect(delivered.counts).toEqual({ proposed: 3, verified: 3, dropped: 0, uncited: 0 });
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('keeps the evidence beside it, without the sources’ texts', async () => {
    const delivered = await firstVersion();
    const evidence = JSON.parse(contentOf(delivered, 'content/posts/tides.sources.json'));
    expect(evidence.sources[0]).not.toHaveProperty('text');
    expect(evidence.claims).toEqual(delivered.evidence.claims);
    expect(delivered.sources).toEqual([TIDES]);
  });

  test('leaves out what altered, stitched and invented quotes should carry, and counts it', async () => {
    const facts = [
      ...FACTS.facts,
      { id: 'd', source: 's1', statement: 'Altered.', quote: 'The tide fills the pond every day.' },
      { id: 'e', source: 's1', statement: 'Stitched.', quote: 'The tide fills the pond … five hours on each tide.' },
      { id: 'f', source: 's1', statement: 'Invented.', quote: 'Every miller was rich and happy.' },
    ];
    const sections = [
      ...ARTICLE.sections,
      { heading: 'Lost', paragraphs: [[claim('Cites the unknown.', 'f9'), claim('Cites nothing.')]] },
    ];
    const delivered = deliveredBy(
      await written(order(), scripted({ facts: { facts }, article: { ...ARTICLE, sections } })),
    );
    expect(delivered.counts).toEqual({ proposed: 8, verified: 3, dropped: 4, uncited: 1 });
    expect(contentOf(delivered)).not.toMatch(/Lost|Cites/);
    expect(delivered.evidence.facts).toHaveLength(3);
  });

  test('shows one footnote for one passage, however many facts quote it', async () => {
    const facts = [FACTS.facts[0], { ...FACTS.facts[0], id: 'twin' }];
    const sections = [{ heading: '', paragraphs: [[claim('One.', 'f1'), claim('Two.', 'f1')]] }];
    const delivered = deliveredBy(
      await written(order(), scripted({ facts: { facts }, article: { ...ARTICLE, sections } })),
    );
    expect(contentOf(delivered).match(/^\[\^/gm)).toHaveLength(1);
    expect(delivered.evidence.facts).toHaveLength(1);
  });

  test('survives words that YAML and Markdown would misread', async () => {
    const odd = { ...ARTICLE, title: 'Mills: “a” [b] # c', description: '- yes: no', tags: ['C++ & more', '@x', ''] };
    const delivered = deliveredBy(await written(order(), scripted({ facts: FACTS, article: odd })));
    const content = contentOf(delivered);
    const fields = parse(content.split('---\n')[1] ?? '');
    expect(fields).toMatchObject({ title: 'Mills: “a” [b] # c', description: 'yes: no', tags: ['c-more', 'x'] });
    expect(await checkDelivery(delivered, order().stage)).toEqual([]);
  });

  test('links no source whose address nobody can open', async () => {
    const local = { ...TIDES, url: 'javascript:alert(1)' };
    const delivered = deliveredBy(
      await written(order({ sources: [local] }), scripted({ facts: FACTS, article: ARTICLE })),
    );
    expect(contentOf(delivered)).toContain('twice a day.” — Notes on tides\n');
  });

  test('answers feedback that has lost its text', async () => {
    const feedback = [comment('comment-1', 'Shorter.', 3)];
    const delivered = deliveredBy(await written(order({ feedback }), scripted({ facts: FACTS, article: ARTICLE })));
    expect(delivered.answers).toEqual([
      {
        feedback: 'comment-1',
        done: false,
        text: expect.stringMatching(/^not done, because the text it was about is gone/),
        lines: [],
      },
    ]);
  });
});

describe('a person is asked', () => {
  const ask = scripted({
    facts: { facts: [{ id: 'a', source: 's1', statement: 'x', quote: 'Not in there at all.' }] },
  });

  test('when no quote stands in a source', async () => {
    const outcome = await written(order(), ask);
    expect(outcome).toMatchObject({
      kind: 'question',
      code: 'evidence-missing',
      text: expect.stringContaining('none of its 1 quotes'),
    });
  });

  test.each([
    ['topic-missing', { brief: { topic: ' ' } }],
    ['sources-missing', { sources: [] }],
    ['sources-unusable', { sources: [], missing: [{ locator: 'a.md', reason: 'it is empty' }] }],
  ])('%s', async (code, changes) => {
    expect(await written(order(changes), ask)).toMatchObject({ kind: 'question', code });
  });
});

test('an article whose claims all fall away is no article', async () => {
  const sections = [{ heading: '', paragraphs: [[claim('Nothing.')]] }];
  const ask = scripted({ facts: FACTS, article: { ...ARTICLE, sections } });
  await expect(written(order(), ask)).rejects.toMatchObject({ code: 'model-nonsense' });
});

test('facts are shown with the heading that they stand under', async () => {
  const titled = source('s1', `# Mills\n\n## Water\n\n${TIDES.text}`);
  const prompts: string[] = [];
  await written(order({ sources: [titled] }), async (request) => {
    prompts.push(...request.parts.map((part) => part.text));
    return scripted({ facts: FACTS, article: ARTICLE })(request);
  });
  expect(prompts.join('\n')).toContain('"under":"Water"');
});
