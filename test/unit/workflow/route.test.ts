import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/schema.ts';
import type { QuestionAsked, TaskRouted } from '../../../src/domain/event.ts';
import type { IssueFacts } from '../../../src/domain/snapshot.ts';
import { CHECKS } from '../../../src/gates/checks/index.ts';
import type { Context } from '../../../src/workflow/context.ts';
import { gateInForce, stricter } from '../../../src/workflow/gate.ts';
import { route, wantedPaths } from '../../../src/workflow/route.ts';
import { slugOfTitle } from '../../../src/workflow/slug.ts';
import { aConfig, inForce, notInForce, WITHOUT_A_PERSON } from '../../builders/config.ts';
import { runWanted, stage } from '../../builders/events.ts';
import { anIssue, NOW } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

interface Wanted {
  readonly issue?: Partial<IssueFacts>;
  readonly workflow?: string;
  readonly taken?: readonly string[];
  readonly context?: Context;
  readonly agent?: string | null;
}

const routed = ({
  issue = {},
  workflow = 'blog',
  taken = [],
  context = inForce(),
  agent = null,
}: Wanted = {}): TaskRouted | QuestionAsked =>
  route({ task: 12, workflow, issue: anIssue(issue), taken, now: NOW, agent, depth: 0 }, context);

const delivering = (deliver: string): Config =>
  aConfig(`version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "${deliver}" }
`);

describe('routing', () => {
  test('pins the stages with the path of the deliverable, the checks and the gate', () => {
    expect(routed()).toMatchObject({
      kind: 'task-routed',
      title: 'Tide mills',
      slug: 'tide-mills',
      stages: [{ ...stage(), checks: CHECKS.map(({ id }) => id) }],
      publish: ['human'],
    });
  });

  test('avoids a path that is taken', () => {
    const taken = ['content/posts/tide-mills.md'];
    expect(routed({ taken })).toMatchObject({
      slug: 'tide-mills-12',
      stages: [{ path: 'content/posts/tide-mills-12.md' }],
    });
    expect(routed({ taken: ['content/posts/other.md'] })).toMatchObject({ slug: 'tide-mills' });
  });

  test('fills in the day', () => {
    const context = inForce(delivering('content/{{date}}-{{slug}}.md'));
    expect(routed({ context })).toMatchObject({ stages: [{ path: 'content/2026-11-22-tide-mills.md' }] });
  });

  test.each([
    ['no title and no topic', { issue: { title: ' ', body: '### Sources\n- a.md' } }, 'topic-missing'],
    ['no sources', { issue: { body: 'Just write it.' } }, 'sources-missing'],
    ['a workflow that is not configured', { workflow: 'vlog' }, 'workflow-unknown'],
    [
      'a configuration that is invalid',
      { context: notInForce('config-invalid', '.github/imprimatur.yml:3:1 agents: expected record') },
      'config-invalid',
    ],
    ['no configuration', { context: notInForce('config-missing', '.github/imprimatur.yml') }, 'config-missing'],
  ] as const)('asks a person about %s', (_, wanted, code) => {
    expect(routed(wanted)).toMatchObject({ kind: 'question-asked', code });
  });

  test('says which workflow it does not know', () => {
    expect(routed({ workflow: 'vlog' })).toMatchObject({ detail: expect.stringContaining('vlog') });
  });

  test('refuses a path that placeholders lead to where git or GitHub take orders from', () => {
    const context = inForce(delivering('{{slug}}/index.md'));
    expect(routed({ context, issue: { title: 'Tides' } })).toMatchObject({ kind: 'task-routed' });
    // No title makes such a slug; a name like this one comes close.
    expect(routed({ context, issue: { title: '.github' } })).toMatchObject({ stages: [{ path: 'github/index.md' }] });
  });
});

describe('a slug', () => {
  test.each([
    ['How tide mills work', 'how-tide-mills-work'],
    ['  Mühlen & Gezeiten!  ', 'mühlen-gezeiten'],
    ['../../.github/workflows/x', 'githubworkflowsx'],
    ['潮汐磨坊', '潮汐磨坊'],
    ['???', 'post'],
    ['', 'post'],
    ['-a--b-', 'a-b'],
    ['Heating & <b>light</b> in the greenhouse', 'heating-light-in-the-greenhouse'],
    ['Löwen & Co. [x](http://evil.example/t)', 'löwen-co-x'],
    ['Why https://evil.example/t matters', 'why-evilexample-matters'],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
  });

  test('is cut at a word, and never leaves its folder', () => {
    const slug = slugOfTitle(`Why ${'tide '.repeat(40)}mills`);
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/^why(-tide)+$/);
    expect(slugOfTitle('x'.repeat(200)).length).toBeLessThanOrEqual(61);
    expect(slugOfTitle('a/b/../c')).not.toMatch(/[/.]/);
  });

  test('decides which paths have to be looked up before', () => {
    const workflow = aConfig().workflows.blog;
    expect(workflow && wantedPaths(workflow, 'Tide mills', NOW)).toEqual(['content/posts/tide-mills.md']);
  });
});

describe('the gate of a stage', () => {
  const gateFrom = (yaml: string): readonly string[] => {
    const context = inForce(aConfig(yaml));
    const made = routed({ context });
    if (made.kind !== 'task-routed') throw new Error(made.code);
    const { state } = aTask().and(made, runWanted(1)).inProgress().inReview();
    return gateInForce(state, context, state.delivered?.commit ?? null);
  };
  const yaml = (agent: string, more = ''): string => `version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write${agent} }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md"${more} }
`;

  test('is a person’s where nothing else is said', () => {
    expect(gateFrom(yaml(''))).toEqual(['automated', 'human']);
    expect(gateFrom(yaml(', trust: low'))).toEqual(['automated', 'human']);
  });

  test('stays a person’s for a trusted agent, as long as publishing needs one', () => {
    expect(gateFrom(yaml(', trust: high'))).toEqual(['automated', 'human']);
    expect(gateFrom(yaml(', trust: high', ', gate: [automated]'))).toEqual(['automated', 'human']);
  });

  test('is the checks’ alone only where trust and publishing both say so', () => {
    expect(gateFrom(WITHOUT_A_PERSON)).toEqual(['automated']);
    expect(gateFrom(WITHOUT_A_PERSON.replace('trust: high', 'trust: low'))).toEqual(['automated', 'human']);
  });

  test('always holds the checks', () => {
    expect(gateFrom(yaml('', ', gate: []'))).toEqual(['automated', 'human']);
  });

  test('of a stage that is no longer configured is a person’s', () => {
    const loose = inForce(aConfig(WITHOUT_A_PERSON));
    const made = routed({ context: loose });
    if (made.kind !== 'task-routed') throw new Error(made.code);
    const { state } = aTask().and(made, runWanted(1)).inProgress().inReview();
    const gone = inForce(aConfig(WITHOUT_A_PERSON.replace('id: write', 'id: draft')));
    expect(gateInForce(state, loose, state.delivered?.commit ?? null)).toEqual(['automated']);
    expect(gateInForce(state, gone, state.delivered?.commit ?? null)).toEqual(['automated', 'human']);
  });

  test('in force is the stricter one, in a fixed order', () => {
    expect(stricter(['human'], ['automated'])).toEqual(['automated', 'human']);
    expect(stricter(['automated'], ['automated'])).toEqual(['automated']);
    expect(stricter([], [])).toEqual([]);
  });
});
